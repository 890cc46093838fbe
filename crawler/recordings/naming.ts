import { contentWords } from '../../journeys/goal-words.ts';
import { cleaned } from './cleaned.ts';
import { nameOf } from './name.ts';
import type { Stage } from './stages.ts';
import type { Way } from './way.ts';

/** An id for each waypoint from what its page is called, no two the same. */
export function idsOf(stages: readonly Stage[]): string[] {
  const ids: string[] = [];
  for (const [index, { page, signs, enquiry }] of stages.entries()) {
    const heading = enquiry ? page.signs.find(({ kind }) => kind === 'heading') : undefined;
    const words = idFrom((heading ?? signs[0])?.name.lasting ?? '');
    const id = words === '' || words === 'home' ? `page-${index + 1}` : words;
    const again = ids.filter((other) => other === id || other.replace(/-\d+$/, '') === id).length;
    const unique = again > 0 ? `${id}-${again + 1}` : id;
    ids.push(ids.includes(unique) ? `page-${index + 1}` : unique);
  }
  return ids;
}

function idFrom(words: string): string {
  const parts = words
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (parts ?? [])
    .reduce((id, part) => (`${id}-${part}`.length <= 40 ? `${id}-${part}` : id), '')
    .slice(1);
}

/** The Recorder's own title says when it was recorded, not what. */
const saysNothing = /^(new )?recording\b|^untitled\b|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/i;

/** What a journey is called: as asked for, else as the recording is called, else by its id. */
export function journeyTitle(way: Way, id: string, title: string | undefined): string {
  if (title !== undefined) return cleaned(title).slice(0, 200);
  const recorded = saysNothing.test(way.title)
    ? undefined
    : nameOf(way.title.slice(0, 200), { typed: way.typed }).name;
  if (recorded && !recorded.loosened) return recorded.shown;
  const words = id.replaceAll('-', ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** The title in small letters, as somebody would search for it, and each of its words that says something. */
export function wordsOf(title: string): string[] {
  const lower = title.toLowerCase();
  const words = (lower.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => contentWords(word).length > 0);
  return [...new Set([lower, ...words])];
}
