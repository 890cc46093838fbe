import type { DataName } from '../../journeys/data-names.ts';
import { anyOf, distinct, fieldNamed } from './expression.ts';
import { expressionOf } from './signs.ts';
import type { Stage } from './stages.ts';
import type { Fill, Follow, Send } from './way.ts';
import type { WrittenWaypoint } from './written.ts';

/** A page that can be known as a waypoint: what leads to it, what it is known by, and the search sent from it. */
export function waypointOf(
  stage: Stage,
  { id, kind, isPlanning }: { id: string; kind: WrittenWaypoint['kind']; isPlanning: boolean },
): WrittenWaypoint {
  const { follows, isFromResults, signs, enquiry } = stage;
  const names = distinct(
    follows.filter((follow) => !isEntry(follow, stage)).map(({ name }) => name),
  ).reverse();
  return {
    id,
    kind,
    ...(names.length > 0 ? { follow: names.map((name) => anyOf([name])) } : {}),
    ...(isFromResults ? { first: true } : {}),
    evidence: signs.map((sign) => ({ [sign.kind]: expressionOf(sign) })),
    ...(enquiry ? { enquiry: enquiryOf(enquiry, isPlanning) } : {}),
  };
}

/** What kind of waypoint a page is, from its place on the way. */
export function kindOf(stages: readonly Stage[], index: number): WrittenWaypoint['kind'] {
  const stage = stages[index];
  if (!stage || index === stages.length - 1) return 'goal';
  if (stage.enquiry) return 'search';
  if (stage.isResults) return 'results';
  if (stage.isFromResults) return 'record';
  const isFirstOfSeveral = index === 0 && index + 1 < stages.length - 1;
  return isFirstOfSeveral ? 'topic' : 'task';
}

const opens =
  /^(view|see|open|show|select|choose|more|read|full|details?|next|continue|apply|comment|track|start|pay|report|book)\b/i;

/** Whether it is an entry of a list of results, called by what it is about: another search brings others. */
export function isEntry(follow: Follow, { follows, isFromResults }: Stage): boolean {
  if (!isFromResults || follow !== follows.at(-1)) return false;
  return !opens.test(follow.name.text) || /\d/.test(follow.name.text);
}

/** What a button that sends a search is called, for a search that was sent by the Enter key. */
const usualSubmit = '/^(search|find|go|show results)\\b/i';

/** A search as the configuration writes it; undefined where nothing was typed into it. */
export function enquiryOf({ button, fills }: Send, isPlanning: boolean): WrittenWaypoint['enquiry'] {
  const [fill] = fills;
  if (!fill) return undefined;
  return {
    field: fieldNamed(fill.field),
    data: searchData(fill, isPlanning),
    submit: button ? anyOf([button]) : usualSubmit,
  };
}

/** A search for words is given a word, whatever else may be searched for. */
function searchData({ field, data }: Fill, isPlanning: boolean): DataName {
  if (data && !/\bkey ?words?\b/i.test(field.text)) return data;
  return isPlanning ? 'planning-search-word' : 'word';
}
