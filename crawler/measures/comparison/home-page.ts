import { screenfulInWords } from '../wording/screenful-in-words.ts';
import { quote } from '../wording/text.ts';
import { measuredOf, type Pair, partOf, rankedVerdict, type Side, type Verdict } from './side.ts';

const ranks: Readonly<Record<string, number>> = { task: 2, topic: 1, absent: 0 };

interface Shown {
  side: Side;
  value: string;
  /** Higher is better: what is named, then how high up it stands. */
  rank: number[];
  /** The label and where it stands: “Pay council tax”, in the first screen. */
  where: string;
}

/** Who shows the task on the home page, by the measure home-prominence. */
export function compareHomePages(pair: Pair): Verdict {
  return rankedVerdict(pair, 'home-prominence', { read: shownBy, alone, both });
}

function shownBy(side: Side): Shown | undefined {
  const answer = measuredOf(side, 'home-prominence');
  if (!answer) return undefined;
  const value = String(answer.value);
  const label = partOf(answer, 'label')?.value;
  // Without a label the task is not named but done there, which no link can better: it counts as the first screen.
  const screenful = Number(partOf(answer, 'screenful')?.value ?? 1);

  return {
    side,
    value,
    rank: [ranks[value] ?? 0, -screenful],
    where:
      label === undefined
        ? 'it can be done there'
        : `${quote(String(label))}, ${screenfulInWords(screenful)}`,
  };
}

function alone({ side, value, where }: Shown): string {
  if (value === 'task') return `${side.name} names the task on its home page (${where})`;
  return value === 'topic'
    ? `${side.name} names only its topic on the home page (${where})`
    : `${side.name} names neither the task nor its topic on the home page`;
}

function both(one: Shown, other: Shown): string {
  const names = `${one.side.name} and ${other.side.name}`;
  if (one.value === 'absent')
    return `Neither ${one.side.name} nor ${other.side.name} names the task or its topic on the home page.`;
  const named = one.value === 'task' ? 'name the task' : 'name only its topic';

  return `${names} both ${named} on the home page (${one.where}; ${other.where}).`;
}
