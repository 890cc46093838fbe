import type { Examined } from '../records/examined.ts';
import { readFacts } from '../records/facts/read-facts.ts';
import type { TextContrastFacts } from '../records/facts/text-contrast-facts.ts';
import type { Finding } from '../records/finding.ts';

/** Letters of fewer pixels than this tell nothing. */
const leastPixels = 40;
/** The edges of letters are paler than the letters: so many of their pixels may lie below. */
const mostBelow = 0.1;

/**
 * Without the doubts about contrast that the pixels have settled: where an engine cannot tell the contrast of a text over
 * a picture or gradient, and the pictures of it show that its letters stand out, there is nothing left to review.
 */
export function withoutSettledDoubts(findings: readonly Finding[], seen: readonly Examined[]): Finding[] {
  const clear = new Set(
    seen
      .filter(({ what }) => what === 'text-contrast')
      .flatMap(({ what, facts, state, frame }) => {
        // Read by the schema of its kind.
        const read = readFacts(what, facts) as TextContrastFacts | null;
        return (read?.texts ?? [])
          .filter(isClear)
          .map(({ selector }) => `${state} ${frame && `${frame} | `}${selector}`);
      }),
  );
  const isSettled = ({ kind, wcag, places: [first] }: Finding): boolean =>
    kind === 'needs-review' && wcag.includes('1.4.3') && clear.has(`${first?.state} ${first?.node}`);
  return findings.filter((finding) => !isSettled(finding));
}

function isClear(text: TextContrastFacts['texts'][number]): boolean {
  const { pixels, below, isSteady, hasShadow, isBlended } = text;
  return isSteady && !hasShadow && !isBlended && pixels >= leastPixels && below < mostBelow;
}
