import { createHash } from 'node:crypto';
import type { Page } from 'playwright';
import { z } from 'zod';

/** Styles by which a page that has the same elements in the same places may still be another one to axe-core. */
const computedStyles = [
  'background-color',
  'background-image',
  'color',
  'cursor',
  'display',
  'font-size',
  'font-weight',
  'opacity',
  'text-decoration-line',
  'text-shadow',
  'visibility',
  'z-index',
];

const snapshot = z.object({
  documents: z.array(z.looseObject({ frameId: z.number(), nodes: z.looseObject({}) })),
  strings: z.array(z.string()),
});

/**
 * What a page shows at this moment, as a digest: every element with its attributes and what is typed into it, open shadow
 * roots too, where it is drawn and in which colours. Two pages with the same digest get the same answer of axe-core. Null
 * for a page with frames, which may hold documents of other processes.
 */
export async function digestOf(page: Page): Promise<string | null> {
  if (page.frames().length > 1) return null;
  const session = await page.context().newCDPSession(page);
  try {
    const options = { computedStyles, includeDOMRects: true, includePaintOrder: true };
    const taken = snapshot.parse(await session.send('DOMSnapshot.captureSnapshot', options));
    const facts = JSON.stringify([page.url(), withoutNumbersOfTheRun(taken)]);
    return createHash('sha256').update(facts).digest('hex');
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** The browser numbers frames and elements as it goes; the same page has others each time. */
function withoutNumbersOfTheRun({ documents, strings }: z.infer<typeof snapshot>): object {
  const frames = new Set(documents.map(({ frameId }) => frameId));
  return {
    documents: documents.map(({ nodes: { backendNodeId: _, ...nodes }, ...rest }) => ({ ...rest, nodes })),
    strings: strings.map((text, index) => (frames.has(index) ? '' : text)),
  };
}
