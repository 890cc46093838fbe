import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../crawler/gather/office/facts-of.ts';
import { openDocumentOf, openLanguage, openPicture } from '../../../fixtures/office-bytes.ts';

const textOf = (body: string) => factsOf(openDocumentOf({ body })).text;
const picturesOf = (body: string, own = ''): [number, number] => {
  const { pictures, picturesWithoutText } = factsOf(openDocumentOf({ body, own }));
  return [pictures, picturesWithoutText];
};

describe('an OpenDocument file', () => {
  test('says its title, its language, and of a text what it is made of', () => {
    const body =
      '<text:h text:outline-level="1">Your<text:s text:c="2"/>band</text:h><text:p>It <text:span>depends</text:span> on<text:tab/>worth.</text:p><text:p/>';

    expect(factsOf(openDocumentOf({ body }))).toEqual({
      kind: 'odt',
      title: 'Council tax bands',
      language: 'en-GB',
      text: { words: 6, paragraphs: 2, headings: 1, tables: 0, tablesWithoutHeader: 0 },
      pictures: 0,
      picturesWithoutText: 0,
    });
  });

  test.each([
    ['spreadsheet', 'ods'],
    ['presentation', 'odp'],
  ] as const)('is told by what is in it: a %s', (kind, expected) => {
    expect(factsOf(openDocumentOf({ body: '<text:p>Budget</text:p>', kind }))).toMatchObject({
      kind: expected,
      text: null,
    });
  });

  test('has no words in comments, speaker notes and what was taken out', () => {
    const body =
      '<text:tracked-changes><text:p>old words</text:p></text:tracked-changes><text:p>Band<office:annotation><text:p>Is this right?</text:p></office:annotation></text:p><presentation:notes><text:p>Say hello</text:p></presentation:notes>';

    expect(textOf(body)).toMatchObject({ words: 1, paragraphs: 1 });
  });

  test('keeps the paragraphs of a text box from those around it', () => {
    const body =
      '<text:p>around it<draw:frame><draw:text-box><text:p>in the box</text:p></draw:text-box></draw:frame></text:p>';

    expect(textOf(body)).toMatchObject({ words: 5, paragraphs: 2 });
  });
});

describe('the language of an OpenDocument file', () => {
  const standard = (language: string): string =>
    `<style:style style:name="Standard" style:family="paragraph"><style:text-properties fo:language="${language}" fo:country="none"/></style:style>`;
  const own =
    '<style:style style:name="P1"><style:text-properties fo:language="fr" fo:country="FR"/></style:style>';

  test.each([
    ['of the style of all paragraphs', { styles: openLanguage('en', 'GB') + standard('cy') }, 'cy'],
    [
      'of default paragraphs before other defaults',
      { styles: openLanguage('de', 'DE', 'graphic') + openLanguage('en', 'GB') },
      'en-GB',
    ],
    ['of another default', { styles: openLanguage('en', 'IE', 'graphic') }, 'en-IE'],
    [
      'of the metadata',
      { styles: openLanguage('none', 'none'), meta: '<dc:language>cy-GB</dc:language>' },
      'cy-GB',
    ],
    ['of a style that the content uses', { styles: '', own }, 'fr-FR'],
    ['none where nothing names one', { styles: openLanguage('zxx', 'none') }, ''],
  ])('is that %s', (_, draft, language) => {
    expect(factsOf(openDocumentOf({ body: '<text:p>Band</text:p>', ...draft })).language).toBe(language);
  });
});

describe('pictures of an OpenDocument file', () => {
  const decoration =
    '<style:style style:name="fr2" style:family="graphic"><style:graphic-properties loext:decorative="true"/></style:style><style:style style:name="fr1" style:family="graphic"><style:graphic-properties loext:decorative="false"/></style:style>';

  test('are spoken by a title or a description of their own or of their group', () => {
    const group = `<draw:g><svg:title>Before and after</svg:title>${openPicture()}${openPicture()}</draw:g>`;

    expect(
      picturesOf(
        openPicture() + openPicture('<svg:title>Map</svg:title>') + openPicture('<svg:desc> </svg:desc>'),
      ),
    ).toEqual([3, 2]);
    expect(picturesOf(group)).toEqual([2, 0]);
  });

  test('are decoration by their style or by themselves', () => {
    const frames =
      openPicture('', 'draw:style-name="fr2"') + openPicture('', 'draw:decorative="true"') + openPicture();

    expect(picturesOf(frames, decoration)).toEqual([3, 1]);
  });

  test('are none where a file is embedded or a place is kept', () => {
    expect(
      picturesOf(openPicture('<draw:object/>') + openPicture('', 'presentation:placeholder="true"')),
    ).toEqual([0, 0]);
  });
});

test('tables of an OpenDocument text are counted with those that have no header row', () => {
  const row = '<table:table-row><table:table-cell/><table:table-cell/></table:table-row>';
  const tables = [
    `${row}${row}`,
    `<table:table-header-rows>${row}</table:table-header-rows>${row}`,
    row,
    `<table:table-rows>${row}${row}</table:table-rows>`,
  ];
  const body = tables.map((rows) => `<table:table>${rows}</table:table>`).join('');

  expect(textOf(body)).toMatchObject({ tables: 3, tablesWithoutHeader: 2 });
});
