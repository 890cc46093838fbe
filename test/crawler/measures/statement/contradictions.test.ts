import { describe, expect, test } from 'vitest';
import { measureRun } from '../../../../crawler/measures/measure-run.ts';
import type { Evidence } from '../../../../crawler/records/evidence.ts';
import type { Finding } from '../../../../crawler/records/finding.ts';
import { type Results, results as resultsSchema } from '../../../../crawler/records/results.ts';
import { axeAnswerOf, axeNodeOf, axeRuleOf } from '../../../builders/axe-answer-of.ts';
import { factsOf, journeyOf } from '../../../builders/journey-of.ts';
import { statementSaying } from '../../../fixtures/statements/statement-walk.ts';

const council = { id: 'somewhere', name: 'Somewhere Council', homePage: 'https://www.somewhere.gov.uk/' };
const own = 'https://www.somewhere.gov.uk/pay';
const suppliers = 'https://somewhere.civicpay.example/pay';

const statementThat = (words: string): Evidence =>
  statementSaying(`<main><h1>Accessibility statement</h1><p>${words}</p></main>`, {
    council: council.name,
    homePage: council.homePage,
    country: 'England',
  });

/** A walk whose second page, at an address, breaks these criteria, each as another rule of axe-core. */
function faulty(url: string, ...criteria: string[]): Evidence {
  const violations = criteria.map((criterion) =>
    axeRuleOf({
      id: `rule-${criterion}`,
      tags: ['wcag2aa', `wcag${criterion.replaceAll('.', '')}`],
      nodes: [axeNodeOf({ html: `<p class="fault">${criterion}</p>` })],
    }),
  );
  const walk = journeyOf('Home', { heading: 'Pay', url, axe: [axeAnswerOf({ violations })] });
  return { ...walk, journey: factsOf({ id: 'pay-council-tax', title: 'Pay council tax' }) };
}

function contradictionsOf(...evidences: Evidence[]): Finding[] {
  return statementOf(measured(...evidences)).findings.filter(({ kind }) => kind === 'needs-review');
}

function measured(...evidences: Evidence[]): Results {
  return measureRun(council, evidences, { runStartedAt: '2026-06-15T09:00:00.000Z' });
}

function statementOf({ journeys }: Results): Results['journeys'][number] {
  const found = journeys.find(({ journey }) => journey === 'read-accessibility-statement');
  if (!found) throw new Error('the statement was not walked to');
  return found;
}

const partial = 'This website is partially compliant with the WCAG version 2.2 AA standard.';
const full = 'This website is fully compliant with the WCAG version 2.2 AA standard.';

describe('what contradicts a statement', () => {
  test('is a fault whose criterion it does not list', () => {
    const found = contradictionsOf(
      statementThat(`${partial} Some pictures fail criterion 1.1.1.`),
      faulty(own, '1.1.1', '1.4.3'),
    );

    expect(found.map(({ check, message, help, wcag }) => [check, message, help, wcag])).toEqual([
      [
        'statement-not-listed',
        'The statement does not list 1.4.3 Contrast (Minimum). In this run 1 fault that breaks it was found on Pay council tax.',
        'Mend the faults under 1.4.3 Contrast (Minimum), or list it with a date by which they will be mended.',
        [],
      ],
    ]);
  });

  test('is a claim of full compliance beside faults, which it lists not at all', () => {
    const found = contradictionsOf(statementThat(full), faulty(own, '1.1.1', '4.1.2'));

    expect(found.map(({ check, message }) => [check, message])).toEqual([
      [
        'statement-full-claim',
        'The statement claims full compliance. In this run 2 faults were found on Pay council tax.',
      ],
      ['statement-not-listed', expect.stringContaining('1.1.1 Non-text Content')],
      ['statement-not-listed', expect.stringContaining('4.1.2 Name, Role, Value')],
    ]);
  });

  test('is not a criterion that is listed though nothing was found', () => {
    expect(contradictionsOf(statementThat(`${partial} This fails 2.4.7.`), faulty(own))).toEqual([]);
  });

  test("is not a fault on another organisation's site", () => {
    expect(contradictionsOf(statementThat(full), faulty(suppliers, '1.1.1'))).toEqual([]);
    expect(
      contradictionsOf(statementThat(full), faulty('https://pay.somewhere.gov.uk/', '1.1.1')),
    ).toHaveLength(2);
  });

  test('is not a criterion that came after the version that it names', () => {
    const older = full.replace('2.2', '2.1');

    expect(contradictionsOf(statementThat(older), faulty(own, '2.5.8'))).toEqual([]);
    expect(contradictionsOf(statementThat(older.replace('2.1', '2.0')), faulty(own, '1.4.10'))).toEqual([]);
    expect(contradictionsOf(statementThat(full), faulty(own, '2.5.8'))).toHaveLength(2);
  });

  test('is nothing where no fault was found', () => {
    expect(contradictionsOf(statementThat(full), faulty(own))).toEqual([]);
  });

  test('counts one fault of two devices once', () => {
    const on = (device: Evidence['device']): Evidence => ({ ...faulty(own, '1.1.1'), device });

    expect(contradictionsOf(statementThat(full), on('desktop'), on('mobile'))[0]?.message).toContain(
      'In this run 1 fault was found',
    );
  });

  test('stands among the parts of the answer, and results hold it', () => {
    const all = measured(statementThat(full), faulty(own, '1.1.1'));
    const answer = statementOf(all).measures['accessibility-statement'];

    expect(answer?.kind === 'measured' && answer.parts.at(-1)).toMatchObject({
      id: 'contradictions',
      value: 2,
      parts: [{ id: 'full-claim' }, { id: '1.1.1' }],
    });
    expect(resultsSchema.safeParse(all).success).toBe(true);
  });

  test('leaves the other journeys as they are', () => {
    const walk = faulty(own, '1.1.1');
    const [alone] = measured(walk).journeys;

    expect(measured(statementThat(full), walk).journeys[0]?.findings).toEqual(alone?.findings);
  });
});
