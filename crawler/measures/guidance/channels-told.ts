import type { Step } from '../../records/step.ts';
import { type Channel, channels, withoutCondition } from '../wording/channel-words.ts';
import { headingTells, tells } from '../wording/telling.ts';
import { quote } from '../wording/text.ts';
import { quoted, underIt } from './find-telling.ts';
import { mainPassages, outerPassages, type Passage } from './passages.ts';
import { cannotSay, type Item, no, yes } from './told.ts';

/** The six other ways to do a task, each with the words of the task's pages that offer it. */
export function channelItems(pages: readonly Step[]): Item[] {
  const read = pages.map(mainPassages);
  const isRead = read.every((passages) => passages !== undefined);
  const passages = read.flatMap((each) => each ?? []);

  return channels.map((channel) => {
    const found = findChannel(channel, passages) ?? linkTo(channel, pages);
    const none = isRead
      ? no('Not named on the pages about the task')
      : cannotSay('Not every page about the task could be read');

    return { id: channel.id, question: channel.label, told: found ? yes(found.words, found.step) : none };
  });
}

/** The council's general number, where it is all that the pages have; null when there is none either. */
export function switchboard(pages: readonly Step[]): { words: string; step: number } | null {
  const [telephone] = channels;
  const passages = pages.flatMap((page) => outerPassages(page) ?? []);

  return (telephone && (findChannel(telephone, passages) ?? null)) ?? null;
}

function findChannel(
  { telling }: Channel,
  passages: readonly Passage[],
): { words: string; step: number } | undefined {
  const found = passages.find((passage, at) =>
    passage.isHeading
      ? headingTells(telling, passage.words, underIt(passages, at))
      : tells(telling, withoutCondition(passage.words)),
  );

  return found && { words: quoted(found, passages), step: found.step };
}

/** A link of the main content that is such a way by itself: it dials, or it opens a letter. */
function linkTo({ scheme }: Channel, pages: readonly Step[]): { words: string; step: number } | undefined {
  return pages
    .flatMap((page) =>
      page.controls
        .filter(({ area, href }) => area === 'main' && href !== null && scheme?.test(href))
        .map(({ name, selector }) => ({ words: `The link ${quote(name)} (${selector})`, step: page.index })),
    )
    .at(0);
}
