import type { TextBlock } from '../../records/facts/text-blocks-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

const leftToRight = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** Text in Arabic, Urdu or Hebrew that is laid out from left to right, and the reverse. */
export const textDirection = check({
  id: 'text-direction',
  version: 2,
  title: 'Text is laid out against the direction in which it runs',
  wcag: ['1.3.2'],
  reads: ['text-blocks'],
  who: 'People who read Arabic, Urdu or Hebrew find full stops, figures and English words in the wrong places of the sentence; so do people who read English in a part that is laid out for Arabic.',
  mend: 'Say which way it runs: <p lang="ar" dir="rtl">…, and <p lang="en" dir="ltr">… within it.',
  source: 'WCAG 2.2, 1.3.2 Meaningful Sequence; technique H56',
  limits:
    'To review only: words of one script come out right without it; a sentence with figures or marks does not. Fewer than three words are let be.',
  examples: {
    passes: '<p lang="ar" dir="rtl">إذا كنت بحاجة إلى هذه المعلومات، اتصل بنا على الرقم 01305 221000.</p>',
    fails: '<p lang="ar">إذا كنت بحاجة إلى هذه المعلومات، اتصل بنا على الرقم 01305 221000.</p>',
  },
  judge: ({ 'text-blocks': { blocks } }) => blocks.flatMap((block) => verdictOn(block) ?? []),
});

function verdictOn(block: TextBlock): Verdict | null {
  const { words, direction, plain, tag, within } = block;
  if (plain || within.includes('code')) return null;
  const [against, right] =
    direction === 'rtl' ? ([leftToRight, 'ltr'] as const) : ([rightToLeft, 'rtl'] as const);
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const turned = words.match(against)?.length ?? 0;
  if (turned < letters * 0.7 || turned < 10 || words.split(/\s+/u).length < 3) return null;
  return {
    kind: 'needs-review',
    impact: 'moderate',
    message:
      right === 'rtl'
        ? `${quote(words)} runs from right to left and is laid out from left to right.`
        : `${quote(words)} runs from left to right and is laid out from right to left.`,
    help: `Say which way it runs: <${tag} dir="${right}">.`,
    place: block,
  };
}
