import { mouseOnlyFacts } from '../../records/facts/mouse-only-facts.ts';
import type { MouseOnly } from '../in-page/keyboard/mouse-only.ts';
import { within } from '../time-limit.ts';
import { drive } from './drive.ts';
import { type Inside, openDocuments } from './keyboard/documents.ts';
import { placeIn } from './keyboard/facts-of.ts';
import { delegatedIn, listenersIn } from './keyboard/listeners.ts';

/** Asks the browser which elements listen to the mouse, and keeps those that no key reaches. Changes nothing. */
export const mouseOnly = drive({
  what: 'mouse-only',
  devices: ['desktop'],
  disturbs: false,
  mostMs: 10_000,
  gather: async ({ tab }) => {
    const documents = await openDocuments(tab);
    try {
      const elements: MouseOnly[] = [];
      for (const inside of documents.all) {
        const found = await mouseOnlyIn(inside).catch((error: unknown) => {
          if (inside.selector === '') throw error;
          return [];
        });
        elements.push(...found.map((each) => ({ ...each, ...placeIn(inside, each) })));
      }
      return mouseOnlyFacts.parse({ elements });
    } finally {
      await documents.close();
    }
  },
});

async function mouseOnlyIn(inside: Inside): Promise<MouseOnly[]> {
  const { session, context } = inside;
  const listeners = await listenersIn(inside);
  const selectors = inside.selector === '' ? await delegatedIn(session) : [];
  const asked = session.send('Runtime.callFunctionOn', {
    executionContextId: context,
    functionDeclaration: `function (events, selectors, ...elements) {
      const listening = elements.map((element, index) => ({ element, events: events[index] }));
      return kerbKeyboard.mouseOnly(listening.filter(({ element }) => element.ownerDocument === document), selectors);
    }`,
    arguments: [
      { value: listeners.map(({ events }) => events) },
      { value: selectors },
      ...listeners.map(({ objectId }) => ({ objectId })),
    ],
    returnByValue: true,
  });
  const { result, exceptionDetails } = await within(5000, 'Looking for what listens to the mouse', asked);
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description?.split('\n')[0] ?? 'It broke');
  return mouseOnlyFacts.shape.elements.parse(result.value);
}
