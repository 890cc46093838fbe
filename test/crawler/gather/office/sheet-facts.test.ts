import { expect, test } from 'vitest';
import { factsOf } from '../../../../crawler/gather/office/facts-of.ts';
import { decorative, sheetChart, sheetPicture, xlsxOf } from '../../../fixtures/office-bytes.ts';

test('an Excel workbook has a title, no place for a language, and the pictures and charts of all sheets', () => {
  const sheets = [
    { drawing: sheetPicture() + sheetPicture('descr="Crest"') },
    { drawing: sheetChart('descr="Spending by month"') + sheetChart() + sheetPicture('', decorative) },
  ];

  expect(factsOf(xlsxOf({ sheets }))).toEqual({
    kind: 'xlsx',
    title: 'Spending over £500',
    language: null,
    text: null,
    pictures: 5,
    picturesWithoutText: 2,
  });
});

test.each(['hidden', 'veryHidden'])('sheets that are %s are not looked at', (state) => {
  expect(factsOf(xlsxOf({ sheets: [{ drawing: sheetPicture(), state }] }))).toMatchObject({ pictures: 0 });
});

test('lines, text boxes and frames of controls are no pictures', () => {
  const drawing =
    '<xdr:twoCellAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="Note"/></xdr:nvSpPr></xdr:sp></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Slicer"/></xdr:nvGraphicFramePr></xdr:graphicFrame></xdr:twoCellAnchor>';

  expect(factsOf(xlsxOf({ sheets: [{ drawing }] }))).toMatchObject({ pictures: 0 });
});
