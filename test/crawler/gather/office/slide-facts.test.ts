import { expect, test } from 'vitest';
import { factsOf } from '../../../../crawler/gather/office/facts-of.ts';
import { decorative, pptxOf, slidePicture, slideText } from '../../../fixtures/office-bytes.ts';

const usual = '<p:defaultTextStyle><a:lvl1pPr><a:defRPr lang="en-GB"/></a:lvl1pPr></p:defaultTextStyle>';

test('a PowerPoint presentation has a title, the language of most letters, and the pictures of all slides', () => {
  const slides = [
    { shapes: slideText('Budget in brief', 'en-US') + slidePicture() },
    {
      shapes:
        slideText('Y gyllideb yn gryno', 'cy-GB') +
        slidePicture('descr="Town hall"') +
        slidePicture('', decorative),
    },
  ];

  expect(factsOf(pptxOf({ slides }))).toEqual({
    kind: 'pptx',
    title: 'Budget in brief',
    language: 'cy-GB',
    text: null,
    pictures: 3,
    picturesWithoutText: 1,
  });
});

test.each([
  ['of the presentation where text names none', slideText('Budget'), usual, 'en-GB'],
  ['of the presentation where there is no text', '', usual, 'en-GB'],
  ['none where neither names one', slideText('Budget'), '', ''],
])('the language is %s', (_, shapes, more, language) => {
  expect(factsOf(pptxOf({ slides: [{ shapes }], more }))).toMatchObject({ language });
});

test('hidden slides are not looked at', () => {
  const slides = [{ shapes: slideText('Cudd', 'cy-GB') + slidePicture(), attributes: 'show="0"' }];

  expect(factsOf(pptxOf({ slides }))).toMatchObject({ language: '', pictures: 0 });
});

test('a group with a text speaks for the pictures in it', () => {
  const group = (attributes: string): string =>
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9" name="Group 8" ${attributes}/></p:nvGrpSpPr>${slidePicture()}${slidePicture()}</p:grpSp>`;

  expect(
    factsOf(pptxOf({ slides: [{ shapes: group('descr="Before and after"') + group('') }] })),
  ).toMatchObject({
    pictures: 4,
    picturesWithoutText: 2,
  });
});

test('diagrams are pictures; tables and embedded files are not', () => {
  const frame = (inside: string): string =>
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="5" name="Frame"/></p:nvGraphicFramePr><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></p:graphicFrame>`;
  const shapes = frame('<dgm:relIds/>') + frame('<a:tbl/>') + frame(`<p:oleObj>${slidePicture()}</p:oleObj>`);

  expect(factsOf(pptxOf({ slides: [{ shapes }] }))).toMatchObject({ pictures: 1, picturesWithoutText: 1 });
});
