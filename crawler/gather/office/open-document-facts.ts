import type { OfficeFacts } from '../../records/office-facts.ts';
import type { Pictures } from './drawings.ts';
import { languageTag } from './languages.ts';
import type { Package } from './package.ts';
import { paragraphsOf, wordsIn } from './paragraphs.ts';
import { titleIn } from './relations.ts';
import {
  around,
  attributeOf,
  attributesOf,
  childOf,
  childrenOf,
  elements,
  localName,
  parseXml,
  textInside,
  type Xml,
} from './xml.ts';

const kinds: Readonly<Record<string, OfficeFacts['kind']>> = {
  text: 'odt',
  spreadsheet: 'ods',
  presentation: 'odp',
};

const notShown = ['tracked-changes', 'annotation', 'annotation-end', 'notes', 'forms'];
const writing = {
  paragraphs: ['p', 'h'],
  spaces: ['s', 'tab', 'line-break'],
  without: notShown,
};

/** What an OpenDocument text, spreadsheet or presentation says of itself; null for what is another sort of document. */
export function openDocumentFacts(pack: Package, content: string): OfficeFacts | null {
  const root = parseXml(content);
  const body = childOf(root, 'body')?.childNodes.flatMap((node) => ('attribs' in node ? [node] : []))[0];
  const kind = body ? kinds[localName(body)] : undefined;
  if (!body || kind === undefined) return null;
  return {
    kind,
    title: titleIn(pack.text('meta.xml')),
    language: languageOf(pack, root),
    text: kind === 'odt' ? textOf(body) : null,
    ...picturesIn(root, body),
  };
}

function textOf(body: Xml): NonNullable<OfficeFacts['text']> {
  const paragraphs = paragraphsOf(body, writing);
  const tables = elements(body, ['table'], notShown).filter(isOfData);
  return {
    words: wordsIn(paragraphs),
    paragraphs: paragraphs.length,
    headings: paragraphs.filter(({ element }) => localName(element) === 'h').length,
    tables: tables.length,
    tablesWithoutHeader: tables.filter((table) => !childOf(table, 'table-header-rows')).length,
  };
}

/** Whether a table has two rows and two columns at least and holds no other. */
function isOfData(table: Xml): boolean {
  const rows = elements(table, ['table-row']);
  return (
    rows.length > 1 &&
    rows.some((row) => childrenOf(row, 'table-cell').length > 1) &&
    elements(table, ['table']).length === 0
  );
}

/** Of the default paragraph style, else of other default styles, else of the document, else of any style that is used. */
function languageOf(pack: Package, content: Xml): string {
  const text = pack.text('styles.xml');
  const root = text === null ? undefined : parseXml(text);
  const styles = root ? elements(root, ['default-style', 'style']) : [];
  const standard = styles.filter((style) => attributeOf(style, 'name') === 'Standard');
  const defaults = styles
    .filter((style) => localName(style) === 'default-style')
    .toSorted((one, other) => Number(isOfParagraphs(other)) - Number(isOfParagraphs(one)));
  const own = elements(content, ['style']);
  return (
    [
      ...[...standard, ...defaults].map(languageIn),
      languageTag(languageInMeta(pack)),
      ...own.map(languageIn),
    ].find(Boolean) ?? ''
  );
}

const isOfParagraphs = (style: Xml): boolean => attributeOf(style, 'family') === 'paragraph';

function languageIn(style: Xml): string {
  const properties = childOf(style, 'text-properties');
  const language = languageTag(attributeOf(properties, 'language'));
  const country = languageTag(attributeOf(properties, 'country'));
  return language && country ? `${language}-${country}` : language;
}

function languageInMeta(pack: Package): string {
  const text = pack.text('meta.xml');
  const [language] = text === null ? [] : elements(parseXml(text), ['language']);
  return language ? textInside(language) : '';
}

/** Frames with a picture. What is embedded, such as a chart or a formula, is not counted. */
function picturesIn(root: Xml, body: Xml): Pictures {
  const decorations = new Set(
    elements(root, ['style'])
      .filter((style) => isTrue(childOf(style, 'graphic-properties'), 'decorative'))
      .map((style) => attributeOf(style, 'name')),
  );
  const embedded = ['object', 'object-ole', 'plugin', 'applet', 'floating-frame'];
  const frames = elements(body, ['frame'], notShown).filter(
    (frame) =>
      childOf(frame, 'image') !== undefined &&
      !embedded.some((name) => childOf(frame, name)) &&
      !isTrue(frame, 'placeholder'),
  );
  const isSpoken = (frame: Xml): boolean =>
    isTrue(frame, 'decorative') ||
    attributesOf(frame, 'style-name').some((name) => decorations.has(name)) ||
    [frame, ...[...around(frame)].filter((each) => localName(each) === 'g')].some(hasText);
  return {
    pictures: frames.length,
    picturesWithoutText: frames.filter((frame) => !isSpoken(frame)).length,
  };
}

function hasText(element: Xml): boolean {
  return ['title', 'desc'].some((name) =>
    childrenOf(element, name).some((each) => textInside(each).trim() !== ''),
  );
}

function isTrue(element: Xml | undefined, name: string): boolean {
  return attributesOf(element, name).includes('true');
}
