import { describe, expect, test } from 'vitest';
import { measures } from '../../../crawler/measures/list.ts';
import type { Measure } from '../../../crawler/measures/measure.ts';
import { measureJourney } from '../../../crawler/measures/measure-journey.ts';
import { evidence as evidenceSchema } from '../../../crawler/records/evidence.ts';
import { outcomeKinds } from '../../../crawler/records/outcome.ts';
import { journeyResult } from '../../../crawler/records/results.ts';
import { axeAnswerOf, axeRuleOf } from '../../builders/axe-answer-of.ts';
import { controlOf, fieldOf, lookOf } from '../../builders/control-of.ts';
import { factsOf, journeyOf, pattern, stopped } from '../../builders/journey-of.ts';
import { actionOf, arrivalOf, bannerOf, chosenOf } from '../../builders/step-of.ts';

const faulty = { heading: 'Home', axe: [axeAnswerOf({ violations: [axeRuleOf()] })] };
const broken: Measure = {
  id: 'broken',
  version: 1,
  title: 'Broken',
  why: '',
  unit: '',
  better: 'neither',
  source: '',
  measure() {
    throw new Error('no such thing');
  },
};

describe('measuring a journey', () => {
  test('answers every measure, in the order of the list', () => {
    const result = measureJourney(journeyOf('Home', 'Council tax', 'Pay'));

    expect(Object.keys(result.measures)).toEqual(measures.map(({ id }) => id));
  });

  test('gives a result that the schema of results accepts as it is', () => {
    const result = measureJourney(journeyOf(faulty, 'Council tax', 'Pay'));

    expect(journeyResult.parse(result)).toEqual(result);
  });

  test('gives the same bytes for the same evidence', () => {
    const journey = journeyOf(faulty, 'Council tax', 'Pay');

    expect(JSON.stringify(measureJourney(structuredClone(journey)))).toBe(
      JSON.stringify(measureJourney(journey)),
    );
  });

  test('marks a measure that breaks as failed, and goes on', () => {
    const result = measureJourney(journeyOf('Home', 'Pay'), [broken, ...measures]);

    expect(result.measures.broken).toEqual({ kind: 'failed', reason: 'no such thing' });
    expect(result.measures['step-count']).toMatchObject({ kind: 'measured', value: 1 });
  });

  test('sums up each step with the words that the modelled time reads', () => {
    const page = { heading: 'Council tax', mainText: 'Pay your bill – online, by 1 April' };
    const result = measureJourney(journeyOf('Home', page, 'Pay'));

    expect(result.steps[1]).toMatchObject({
      index: 1,
      heading: 'Council tax',
      host: 'www.larkton.gov.uk',
      how: 'load',
      words: 7,
      chosen: { name: 'Pay', role: 'link', method: 'pattern' },
    });
  });

  test('passes on the findings of a journey whose faults cannot be counted', () => {
    const result = measureJourney(journeyOf(faulty, { heading: 'Pay', axe: [] }));

    expect(result.measures['wcag-violations']?.kind).toBe('cannot-tell');
    expect(result.findings.filter(({ kind }) => kind === 'violation')).toMatchObject([
      { check: 'image-alt', places: [{ step: 0 }] },
    ]);
  });

  test('hands the other walks to every measure', () => {
    const [walk, other] = [journeyOf('Home', 'Pay'), journeyOf('Home', 'Bins', 'Missed bin')];
    const counts: Measure = {
      ...broken,
      measure: (_, others = []) => ({
        kind: 'measured',
        value: others.flatMap(({ steps }) => steps).length,
        unit: '',
        parts: [],
        findings: [],
      }),
    };

    expect(measureJourney(walk, [counts], [other]).measures.broken).toMatchObject({ value: 3 });
    expect(measureJourney(walk, [counts]).measures.broken).toMatchObject({ value: 0 });
  });

  test('passes on the findings of a measure, once', () => {
    const [finding] = measureJourney(journeyOf(faulty)).findings;
    const finds: Measure = {
      ...broken,
      measure: () => ({
        kind: 'measured',
        value: 1,
        unit: '',
        parts: [],
        findings: finding ? [{ ...finding, check: 'other' }] : [],
      }),
    };
    const result = measureJourney(journeyOf(faulty), [finds]);

    expect(result.findings.map(({ check }) => check)).toEqual(['image-alt', 'other']);
    expect(result.measures.broken).toMatchObject({ findings: [] });
  });

  test.each(outcomeKinds.filter((kind) => kind !== 'reached' && kind !== 'stopped-safely'))(
    'gives no figure for effort when the journey ended as %s',
    (kind) => {
      const { measures: answers } = measureJourney(stopped(journeyOf('Home', 'Pay'), '', kind));
      const effort = [
        'step-count',
        'action-count',
        'click-count',
        'field-count',
        'choices-per-step',
        'friction',
        'modelled-time',
        'shortest-way',
      ];

      expect([...effort, 'journey-efficiency'].map((id) => answers[id]?.kind)).toEqual(
        Array(9).fill('cannot-tell'),
      );
    },
  );
});

describe('hostile evidence', () => {
  const long = `${'\u202e<b>pay council tax</b> '.repeat(5000)}\ud800`;
  const look = lookOf({
    text: 'rgb(NaN',
    background: long,
    surround: '',
    fill: long,
    border: 'none',
    fontSize: -1,
  });
  const hostile = {
    heading: long,
    url: 'not an address',
    lang: long,
    html: `${'<div>'.repeat(20_000)}<a id="x"`,
    mainText: long,
    view: { width: 0, height: 0, documentWidth: 0, documentHeight: 0 },
    controls: [
      controlOf(long, { target: '_blank', selector: ':::not a selector', href: 'javascript:void(0)', look }),
    ],
    fields: [fieldOf(long, { hint: long, group: long })],
    banner: bannerOf(true),
    waypoints: ['search', 'task'],
    chosen: chosenOf(long),
    actions: [actionOf('fill', { ref: 'f1', characters: -5 }), actionOf('click')],
    arrival: arrivalOf({ how: 'new-window' as const, waitMs: -1e9 }),
    axe: [
      axeAnswerOf({
        violations: [
          axeRuleOf({
            tags: [],
            impact: 'odd',
            nodes: [{ ...axeRuleOf().nodes[0], html: long, target: [], any: [], all: [], none: [] }],
          }),
        ],
      }),
    ],
  };
  const facts = factsOf({
    words: ['', long, '('],
    waypoints: [
      { id: 'task', kind: 'task', follow: [pattern('('), pattern('.*.*=.*=')] },
      { id: 'search', kind: 'search', follow: [pattern('pay.*tax.*x')] },
    ],
  });

  test('breaks no measure', () => {
    const journey = evidenceSchema.parse({
      ...journeyOf(hostile, hostile, { ...hostile, heading: '' }),
      journey: facts,
    });
    const answers = measureJourney(journey).measures;

    expect(Object.entries(answers).filter(([, { kind }]) => kind === 'failed')).toEqual([]);
  });

  test('cannot turn our sentences round or flood them', () => {
    const journey = { ...journeyOf(hostile, hostile), journey: facts };
    const said = JSON.stringify(measureJourney(journey).measures);

    expect(said).not.toMatch(/\u202e/u);
    expect(said.length).toBeLessThan(60_000);
  });
});
