import type { Finding } from '../../records/finding.ts';
import type { Step } from '../../records/step.ts';
import { documentFindings } from '../document-findings.ts';
import { quote, tidy } from '../wording/text.ts';

type Document = NonNullable<Step['documents']>[number];
type Link = Step['controls'][number] | undefined;

const state = 'as it arrived';

/**
 * What is wrong, or may be, with the documents that the steps of a journey link to: a finding for each fault and step,
 * its place the link. A document that could not be read has none, and none is no pass.
 */
export function judgeDocuments(steps: readonly Pick<Step, 'index' | 'controls' | 'documents'>[]): Finding[] {
  return steps.flatMap(({ index, controls, documents = [] }) =>
    documents.flatMap((document) => {
      const link = controls.find(({ ref }) => ref === document.ref);
      return findingsOn(document, link, index);
    }),
  );
}

function findingsOn(document: Document, link: Link, step: number): Finding[] {
  const { facts, url, name } = document;
  if (facts === null) return [];
  const selector = link?.selector ?? '';
  const place = { step, selector, state, node: selector, box: link?.box ?? null };
  return documentFindings(facts, url).map((finding) => ({
    ...finding,
    selector,
    snippet: codeOf(document),
    message: `${finding.message} The link ${quote(name.trim() || url)} leads to it.`,
    places: [place],
  }));
}

/** The link, as far as it was kept. */
function codeOf({ url, name }: Document): string {
  return `<a href="${tidy(url, 300).replace(/["<>]/gu, '')}">${tidy(name, 200).replace(/[<>]/gu, ' ')}</a>`;
}
