import { describe, expect, test } from 'vitest';
import { readAccessibilityStatement } from '../../journeys/read-accessibility-statement.ts';
import { ledBy, ledFromAnywhere, shownBy } from '../builders/led-by.ts';
import { h1 } from '../builders/view-of.ts';

describe('read-accessibility-statement', () => {
  test.each([
    ['Accessibility statement', 'statement pattern'],
    ['Website accessibility statement', 'statement pattern'],
    ['Accessibility statement for this website', 'statement pattern'],
    ['Accessibility policy', 'statement pattern'],
    ['How accessible this website is', 'statement pattern'],
    ['Datganiad hygyrchedd', 'statement pattern'],
    ['Datganiad Hygyrchedd y wefan', 'statement pattern'],
    ['Accessibility', 'statement synonym'],
    ['Hygyrchedd', 'statement synonym'],
    ['Accessibility and privacy', 'statement synonym'],
    ['Using this website', 'statement synonym'],
    ['Terms and accessibility', 'statement synonym'],
  ])('follows %j', (label, led) => {
    expect(ledBy(readAccessibilityStatement, label, 'home')).toBe(led);
  });

  test.each([
    'Accessibility tools',
    'Accessibility settings',
    'Accessible toilets',
    'Accessible transport',
    'Venue accessibility guide',
    'Accessible housing',
    'Bank statement',
    'Privacy notice',
    'Cookies',
    'Statement of accounts',
  ])('never follows %j', (label) => {
    expect(ledFromAnywhere(readAccessibilityStatement, label)).toEqual([]);
  });

  test.each([
    [
      'the model',
      'Accessibility statement for Larkton',
      'This website is partially compliant with WCAG 2.2. Reporting accessibility problems: contact us.',
    ],
    [
      'an old one',
      'Accessibility',
      'We follow the Web Content Accessibility Guidelines. Please email us with feedback.',
    ],
    [
      'a short one',
      'Website accessibility',
      'If you find any problems not listed on this page, tell the web team.',
    ],
    ['a Welsh one', 'Datganiad hygyrchedd', 'Rhoi gwybod am broblemau hygyrchedd gyda’r wefan hon'],
  ])('is at the goal on %s', (_, title, mainText) => {
    expect(shownBy(readAccessibilityStatement, { headings: [h1(title)], mainText })).toContain('statement');
  });

  test.each([
    [
      'a page about text sizes',
      'Accessibility',
      'Make the text larger. Read our accessibility statement. Contact us.',
    ],
    [
      'a statement that tells nobody where to turn',
      'Accessibility statement',
      'This website is fully compliant.',
    ],
    ['a page about buses', 'Accessible transport', 'Report a problem under the Accessibility Regulations.'],
    ['the privacy notice', 'Privacy', 'Contact us. Accessibility regulations apply.'],
  ])('is not at the goal on %s', (_, title, mainText) => {
    expect(shownBy(readAccessibilityStatement, { headings: [h1(title)], mainText })).not.toContain(
      'statement',
    );
  });
});
