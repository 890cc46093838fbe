import { languageTag } from './languages.ts';
import type { Package } from './package.ts';
import { relationsOf } from './relations.ts';
import { attributeOf, childOf, elements, isOn, parseXml, type Xml } from './xml.ts';

/** What the styles of a Word document say of a paragraph. */
export interface WordStyles {
  /** The language of text that names none; empty where the document has none either. */
  language: string;
  /** The language of paragraphs of a style; of no style: of paragraphs that name none. */
  languageOf(style: string): string;
  isHeading(style: string): boolean;
}

/** The styles of a Word document, with what they take from the styles that they are based on. */
export function wordStyles(pack: Package, main: string): WordStyles {
  const part = relationsOf(pack, main).find(({ type }) => type === 'styles')?.part;
  const text = part === undefined ? null : pack.text(part);
  const root = text === null ? undefined : parseXml(text);
  const styles = new Map(
    (root ? elements(root, ['style']) : []).map((style) => [attributeOf(style, 'styleId'), style]),
  );
  const usual =
    [...styles].find(([, style]) => isUsual(style)) ??
    [...styles].find(([, style]) => nameOf(style) === 'normal');
  const chain = (id: string): Xml[] => chainOf(styles, id === '' ? (usual?.[0] ?? '') : id);
  const language = languageOf(childOf(root, 'docDefaults', 'rPrDefault'));
  return {
    language,
    languageOf: (id) => chain(id).map(languageOf).find(Boolean) ?? language,
    isHeading: (id) =>
      chain(id)
        .map(headsBy)
        .find((heads) => heads !== null) ?? false,
  };
}

/** A style and those that it is based on, each once: a circle ends. */
function chainOf(styles: ReadonlyMap<string, Xml>, id: string): Xml[] {
  const chain = new Set<Xml>();
  for (
    let at = styles.get(id);
    at && !chain.has(at);
    at = styles.get(attributeOf(childOf(at, 'basedOn'), 'val'))
  )
    chain.add(at);
  return [...chain];
}

/** Whether it is the style of paragraphs that name none. Old LibreOffice does not mark it, and it is called "Normal". */
function isUsual(style: Xml): boolean {
  const isDefault = /^(?:1|true|on)$/.test(attributeOf(style, 'default'));
  return isDefault && attributeOf(style, 'type') === 'paragraph';
}

function nameOf(style: Xml): string {
  return attributeOf(childOf(style, 'name'), 'val').toLowerCase();
}

/** Whether a style makes headings; null where it leaves that to the style that it is based on. */
function headsBy(style: Xml): boolean | null {
  const level = outlineOf(style);
  if (level !== '') return isLevel(level);
  return /^heading [1-9]$/.test(nameOf(style)) ? true : null;
}

/** The level in the outline that an element's own paragraph properties name; empty where they name none. */
export function outlineOf(element: Xml): string {
  return attributeOf(childOf(element, 'pPr', 'outlineLvl'), 'val');
}

/** Levels go from 0; 9 is body text. */
export function isLevel(level: string): boolean {
  return /^[0-8]$/.test(level);
}

/** The language that an element's own text properties name; empty where they name none. */
export function languageOf(element: Xml | undefined): string {
  return languageTag(attributeOf(childOf(element, 'rPr', 'lang'), 'val'));
}

/** Whether the first row of a table is marked as header. */
export function isHeaderRow(row: Xml | undefined): boolean {
  return isOn(childOf(row, 'trPr', 'tblHeader'));
}
