import { shownText } from './open-shadows.ts';
import { areaOf, seen, squeeze } from './seeing.ts';

/**
 * How far a view has come. "busy" says of itself that more is to come; "hollow" has nothing to read yet, or only places
 * kept for it, while scripts could still fill them; "whole" is all else.
 */
export interface Readiness {
  state: 'whole' | 'hollow' | 'busy';
  /** What was seen that says so; empty for a whole view. */
  why: string;
}

const waitingWords =
  /^(?:(?:still |now )?(?:loading|searching|fetching|retrieving|checking|yn llwytho|llwytho|yn chwilio)(?:[, ]+please wait)?|please wait(?: a moment)?|one moment(?: please)?|just a moment|arhoswch|daliwch ymlaen)[\s.…]*$/i;
/** "Loading bays" is a page about parking; "Loading your bills…" is not. */
const waitingWithObject =
  /^(?:loading|searching|fetching|retrieving|checking|yn llwytho)\b[^.…]{0,60}(?:…|\.\.\.?)$/i;
const placeholder = /skeleton|shimmer|spinner|(?:^|[\s_-])(?:loader|loading)(?:$|[\s_-])/i;
const contents = 'input:not([type="hidden"]), select, textarea, button, iframe, video, canvas, object, embed';
/** A heading without words tells of a view that is not drawn only where there is little else. */
const fewWords = 40;

/** How far the main content of this document has come. */
export function readiness(): Readiness {
  const main = mainOf();
  if (!main) return { state: 'whole', why: '' };
  const text = shownText(main).slice(0, 50_000);
  const busy = busyWith(main, text);
  if (busy) return { state: 'busy', why: busy };
  const hollow = document.querySelector('script') ? hollowOf(main, text) : '';
  return hollow ? { state: 'hollow', why: hollow } : { state: 'whole', why: '' };
}

function mainOf(): HTMLElement | null {
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  return main instanceof HTMLElement ? main : null;
}

function busyWith(main: HTMLElement, text: string): string {
  if (main.closest('[aria-busy="true"]')) return 'It is marked as busy';
  const marked = [...main.querySelectorAll('[aria-busy="true"]')].slice(0, 50).some(isShown);
  if (marked) return 'A part of it is marked as busy';
  const bars = [...main.querySelectorAll('[role="progressbar"]:not([aria-valuenow]), progress:not([value])')];
  if (bars.slice(0, 50).some(isShown)) return 'It shows a progress bar without a value';
  const line = waitingLine(main, text);
  return line ? `It says "${line}"` : '';
}

/** A line of its own that asks to wait, in words or for screen readers only. */
function waitingLine(main: HTMLElement, text: string): string {
  const names = [...main.querySelectorAll('[role="status"], [aria-live], [role="alert"], [role="img"], img')]
    .slice(0, 200)
    .filter(isShown)
    .map((element) => wordsOf(element));
  return [...text.split('\n'), ...names].map((line) => squeeze(line, 100)).find(isWaiting) ?? '';
}

function wordsOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.textContent ?? '';
}

/** Whether these are words with which a page asks for patience. */
export function isWaiting(words: string): boolean {
  return waitingWords.test(words) || waitingWithObject.test(words);
}

function hollowOf(main: HTMLElement, text: string): string {
  const words = squeeze(main === document.body ? textOfParts(main) : text, 2000);
  const hasContents = [...main.querySelectorAll(contents)].slice(0, 200).some(isInMain);
  if (words === '' && !hasContents) return 'Its main content is empty';
  if (words.split(' ').length < fewWords && [...main.querySelectorAll('h1')].some(isEmptyHeading))
    return 'Its first heading is empty';
  return [...main.querySelectorAll('[class]')].slice(0, 3000).some(isPlaceholder)
    ? 'It shows places kept for what is to come'
    : '';
}

/** Where there is no main landmark: the words that stand in no other one. */
function textOfParts(body: HTMLElement): string {
  const found: string[] = [];
  for (const part of body.children) {
    if (found.join('').length > 2000) break;
    if (part instanceof HTMLElement && isInMain(part)) found.push(shownText(part));
  }
  return found.join(' ');
}

function isEmptyHeading(heading: Element): boolean {
  return isInMain(heading) && squeeze(heading.textContent, 10) === '' && !heading.querySelector('img, svg');
}

/** A shape without words or contents whose class says that it stands in for something. */
function isPlaceholder(element: Element): boolean {
  if (!placeholder.test(element.getAttribute('class') ?? '')) return false;
  if (/^(img|picture|source|video|input|button|a|body|main)$/.test(element.localName)) return false;
  if (squeeze(element.textContent, 10) !== '' || element.querySelector(`img, a, ${contents}`)) return false;
  return seen(element) && areaOf(element) === 'main';
}

function isInMain(element: Element): boolean {
  return areaOf(element) === 'main' && isShown(element);
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
