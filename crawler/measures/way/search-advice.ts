import type { Part } from '../../records/answer.ts';
import type { Finding } from '../../records/finding.ts';
import type { Step } from '../../records/step.ts';
import { quote } from '../wording/text.ts';
import { hostOf } from './addresses.ts';
import { adviceOn, type Said } from './advice.ts';
import { followed } from './followed.ts';
import { mainHeading } from './main-heading.ts';

/**
 * What would bring a search nearer to the page about its task, by where it is, what it offers and the step from which a
 * window was opened on the way to it.
 */
export function adviceOnSearch(
  place: string,
  parts: readonly Part[],
  { search, opening }: { search: Step; opening: Step | undefined },
): Finding[] {
  const said = (id: string): Part['value'] | undefined => parts.find((part) => part.id === id)?.value;
  const step = Math.max(0, search.index);
  const unsaid = keys.filter(({ id }) => said(id) === 'not said').map(({ noun }) => noun);

  const advice: (Said | false)[] = [
    place === 'other-site' && {
      check: 'search-on-another-site',
      step,
      message: `The box to search in is on another site, ${hostOf(search.url)}.`,
      help: 'Put a search box on the council’s own page about the task, which hands its words to the other site.',
    },
    place === 'same-site' && {
      check: 'search-off-task-page',
      step,
      message: `The box to search in is not on the page about the task but on ${quote(mainHeading(search))}.`,
      help: 'Put the search box on the page about the task.',
    },
    opening !== undefined && {
      check: 'search-in-new-window',
      step: opening.index,
      control: followed(opening),
      message: 'A new window opens on the way to the search box.',
      help: 'Let the search open in the same window: take target="_blank" from the link.',
    },
    unsaid.length > 0 &&
      said('fields') !== null && {
        check: 'search-keys-unsaid',
        step,
        message: `The search does not say whether it can be searched by ${unsaid.join(', ').replace(/, ([^,]*)$/, ' or $1')}.`,
        help: 'Name in the label or hint of the box what it takes, with an example of each.',
      },
  ];

  return advice.filter((each) => each !== false).map(adviceOn);
}

const keys = [
  { id: 'by-reference', noun: 'reference' },
  { id: 'by-address', noun: 'address' },
  { id: 'by-postcode', noun: 'postcode' },
] as const;
