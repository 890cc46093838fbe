import type { FocusWalkFacts } from '../../records/facts/focus-walk-facts.ts';
import type { MouseOnlyFacts } from '../../records/facts/mouse-only-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Missed = FocusWalkFacts['missed'][number];
type MouseOnly = MouseOnlyFacts['elements'][number];

const widgets =
  /^(button|link|checkbox|radio|switch|tab|menuitem|menuitemcheckbox|menuitemradio|option|treeitem|slider)$/;

/** What a mouse can operate and the keyboard cannot. */
export const keyboardReach = check({
  id: 'keyboard-reach',
  version: 1,
  title: 'A mouse can use it, the keyboard cannot',
  wcag: ['2.1.1'],
  reads: ['focus-walk', 'mouse-only'],
  who: 'People who cannot use a mouse, people with a screen reader and people who speak to their computer cannot use it at all.',
  mend: 'Use the elements that are made for it: <button type="button"> for what does something, <a href> for what leads somewhere. They need no tabindex and no key handlers.',
  source: 'WCAG 2.2, 2.1.1 Keyboard; failures F42, F54 and F59; techniques H91 and G202',
  limits:
    'Which elements listen to the mouse is asked of the browser, and of jQuery for those that it watches from further out. Listeners that other scripts keep on the whole document cannot be told apart: what is only drawn as if it could be clicked needs a person. An element passes when something with the same name or address can be reached. Whether arrow keys work in menus, tabs and grids is not tried; menus that open only under the mouse have a check of their own.',
  examples: {
    passes: '<p><button type="button" onclick="this.hidden = true">Hide this message</button></p>',
    fails: '<p><span style="cursor: pointer" onclick="this.hidden = true">Hide this message</span></p>',
  },
  judge: ({ 'focus-walk': walk, 'mouse-only': { elements } }) => [
    ...onAlike(elements.flatMap((element) => onMouseOnly(element) ?? [])),
    ...walk.missed.flatMap((missed) => onMissed(missed) ?? []),
  ],
});

function onMouseOnly(element: MouseOnly): Verdict | null {
  const { role, words, events, hand, small, double, tag, code } = element;
  if (double) return null;
  const name = quote(words || `<${tag}>`);
  const does = role
    ? `says that it is a ${role}`
    : tag === 'a'
      ? 'is a link without an address'
      : `is a <${tag}>`;
  const help = helpFor(element);
  const listens = events.length > 0;
  const isWidget = widgets.test(role);
  if (listens && (hand || isWidget || tag === 'a' || doesSomething(code)))
    return {
      kind: 'violation',
      impact: 'critical',
      message: `${name} answers to the mouse (${events.join(', ')}), but ${does} and cannot have the focus.`,
      help,
      place: element,
    };
  const isClicked = events.includes('click') && small;
  if (!isWidget && !isClicked && !(hand && small)) return null;
  return {
    kind: 'needs-review',
    impact: 'serious',
    message: listens
      ? `${name} listens to the mouse and cannot have the focus. Look whether a click does something.`
      : `${name} looks as if it could be clicked, but cannot have the focus. Look whether a click does something.`,
    help,
    place: element,
  };
}

/** Whether an onclick attribute goes somewhere, sends or opens something; counting clicks is no use to anybody. */
function doesSomething(code: string): boolean {
  return /location|\.href|submit|window\.open|toggle|show|open|hide|display|classList|className/i.test(code);
}

function helpFor({ words, code, tag }: MouseOnly): string {
  const label = words || 'Open';
  const address = /(?:location(?:\.href)?\s*=|assign\(|open\()\s*['"]([^'"]+)['"]/.exec(code)?.[1];
  if (address) return `Make it a link: <a href="${address}">${label}</a>.`;
  return tag === 'img'
    ? 'Put the picture in a button: <button type="button"><img alt="…"></button>, and listen to clicks on the button.'
    : `Make it a button: <button type="button">${label}</button>.`;
}

/** Many of the same kind, such as the rows of a table, are said once: the first of them stands for all. */
function onAlike(verdicts: readonly Verdict[]): Verdict[] {
  const groups = Map.groupBy(verdicts, ({ kind, place }) => `${kind} ${shapeOf(place)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const more =
      group.length > 3
        ? [{ ...first, message: `${first.message} So do ${group.length - 1} more like it.` }]
        : group;
    return more;
  });
}

/** The place without its numbers: what is alike stands alike. */
function shapeOf({ selector, snippet }: Verdict['place']): string {
  const tag = /^<[^\s>]+(?:\s+class="[^"]*")?/.exec(snippet)?.[0] ?? '';
  return `${selector.replace(/:nth-of-type\(\d+\)/g, '')} ${tag}`;
}

function onMissed({ tag, words, tabindex, way, ...place }: Missed): Verdict | null {
  if (way !== '') return null;
  const name = quote(words || `<${tag}>`);
  const isOut = tabindex !== null && tabindex < 0;
  const isSure = isOut && /^(a|input|select|textarea|summary)$/.test(tag);
  return {
    kind: isSure ? 'violation' : 'needs-review',
    impact: isSure ? 'critical' : 'serious',
    message: isOut
      ? `${name} can be used by mouse, but tabindex="${tabindex}" keeps the Tab key from it${isSure ? '' : '. Look whether it can be done in another way'}.`
      : `${name} can have the focus, but Tab never came to it. Look why.`,
    help: isOut ? 'Take out the tabindex.' : 'Look for a script that moves the focus or handles the Tab key.',
    place,
  };
}
