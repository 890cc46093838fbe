import { drawnParent } from '../layout/surroundings.ts';
import { idOf, seen } from '../seeing.ts';

const controls =
  'button, [role="button"], [role="switch"], a[href], input[type="button"], input[type="checkbox"], summary';
const stops =
  /\b(pause|stop|freeze|halt|turn off|switch off|reduce)\b|\b(saib|seibio|oedi|stopio|stopiwch|atal|rhewi|rhewch|diffodd|diffoddwch)\b/i;

export type Stop = 'here' | 'elsewhere' | 'none';

/** The controls of the page that say that they stop something. */
export function stopControls(elements: readonly Element[]): Element[] {
  return elements.filter(
    (element) => element.matches(controls) && stops.test(saidBy(element)) && seen(element),
  );
}

function saidBy(element: Element): string {
  const alternatives = [...element.querySelectorAll('[alt], [aria-label], title')].slice(0, 5);
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  return [
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
    element.getAttribute('value'),
    ...ids.map((id) => document.getElementById(id)?.textContent),
    ...alternatives.map(
      (each) => each.getAttribute('alt') ?? each.getAttribute('aria-label') ?? each.textContent,
    ),
    (element.textContent ?? '').slice(0, 200),
  ].join(' ');
}

/** Whether one of them is in or beside something that moves, or controls it by its id. */
export function stopFor(moving: Element, found: readonly Element[]): Stop {
  if (found.length === 0) return 'none';
  const beside = besideOf(moving);
  const isHere = found.some(
    (control) =>
      beside.contains(control) ||
      (idOf(moving) !== '' && control.getAttribute('aria-controls') === idOf(moving)),
  );
  return isHere ? 'here' : 'elsewhere';
}

/** What stands around something that moves, short of the page's large parts. */
function besideOf(moving: Element): Element {
  let beside = moving;
  for (let node = drawnParent(moving), steps = 0; node && steps < 2; node = drawnParent(node), steps += 1) {
    if (node.matches('body, main, [role="main"], html')) break;
    beside = node;
  }
  return beside;
}

/** Whether something shows that something is under way: a loader, a progress bar. */
export function isProgress(element: Element): boolean {
  for (
    let node: Element | null = element, steps = 0;
    node && steps < 4;
    node = drawnParent(node), steps += 1
  ) {
    if (/^(progressbar|status|meter)$/.test(node.getAttribute('role') ?? '') || node.localName === 'progress')
      return true;
    if (node.getAttribute('aria-busy') === 'true') return true;
    if (
      /spinner|loader|loading|progress|skeleton|llwytho/i.test(
        `${node.getAttribute('class') ?? ''} ${idOf(node)}`,
      )
    )
      return node.localName !== 'body';
  }
  return false;
}
