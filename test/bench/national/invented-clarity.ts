import type { Answer, Part } from '../../../crawler/records/answer.ts';
import type { Chance } from './chance.ts';
import type { InventedStep } from './invented-steps.ts';

type Row = readonly [id: string, label: string, max: number, note: string];
type Group = readonly [id: string, label: string, rows: readonly Row[]];

/** The points of a call to action as the method gives them. */
const groups: readonly Group[] = [
  [
    'label',
    'What the label says',
    [
      ['specific', 'Says more than “click here” or “read more”', 10, 'It is on no list of vague labels.'],
      ['verb', 'Begins with what you do', 8, 'It begins with a verb.'],
      [
        'goal-words',
        'Uses words that residents use for the task',
        12,
        'It has two of the words of the task.',
      ],
      ['heading', 'Agrees with the heading it leads to', 6, 'It leads to a heading with the same words.'],
      ['length', 'Has two to eight words', 4, 'It has three words.'],
    ],
  ],
  [
    'recognisable',
    'Looks like what it is',
    [
      ['shape', 'Looks like a link or a button', 10, 'It is underlined.'],
      ['text-contrast', 'Text stands out from its background', 6, 'The contrast is 7.9:1.'],
      ['edge', 'Edge or fill stands out from what surrounds it', 5, 'The contrast of its fill is 5.2:1.'],
      ['name', 'Its visible text is in its accessible name', 4, 'What is seen is what is read out.'],
    ],
  ],
  [
    'prominent',
    'Is where people look',
    [
      ['screen', 'Is in the first screen', 8, 'It is in the first screen.'],
      ['height', 'Is high enough to press', 5, 'It is 44 pixels high.'],
      [
        'rank',
        'Stands out among the links and controls of the main content',
        7,
        'By size and contrast it is the first.',
      ],
    ],
  ],
  [
    'uncrowded',
    'Does not compete with others',
    [['primaries', 'One main button in the main content', 10, 'One control is styled as the main one.']],
  ],
  [
    'predictable',
    'Holds no surprise',
    [
      ['window', 'Opens no new window without saying so', 3, 'It stays in the same window.'],
      ['site', 'Names the site where it leads to another one', 2, 'It stays on the same site.'],
    ],
  ],
];

/** How clear the invented calls to action are: each with every point of the method, the mean, and the worst. */
export function inventedClarity(steps: readonly InventedStep[], skill: number, chance: Chance): Answer {
  const ctas = steps.flatMap(({ index, chosen }) =>
    chosen ? [ctaPart(index, chosen.name, skill, chance)] : [],
  );
  const [first, ...others] = ctas;
  if (first === undefined) return { kind: 'cannot-tell', reason: 'No call to action was followed' };
  const worst = others.reduce(
    (least, part) => (Number(part.value) < Number(least.value) ? part : least),
    first,
  );
  const mean = ctas.reduce((sum, { value }) => sum + Number(value), 0) / ctas.length;
  return {
    kind: 'measured',
    value: Math.round(mean),
    unit: 'points',
    parts: [
      {
        id: 'worst',
        label: 'Least clear call to action',
        value: worst.value,
        max: 100,
        unit: 'points',
        step: worst.step,
        note: worst.label,
      },
      ...ctas,
    ],
    findings: [],
  };
}

function ctaPart(step: number, label: string, skill: number, chance: Chance): Part {
  const parts = groups.map((group) => groupPart(group, skill, chance));
  const value = parts.reduce((sum, part) => sum + Number(part.value), 0);
  const band = value >= 80 ? 'Clear.' : value >= 60 ? 'Fair.' : 'Unclear.';
  const advice = parts.flatMap(({ parts: rows = [] }) => rows).find((row) => row.advice)?.advice;
  return { id: `cta-${step}`, label, value, max: 100, unit: 'points', step, note: band, advice, parts };
}

function groupPart([id, label, rows]: Group, skill: number, chance: Chance): Part {
  const parts = rows.map(([rowId, words, max, note]): Part => {
    const isEarned = chance.happens(0.45 + 0.5 * skill);
    const row = { id: rowId, label: words, max, unit: 'points' };
    return isEarned
      ? { ...row, value: max, note }
      : {
          ...row,
          value: 0,
          note: 'It does not, in these invented figures.',
          advice: `Mend this first: ${words}.`,
        };
  });
  const sum = (of: (part: Part) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    id,
    label,
    value: sum(({ value }) => Number(value)),
    max: sum(({ max }) => max ?? 0),
    unit: 'points',
    parts,
  };
}
