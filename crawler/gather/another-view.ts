import type { ViewSignature } from './tab.ts';

/** Whether a resident would say that they are somewhere else now. */
export function isAnotherView(before: ViewSignature, after: ViewSignature): boolean {
  if (before.path !== after.path) return true;
  if (before.headings.join('\n') !== after.headings.join('\n')) return true;
  return shareOfNewWords(before.words, after.words) > 0.5;
}

/** Whether a view shows what another one showed, or a part of it, whatever its path says. */
export function isSameContent(before: ViewSignature, after: ViewSignature): boolean {
  if (before.headings.join('\n') !== after.headings.join('\n')) return false;
  return shareOfNewWords(before.words, after.words) < 0.1;
}

function shareOfNewWords(before: string, after: string): number {
  const known = new Set(before.split(' '));
  const words = after.split(' ').filter(Boolean);
  return words.length === 0 ? 0 : words.filter((word) => !known.has(word)).length / words.length;
}
