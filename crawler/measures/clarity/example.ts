import { counted } from '../wording/counted.ts';
import { quote } from '../wording/text.ts';
import { isSending } from './cta.ts';
import { headingThere, isWelsh, pointsForWords, type Worded } from './label-points.ts';

/** A label in the words of the way itself, and where they stand. */
interface Example {
  words: string;
  from: 'heading' | 'task';
}

/** What asks or counts is the heading of a form or of results, and no name for a way there. */
const noLabel = /[?…]$|^\d|^error\b|^gwall\b/iu;

/** A whole label should be readable at a glance. */
const longest = 70;

/**
 * Labels that the page itself would give: the heading that it leads to, then the task's name where it leads into the
 * task, the best first.
 */
function examplesFor(cta: Worded): Example[] {
  // A button that sends an answer is no name of the page that comes next.
  if (isSending(cta)) return [];
  const heading = headingThere(cta);
  const examples: Example[] = [
    ...(heading === null ? [] : [{ words: heading, from: 'heading' as const }]),
    // The names of the tasks are in English.
    ...(cta.leadsIntoTask && !isWelsh(cta) ? [{ words: cta.journey.title, from: 'task' as const }] : []),
  ];

  return examples
    .filter(({ words }) => words.length <= longest && !noLabel.test(words))
    .toSorted((one, other) => pointsWith(cta, other) - pointsWith(cta, one));
}

function pointsWith(cta: Worded, { words }: Example): number {
  return pointsForWords({ ...cta, label: words });
}

/**
 * What to say in place of a label, in the page's own words: the one label that earns most of all, on each row that it earns
 * more; undefined where none of them would, or where it would cost more elsewhere than it earns.
 *
 * @example
 * // 'Say “Pay your council tax”, as the heading it leads to does, in place of “Click here”.'
 */
export function sayInstead(cta: Worded, points: (cta: Worded) => number | null): string | undefined {
  const [best] = examplesFor(cta);
  if (!best || pointsWith(cta, best) <= pointsForWords(cta)) return undefined;
  if ((points({ ...cta, label: best.words }) ?? 0) <= (points(cta) ?? 0)) return undefined;
  const where = best.from === 'heading' ? 'as the heading it leads to does' : 'as people call the task';

  return `Say ${quote(best.words)}, ${where}, in place of ${quote(cta.label)}.`;
}

/**
 * Some names in a row, each once with how often, and how many more there are.
 *
 * @example
 * listed(['Apply', 'Join', 'Apply', 'Pay', 'Renew']); // '“Apply” (2 times), “Join”, “Pay” and 1 more'
 */
export function listed(names: readonly string[], most = 3): string {
  const each = [...Map.groupBy(names, (name) => name)].slice(0, most);
  const shown = each.map(([name, all]) => quote(name, 40) + (all.length > 1 ? ` (${all.length} times)` : ''));
  const rest = names.length - each.reduce((sum, [, all]) => sum + all.length, 0);
  const last = rest > 0 ? counted(rest, 'more', 'more') : shown.pop();

  return shown.length === 0 ? `${last ?? ''}` : `${shown.join(', ')} and ${last}`;
}
