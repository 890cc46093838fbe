import { aroundItems } from './familiar/around.ts';
import { namedItems } from './familiar/named.ts';
import { patternItem } from './familiar/pattern.ts';
import { sameLookItems } from './familiar/same-look.ts';
import { met, partOf } from './guidance/told.ts';
import { cannotTell, type Measure, measured } from './measure.ts';
import { unrated } from './way/unfinished.ts';

const mostItems = 10;

/**
 * How many of ten things that people know from other public websites they find on this way, in percent of those that
 * can be told. A thing has to be there on every step on which it is asked for, suppliers' pages among them; of pages
 * that may name people too little is kept to ask.
 */
export const familiarity = {
  id: 'familiarity',
  version: 1,
  title: 'Familiar pages',
  why: 'People find their way by what they know from other websites, and doubt where they are when it changes.',
  unit: '%',
  better: 'higher',
  source:
    "Cambridge City Council's digital strategy (2024), on intuitive navigation and familiarity; GOV.UK Design System; WCAG 2.2, 2.4.1, 2.4.2, 3.2.3 and 3.2.4; our choice of ten",
  measure(evidence) {
    const reason = unrated(evidence);
    if (reason !== null) return cannotTell(reason);
    const seen = { ...evidence, steps: evidence.steps.filter(({ veiled }) => !veiled) };
    const items = [...aroundItems(seen), ...namedItems(seen), patternItem(seen), ...sameLookItems(seen)];
    const { yes, of } = met(items);
    if (of === 0) return cannotTell('None of the ten could be told.');
    const left = mostItems - of;
    const note = left === 0 ? undefined : `${left} of the ten cannot be told or do not apply`;

    return measured(Math.round((100 * yes) / of), {
      unit: '%',
      parts: [
        { id: 'told', label: 'Met of those that can be told', value: yes, max: of, note },
        ...items.map(partOf),
      ],
    });
  },
} as const satisfies Measure;
