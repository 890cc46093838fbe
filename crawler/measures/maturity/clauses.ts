import type { JourneyResult } from '../../records/results.ts';
import { basisAt, partIn } from '../comparison/basis.ts';
import { sayPlace } from '../comparison/search-place.ts';
import type { Measured } from '../comparison/side.ts';
import { signsOf } from '../comparison/signs.ts';
import { toOneDecimal } from '../way/rounded.ts';
import { counted } from '../wording/counted.ts';
import { screenfulInWords } from '../wording/screenful-in-words.ts';
import { quote } from '../wording/text.ts';
import type { ClauseFacts, Said } from './say.ts';

/** The clauses of the sentence that explains each heading's figure, by the heading's id. */
export const clausesOfHeadings: Readonly<Record<string, readonly ClauseFacts[]>> = {
  navigation: [
    { say: saidOf('home-prominence', homePage) },
    { say: signs, unit: (links) => counted(figure(links), 'such link') },
    { say: saidOf('familiarity', familiar), unit: percent },
    { say: saidOf('route-by-a-to-z', aToZ) },
  ],
  'calls-to-action': [
    { say: saidOf('cta-clarity', clarity), unit: figureOnly },
    { say: saidOf('cta-clarity', leastClear), unit: figureOnly },
  ],
  search: [{ say: saidOf('search-integration', place) }, { say: saidOf('route-by-search', rank) }],
  efficiency: [
    { say: amount('step-count', ['reaches the goal in', 'needs'], 'step'), unit: figureOnly },
    { say: amount('action-count', ['takes', 'takes'], 'action'), unit: figureOnly },
    { say: saidOf('modelled-time', time), unit: (seconds) => `${figure(seconds)} seconds` },
    {
      say: amount('friction', ['has', 'has'], 'obstacle on the way', 'obstacles on the way'),
      unit: figureOnly,
    },
    { say: saidOf('shortest-way', shortest) },
  ],
};

type Words = Omit<Said, 'evidence'> & { step?: number | undefined };

/** What is said of a measure where it was measured; nothing where it was not: no comparison with what is not known. */
function saidOf(measure: string, say: (answer: Measured) => Words | null): ClauseFacts['say'] {
  return ({ measures }) => {
    const answer = measures[measure];
    const words = answer?.kind === 'measured' ? say(answer) : null;
    if (words === null) return null;
    const { value, words: long, short, step } = words;

    return { value, words: long, short, evidence: basisAt({ measure, value, step }) };
  };
}

/** A number with its noun: "reaches the goal in 3 steps", "where Murkwell needs 6". */
function amount(
  measure: string,
  [verb, shortVerb]: readonly [string, string],
  ...[one, many]: [string, string?]
): ClauseFacts['say'] {
  return saidOf(measure, ({ value }) =>
    typeof value === 'number'
      ? {
          value,
          words: `${verb} ${counted(figure(value), one, many)}`,
          short: `${shortVerb} ${figure(value)}`,
        }
      : null,
  );
}

const homeWords: Readonly<Record<string, string>> = {
  task: 'names the task on the home page',
  topic: 'names only the topic on the home page',
  absent: 'names neither the task nor its topic on the home page',
};

function homePage({ value, parts }: Measured): Words | null {
  const words = homeWords[String(value)];
  if (words === undefined) return null;
  const screenful = partIn(parts, 'screenful')?.value;
  const said = typeof screenful === 'number' ? `${words} (${screenfulInWords(screenful)})` : words;

  return { value: said, words: said, short: said, step: 0 };
}

function signs({ steps }: JourneyResult): Said | null {
  const { followed, unexpected } = signsOf(steps);
  if (followed === 0) return null;
  const count = unexpected.length;

  return {
    value: count,
    words:
      count === 0
        ? 'names every link on the way as residents look for it'
        : `names ${count} of the ${counted(followed, 'link')} on the way in other words than residents look for first`,
    short: count === 0 ? 'names every one as they do' : `names ${count} otherwise`,
    evidence: basisAt({ measure: 'steps', value: count, step: unexpected[0]?.index ?? 0 }),
  };
}

function familiar({ value }: Measured): Words | null {
  if (typeof value !== 'number') return null;

  return {
    value,
    words: `meets ${percent(value)} of the familiar patterns that could be told`,
    short: `meets ${percent(value)}`,
  };
}

function aToZ({ value }: Measured): Words {
  return value === 'reached'
    ? { value, words: 'lists the task in its A to Z', short: 'does' }
    : { value, words: 'does not list the task in its A to Z', short: 'does not' };
}

function clarity({ value }: Measured): Words | null {
  return typeof value === 'number'
    ? { value, words: `scores ${value} of 100 for its calls to action`, short: `scores ${value}` }
    : null;
}

function leastClear({ parts }: Measured): Words | null {
  const worst = partIn(parts, 'worst');
  if (typeof worst?.value !== 'number') return null;
  const { value, note, step } = worst;

  return {
    value,
    words: `scores ${value} for the least clear of them${note === undefined ? '' : ` (${quote(note)})`}`,
    short: `scores ${value}`,
    step,
  };
}

function place(answer: Measured): Words {
  const words = sayPlace(answer);

  return { value: words, words, short: words };
}

function rank({ value, parts }: Measured): Words | null {
  const found = partIn(parts, 'rank')?.value;
  if (value === 'reached' && typeof found !== 'number') return null;
  if (value === 'no-search') return { value, words: 'has no site search', short: 'has none' };
  if (typeof found !== 'number')
    return {
      value: String(value),
      words: "does not lead to the task among the first five results of its site's search",
      short: 'does not lead to it among the first five',
    };

  return {
    value: found,
    words: `shows the right page as result ${found} of its site's search`,
    short: `shows it as result ${found}`,
  };
}

function time({ value }: Measured): Words | null {
  return typeof value === 'number'
    ? {
        value,
        words: `takes ${figure(value)} seconds of modelled time`,
        short: `takes ${figure(value)}`,
      }
    : null;
}

function shortest({ parts }: Measured): Words | null {
  const more = partIn(parts, 'difference')?.value;
  if (typeof more !== 'number') return null;

  return {
    value: more,
    words:
      more <= 0
        ? 'leads the shortest way that there is'
        : `leads a way ${counted(more, 'click')} longer than the shortest that there is`,
    short: more <= 0 ? 'leads the shortest' : `leads one ${more} longer`,
  };
}

function percent(value: number): string {
  return `${figure(value)}%`;
}

function figureOnly(value: number): string {
  return String(figure(value));
}

function figure(value: number): number {
  return toOneDecimal(value);
}
