import type { OfficeFacts } from '../../records/office-facts.ts';
import { openDocumentFacts } from './open-document-facts.ts';
import { openPackage, type Package } from './package.ts';
import { relationsOf } from './relations.ts';
import { sheetFacts } from './sheet-facts.ts';
import { slideFacts } from './slide-facts.ts';
import { Unreadable } from './unreadable.ts';
import { wordFacts } from './word-facts.ts';
import { localName, parseXml, type Xml } from './xml.ts';

/** Why a file is none of those that are read. */
export const noDocument =
  'The file is no Word, Excel, PowerPoint or OpenDocument file, whatever it is called';
export const locked = 'The document asks for a password';

type Read = (pack: Package, main: string, root: Xml) => OfficeFacts;

/** By the outermost element of the main part. */
const readers: Readonly<Record<string, Read>> = {
  document: wordFacts,
  workbook: sheetFacts,
  presentation: slideFacts,
};

/** What a document says of itself: its kind is told by what is in it. Throws for what cannot be read. */
export function factsOf(bytes: Uint8Array): OfficeFacts {
  const pack = openPackage(bytes);
  const main = relationsOf(pack, '').find(({ type }) => type === 'officeDocument')?.part;
  return (main === undefined ? openDocument(pack) : ofMicrosoft(pack, main)) ?? nothing();
}

function ofMicrosoft(pack: Package, main: string): OfficeFacts | null {
  const text = pack.text(main);
  if (text === null || !/\.xml$/i.test(main)) return null;
  const root = parseXml(text);
  return readers[localName(root)]?.(pack, main, root) ?? null;
}

function openDocument(pack: Package): OfficeFacts | null {
  if (pack.has('encrypted-package') || pack.text('META-INF/manifest.xml')?.includes('encryption-data'))
    throw new Unreadable(locked);
  const content = pack.text('content.xml');
  return content === null ? null : openDocumentFacts(pack, content);
}

function nothing(): never {
  throw new Unreadable(noDocument);
}
