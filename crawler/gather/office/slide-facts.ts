import type { OfficeFacts } from '../../records/office-facts.ts';
import { picturesIn, sumOf } from './drawings.ts';
import { languageTag, mostUsed } from './languages.ts';
import type { Package } from './package.ts';
import { coreTitle, partsNamed } from './relations.ts';
import { attributeOf, childrenOf, elements, parseXml, textInside, type Xml } from './xml.ts';

/** What a PowerPoint presentation says of itself; `main` is the part that lists its slides. */
export function slideFacts(pack: Package, main: string, root: Xml): OfficeFacts {
  const usual = elements(root, ['defRPr']).map(languageIn).find(Boolean) ?? '';
  const seen = partsNamed(pack, main, root, 'sldId').flatMap((part) => {
    const text = pack.text(part);
    const slide = text === null ? null : parseXml(text);
    if (slide === null || /^(?:0|false)$/.test(attributeOf(slide, 'show'))) return [];
    return [{ pictures: picturesIn(slide), texts: textsOf(slide, usual) }];
  });
  const texts = seen.flatMap((slide) => slide.texts);
  return {
    kind: 'pptx',
    title: coreTitle(pack),
    language: texts.length === 0 ? usual : mostUsed(texts),
    text: null,
    ...sumOf(seen.map(({ pictures }) => pictures)),
  };
}

/** The language of each piece of text on a slide, and how many letters it has. */
function textsOf(slide: Xml, usual: string): (readonly [string, number])[] {
  return elements(slide, ['r', 'fld']).map((run) => {
    const own = childrenOf(run, 'rPr').map(languageIn).find(Boolean);
    const letters = childrenOf(run, 't').map(textInside).join('').length;
    return [own ?? usual, letters] as const;
  });
}

function languageIn(properties: Xml): string {
  return languageTag(attributeOf(properties, 'lang'));
}
