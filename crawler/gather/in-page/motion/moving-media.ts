import type { MotionFacts } from '../../../records/facts/motion-facts.ts';
import { boxOf, seen } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';
import { stopFor } from './stop-controls.ts';

const most = { gifs: 5, bytes: 3_000_000, milliseconds: 1500 };

/** Films that play, or are to, without anybody asking. */
export function videoFacts(elements: readonly Element[], stops: readonly Element[]): MotionFacts['videos'] {
  return elements.flatMap((element) => {
    if (!(element instanceof HTMLVideoElement) || !seen(element)) return [];
    const isPlaying = !element.paused && !element.ended && element.readyState >= 2;
    if (!isPlaying) return [];
    return {
      ...placeOf(element),
      seconds: Number.isFinite(element.duration) ? Math.round(element.duration * 10) / 10 : null,
      isPlaying,
      loops: element.loop,
      controls: element.controls,
      stop: stopFor(element, stops),
    };
  });
}

/** GIF pictures of some size that have several frames. Those of other sites are not read. */
export async function gifFacts(elements: readonly Element[]): Promise<MotionFacts['gifs']> {
  const pictures = elements.filter(
    (element): element is HTMLImageElement =>
      element instanceof HTMLImageElement &&
      isGif(element.currentSrc) &&
      boxOf(element).width * boxOf(element).height >= 2500 &&
      seen(element),
  );
  const read = pictures.slice(0, most.gifs).map(async (picture) => {
    const film = await bytesOf(picture.currentSrc).then(filmIn, () => null);
    return film && film.frames > 1 && (film.seconds === null || film.seconds > 5)
      ? [{ ...placeOf(picture), ...film }]
      : [];
  });
  return (await Promise.all(read)).flat();
}

function isGif(address: string): boolean {
  if (/^data:image\/gif[;,]/.test(address)) return true;
  return (
    URL.canParse(address) &&
    new URL(address).origin === location.origin &&
    /\.gif$/i.test(new URL(address).pathname)
  );
}

/** From the browser's own store: the page has just shown it. */
async function bytesOf(address: string): Promise<Uint8Array> {
  const answer = await fetch(address, {
    cache: 'force-cache',
    signal: AbortSignal.timeout(most.milliseconds),
  });
  const bytes = await answer.arrayBuffer();
  return new Uint8Array(bytes.slice(0, most.bytes));
}

/** Frames of a GIF and how long they are shown; null seconds when they go on for ever. */
export function filmIn(bytes: Uint8Array): { frames: number; seconds: number | null } | null {
  const at = (index: number): number => bytes[index] ?? 0;
  if (String.fromCharCode(at(0), at(1), at(2)) !== 'GIF') return null;
  const tableSize = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const pastBlocks = (from: number): number => {
    let next = from;
    while (next < bytes.length && at(next) !== 0) next += at(next) + 1;
    return next + 1;
  };
  let place = 13 + tableSize(at(10));
  let [frames, hundredths, rounds] = [0, 0, 1];
  while (place < bytes.length && at(place) !== 0x3b) {
    if (at(place) === 0x2c) {
      frames += 1;
      place = pastBlocks(place + 10 + tableSize(at(place + 9)) + 1);
    } else if (at(place) === 0x21) {
      if (at(place + 1) === 0xf9) hundredths += at(place + 4) + 256 * at(place + 5);
      if (at(place + 1) === 0xff && at(place + 14) === 3) rounds = at(place + 16) + 256 * at(place + 17);
      place = pastBlocks(place + 2);
    } else break;
  }
  return { frames, seconds: rounds === 0 ? null : (rounds * hundredths) / 100 };
}
