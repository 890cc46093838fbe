import { describe, expect, test } from 'vitest';
import { accessibilityStatement } from '../../../crawler/measures/accessibility-statement.ts';
import type { Part } from '../../../crawler/records/answer.ts';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import { controlOf } from '../../builders/control-of.ts';
import { factsOf, journeyOf, stopped } from '../../builders/journey-of.ts';
import { chosenOf } from '../../builders/step-of.ts';
import { statementSaying, statementWalk } from '../../fixtures/statements/statement-walk.ts';

const england = {
  council: 'Somewhere Council',
  homePage: 'https://www.somewhere.gov.uk/',
  country: 'England',
};

/** The parts of an answer as [id, answer, words]. */
function partsOf(evidence: Evidence): [string, Part['value'], string | undefined][] {
  const answer = accessibilityStatement.measure(evidence);
  if (answer.kind !== 'measured') throw new Error(answer.reason);
  return answer.parts.map(({ id, value, note }) => [id, value, note]);
}

function answersOf(evidence: Evidence): Record<string, Part['value']> {
  return Object.fromEntries(partsOf(evidence).map(([id, value]) => [id, value]));
}

/** The answer to one requirement of a statement that says only this. */
function told(id: string, words: string, country: string | undefined = 'England'): Part['value'] {
  const html = `<main><h1>Accessibility statement</h1>${words}</main>`;
  return answersOf(statementSaying(html, { ...england, country }))[id] ?? null;
}

const notGiven = 'does-not-apply';
const person = 'needs-a-person';

describe('the audit of a statement like the sample of GOV.UK', () => {
  const evidence = statementWalk('govuk-sample', {
    council: 'Northmere Borough Council',
    homePage: 'https://www.northmere.gov.uk/',
    country: 'England',
  });

  test('has every requirement, with the words that gave it', () => {
    expect(partsOf(evidence)).toEqual([
      ['found', 'yes', '“Accessibility statement for www.northmere.gov.uk” (1 step from the home page)'],
      ['html', 'yes', '“Accessibility statement - Northmere Borough Council”'],
      [
        'name-and-scope',
        'yes',
        '“This accessibility statement applies to the website at www.northmere.gov.uk.”',
      ],
      [
        'status',
        'yes',
        '“This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.”',
      ],
      ['content', 'yes', 'It names 1.1.1, 1.4.3.'],
      ['fix-dates', 'yes', '“We plan to add text alternatives for all images by 30 September 2026.”'],
      ['burden', person, expect.stringMatching(/^Disproportionate burden is claimed, and an assessment/)],
      ['prepared', 'yes', '“This statement was prepared on 1 September 2024.”'],
      ['reviewed', 'yes', '“It was last reviewed on 20 January 2026.”'],
      ['testing', 'yes', expect.stringMatching(/^“The test was carried out by the Digital Accessibility/)],
      ['contact', 'yes', expect.stringContaining('webteam@northmere.gov.uk, 01632 960321')],
      ['enforcement', 'yes', expect.stringMatching(/^“The Equality and Human Rights Commission \(EHRC\)/)],
      ['advice', 'yes', expect.stringContaining('Equality Advisory and Support Service (EASS).”')],
    ]);
  });

  test('counts what was seen and leaves the burden to a person', () => {
    expect(accessibilityStatement.measure(evidence)).toMatchObject({
      kind: 'measured',
      value: 12,
      unit: 'requirements seen',
      findings: [],
    });
  });
});

test('the audit of a LocalGov Drupal statement finds the date that has passed and the body that is not named', () => {
  const evidence = statementWalk('localgov-drupal', {
    council: 'Fellbridge Council',
    homePage: 'https://www.fellbridge.gov.uk/',
    country: 'England',
  });
  const answer = accessibilityStatement.measure(evidence);

  expect(answersOf(evidence)).toEqual({
    found: 'yes',
    html: 'yes',
    'name-and-scope': 'yes',
    status: 'yes',
    content: 'yes',
    'fix-dates': 'no',
    burden: person,
    prepared: 'yes',
    reviewed: 'yes',
    testing: 'yes',
    contact: person,
    enforcement: 'no',
    advice: 'yes',
  });
  expect(answer.kind === 'measured' && answer.findings.map(({ check, kind }) => [check, kind])).toEqual([
    ['statement-fix-dates', 'advice'],
    ['statement-enforcement', 'advice'],
  ]);
  expect(answer.kind === 'measured' && answer.findings[0]?.message).toBe(
    'When it will be mended, with dates to come: not seen in the accessibility statement. Passed before this run: 28/02/2026. “Issue: Tables in older pages have no headers; Success criterion: 1.3.1 Info and Relationships; Target date: 28/02/2026”',
  );
});

test('the audit of a short page finds next to nothing', () => {
  expect(answersOf(statementWalk('short', { ...england, council: 'Marlow Vale Council' }))).toEqual({
    found: 'yes',
    html: 'yes',
    'name-and-scope': 'no',
    status: 'no',
    content: 'no',
    'fix-dates': 'no',
    burden: notGiven,
    prepared: 'no',
    reviewed: 'no',
    testing: 'no',
    contact: 'no',
    enforcement: 'no',
    advice: 'no',
  });
});

test('the audit of a statement of 2020 finds that its dates have passed', () => {
  const evidence = statementWalk('old-2020', {
    council: 'Ashcombe District Council',
    homePage: 'https://www.ashcombe.gov.uk/',
    country: 'England',
  });
  const words = Object.fromEntries(partsOf(evidence).map(([id, , note]) => [id, note]));

  expect(answersOf(evidence)).toEqual({
    found: 'yes',
    html: 'yes',
    'name-and-scope': 'yes',
    status: 'no',
    content: 'yes',
    'fix-dates': 'no',
    burden: notGiven,
    prepared: 'yes',
    reviewed: 'no',
    testing: 'yes',
    contact: 'yes',
    enforcement: 'yes',
    advice: 'yes',
  });
  expect(words['fix-dates']).toBe(
    'Passed before this run: December 2020, Spring 2021. “We aim to fix this by the end of December 2020.”',
  );
  expect(words.reviewed).toBe('More than a year before this run: “It was last updated on 23/09/2020.”');
});

test('the audit of a Welsh statement reads Welsh', () => {
  const evidence = statementWalk('welsh', {
    council: 'Cyngor Sir Dyffryn Aber',
    homePage: 'https://www.dyffrynaber.llyw.cymru/',
    country: 'Wales',
  });

  expect(Object.entries(answersOf(evidence)).filter(([, value]) => value !== 'yes')).toEqual([
    ['burden', notGiven],
  ]);
});

test('the audit of a Northern Irish statement wants the ECNI, and not the service for Great Britain', () => {
  const where = { council: 'Lough Erran District Council', homePage: 'https://www.lougherran.gov.uk/' };
  const answers = answersOf(statementWalk('northern-ireland', { ...where, country: 'Northern Ireland' }));

  expect(answers).toEqual({
    found: 'yes',
    html: 'yes',
    'name-and-scope': 'yes',
    status: person,
    content: 'yes',
    'fix-dates': 'yes',
    burden: notGiven,
    prepared: 'yes',
    reviewed: 'yes',
    testing: 'yes',
    contact: 'yes',
    enforcement: 'yes',
    advice: notGiven,
  });
  expect(answersOf(statementWalk('northern-ireland', { ...where, country: 'Wales' }))).toMatchObject({
    enforcement: 'no',
    advice: 'no',
  });
});

test('the audit of a claim of full compliance asks for no list, and sees the wrong body', () => {
  const evidence = statementWalk('claims-everything', {
    council: 'Stonehaugh Council',
    homePage: 'https://www.stonehaugh.gov.uk/',
    country: 'Scotland',
  });

  expect(answersOf(evidence)).toEqual({
    found: 'yes',
    html: 'yes',
    'name-and-scope': 'yes',
    status: 'yes',
    content: notGiven,
    'fix-dates': notGiven,
    burden: notGiven,
    prepared: 'yes',
    reviewed: person,
    testing: 'no',
    contact: 'yes',
    enforcement: 'no',
    advice: 'no',
  });
});

describe('a statement that no page holds', () => {
  const toStatement = factsOf({ id: 'read-accessibility-statement' });
  const stuck = stopped(journeyOf('Home'), 'Only a document leads on: "Accessibility statement (PDF)"');

  test('is said to be a document where the home page links to one', () => {
    const pdf = controlOf('Accessibility statement (PDF, 214 KB)', {
      href: 'https://www.larkton.gov.uk/media/1234/accessibility.pdf',
    });
    const home = { heading: 'Home', controls: [pdf], chosen: null };
    const evidence = { ...stuck, steps: journeyOf(home).steps, journey: toStatement };

    expect(partsOf(evidence).slice(0, 3)).toEqual([
      ['found', 'yes', 'A link to a document: “Accessibility statement (PDF, 214 KB)”'],
      ['html', 'no', 'Only a document was found: “Accessibility statement (PDF, 214 KB)”'],
      ['name-and-scope', null, 'There is no statement on a page to read.'],
    ]);
    expect(accessibilityStatement.measure(evidence)).toMatchObject({ value: 1 });
  });

  test('is said not to have been found where nothing speaks of it, and nothing else is answered', () => {
    const parts = partsOf({ ...stuck, journey: toStatement });

    expect(parts[0]?.[1]).toBe('no');
    expect(parts.slice(1).map(([, value]) => value)).toEqual(Array.from({ length: 12 }, () => null));
  });

  test('cannot be told of when the council was not to blame', () => {
    const kept = stopped(journeyOf('Home'), 'robots.txt', 'blocked-by-robots');

    expect(accessibilityStatement.measure({ ...kept, journey: toStatement }).kind).toBe('cannot-tell');
  });

  test('is no question of the other journeys', () => {
    expect(accessibilityStatement.measure(journeyOf('Home', 'Pay')).kind).toBe('not-applicable');
  });
});

test('a statement that only the search found is not found from the home page', () => {
  const walk = statementWalk('govuk-sample', england);
  const [home, ...rest] = walk.steps;
  if (!home) throw new Error('the walk has no step');
  const searched = { ...home, chosen: chosenOf('Search', { method: 'site-search' }) };

  expect(answersOf({ ...walk, steps: [searched, ...rest] }).found).toBe('no');
});

describe('the status', () => {
  test.each([
    ['This website is fully compliant with the WCAG 2.2 AA standard.', 'yes'],
    ['The site complies fully with the Web Content Accessibility Guidelines.', 'yes'],
    ['We are partially compliant with WCAG 2.1.', 'yes'],
    ['www.somewhere.gov.uk is not compliant with the accessibility regulations.', 'yes'],
    ['This website isn’t compliant with the WCAG standard.', 'yes'],
    ['Mae’r wefan hon yn cydymffurfio’n llawn â safon AA.', 'yes'],
    ['Nid yw’r wefan hon yn cydymffurfio’n llawn â safon AA.', 'no'],
    ['We aim to be fully compliant by 2027.', 'no'],
    ['The website is not yet fully compliant with WCAG.', 'no'],
    ['Some of our PDFs are fully compliant.', 'no'],
    ['PDFs on our website are not compliant with accessibility standards.', 'no'],
    ['Our forms will be partially replaced.', 'no'],
    ['We are working towards full compliance with WCAG 2.2.', 'no'],
  ])('%j: %s', (sentence, answer) => {
    expect(told('status', `<p>${sentence}</p>`)).toBe(answer);
  });
});

describe('dates by which things will be mended', () => {
  test.each([
    ['We will fix this by 1 July 2026.', 'yes'],
    ['We plan to replace the forms in autumn 2026.', 'yes'],
    ['We expect to have corrected this by June 2026.', 'yes'],
    ['We will fix this by 14 June 2026.', 'no'],
    ['We fixed the headings on 3 March 2027.', 'no'],
    ['We will review this statement in May 2027.', 'no'],
    ['The regulations do not require us to fix PDFs published before 23 September 2028.', 'no'],
    ['We do not plan to fix maps made after 1 May 2027.', 'no'],
    ['We plan to fix this soon.', 'no'],
    ['Public Sector Bodies Accessibility Regulations 2028 will be updated.', 'no'],
    ['Byddwn yn trwsio hyn erbyn mis Medi 2026.', 'yes'],
  ])('%j: %s', (sentence, answer) => {
    expect(told('fix-dates', `<p>This site is partially compliant.</p><p>${sentence}</p>`)).toBe(answer);
  });
});

describe('a review within the year before the run', () => {
  test.each([
    ['This statement was last reviewed on 15 June 2025.', 'yes'],
    ['This statement was last reviewed on 14 June 2025.', 'no'],
    ['It was prepared on 1 May 2019 and last reviewed in June 2025.', 'yes'],
    ['This statement will next be reviewed on 1 September 2026.', 'no'],
    ['The statement was prepared on 3 April 2026.', 'yes'],
    ['This page was last updated on 3 April 2026.', person],
    ['This website was last tested on 3 April 2026.', 'no'],
  ])('%j: %s', (sentence, answer) => {
    expect(told('reviewed', `<p>${sentence}</p>`)).toBe(answer);
  });
});

describe('the way to the council', () => {
  test.each([
    ['<p>Contact us: web@somewhere.gov.uk</p>', 'yes'],
    ['<p>Call 01632 960 123 to report a problem.</p>', 'yes'],
    ['<p>Write to us at Town Hall, Somewhere, SM1 2WH.</p>', 'yes'],
    ['<p>Report a problem with <a href="mailto:web@somewhere.gov.uk">this address</a>.</p>', 'yes'],
    ['<p>Report a problem with our <a href="/form">feedback form</a>.</p>', person],
    ['<p>Contact the Equality Advisory and Support Service on 0808 800 0082.</p>', 'no'],
    ['<p>Contact us if you have a problem.</p>', 'no'],
  ])('%j: %s', (html, answer) => {
    expect(told('contact', html)).toBe(answer);
  });
});

test('a page that has no main landmark is read without its header, footer and hidden parts', () => {
  const html = `<body><div><header>Call 01632 960001</header><p hidden>Call 01632 960002</p>
    <h1>Accessibility</h1><p>Contact us about this website.</p><footer>Call 01632 960003</footer></div></body>`;

  expect(answersOf(statementSaying(html, england)).contact).toBe('no');
});

test('a criterion is listed by its number or, beside the word criterion, by its name', () => {
  expect(told('content', '<p>Some pictures fail 1.1.1.</p>')).toBe('yes');
  expect(told('content', '<p>This fails the criterion Focus Visible.</p>')).toBe('yes');
  expect(told('content', '<p>You can resize text and change text spacing.</p>')).toBe('no');
  expect(told('content', '<p>Version 9.9.9 of 1.2.2024.</p>')).toBe('no');
});

test('the body that enforces needs a person where the country is not known', () => {
  const html = '<main><p>The EHRC enforces the regulations.</p></main>';

  expect(answersOf(statementSaying(html, { ...england, country: undefined })).enforcement).toBe(person);
});
