import type { LinkedDocument } from '../records/document.ts';
import type { NotGathered, Step } from '../records/step.ts';
import { oldOffice } from './document-kinds.ts';
import { chooseDocuments, type DocumentLink, mostDocuments } from './document-links.ts';
import { getDocument, whyNotAsk } from './get-document.ts';
import type { GuardOptions } from './guard-options.ts';
import { readOffice } from './read-office.ts';
import { readPdf } from './read-pdf.ts';
import { reasonOf } from './reason-of.ts';

/** What a document says of itself, or why it could not be read. */
type ReadDocument = Pick<LinkedDocument, 'facts' | 'reason'>;

/** Documents that were downloaded earlier in the run, by address: each is asked for once. */
export type Documents = Map<string, Promise<ReadDocument>>;

/** What the documents of a run share. */
export interface DocumentsPlan {
  known: Documents;
  hosts: Readonly<Record<string, string>>;
}

interface Tools extends DocumentsPlan {
  guard: Pick<GuardOptions, 'allows' | 'turn' | 'rest' | 'isPrivate' | 'paymentHosts'>;
  userAgent: string;
  /** How long one document may take to come. */
  milliseconds: number;
}

/** Files longer than this are not taken. */
const mostBytes = 20_000_000;

/**
 * Downloads the PDFs and the files of office programs that the pages of a walk link to and writes beside each step what
 * they say of themselves, with the manners of all downloads. Begins when the walk has ended. Does not throw for anything
 * that a server or a file does: what could not be read, and what was left out, is said with the step.
 */
export async function readDocuments(steps: readonly Step[], tools: Tools): Promise<void> {
  for (const { step, links, left, old } of chooseDocuments(steps)) {
    const documents: LinkedDocument[] = [];
    for (const link of links) documents.push(await readLink(link, tools));
    step.documents = documents;
    step.notGathered.push(...notRead(documents), ...leftOut(left), ...tooOld(old));
  }
}

async function readLink(link: DocumentLink, tools: Tools): Promise<LinkedDocument> {
  const { url, name, ref } = link;
  return { url, name, ref, ...(await readOnce(link, tools)) };
}

/** Another council's walk may have read it; whether it may be asked for is a question of this council. */
async function readOnce(link: DocumentLink, tools: Tools): Promise<ReadDocument> {
  const { url } = link;
  try {
    const barred = await whyNotAsk(url, tools.guard);
    if (barred !== null) return { facts: null, reason: barred };
    const reading = tools.known.get(url) ?? readDocument(link, tools);
    tools.known.set(url, reading);
    return await reading;
  } catch (error) {
    return { facts: null, reason: `The document did not load: ${reasonOf(error)}` };
  }
}

async function readDocument({ url, sort }: DocumentLink, tools: Tools): Promise<ReadDocument> {
  const got = await getDocument(url, { ...tools, mostBytes });
  if ('reason' in got) return { facts: null, reason: got.reason };
  const facts = sort === 'pdf' ? await readPdf(got.bytes) : await readOffice(got.bytes);
  return 'reason' in facts ? { facts: null, reason: facts.reason } : { facts, reason: '' };
}

function notRead(documents: readonly LinkedDocument[]): NotGathered[] {
  return documents
    .filter(({ facts }) => facts === null)
    .map((document) => ({ what: calledAs(document), reason: document.reason }));
}

function calledAs({ name, url }: Pick<LinkedDocument, 'name' | 'url'>): string {
  return `the document “${(name.trim() || url).slice(0, 200)}”`;
}

function leftOut(left: number): NotGathered[] {
  if (left === 0) return [];
  const what = left === 1 ? '1 more document linked, not read' : `${left} more documents linked, not read`;
  const reason = `At most ${mostDocuments.onStep} are read for one step and ${mostDocuments.onJourney} for one journey`;
  return [{ what, reason }];
}

/** Old files are not asked for. As many are named as would be read, and the rest is counted. */
function tooOld(old: readonly DocumentLink[]): NotGathered[] {
  const named = old
    .slice(0, mostDocuments.onStep)
    .map((link) => ({ what: calledAs(link), reason: oldOffice }));
  const more = old.length - named.length;
  if (more === 0) return named;
  const what =
    more === 1 ? '1 more old Office file linked, not read' : `${more} more old Office files linked, not read`;
  return [...named, { what, reason: 'Kerb cannot read old Office files' }];
}
