import { check } from './check.ts';
import { quote } from './text-loss-verdicts.ts';

/** Movements of some size that go on for people who asked their device for less motion. */
export const reducedMotion = check({
  id: 'reduced-motion',
  version: 1,
  title: 'Motion goes on for people who asked for less of it',
  wcag: [],
  reads: ['motion'],
  who: 'People with vestibular disorders get dizzy or sick from large movements, and say so in the settings of their device.',
  mend: 'Switch movements off for them: @media (prefers-reduced-motion: reduce).',
  source: 'WCAG 2.2, 2.3.3 Animation from Interactions (AAA) by analogy; technique C39',
  limits:
    'Only animations of styles that last more than five seconds and move something of at least 50 by 50 pixels. What scripts move is not looked at again. Loading indicators are let be.',
  examples: {
    passes:
      '<style>@keyframes slide { to { transform: translateX(300px) } } p { width: 200px } @media (prefers-reduced-motion: no-preference) { p { animation: slide 4s infinite alternate } }</style><p>Bins are collected on Tuesday.</p>',
    fails:
      '<style>@keyframes slide { to { transform: translateX(300px) } } p { width: 200px; animation: slide 4s infinite alternate }</style><p>Bins are collected on Tuesday, also in the week after Christmas and at Easter.</p>',
  },
  judge: ({ motion: { animations } }) =>
    animations
      .filter(
        ({ goesOnReduced, shifts, isProgress, area }) =>
          goesOnReduced && shifts && !isProgress && area >= 2500,
      )
      .map(({ words, selector, snippet, box }) => ({
        kind: 'advice' as const,
        impact: 'moderate' as const,
        message: `${words ? quote(words) : 'This part'} goes on moving for people whose device asks for less motion.`,
        help: '@media (prefers-reduced-motion: reduce) { animation: none }',
        place: { selector, snippet, box },
        wcag: [],
      })),
});
