import { describe, expect, test } from 'vitest';
import { pageTitle } from '../../../../crawler/measures/checks/page-title.ts';
import type { DocumentFacts } from '../../../../crawler/records/facts/document-facts.ts';
import type { TextBlock } from '../../../../crawler/records/facts/text-blocks-facts.ts';
import { textBlock } from '../../../builders/text-block.ts';

const url = 'https://www.larkton.gov.uk/bins/missed';

describe('page-title', () => {
  test.each([
    'Untitled document',
    'Document',
    'New page',
    'home.aspx',
    'https://www.larkton.gov.uk/x',
    'Tudalen newydd',
  ])('takes %j for no title', (title) => {
    expect(kindsOf(title, page('Report a missed bin'))).toEqual(['violation']);
  });

  test('takes the name of the site alone for a fault on a page about something else', () => {
    expect(
      kindsOf('Larkton Council', page('Report a missed bin'), { siteNames: ['Larkton Council'] }),
    ).toEqual(['violation']);
  });

  test.each([
    ['on the home page', 'https://www.larkton.gov.uk/cy/', 'Find a service'],
    ['under a welcome', url, 'Welcome to our new website'],
    ['where the page is about the council', url, 'Larkton Council'],
  ])('lets the name of the site be %s', (_, at, heading) => {
    expect(kindsOf('Larkton Council', page(heading), { url: at })).toEqual([]);
  });

  test('meets other forms of a word', () => {
    expect(kindsOf('Paying penalties – Larkton', page('You can pay a penalty'))).toEqual([]);
  });

  test('finds a title of which no word is on the page', () => {
    expect(kindsOf('Garden waste – Larkton', page('School admissions'))).toEqual(['violation']);
  });

  test('lets a page say it in another word', () => {
    expect(kindsOf('Sign in – Larkton', page('Log in to your account'), { siteNames: ['Larkton'] })).toEqual(
      [],
    );
  });

  test('knows a Welsh word by its other beginning', () => {
    expect(kindsOf('Casgliadau gwastraff gardd', page('Pryd mae’r gasgliadau gwastraff'))).toEqual([]);
  });

  test('puts a title to review whose subject is not on the page', () => {
    expect(kindsOf('Garden waste subscription October', page('Admissions in October'))).toEqual([
      'needs-review',
    ]);
  });

  test('judges no frame and no page without words', () => {
    expect(kindsOf('Garden waste', page('School admissions'), {}, '#frame')).toEqual([]);
    expect(kindsOf('Garden waste', [textBlock('Log in')])).toEqual([]);
  });
});

function page(heading: string): TextBlock[] {
  return [textBlock(heading, { heading: 1 }), textBlock('Tell us within two working days.')];
}

function kindsOf(
  title: string,
  blocks: TextBlock[],
  otherwise: Partial<DocumentFacts> = {},
  frame = '',
): string[] {
  const document: DocumentFacts = {
    root: { selector: 'html', snippet: '<html lang="en">', box: { x: 0, y: 0, width: 1280, height: 800 } },
    title,
    url,
    lang: 'en',
    siteNames: [],
    homes: [],
    pictures: [],
    ...otherwise,
  };
  return pageTitle
    .judge(
      { document, 'text-blocks': { blocks, left: 0 } },
      { url: document.url, title, state: 'as it arrived', frame, device: 'desktop' },
    )
    .map(({ kind }) => kind);
}
