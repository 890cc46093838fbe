import type { MotionFacts } from '../../records/facts/motion-facts.ts';
import { check, type Verdict } from './check.ts';
import { quote } from './text-loss-verdicts.ts';

/** Longer than this by itself, and WCAG 2.2.2 asks for a way to stop it. */
const longMs = 5000;
/** Without words, only what is at least so large draws the eye; square CSS pixels. */
const large = 10_000;
/** A quarter of a tenth of the field of vision: 341 by 256 CSS pixels, of which a quarter. */
const flashArea = 21_824;

/** What moves, blinks or changes by itself for more than five seconds and cannot be stopped. */
export const movingContent = check({
  id: 'moving-content',
  version: 1,
  title: 'Something moves by itself and cannot be stopped',
  wcag: ['2.2.2'],
  reads: ['motion'],
  who: 'People with attention disorders cannot read beside something that moves; people who read slowly lose what is replaced.',
  mend: 'Let nothing start by itself; or put a pause button at the beginning of what moves.',
  source:
    'WCAG 2.2, 2.2.2 Pause, Stop, Hide and 2.3.1 Three Flashes; techniques G4, G186; failures F16, F47, F50',
  limits:
    'Loading indicators, clocks that only tell the time and small shapes without words are let be. A page is watched for five to ten seconds: what moves more rarely is not seen. Whether flashes are too bright is for a person. The elements "blink" and "marquee" are axe-core\'s rules.',
  examples: {
    passes: '<p>Bins are collected on Tuesday.</p>',
    fails:
      '<style>@keyframes slide { from { transform: translateX(0) } to { transform: translateX(300px) } }</style><p style="width: 200px; animation: slide 4s infinite alternate">Bins are collected on Tuesday.</p>',
  },
  judge: ({ motion }) => [
    ...motion.animations.flatMap(animationVerdicts),
    ...motion.changing.flatMap((part) => changingVerdict(part)),
    ...motion.videos.flatMap((video) => videoVerdict(video)),
    ...motion.gifs.map(gifVerdict),
  ],
});

const pause = '<button type="button" aria-pressed="false">Pause</button>';

function animationVerdicts(each: MotionFacts['animations'][number]): Verdict[] {
  const { words, shifts, blinks, isProgress, area, stop, seconds, flashesPerSecond } = each;
  const place = placeOf(each);
  const flashing: Verdict[] =
    flashesPerSecond > 3 && area >= flashArea
      ? [
          {
            kind: 'needs-review',
            impact: 'critical',
            message: `A style makes an area of ${area} square pixels dark and bright ${flashesPerSecond} times in a second. More than three flashes in a second can bring on a seizure.`,
            help: 'Change it no more than three times in a second, or not at all.',
            place,
            wcag: ['2.3.1'],
          },
        ]
      : [];
  if (isProgress || stop === 'here' || !(shifts || blinks)) return flashing;
  const hasWords = (words.match(/\p{L}/gu) ?? []).length >= 3;
  if (!hasWords && area < large) return flashing;
  const sure = hasWords && stop === 'none';
  const what = hasWords ? quote(words) : 'Something without words';
  const goes = `${what} ${shifts ? 'moves' : 'blinks'} ${seconds === null ? 'for ever' : `for ${seconds} seconds`}`;
  return [
    ...flashing,
    {
      kind: sure ? 'violation' : 'needs-review',
      impact: 'serious',
      message: `${goes} by a style, ${stopWords(stop)}${hasWords ? '' : ' Look whether it draws the eye.'}`,
      help: `Let it run once ("animation-iteration-count: 1"), or put ${pause} beside it.`,
      place,
    },
  ];
}

function stopWords(stop: 'here' | 'elsewhere' | 'none'): string {
  return stop === 'elsewhere'
    ? 'and nothing beside it stops it. Look whether the button elsewhere on the page does.'
    : 'and nothing on the page stops it.';
}

function changingVerdict(part: MotionFacts['changing'][number]): Verdict[] {
  const { words, moments, isSteady, shifts, isCarousel, lastAtMs, isProgress, isClock, stop } = part;
  const lasts = lastAtMs > longMs && (moments >= 2 || isSteady);
  if (isProgress || stop === 'here' || words.length < 3 || !(lasts || (isCarousel && moments >= 1)))
    return [];
  // A clock that ticks in its place tells the time and moves nothing.
  if (isClock && !shifts) return [];
  const often = isSteady ? 'moved all the time' : `changed ${moments === 1 ? 'once' : `${moments} times`}`;
  const sure = lasts && stop === 'none' && (isCarousel || isSteady || moments >= 3);
  return [
    {
      kind: sure ? 'violation' : 'needs-review',
      impact: 'serious',
      message: `${quote(words)} ${often} by itself while nobody did anything, ${stopWords(stop)}`,
      help: `Let people go on by themselves, or put ${pause} at its beginning.`,
      place: placeOf(part),
    },
  ];
}

function videoVerdict(video: MotionFacts['videos'][number]): Verdict[] {
  const { seconds, loops, controls, stop } = video;
  const isLong = loops || seconds === null || seconds * 1000 > longMs;
  if (!isLong || controls || stop === 'here') return [];
  return [
    {
      kind: stop === 'none' ? 'violation' : 'needs-review',
      impact: 'serious',
      message: `A film${seconds === null ? '' : ` of ${seconds} seconds`} plays by itself${loops ? ', again and again' : ''}, ${stopWords(stop)}`,
      help: 'Take "autoplay" away, or give the film its "controls".',
      place: placeOf(video),
    },
  ];
}

function gifVerdict(gif: MotionFacts['gifs'][number]): Verdict {
  const { frames, seconds } = gif;
  return {
    kind: 'needs-review',
    impact: 'serious',
    message: `A picture with ${frames} frames goes on ${seconds === null ? 'for ever' : `for ${seconds} seconds`} and cannot be stopped. Look whether it moves.`,
    help: 'Show a picture that stands still, or a film with controls.',
    place: placeOf(gif),
  };
}

function placeOf({ selector, snippet, box }: Verdict['place']): Verdict['place'] {
  return { selector, snippet, box };
}
