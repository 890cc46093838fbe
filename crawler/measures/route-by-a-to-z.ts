import type { Part } from '../records/answer.ts';
import type { Finding } from '../records/finding.ts';
import type { Route } from '../records/routes.ts';
import { cannotTell, type Measure, measured, notApplicable } from './measure.ts';
import { adviceOn } from './way/advice.ts';
import { effortParts, routeOf } from './way/route-effort.ts';
import { quote } from './wording/text.ts';

/**
 * Whether the site's A to Z has the task under a letter that residents would look under, and what that way costs.
 *
 * It does not apply to a site without an A to Z: many good ones have none.
 */
export const routeByAToZ = {
  id: 'route-by-a-to-z',
  version: 1,
  title: 'By A to Z',
  why: 'An A to Z helps people who know what a thing is called and not which department it belongs to.',
  unit: 'outcome',
  better: 'neither',
  source: 'Our definition',
  measure(evidence) {
    const route = routeOf(evidence, 'a-to-z');
    if (typeof route === 'string') return cannotTell(route);
    const { kind, reason } = route.outcome;
    if (kind === 'absent') return notApplicable(`${reason}.`);
    if (kind === 'cannot-tell') return cannotTell(`The A to Z could not be followed: ${reason}.`);

    return measured(kind, {
      unit: 'outcome',
      parts: [...lookedParts(route), ...effortParts(route, evidence)],
      findings: kind === 'not-found' ? [missing(route)] : [],
    });
  },
} as const satisfies Measure;

function lookedParts({ words, letters, steps, outcome }: Route): Part[] {
  const entry = steps.findLast(({ chosen }) => chosen !== null)?.chosen;
  const note = outcome.reason === '' ? {} : { note: `${outcome.reason}.` };

  return [
    { id: 'names', label: 'Looked for', value: words.map((name) => quote(name)).join(', ') },
    { id: 'letters', label: 'Letters opened', value: letters.length === 0 ? 'none' : letters.join(', ') },
    {
      id: 'entry',
      label: 'Last link that was followed',
      value: outcome.kind === 'reached' && entry ? quote(entry.name) : 'none',
      ...note,
    },
  ];
}

function missing({ words, outcome }: Route): Finding {
  const [first = ''] = words;

  return adviceOn({
    check: 'a-to-z-misses-task',
    step: 0,
    message: `The A to Z does not lead to the task. ${outcome.reason}.`,
    help: `List the page under the names that residents use, such as ${quote(first)}, beside the one that it has now.`,
  });
}
