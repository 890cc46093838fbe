import { describe, expect, test } from 'vitest';
import { familiarity } from '../../../crawler/measures/familiarity.ts';
import type { LookFacts } from '../../../crawler/records/facts/look-facts.ts';
import type { Step } from '../../../crawler/records/step.ts';
import { buttonLookOf, controlOf, fieldOf } from '../../builders/control-of.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { lookOfPage, seenOf } from '../../builders/seen-of.ts';
import { actionOf, chosenOf } from '../../builders/step-of.ts';

const logo = controlOf('Larkton', { ref: 'logo', area: 'header', href: 'https://www.larkton.gov.uk/' });
const search = fieldOf('Search this website', { kind: 'search', area: 'header' });
const back = controlOf('Back', { ref: 'back', href: 'https://www.larkton.gov.uk/pay' });

interface Page extends Partial<Step> {
  look?: Partial<LookFacts>;
}

function page(heading: string, { look, ...overrides }: Page = {}) {
  return {
    heading,
    title: `${heading} – Pay council tax – Larkton Council`,
    controls: [logo],
    fields: [search],
    examined: [seenOf('look', lookOfPage(look))],
    ...overrides,
  };
}

/** A journey that has all ten; each page can be made otherwise. */
function journey({ home = {}, task = {}, form = {} }: { home?: Page; task?: Page; form?: Page } = {}) {
  const start = controlOf('Start now', { look: buttonLookOf() });
  const onward = {
    controls: [logo, start],
    chosen: chosenOf('Start now'),
    actions: [actionOf('click', { name: 'Start now' })],
  };

  return journeyOf(
    page('Welcome to Larkton', { title: 'Home – Larkton Council', ...home }),
    page('Pay council tax', { waypoints: ['pay'], ...onward, ...task }),
    page('What is your reference?', {
      waypoints: ['reference-form'],
      controls: [logo, back, controlOf('Continue', { ref: 'go', look: buttonLookOf() })],
      fields: [search, fieldOf('What is your reference?')],
      ...form,
    }),
  );
}

function partsOf(evidence: ReturnType<typeof journey>) {
  const answer = familiarity.measure(evidence);
  if (answer.kind !== 'measured') throw new Error(answer.reason);

  return { value: answer.value, parts: answer.parts };
}

/** The question that is no, alone among the ten, and the step that is named. */
function missing(evidence: ReturnType<typeof journey>) {
  const { value, parts } = partsOf(evidence);

  return [value, ...parts.filter((part) => part.value === 'no').map(({ id, step }) => `${id} ${step}`)];
}

const supplier = 'https://www.civicpay.co.uk/larkton';

describe('familiarity', () => {
  test('is 100% where all ten are there on every step', () => {
    expect(missing(journey())).toEqual([100]);
    expect(partsOf(journey()).parts).toHaveLength(11);
  });

  test.each<[string, Parameters<typeof journey>[0], string]>([
    ['a step without a skip link', { task: { look: { skipLink: null } } }, 'skip-link 1'],
    [
      'a skip link whose place is not there',
      { home: { look: { skipLink: { name: 'Skip', href: '#main', target: 'missing' } } } },
      'skip-link 0',
    ],
    [
      'a logo that leads to the supplier',
      { form: { controls: [controlOf('CivicPay', { area: 'header', href: supplier }), back] } },
      'logo-home 2',
    ],
    ['a header without a search', { task: { fields: [] } }, 'header-search 1'],
    ['neither breadcrumbs nor a back link', { task: { look: { crumbs: [] } } }, 'way-back 1'],
    [
      'a page without a footer',
      { form: { look: { landmarks: { main: 1, navigation: 1, footer: 0 } } } },
      'landmarks 2',
    ],
    ['a page with two main headings', { task: { headings: [h1('Pay'), h1('Council tax')] } }, 'one-h1 1'],
    [
      'a main heading that only welcomes',
      { task: { headings: [h1('Welcome to CivicPay')], title: 'Welcome – Larkton Council' } },
      'one-h1 1',
    ],
    [
      'a title without the council',
      { form: { title: 'What is your reference? – CivicPay' } },
      'title-form 2',
    ],
    [
      'a title without what the page is called',
      { task: { title: 'Payments – Larkton Council' } },
      'title-form 1',
    ],
    ['a form without a back link', { form: { controls: [logo] } }, 'govuk-pattern 2'],
    [
      'a form that asks two things',
      { form: { fields: [search, fieldOf('Name', { ref: 'f2' }), fieldOf('Amount', { ref: 'f3' })] } },
      'govuk-pattern 2',
    ],
    [
      'a form that a plain link starts',
      { task: { controls: [logo, controlOf('Start now')] } },
      'govuk-pattern 1',
    ],
    [
      'another header',
      { form: { look: { header: { ground: '#1d3f5e', links: [], logo: 'CivicPay', font: 'arial' } } } },
      'same-header 2',
    ],
    ['another font', { form: { look: { fonts: [{ name: 'georgia', share: 1 }] } } }, 'same-style 2'],
    [
      'another colour of links',
      { form: { look: { links: [{ colour: '#b00000', share: 1 }] } } },
      'same-style 2',
    ],
    [
      'another button',
      {
        form: {
          controls: [logo, back, controlOf('Continue', { look: buttonLookOf({ fill: 'rgb(120, 0, 0)' }) })],
        },
      },
      'same-style 2',
    ],
  ])('loses one for %s, and names the step', (_, drafts, found) => {
    expect(missing(journey(drafts))).toEqual([90, found]);
  });

  test.each<[string, Parameters<typeof journey>[0]]>([
    [
      'a search behind the menu of a phone',
      {
        task: {
          fields: [],
          controls: [
            logo,
            controlOf('Start now', { look: buttonLookOf() }),
            controlOf('Menu', { ref: 'm', area: 'header', expanded: false }),
          ],
          html: '<header><form role="search"><input type="search"></form></header>',
        },
      },
    ],
    ['a form without a search in the header', { form: { fields: [fieldOf('What is your reference?')] } }],
    [
      'the boxes of one date',
      {
        form: {
          fields: [
            fieldOf('Day', { group: 'Date', ref: 'd' }),
            fieldOf('Month', { group: 'Date', ref: 'm' }),
          ],
        },
      },
    ],
    [
      'a colour that part of the first page has',
      {
        home: {
          look: {
            colours: [
              { colour: '#4a5257', share: 0.6 },
              { colour: '#16191b', share: 0.4 },
            ],
          },
        },
      },
    ],
    [
      'one link more in the header',
      {
        form: {
          look: {
            header: {
              ground: '#0b3c49',
              links: ['Larkton', 'Services', 'News', 'A to Z', 'Pay'],
              logo: 'Larkton',
              font: 'arial',
            },
          },
        },
      },
    ],
    ['a title with bars', { form: { title: 'What is your reference? | Larkton Council' } }],
    [
      'a Welsh back link',
      {
        task: {
          look: { crumbs: [] },
          controls: [
            logo,
            controlOf('Start now', { look: buttonLookOf() }),
            controlOf('Yn ôl', { ref: 'b' }),
          ],
        },
      },
    ],
  ])('loses nothing for %s', (_, drafts) => {
    expect(missing(journey(drafts))).toEqual([100]);
  });

  test('believes the keyboard before the code: a skip link that was tried and leads nowhere', () => {
    const link = {
      selector: 'a',
      snippet: '<a>',
      box: { x: 0, y: 0, width: 1, height: 1 },
      name: 'Skip',
      href: '#content',
      sight: 'whole',
      target: 'found',
      landing: 'before',
      next: 'Home',
    };
    const tried = seenOf('skip-link', { links: [link], bypass: { main: true, headings: 1 } });

    expect(missing(journey({ task: { examined: [seenOf('look', lookOfPage()), tried] } }))).toEqual([
      90,
      'skip-link 1',
    ]);
  });

  test('leaves out what cannot be told: a page whose look was not gathered', () => {
    const { value, parts } = partsOf(journey({ form: { examined: [] } }));

    expect(value).toBe(100);
    expect(parts[0]).toMatchObject({ value: 6, max: 6, note: '4 of the ten cannot be told or do not apply' });
    expect(parts.find(({ id }) => id === 'same-header')).toMatchObject({ value: null, step: 2 });
  });

  test('leaves out a page that may name people', () => {
    const evidence = journey();
    const behind = { ...evidence.steps[2], title: 'Not kept', veiled: true, examined: [], index: 3 } as Step;

    expect(missing({ ...evidence, steps: [...evidence.steps, behind] })).toEqual([100]);
  });

  test('cannot tell what was not the council’s to answer for', () => {
    expect(familiarity.measure(stopped(journey(), 'no answer', 'unreachable')).kind).toBe('cannot-tell');
  });
});

function h1(text: string): Step['headings'][number] {
  return { level: 1, text, area: 'main' };
}
