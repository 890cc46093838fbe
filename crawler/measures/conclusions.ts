import type { DeviceName } from '../records/names.ts';
import type { JourneyResult, Results } from '../records/results.ts';
import { compareCallsToAction } from './comparison/calls-to-action.ts';
import { compareEffort } from './comparison/effort.ts';
import { compareHomePages } from './comparison/home-page.ts';
import { compareSearches } from './comparison/search-place.ts';
import type { Pair, Verdict } from './comparison/side.ts';

/** What is said of one journey under one heading, and what it rests on. */
export interface Statement {
  journey: string;
  title: string;
  device: DeviceName;
  kind: Verdict['kind'];
  /** Id of the council that does better; null when neither does, or when it cannot be said. */
  favours: string | null;
  sentence: string;
  /** Ids of the measures that it rests on. */
  measures: readonly string[];
  /** The heading's figure of each council, of 100, where both have one: more is in it than the sentence says. */
  scores?: readonly [number, number];
}

/** One of the four headings of the strategy, with what the measures say under it. */
export interface Conclusion {
  id: string;
  heading: string;
  /** The council that does better wherever the two differ; null when neither does, or each somewhere. */
  favours: string | null;
  sentence: string;
  statements: Statement[];
}

type CouncilResults = Pick<Results, 'council' | 'journeys'>;

interface Topic {
  id: string;
  heading: string;
  measures: readonly string[];
  compare(pair: Pair): Verdict;
  nothing: string;
}

const topics: readonly Topic[] = [
  {
    id: 'navigation',
    heading: 'Intuitive navigation and familiarity',
    measures: ['home-prominence'],
    compare: compareHomePages,
    nothing: 'There is no journey to compare.',
  },
  {
    id: 'calls-to-action',
    heading: 'Clear and recognisable calls to action',
    measures: ['cta-clarity'],
    compare: compareCallsToAction,
    nothing: 'There is no journey to compare.',
  },
  {
    id: 'search',
    heading: 'Streamlined search',
    measures: ['search-integration'],
    compare: compareSearches,
    nothing: 'No journey that could be compared looks something up.',
  },
  {
    id: 'efficiency',
    heading: 'Efficient journey to the end result',
    measures: ['step-count', 'action-count'],
    compare: compareEffort,
    nothing: 'There is no journey to compare.',
  },
];

/** The four headings of the strategy by their ids, in its order. */
export const headings: readonly Pick<Topic, 'id' | 'heading'>[] = topics.map(({ id, heading }) => ({
  id,
  heading,
}));

/**
 * How two councils compare under the four headings of Cambridge City Council's digital strategy (2024).
 *
 * Every sentence is built from the measures alone. Desktop is compared; mobile is mentioned where it tells another
 * story, and compared in its place where neither council has desktop. What could not be measured is said, never guessed.
 *
 * @example
 * conclusions(larkton, murkwell)[3]?.sentence;
 * // 'Pay council tax: Larkton reaches the goal in 3 steps and 3 actions where Murkwell needs 6 steps and 6 actions.'
 */
export function conclusions(one: CouncilResults, other: CouncilResults): Conclusion[] {
  return topics.map((topic) => {
    const statements = journeysOf(one, other)
      .map((journey) => statementOn(topic, journey, [one, other]))
      .filter(({ kind }) => kind !== 'not-applicable');
    const sentence =
      statements.map(({ title, sentence: said }) => `${title}: ${said}`).join(' ') || topic.nothing;

    return { id: topic.id, heading: topic.heading, favours: favourite(statements), sentence, statements };
  });
}

function journeysOf(one: CouncilResults, other: CouncilResults): string[] {
  return [...new Set([...one.journeys, ...other.journeys].map(({ journey }) => journey))];
}

type Both = readonly [CouncilResults, CouncilResults];

function statementOn(topic: Topic, journey: string, both: Both): Statement {
  const all = both.flatMap(({ journeys }) => journeys).filter((result) => result.journey === journey);
  const device = all.some((result) => result.device === 'desktop') ? 'desktop' : 'mobile';
  const verdict = compareOn(device, topic, { journey, both });
  const mobile =
    device === 'desktop' && hasMobile(journey, both)
      ? compareOn('mobile', topic, { journey, both })
      : verdict;
  const besides = mobile.gist === verdict.gist ? '' : ` On a mobile: ${mobile.sentence}`;

  return {
    journey,
    title: all[0]?.title ?? journey,
    device,
    kind: verdict.kind,
    favours: verdict.favours,
    sentence: `${verdict.sentence}${besides}`,
    measures: topic.measures,
    ...scoresOf(
      topic.id,
      both.map((council) => resultOf(council, journey, device)),
    ),
  };
}

function scoresOf(id: string, results: readonly (JourneyResult | undefined)[]): Pick<Statement, 'scores'> {
  const [one, other] = results.map(
    (result) => result?.maturity?.find((heading) => heading.id === id)?.score ?? null,
  );

  return typeof one === 'number' && typeof other === 'number' ? { scores: [one, other] } : {};
}

interface Asked {
  journey: string;
  both: Both;
}

function compareOn(device: DeviceName, { compare }: Topic, { journey, both: [one, other] }: Asked): Verdict {
  const [first, second] = [resultOf(one, journey, device), resultOf(other, journey, device)];
  if (!first) return refusal(`${one.council.name} was not measured on it (${device})`);
  if (!second) return refusal(`${other.council.name} was not measured on it (${device})`);
  if (first.version !== second.version)
    return refusal('the journey was changed between the two measurements');

  return compare({ one: { ...one.council, result: first }, other: { ...other.council, result: second } });
}

function hasMobile(journey: string, both: Both): boolean {
  return both.every((council) => resultOf(council, journey, 'mobile'));
}

function resultOf(
  { journeys }: CouncilResults,
  journey: string,
  device: DeviceName,
): JourneyResult | undefined {
  return journeys.find((result) => result.journey === journey && result.device === device);
}

function refusal(reason: string): Verdict {
  return {
    kind: 'cannot-compare',
    favours: null,
    sentence: `This cannot be compared: ${reason}.`,
    gist: 'refused',
  };
}

/** The council that every statement with a difference favours; a mixed one favours none. */
function favourite(statements: readonly Statement[]): string | null {
  const said = statements.filter(({ kind }) => kind === 'differs' || kind === 'mixed');
  const [first, ...rest] = new Set(said.map(({ favours }) => favours));

  return rest.length === 0 ? (first ?? null) : null;
}
