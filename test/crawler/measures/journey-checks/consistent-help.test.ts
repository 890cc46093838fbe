import { describe, expect, test } from 'vitest';
import { consistentHelp } from '../../../../crawler/measures/journey-checks/consistent-help.ts';
import { judgeSteps } from '../../../../crawler/measures/journey-checks/judge-steps.ts';
import { stepsFrom } from './steps-from.ts';

const found = (...pages: string[]) =>
  judgeSteps(stepsFrom(pages.join('<!-- next step -->')), [consistentHelp]).map(
    ({ kind, places, message }) => [kind, places.map(({ step }) => step), message],
  );
const contact = '<a href="/contact">Contact us</a>';
const help = '<a href="/help">Help</a>';
const call = '<a href="tel:01632960001">01632 960 001</a>';

describe('consistent-help', () => {
  test('finds two links of the footer that change places', () => {
    expect(
      found(
        `<footer>${contact}${help}</footer>`,
        '<p>Bins</p>',
        `<footer>${help}<a href="/cookies">Cookies</a>${contact}</footer>`,
      ),
    ).toEqual([['violation', [0, 2], '“Contact us” stands before “Help” on step 1 and after it on step 3.']]);
  });

  test('finds a telephone number that goes from before the chat to after it', () => {
    const chat = '<button>Chat with us</button>';
    expect(found(`<header>${call}${chat}</header>`, `<header>${chat}${call}</header>`)).toEqual([
      ['violation', [0, 1], '“01632 960 001” stands before “Chat with us” on step 1 and after it on step 2.'],
    ]);
  });

  test('asks a person about a link that goes from the header to the footer, in Welsh', () => {
    const welsh = '<a href="/cysylltu">Cysylltu â ni</a>';
    expect(found(`<header>${welsh}</header>`, `<footer>${welsh}</footer>`)).toEqual([
      [
        'needs-review',
        [0, 1],
        '“Cysylltu â ni” stands above the main content on step 1 and below it on step 2. Look whether it is the same on pages of one kind.',
      ],
    ]);
  });

  test('lets help that is missing on some steps, or that has others between, be', () => {
    const more = '<a href="/news">News</a>';
    expect(
      found(
        `<footer>${contact}${help}</footer>`,
        `<footer>${help}</footer>`,
        `<footer>${contact}${more}${help}</footer>`,
      ),
    ).toEqual([]);
  });

  test('lets help be that stands both above and below on one step', () => {
    expect(
      found(`<header>${contact}</header><footer>${contact}</footer>`, `<footer>${contact}</footer>`),
    ).toEqual([]);
  });

  test('lets links of the main content, and others that are no help, be', () => {
    const council = '<a href="/council-tax">Council tax</a>';
    expect(found(`<main>${contact}${help}</main>`, `<main>${help}${contact}</main>`)).toEqual([]);
    expect(found(`<footer>${council}${help}</footer>`, `<footer>${help}${council}</footer>`)).toEqual([]);
  });
});
