import type { OfficeFacts } from '../../records/office-facts.ts';
import { picturesIn, sumOf } from './drawings.ts';
import type { Package } from './package.ts';
import { coreTitle, partsNamed, relationsOf } from './relations.ts';
import { parseXml, type Xml } from './xml.ts';

/** What an Excel workbook says of itself; `main` is the part that lists its sheets. */
export function sheetFacts(pack: Package, main: string, root: Xml): OfficeFacts {
  const drawings = partsNamed(pack, main, root, 'sheet').flatMap((sheet) =>
    relationsOf(pack, sheet).filter(({ type }) => type === 'drawing'),
  );
  const texts = drawings.flatMap(({ part }) => pack.text(part) ?? []);
  return {
    kind: 'xlsx',
    title: coreTitle(pack),
    language: null,
    text: null,
    ...sumOf(texts.map((text) => picturesIn(parseXml(text)))),
  };
}
