import type { Step } from '../../records/step.ts';
import { normal, quote, tidy } from '../wording/text.ts';
import { headingOf, hostOf, type JourneyCheck, type StepVerdict } from './journey-check.ts';

/** Titles that stay the same although the page's main heading says that it is another one. */
export const repeatedTitle: JourneyCheck = {
  id: 'repeated-title',
  version: 1,
  title: 'Different steps have the same title',
  wcag: ['2.4.2'],
  who: 'People who use a screen reader hear the title first when a page comes, and take the next step for the one they have left; everybody who has several tabs open finds them alike.',
  mend: 'Begin each title with what this step asks or says, as its main heading does: <title>What is your address? – Report a missed bin – Larkton Council</title>.',
  source: 'WCAG 2.2, 2.4.2 Page Titled; technique G88; GOV.UK Design System, page titles',
  limits:
    'Steps of one journey on one host are compared. Steps with the same main heading are the same page, and a page without a main heading is not compared. Whether a title that fits both steps is good enough is for a person.',
  examples: {
    passes:
      '<title>Report a missed bin – Larkton Council</title><h1>Report a missed bin</h1><!-- next step --><title>Which bin was it? – Report a missed bin – Larkton Council</title><h1>Which bin was it?</h1>',
    fails:
      '<title>Larkton forms</title><h1>Report a missed bin</h1><!-- next step --><title>Larkton forms</title><h1>Which bin was it?</h1>',
  },
  judge: (steps) => {
    const told = steps.filter((step) => !step.veiled && step.title.trim() !== '' && headingOf(step) !== '');
    const groups = Map.groupBy(told, (step) => `${hostOf(step)} ${normal(step.title)}`);
    return [...groups.values()].flatMap((group) => verdictOn(group) ?? []);
  },
};

const mostNamed = 5;

/** A page's words as they may stand between tags. */
function plain(words: string): string {
  return tidy(words, 120).replace(/[<>]/gu, ' ');
}

function verdictOn(group: readonly Step[]): StepVerdict | null {
  const headings = [...new Map(group.map((step) => [normal(headingOf(step)), headingOf(step)])).values()];
  const [first] = group;
  if (!first || headings.length < 2) return null;
  return {
    kind: 'needs-review',
    impact: 'moderate',
    message: `${headings.length} different steps have the title ${quote(first.title)}; their main headings are ${headings
      .slice(0, mostNamed)
      .map((heading) => quote(heading))
      .join(', ')}${headings.length > mostNamed ? ' …' : '.'}`,
    help: `Begin each title with the step's own heading: <title>${plain(headings.at(-1) ?? '')} – ${plain(first.title)}</title>.`,
    snippet: `<title>${plain(first.title)}</title>`,
    places: group.map(({ index }) => ({ step: index, selector: 'title', box: null })),
  };
}
