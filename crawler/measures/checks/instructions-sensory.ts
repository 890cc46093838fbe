import { sensoryInstructions } from '../wording/sensory.ts';
import { quote } from '../wording/text.ts';
import { check } from './check.ts';

/** Sentences that tell people to use something known only by colour, shape, size or side. */
export const instructionsSensory = check({
  id: 'instructions-sensory',
  version: 1,
  title: 'An instruction can be followed only by sight',
  wcag: ['1.3.3'],
  reads: ['text-blocks'],
  who: 'People who cannot see the page, or its colours, do not know which button is the green one; on a phone what was on the right is further down.',
  mend: 'Name the thing: "Select Start now", not "click the green button".',
  source: 'WCAG 2.2, 1.3.3 Sensory Characteristics; technique G96; failures F14 and F26',
  limits:
    'A person has to look: the thing may have a name close by. Reads single sentences, English and Welsh, with a verb, a part of a page (button, link, box, …) and its colour, shape, size or side. Sentences that name the thing in quotes, and those on bins and their boxes, are let be, as are "above" and "below".',
  examples: {
    passes: '<p>To begin, select Start now.</p><p><a href="/page/start">Start now</a></p>',
    fails: '<p>To begin, click the green button.</p><p><a href="/page/start">Start now</a></p>',
  },
  judge: ({ 'text-blocks': { blocks } }) =>
    blocks
      .filter(({ within }) => !within.includes('code') && !within.includes('quote'))
      .flatMap(({ words, ...block }) => {
        const [sentence] = sensoryInstructions(words);
        if (!sentence) return [];
        return [
          {
            kind: 'needs-review' as const,
            impact: 'moderate' as const,
            message: `${quote(sentence, 160)} tells by look or place alone what is meant.`,
            help: 'Write the name that stands on it, and leave colour and side as a help beside it.',
            place: block,
          },
        ];
      }),
});
