import type { OfficeFacts } from '../../records/office-facts.ts';
import { picturesIn } from './drawings.ts';
import { mostUsed } from './languages.ts';
import type { Package } from './package.ts';
import { type Paragraph, paragraphsOf, wordsIn } from './paragraphs.ts';
import { coreTitle } from './relations.ts';
import { isHeaderRow, isLevel, languageOf, outlineOf, type WordStyles, wordStyles } from './word-styles.ts';
import { attributeOf, childOf, childrenOf, elements, nearest, textInside, type Xml } from './xml.ts';

const writing = {
  paragraphs: ['p'],
  holds: 't',
  spaces: ['tab', 'br', 'cr'],
  // Text that was moved stands a second time where it came from.
  without: ['moveFrom', 'del', 'pPr', 'rPr'],
};

/** What a Word document says of itself; `main` is the part with its text. */
export function wordFacts(pack: Package, main: string, root: Xml): OfficeFacts {
  const styles = wordStyles(pack, main);
  const paragraphs = paragraphsOf(root, writing);
  const tables = elements(root, ['tbl'], writing.without).filter(isOfData);
  return {
    kind: 'docx',
    title: coreTitle(pack),
    language: languageIn(root, styles),
    text: {
      words: wordsIn(paragraphs),
      paragraphs: paragraphs.length,
      headings: paragraphs.filter((paragraph) => isHeading(paragraph, styles)).length,
      tables: tables.length,
      tablesWithoutHeader: tables.filter((table) => !isHeaderRow(childOf(table, 'tr'))).length,
    },
    ...picturesIn(root),
  };
}

function isHeading({ element }: Paragraph, styles: WordStyles): boolean {
  const own = outlineOf(element);
  return own === '' ? styles.isHeading(styleOf(element)) : isLevel(own);
}

function styleOf(paragraph: Xml | undefined): string {
  return attributeOf(childOf(paragraph, 'pPr', 'pStyle'), 'val');
}

/** The language of most of the text; of the document where there is no text. */
function languageIn(root: Xml, styles: WordStyles): string {
  const texts = elements(root, ['t'], ['moveFrom']).map((text) => {
    const own = languageOf(nearest(text, ['r']));
    const language = own || styles.languageOf(styleOf(nearest(text, ['p'])));
    return [language, textInside(text).length] as const;
  });
  return texts.length === 0 ? styles.languageOf('') : mostUsed(texts);
}

/** Whether a table has two rows and two columns at least and holds no other. */
function isOfData(table: Xml): boolean {
  const rows = childrenOf(table, 'tr');
  return (
    rows.length > 1 &&
    rows.some((row) => childrenOf(row, 'tc').length > 1) &&
    elements(table, ['tbl']).length === 0
  );
}
