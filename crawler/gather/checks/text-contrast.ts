import { type TextContrastFacts, textContrastFacts } from '../../records/facts/text-contrast-facts.ts';
import type { Candidate } from '../in-page/pixels/pictured-text.ts';
import { drive } from './drive.ts';
import { type Eye, openEye } from './pixels/eye.ts';
import type { Rect } from './pixels/picture.ts';
import { judgeText, loud, type Trio } from './pixels/text-pixels.ts';

type Text = TextContrastFacts['texts'][number];

const most = { candidates: 400, looks: 40, alike: 3, places: 10, milliseconds: 12_000 };

/** Looks behind the letters of those texts for which axe-core cannot tell the contrast. */
export const textContrast = drive({
  what: 'text-contrast',
  devices: ['desktop', 'mobile'],
  disturbs: false,
  mostMs: 25_000,
  gather: async ({ tab }) => {
    const eye = await openEye(tab);
    try {
      const all = await eye.ask('texts', most.candidates);
      const chosen = chosenOf(all);
      const texts = await lookAt(eye, chosen);
      const left = chosen.length - texts.length;
      return textContrastFacts.parse({ texts, alike: all.length - chosen.length, left });
    } finally {
      await eye.close();
    }
  },
});

/** A few of those that look alike: what is behind may differ. */
function chosenOf(candidates: readonly Candidate[]): Candidate[] {
  const times = new Map<string, number>();
  const chosen = candidates.filter(({ look }) => {
    const before = times.get(look) ?? 0;
    times.set(look, before + 1);
    return before < most.alike;
  });
  return chosen.slice(0, most.looks);
}

/** From place to place down the page; at each, all texts that are in the window are looked at together. */
async function lookAt(eye: Eye, candidates: readonly Candidate[]): Promise<Text[]> {
  const deadline = performance.now() + most.milliseconds;
  const texts: Text[] = [];
  let left = [...candidates];
  for (let places = 0; places < most.places && performance.now() < deadline; places += 1) {
    const [first] = left;
    if (!first) break;
    await eye.ask('scrollTo', first.mark);
    const lines = await eye.ask(
      'lines',
      left.map(({ mark }) => mark),
    );
    const here = new Map(lines.map((each) => [each.mark, each]));
    const trio = await trioOf(eye, lines);
    for (const candidate of left) {
      const own = here.get(candidate.mark);
      if (!own && candidate !== first) continue;
      const { mark: _, look: __, colour: ___, ...facts } = candidate;
      const seen = trio && own && own.words.length > 0 ? judgeText(own, candidate, trio) : unseen;
      texts.push({ ...facts, ...seen });
    }
    left = left.filter((candidate) => candidate !== first && !here.has(candidate.mark));
  }
  return texts;
}

const unseen = { pixels: 0, below: 0, lowest: 1, typical: 1, words: [], isSteady: false };

async function trioOf(
  eye: Eye,
  lines: readonly { mark: number; words: { rects: Rect[] }[] }[],
): Promise<Trio | null> {
  const rects = lines.flatMap(({ words }) => words.flatMap((word) => word.rects));
  if (rects.length === 0) return null;
  const { width, height, ...corner } = await eye.ask('view');
  const part = {
    left: Math.max(0, Math.floor(Math.min(...rects.map(({ left }) => left)))),
    top: Math.max(0, Math.floor(Math.min(...rects.map(({ top }) => top)))),
    right: Math.min(width, Math.ceil(Math.max(...rects.map(({ right }) => right)))),
    bottom: Math.min(height, Math.ceil(Math.max(...rects.map(({ bottom }) => bottom)))),
  };
  if (part.right <= part.left || part.bottom <= part.top) return null;
  const marks = lines.map(({ mark }) => mark);
  const asIs = await eye.see(part, corner);
  await eye.ask('paint', 'transparent', marks);
  const without = await eye.see(part, corner);
  await eye.ask('paint', `rgb(${loud.red} ${loud.green} ${loud.blue})`, marks);
  const painted = await eye.see(part, corner);
  await eye.ask('paint', '', []);
  return { asIs, without, loud: painted };
}
