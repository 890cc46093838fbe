import { contains } from '../keyboard/covers.ts';
import { isTabStop } from '../keyboard/operable.ts';
import { everyElement, seen, squeeze } from '../seeing.ts';

const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** What says that a press opens something. */
const telling = 'button, summary, [role="button"], [aria-expanded], [aria-controls], [popovertarget]';

/** Where a keyboard may look for what the pointer shows. */
export interface KeyboardWay {
  /**
   * "told": a control says that it opens it; "elsewhere": all that it leads to can be reached outside it; "stop": Tab
   * comes to the trigger or to something in it; "none": to nothing.
   */
  kind: 'told' | 'elsewhere' | 'stop' | 'none';
  stop: HTMLElement | SVGElement | null;
}

/** What Tab comes to of the trigger while its content is hidden. Runs inside the page. */
export function keyboardWay(trigger: Element, content: Element): KeyboardWay {
  const around = trigger.parentElement ?? trigger;
  const outside = [trigger, ...around.querySelectorAll(controls)].filter(
    (element) => !contains(content, element) && isTabStop(element) && seen(element),
  );
  const ids = [content, ...parents(content).slice(0, 3)].map(({ id }) => id).filter(Boolean);
  if (outside.some((element) => element.matches(telling)) || ids.some(isOpenedBySomething))
    return { kind: 'told', stop: null };
  if (leadsElsewhere(content)) return { kind: 'elsewhere', stop: null };
  const stop = outside.find((element) => element === trigger || contains(trigger, element)) ?? null;
  if (!(stop instanceof HTMLElement || stop instanceof SVGElement)) return { kind: 'none', stop: null };
  return { kind: 'stop', stop };
}

function parents(element: Element): Element[] {
  return element.parentElement ? [element.parentElement, ...parents(element.parentElement)] : [];
}

function isOpenedBySomething(id: string): boolean {
  const name = CSS.escape(id);
  return (
    document.querySelector(
      `[aria-controls~="${name}"], [popovertarget="${name}"], [commandfor="${name}"], a[href="#${name}"], [data-target="#${name}"], [data-bs-target="#${name}"]`,
    ) !== null
  );
}

/** Whether every link in it stands somewhere else on the page too, where Tab comes to it. */
function leadsElsewhere(content: Element): boolean {
  const inside = [...content.querySelectorAll(controls)];
  const links = inside.filter((element) => element instanceof HTMLAnchorElement);
  if (links.length === 0 || links.length < inside.length) return false;
  const others = everyElement(document, 60_000).filter(
    (element) =>
      element instanceof HTMLAnchorElement &&
      !contains(content, element) &&
      isTabStop(element) &&
      seen(element),
  );
  const known = new Set(others.map(destinationOf));
  return links.every((link) => known.has(destinationOf(link)));
}

/** The address, or the words of what has none of its own. */
function destinationOf(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  const { href: address } = link as HTMLAnchorElement;
  return /^(?:#|javascript:|$)/i.test(href) ? `words ${squeeze(link.textContent, 200)}` : address;
}
