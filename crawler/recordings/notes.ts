import type { Stage } from './stages.ts';
import type { WrittenJourney } from './written.ts';

/** What holds for all of a new journey, in words. */
export function notesOn({ par, words, answers }: WrittenJourney, stages: readonly Stage[]): string[] {
  const byTitle = stages.filter(({ signs }) => signs.some(({ from }) => from === 'title')).length;
  const [sign] = stages.at(-1)?.signs ?? [];
  return [
    `Par is the recorded way itself: ${count(par.steps, 'step')}, ${count(par.actions, 'action')}, ${par.seconds} seconds by the keystroke-level model with 100 words read on each page. Lower it if a good website needs less.`,
    `Words of the goal, from its title: ${words.join(', ')}. Add others that residents use.`,
    ...(byTitle > 0
      ? [
          `${byTitle === 1 ? '1 waypoint is' : `${byTitle} waypoints are`} known by the title of the page, as if its main heading said the same. Where it does not, write what it says.`,
        ]
      : []),
    ...(sign?.from === 'title'
      ? [`The goal is one of them: "${sign.name.shown}". An assertion on its main heading would be safer.`]
      : []),
    ...(stages.some(({ enquiry }) => enquiry)
      ? ['No recording says how a search is sent: if by POST, add "post": true to the enquiry.']
      : []),
    ...(answers ? ['Forms that are sent by POST are filled in on a test environment only.'] : []),
  ];
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
