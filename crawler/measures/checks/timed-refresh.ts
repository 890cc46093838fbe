import type { MotionFacts } from '../../records/facts/motion-facts.ts';
import { check, type Verdict } from './check.ts';

/** From 20 hours on WCAG 2.2.1 lets a time limit be. */
const longest = 72_000;
/** What comes sooner is a redirect: nobody has begun to read. */
const soonMs = 1500;

/** Pages that load themselves again, or another one, while people read. */
export const timedRefresh = check({
  id: 'timed-refresh',
  version: 1,
  title: 'The page loads again by itself',
  wcag: ['2.2.1'],
  reads: ['motion'],
  who: 'People who read slowly, by ear or enlarged lose their place, and what they have filled in, when a page goes away under them.',
  mend: 'Let people load the page again themselves, or ask before it happens and let them say no.',
  source: 'WCAG 2.2, 2.2.1 Timing Adjustable; failures F40, F41, F58; 3.2.5 (AAA)',
  limits:
    'The element <meta http-equiv="refresh"> is axe-core\'s rule up to 20 hours; here are the server\'s header, what a script does within the seconds in which the page is watched, timers that stand in scripts written into the page (needs review) and, as advice, longer times.',
  examples: {
    passes: '<p>Results are counted. <a href="">Load the page again</a></p>',
    fails:
      '<p>Results are counted. This page is brought up to date for you.</p><script>setTimeout(() => location.reload(), 60000)</script>',
  },
  judge: ({ motion }) => [
    ...headerVerdict(motion),
    ...loadVerdict(motion),
    ...timerVerdicts(motion),
    ...metaVerdicts(motion),
  ],
});

function headerVerdict({ refresh, page }: MotionFacts): Verdict[] {
  const seconds = secondsOf(refresh);
  if (seconds === null || seconds <= 0 || seconds > longest) return [];
  return [
    {
      kind: 'violation',
      impact: 'critical',
      message: `The server says "Refresh: ${refresh.slice(0, 100)}": the page goes away after ${seconds} seconds, and nobody can stop it.`,
      help: 'Take the Refresh header out of the answer; send people on at once with a status of 301 or 302.',
      place: page,
    },
  ];
}

/** Twice is a habit; once may have been a script that set something up. */
function loadVerdict({ loads, page, refresh, metas }: MotionFacts): Verdict[] {
  const [first] = loads.filter(({ afterMs }) => afterMs >= soonMs);
  if (!first || refresh || metas.length > 0) return [];
  const again = loads.filter(({ isSame }) => isSame).length >= 2;
  const seconds = Math.round(first.afterMs / 100) / 10;
  const what = first.isSame ? 'loaded itself again' : `went to ${first.url}`;
  return [
    {
      kind: again ? 'violation' : 'needs-review',
      impact: 'serious',
      message: `The page ${what} by a script after ${seconds} seconds while nobody did anything${again ? ', and then again' : '. Look whether people can stop it'}.`,
      help: 'Take the timer out of the script, and offer a button that loads the page again.',
      place: page,
    },
  ];
}

/** What is too far off to be waited for. */
function timerVerdicts({ timers, loads }: MotionFacts): Verdict[] {
  if (loads.length > 0) return [];
  return timers
    .filter(({ seconds }) => seconds > 1 && seconds <= longest)
    .map(({ seconds, code, selector, snippet, box }) => ({
      kind: 'needs-review' as const,
      impact: 'serious' as const,
      message: `A script is to load the page again, or another one, after ${seconds} seconds: "${code.replace(/\s+/g, ' ').slice(0, 120)}". Look whether people are warned and can put it off.`,
      help: 'Warn at least 20 seconds before, and let people stay by pressing one button.',
      place: { selector, snippet, box },
    }));
}

function metaVerdicts({ metas }: MotionFacts): Verdict[] {
  return metas.flatMap(({ content, selector, snippet, box }) => {
    const seconds = secondsOf(content);
    if (seconds === null || seconds <= longest) return [];
    return [
      {
        kind: 'advice' as const,
        impact: 'minor' as const,
        message: `The page loads again by itself after ${Math.round(seconds / 3600)} hours. WCAG 2.2.1 allows it; 3.2.5 (AAA) does not.`,
        help: 'Take the element away.',
        place: { selector, snippet, box },
        wcag: [],
      },
    ];
  });
}

/** The seconds of a refresh as browsers read it: digits, then nothing, a separator or white space. */
export function secondsOf(content: string): number | null {
  const match = /^\s*(\d+)(?:\.[\d.]*)?\s*(?:[;,\s]|$)/.exec(content);
  return match ? Number(match[1]) : null;
}
