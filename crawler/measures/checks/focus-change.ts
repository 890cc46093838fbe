import type { FocusWalkFacts } from '../../records/facts/focus-walk-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Change = FocusWalkFacts['changes'][number];

const what: Record<Change['kind'], string> = {
  document: 'the page goes away to',
  view: 'the page changes its view to',
  window: 'a window opens:',
  dialog: 'a message comes up:',
};

/** Elements that change the page, or open a window, as soon as they have the focus. */
export const focusChange = check({
  id: 'focus-change',
  version: 1,
  title: 'The page changes as soon as something has the focus',
  wcag: ['3.2.1'],
  reads: ['focus-walk'],
  who: 'People who use a keyboard or a screen reader go past it with Tab and find themselves elsewhere, without having chosen anything.',
  mend: 'Do it when the element is pressed (click, submit), never when it gets the focus.',
  source: 'WCAG 2.2, 3.2.1 On Focus; failures F52 and F55; technique G107',
  limits:
    'What happened is tried again: it counts when it happens with the focus and not without it. Changes of the view within one document, and messages, need a person. What a page merely shows or hides on focus is no change of context.',
  examples: {
    passes: '<p><a href="/form">Start</a></p>',
    fails: '<p><a href="/form" onfocus="location.href = \'/form\'">Start</a></p>',
  },
  judge: ({ 'focus-walk': { stops, changes } }) =>
    changes.flatMap(({ stop: index, kind, to, again }): Verdict[] => {
      const stop = stops[index];
      if (!stop || !again) return [];
      const isSure = kind === 'document' || kind === 'window';
      return [
        {
          kind: isSure ? 'violation' : 'needs-review',
          impact: 'serious',
          message: `As soon as ${quote(stop.name || stop.tag)} has the focus, ${what[kind]} ${quote(to, 120)}.`,
          help: 'Move what the focus handler does into a click handler, or let the element be a link to that address.',
          place: stop,
        },
      ];
    }),
});
