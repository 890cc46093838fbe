import { describe, expect, test } from 'vitest';
import { linkPurpose } from '../../../../crawler/measures/checks/link-purpose.ts';
import type { LinkFacts } from '../../../../crawler/records/facts/link-facts.ts';
import { about } from './walk-of.ts';

const link: LinkFacts['links'][number] = {
  selector: 'a',
  snippet: '<a href="/contact">Click here</a>',
  box: { x: 0, y: 0, width: 80, height: 20 },
  name: 'Click here',
  text: 'Click here',
  href: '/contact',
  url: 'https://www.larkton.gov.uk/contact',
  target: '',
  area: 'main',
  seen: true,
  sentence: 'Click here',
  heading: 'Council tax',
  headers: '',
  listItems: [],
  describedBy: '',
  styled: '',
  reached: true,
  isNext: false,
  acts: '',
  holdsButton: false,
};

describe('link-purpose', () => {
  test.each([
    ['/contact', 'Contact'],
    ['/council-tax/ways_to-pay.html', 'Ways to pay'],
    ['/', 'the name of that page'],
    ['/article/1432', 'the name of that page'],
    ['/x', 'the name of that page'],
    ['/%3Cscript%3E', 'the name of that page'],
  ])('names a link to %s in its example after the address, where that is words', (href, words) => {
    const [found] = linkPurpose.judge(
      {
        links: { links: [{ ...link, href, url: `https://www.larkton.gov.uk${href}` }], left: 0, leaving: [] },
      },
      about,
    );

    expect(found?.help).toBe(`Say where it leads, such as <a href="${href}">${words}</a>.`);
  });
});
