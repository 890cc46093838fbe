import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../crawler/gather/office/facts-of.ts';
import {
  decorative,
  defaultLanguage,
  docxOf,
  headerRow,
  headingStyles,
  packageOf,
  paragraph,
  picture,
  table,
} from '../../../fixtures/office-bytes.ts';

const textOf = (body: string, styles?: string) =>
  factsOf(docxOf({ body, ...(styles === undefined ? {} : { styles }) })).text;
const languageOf = (body: string, styles: string) => factsOf(docxOf({ body, styles })).language;
const picturesOf = (body: string): [number, number] => {
  const { pictures, picturesWithoutText } = factsOf(docxOf({ body }));
  return [pictures, picturesWithoutText];
};
const style = (id: string, inside: string, attributes = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}" ${attributes}>${inside}</w:style>`;

describe('the title of a Word document', () => {
  test('is that of its properties, with what entities and spaces stand for', () => {
    const title = ' Rents &amp;\n  rates &#8211; <![CDATA[2026]]> ';

    expect(factsOf(docxOf({ body: '', title })).title).toBe('Rents & rates – 2026');
  });

  test('is empty where there are no properties', () => {
    expect(factsOf(docxOf({ body: '', title: null })).title).toBe('');
  });
});

describe('the words of a Word document', () => {
  test('are whole where a word is in two runs, and parted by tabs and breaks', () => {
    const runs = (...inside: string[]): string =>
      `<w:p>${inside.map((each) => `<w:r>${each}</w:r>`).join('')}</w:p>`;

    expect(textOf(runs('<w:t>Coun</w:t>', '<w:t>cil</w:t>'))).toMatchObject({ words: 1, paragraphs: 1 });
    expect(textOf(runs('<w:t>Band</w:t><w:tab/><w:t>A</w:t>', '<w:br/><w:t>B</w:t>'))).toMatchObject({
      words: 3,
    });
  });

  test('are none of what was taken out, moved away, or is the code of a field', () => {
    const body =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:del><w:r><w:delText>old words</w:delText></w:r></w:del>' +
      '<w:moveFrom><w:r><w:t>moved words</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p><w:p/>';

    expect(textOf(body)).toMatchObject({ words: 1, paragraphs: 1 });
  });

  test('are counted once in a text box, whose paragraphs are their own', () => {
    const box = (inside: string): string => `<w:txbxContent>${inside}</w:txbxContent>`;
    const inside = paragraph('in the box');
    const body = `<w:p><w:r><w:t>around it</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box(inside)}</mc:Choice><mc:Fallback><w:pict>${box(inside)}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

    expect(textOf(body)).toMatchObject({ words: 5, paragraphs: 2 });
  });
});

describe('headings of a Word document', () => {
  test.each([
    ['by a style of Word', 'Heading2', headingStyles],
    [
      'by the name of a style, whatever its id',
      'berschrift1',
      style('berschrift1', '<w:name w:val="heading 1"/>'),
    ],
    [
      'by the level of a style',
      'Clause',
      style('Clause', '<w:name w:val="Clause"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    ],
    [
      'by a style that is based on one',
      'Mine',
      headingStyles + style('Mine', '<w:name w:val="Mine"/><w:basedOn w:val="Heading1"/>'),
    ],
  ])('are known %s', (_, id, styles) => {
    expect(textOf(paragraph('Bands', { style: id }), styles)).toMatchObject({ headings: 1 });
  });

  test.each([
    ['the usual style', 'Normal', headingStyles],
    ['a style that is not there', 'Lost', headingStyles],
    ['a style called Title', 'Title', style('Title', '<w:name w:val="Title"/>')],
    [
      'the level of body text',
      'Body',
      style('Body', '<w:name w:val="Body"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    ],
    [
      'a style that is based on a heading and takes its level away',
      'Mine',
      `${headingStyles}${style('Mine', '<w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>')}`,
    ],
    ['styles in a circle', 'A', style('A', '<w:basedOn w:val="B"/>') + style('B', '<w:basedOn w:val="A"/>')],
  ])('are not known by %s', (_, id, styles) => {
    expect(textOf(paragraph('Bands', { style: id }), styles)).toMatchObject({ headings: 0, paragraphs: 1 });
  });

  test('are those that a paragraph says itself, before its style', () => {
    const own = (level: number): string =>
      `<w:p><w:pPr><w:pStyle w:val="${level === 9 ? 'Heading1' : 'Normal'}"/><w:outlineLvl w:val="${level}"/></w:pPr><w:r><w:t>Bands</w:t></w:r></w:p>`;

    expect(textOf(own(0))).toMatchObject({ headings: 1 });
    expect(textOf(own(9))).toMatchObject({ headings: 0 });
  });
});

describe('the language of a Word document', () => {
  const english = defaultLanguage('en-GB');

  test('is that of most letters', () => {
    const mixed = (welsh: string): string =>
      paragraph('Council tax') + paragraph(welsh, { language: 'cy-GB' });

    expect(languageOf(mixed('Treth gyngor'), english)).toBe('cy-GB');
    expect(languageOf(mixed('Treth'), english)).toBe('en-GB');
  });

  test('comes from the style of a paragraph, from the usual style and from the default, in this order', () => {
    const inFrench = style('French', '<w:rPr><w:lang w:val="fr-FR"/></w:rPr>');
    const usual = style(
      'Normal',
      '<w:name w:val="Normal"/><w:rPr><w:lang w:val="cy-GB"/></w:rPr>',
      'w:default="1"',
    );
    const unmarked = style('style0', '<w:name w:val="Normal"/><w:rPr><w:lang w:val="en-IE"/></w:rPr>');

    expect(languageOf(paragraph('La taxe', { style: 'French' }), english + usual + inFrench)).toBe('fr-FR');
    expect(languageOf(paragraph('Treth'), english + usual + inFrench)).toBe('cy-GB');
    expect(languageOf(paragraph('Tax'), unmarked)).toBe('en-IE');
    expect(languageOf(paragraph('Tax'), english)).toBe('en-GB');
    expect(languageOf('', english)).toBe('en-GB');
  });

  test('is none where most of the text has none', () => {
    expect(languageOf(paragraph('Council tax bands') + paragraph('Treth', { language: 'cy' }), '')).toBe('');
  });
});

describe('pictures of a Word document', () => {
  test('are spoken by a text or a title, or are decoration', () => {
    expect(
      picturesOf(picture() + picture('descr="Map"') + picture('title="Map"') + picture('', decorative)),
    ).toEqual([4, 1]);
  });

  test('are no decoration where that is turned off', () => {
    expect(picturesOf(picture('', decorative.replace('val="1"', 'val="0"')))).toEqual([1, 1]);
  });

  test('are none where they are hidden, a text box or a line', () => {
    const shape =
      '<w:p><w:r><w:drawing><wp:anchor><wp:docPr id="2" name="Line"/><a:graphic><a:graphicData><wps:wsp/></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>';

    expect(picturesOf(picture('hidden="1"') + shape)).toEqual([0, 0]);
  });

  test('are those of older programs too, and one drawing is not counted again in its copy', () => {
    const old = (alt: string): string =>
      `<w:p><w:r><w:pict><v:shape ${alt}><v:imagedata o:title="map"/></v:shape></w:pict></w:r></w:p>`;
    const copied = `<mc:AlternateContent><mc:Choice Requires="wpg">${picture()}</mc:Choice><mc:Fallback>${old('')}</mc:Fallback></mc:AlternateContent>`;

    expect(picturesOf(old('alt="Map"') + old(''))).toEqual([2, 1]);
    expect(picturesOf(copied)).toEqual([1, 1]);
  });
});

describe('tables of a Word document', () => {
  const rows = [
    ['Band', 'Pounds'],
    ['A', '900'],
  ];

  test('are counted with those that have no header row', () => {
    expect(textOf(table(rows) + table(rows, { header: headerRow }))).toMatchObject({
      tables: 2,
      tablesWithoutHeader: 1,
    });
  });

  test('are none of one row or column, and none that only hold another', () => {
    const outer = `<w:tbl><w:tr><w:tc>${table(rows)}</w:tc><w:tc/></w:tr><w:tr><w:tc/><w:tc/></w:tr></w:tbl>`;

    expect(textOf(table([['A', 'B']]) + table([['A'], ['B']]))).toMatchObject({ tables: 0 });
    expect(textOf(outer)).toMatchObject({ tables: 1 });
  });
});

describe('a Word document of another producer', () => {
  const document =
    '<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>Dŵr a threth</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>';
  const relations =
    '<r:Relationships><r:Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></r:Relationships>';
  const expected = { kind: 'docx', title: '', language: '', text: { words: 3 } };

  test('is read whatever its prefixes and the name of its main part', () => {
    const bytes = packageOf({ '_rels/.rels': relations, 'word\\document2.xml': document });

    expect(factsOf(bytes)).toMatchObject(expected);
  });

  test.each(['utf16le', 'utf8'] as const)('is read in the encoding %s, with its mark', (encoding) => {
    const marked = Buffer.from(`\ufeff${document}`, encoding);
    const bytes = zipSync({ '_rels/.rels': Buffer.from(relations), 'word/document2.xml': marked });

    expect(factsOf(bytes)).toMatchObject(expected);
  });
});
