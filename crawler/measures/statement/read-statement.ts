import { type CheerioAPI, load } from 'cheerio';
import type { Step } from '../../records/step.ts';
import { datesIn, type NamedDate } from './dates.ts';

type AnyNode = ReturnType<typeof bodyOf>[number];
type Element = Extract<AnyNode, { name: string; attribs: object }>;

/** A sentence of the statement, with the heading that it stands under. */
export interface Sentence {
  text: string;
  heading: string;
  dates: NamedDate[];
}

/** What a statement says: headings, the sentences under them, and the addresses that it links to. */
export interface Statement {
  headings: string[];
  sentences: Sentence[];
  links: { name: string; href: string }[];
}

const blocks = new Set(
  'address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const unread = new Set('script style noscript template nav iframe svg button select textarea'.split(' '));
/** What stands around the main content where no landmark says which that is. */
const around = new Set(['header', 'footer', 'aside']);
/** No statement needs more; pages can be endless. */
const mostSentences = 1000;
const mostLinks = 500;
const longest = 3000;

/**
 * Reads a statement from the page as it was recorded. Where the recorded document holds less than half of the words
 * that were seen, as where a script drew them into a shadow root, the words that were seen are taken.
 */
export function readStatement({ html, mainText, headings }: Step): Statement {
  const $ = load(html);
  const main = mainOf($);
  const read: Statement = { headings: [], sentences: [], links: [] };
  if (main.length > 0) addText($, main.contents().toArray(), unread, read);
  else addText($, bodyOf($), new Set([...unread, ...around]), read);
  const length = read.sentences.reduce((sum, { text }) => sum + text.length, 0);
  if (length * 2 >= mainText.length) return read;
  return {
    headings: headings.map(({ text }) => text),
    sentences: sentencesOf(mainText, ''),
    links: read.links,
  };
}

function mainOf($: CheerioAPI) {
  return $('main, [role="main"]')
    .filter((_, element) => $(element).text().trim() !== '')
    .first();
}

function bodyOf($: CheerioAPI) {
  return $('body')
    .contents()
    .toArray()
    .filter((node) => node.type !== 'tag' || !/^(?:banner|contentinfo)$/u.test(node.attribs.role ?? ''));
}

/** Walks through the content and writes a sentence whenever a block begins or ends. */
function addText(
  $: CheerioAPI,
  nodes: readonly AnyNode[],
  skipped: ReadonlySet<string>,
  read: Statement,
): void {
  let heading = '';
  let line = '';
  let columns: string[] = [];
  const end = (): void => {
    if (read.sentences.length < mostSentences) read.sentences.push(...sentencesOf(line, heading));
    line = '';
  };
  const visit = (node: AnyNode): void => {
    if (node.type === 'text') line += node.data;
    if (node.type !== 'tag' || read.sentences.length >= mostSentences) return;
    const { href, hidden } = node.attribs;
    if (skipped.has(node.name) || hidden !== undefined) return;
    if (node.name === 'a' && href && read.links.length < mostLinks)
      read.links.push({ name: squeeze($(node).text()), href: href.trim() });
    const isBlock = blocks.has(node.name);
    if (isBlock) end();
    if (/^h[1-6]$/u.test(node.name)) {
      heading = squeeze($(node).text());
      read.headings.push(heading);
      return;
    }
    if (node.name === 'table') columns = columnsOf($, node);
    if (node.name === 'tr') line = rowOf($, node, columns);
    else for (const child of node.children) visit(child);
    if (isBlock) end();
  };
  for (const node of nodes) visit(node);
  end();
}

/** The headers of a table's columns, from its first row; none where that has none. */
function columnsOf($: CheerioAPI, table: Element): string[] {
  const headers = $(table).find('tr').first().children('th').toArray();
  return headers.map((header) => squeeze($(header).text()));
}

/** A row of a table on one line, each cell after the header of its column: "Criterion: 1.1.1; Fixed by: May 2026". */
function rowOf($: CheerioAPI, row: Element, columns: readonly string[]): string {
  const cells = $(row).children('td, th').toArray();
  const texts = cells.map((cell) => squeeze($(cell).text()));
  if (texts.every((text, at) => text === columns[at])) return texts.join('; ');
  return texts.map((text, at) => (columns[at] ? `${columns[at]}: ${text}` : text)).join('; ');
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

function sentencesOf(text: string, heading: string): Sentence[] {
  const tidy = squeeze(text).replace(/\((No|Rhif)\. ?2\)/giu, '($1 2)');
  return [...segmenter.segment(tidy)]
    .map(({ segment }) => segment.trim().slice(0, longest))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .slice(0, mostSentences)
    .map((sentence) => ({ text: sentence, heading, dates: datesIn(sentence) }));
}

function squeeze(text: string): string {
  return text
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
