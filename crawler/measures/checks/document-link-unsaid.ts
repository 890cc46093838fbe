import type { LinkFacts } from '../../records/facts/link-facts.ts';
import { quote, tidy } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Link = LinkFacts['links'][number];

/** Kinds of files by the end of their address, each with the words that say it. */
const kinds: readonly { ends: RegExp; says: RegExp; called: string }[] = [
  { ends: /\.pdf$/i, says: /\bpdf\b/i, called: 'PDF' },
  { ends: /\.docx?$/i, says: /\b(?:docx?|word)\b/i, called: 'Word' },
  { ends: /\.xls[xm]?$/i, says: /\b(?:xls[xm]?|excel|spreadsheet|taenlen)\b/i, called: 'Excel' },
  { ends: /\.pptx?$/i, says: /\b(?:pptx?|powerpoint|slides)\b/i, called: 'PowerPoint' },
  { ends: /\.od[tsp]$/i, says: /\b(?:od[tsp]|opendocument|open document)\b/i, called: 'OpenDocument' },
  { ends: /\.csv$/i, says: /\b(?:csv|spreadsheet|taenlen)\b/i, called: 'CSV' },
  { ends: /\.rtf$/i, says: /\brtf\b/i, called: 'RTF' },
  { ends: /\.zip$/i, says: /\bzip\b/i, called: 'ZIP' },
];
const size = /\d\s?(?:kb|mb|gb|kib|mib|k|m|bytes|kilobytes?|megabytes?|pages?|tudalen(?:nau)?)\b/i;

/** Links to documents that do not say that they are no page. */
export const documentLinkUnsaid = check({
  id: 'document-link-unsaid',
  version: 1,
  title: 'A link to a document does not say its type',
  wcag: [],
  reads: ['links'],
  who: 'People on a phone, on a slow or paid connection, or with a screen reader get a file that they may not be able to open or read, where they expected a page.',
  mend: 'Write its type and size into the link: "Parking map (PDF, 240KB)". Better still, publish a page.',
  source: 'GOV.UK content design guidance, "Links" and "Attachments"; technique G201 by analogy',
  limits:
    'Advice. A document is known by the end of its address; its type may stand in the link, its description or the words around it, in English or Welsh. A size that is missing beside a type that is said is let be.',
  examples: {
    passes: '<p><a href="/files/map.pdf">Parking map (PDF, 240KB)</a></p>',
    fails: '<p><a href="/files/map.pdf">Parking map</a></p>',
  },
  judge: ({ links: { links } }) => links.flatMap((link) => verdictOn(link) ?? []),
});

function verdictOn(link: Link): Verdict | null {
  const { url, name, text, sentence, describedBy, styled, listItems, headers, seen } = link;
  if (!seen || !URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  const kind = kinds.find(({ ends }) => ends.test(pathname));
  if (!kind) return null;
  const words = tidy([name, text, styled, describedBy, headers, sentence, ...listItems].join(' · '), 3000);
  if (kind.says.test(words)) return null;
  return {
    kind: 'advice',
    impact: 'minor',
    message: `The link ${quote(name)} leads to a ${kind.called} file, and nothing says so${size.test(words) ? '' : ', nor how large it is'}.`,
    help: `Write ${quote(`${name.slice(0, 60)} (${kind.called}, 240KB)`, 100)}, with its size.`,
    place: link,
  };
}
