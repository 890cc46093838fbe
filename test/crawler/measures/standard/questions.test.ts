import { describe, expect, test } from 'vitest';
import { questions } from '../../../../crawler/measures/standard/questions.ts';
import type { JourneyResult } from '../../../../crawler/records/results.ts';
import { figureOf, figuresOf, findingOf, resultOf, stepsBy } from '../../../builders/result-of.ts';

function read(id: string, result: Partial<JourneyResult>) {
  const question = questions.find((each) => each.id === id);
  if (!question) throw new Error(`There is no question ${id}`);
  return question.read(resultOf(result));
}

const friction = (part: string, value: number) => ({
  measures: {
    friction: figureOf(value, [
      {
        id: part,
        label: part,
        value,
        parts: value === 0 ? [] : [{ id: `${part}-1`, label: 'What was met', value: 1, step: 2 }],
      },
    ]),
  },
});
const measured = (values: Record<string, number | string>) => ({ measures: figuresOf(values) });
const withPart = (measure: string, id: string, value: number | null) => ({
  measures: { [measure]: figureOf(1, [{ id, label: id, value }]) },
});

const guidance = (value: number, max: number) => ({
  measures: { 'task-guidance': figureOf(value, [{ id: 'applies', label: 'Met', value, max }]) },
});
/** Whether a telephone and the post are offered; e-mail always is, and the general number in the footer. */
const channels = (telephone: string | null, post: string) => ({
  measures: {
    'other-channels': figureOf(1, [
      { id: 'telephone', label: 'Telephone', value: telephone },
      { id: 'post', label: 'Post', value: post },
      { id: 'email', label: 'E-mail', value: 'yes' },
      { id: 'switchboard', label: 'General telephone number', value: 'yes' },
    ]),
  },
});

describe('each question of the standard', () => {
  test.each<[string, string, Partial<JourneyResult>]>([
    ['goal-reached', 'yes', {}],
    ['goal-reached', 'yes', { outcome: { kind: 'stopped-safely', reason: 'Sending is next' } }],
    ['goal-reached', 'no', { outcome: { kind: 'login-required', reason: 'A sign-in' } }],
    ['goal-reached', 'no', { outcome: { kind: 'dead-end', reason: 'No way on' } }],
    ['no-grave-fault', 'yes', measured({ 'wcag-violations': 0 })],
    [
      'no-grave-fault',
      'yes',
      { ...measured({ 'wcag-violations': 1 }), findings: [findingOf('a', { impact: 'moderate' })] },
    ],
    [
      'no-grave-fault',
      'yes',
      { ...measured({ 'wcag-violations': 0 }), findings: [findingOf('a', { kind: 'needs-review' })] },
    ],
    ['no-grave-fault', 'no', { ...measured({ 'wcag-violations': 1 }), findings: [findingOf('a')] }],
    [
      'no-grave-fault',
      'no',
      { ...measured({ 'wcag-violations': 1 }), findings: [findingOf('a', { impact: 'critical' })] },
    ],
    [
      'no-grave-fault',
      'cannot-tell',
      { ...measured({ 'wcag-violations': 1 }), findings: [findingOf('a', { impact: null })] },
    ],
    [
      'no-grave-fault',
      'yes',
      {
        ...measured({ 'wcag-violations': 1 }),
        findings: [{ ...findingOf('a'), document: 'https://www.larkton.example/map.pdf' }],
      },
    ],
    ['no-grave-fault', 'cannot-tell', {}],
    ['steps', 'yes', measured({ 'step-count': 3 })],
    ['steps', 'no', measured({ 'step-count': 4 })],
    ['actions', 'yes', measured({ 'action-count': 3 })],
    ['actions', 'no', measured({ 'action-count': 4 })],
    ['one-site', 'yes', friction('domain-hops', 0)],
    ['one-site', 'no', friction('domain-hops', 1)],
    ['no-surprise-window', 'yes', friction('new-windows', 0)],
    ['no-surprise-window', 'no', friction('new-windows', 1)],
    ['no-covering-banner', 'yes', friction('cookie-banners', 0)],
    ['no-covering-banner', 'no', friction('cookie-banners', 2)],
    ['asked-once', 'yes', friction('asked-twice', 0)],
    ['asked-once', 'no', friction('asked-twice', 1)],
    ['asked-once', 'cannot-tell', friction('another-kind', 0)],
    ['expected-labels', 'yes', { steps: stepsBy('pattern', 'adapter', 'override') }],
    ['expected-labels', 'no', { steps: stepsBy('pattern', 'synonym') }],
    ['expected-labels', 'no', { steps: stepsBy('goal-words') }],
    ['expected-labels', 'no', { steps: stepsBy('site-search') }],
    ['expected-labels', 'no', { steps: stepsBy('a-to-z') }],
    ['expected-labels', 'cannot-tell', { steps: stepsBy() }],
    ['clear-ctas', 'yes', measured({ 'cta-clarity': 80 })],
    ['clear-ctas', 'no', measured({ 'cta-clarity': 79 })],
    ['no-unclear-cta', 'yes', withPart('cta-clarity', 'worst', 60)],
    ['no-unclear-cta', 'no', withPart('cta-clarity', 'worst', 59)],
    ['no-unclear-cta', 'cannot-tell', withPart('cta-clarity', 'worst', null)],
    ['on-home-page', 'yes', measured({ 'home-prominence': 'task' })],
    ['on-home-page', 'yes', measured({ 'home-prominence': 'topic' })],
    ['on-home-page', 'no', measured({ 'home-prominence': 'absent' })],
    ['search-at-hand', 'yes', measured({ 'search-integration': 'on-page' })],
    ['search-at-hand', 'yes', measured({ 'search-integration': 'same-site' })],
    ['search-at-hand', 'no', measured({ 'search-integration': 'other-site' })],
    ['search-at-hand', 'cannot-tell', measured({ 'search-integration': 'elsewhere' })],
    ['by-keyboard', 'yes', measured({ 'keyboard-completion': 'yes' })],
    ['by-keyboard', 'no', measured({ 'keyboard-completion': 'no' })],
    ['found-by-search', 'yes', withPart('route-by-search', 'rank', 1)],
    ['found-by-search', 'yes', withPart('route-by-search', 'rank', 5)],
    ['found-by-search', 'no', withPart('route-by-search', 'rank', 6)],
    ['found-by-search', 'no', measured({ 'route-by-search': 'not-found' })],
    ['found-by-search', 'no', measured({ 'route-by-search': 'no-search' })],
    ['found-by-a-to-z', 'yes', measured({ 'route-by-a-to-z': 'reached' })],
    ['found-by-a-to-z', 'no', measured({ 'route-by-a-to-z': 'not-found' })],
    ['shortest-way', 'yes', withPart('shortest-way', 'difference', 0)],
    ['shortest-way', 'no', withPart('shortest-way', 'difference', 1)],
    ['reading-age', 'yes', measured({ 'reading-age': 9 })],
    ['reading-age', 'no', measured({ 'reading-age': 9.1 })],
    ['guidance', 'yes', guidance(6, 8)],
    ['guidance', 'no', guidance(5, 8)],
    ['guidance', 'cannot-tell', measured({ 'task-guidance': 5 })],
    ['another-way', 'yes', channels('yes', 'no')],
    ['another-way', 'no', channels('no', 'no')],
    ['another-way', 'cannot-tell', channels(null, 'no')],
    ['another-way', 'yes', channels(null, 'yes')],
    ['another-way', 'cannot-tell', measured({ 'other-channels': 0 })],
    ['familiar', 'yes', measured({ familiarity: 70 })],
    ['familiar', 'no', measured({ familiarity: 69 })],
    ['no-fault', 'yes', measured({ 'wcag-violations': 0 })],
    ['no-fault', 'no', measured({ 'wcag-violations': 1 })],
  ])('%s is answered %s', (id, answer, result) => {
    expect(read(id, result).answer).toBe(answer);
  });

  test('a grave fault that was found is a no also where not every step could be tested', () => {
    const measures = {
      'wcag-violations': { kind: 'cannot-tell' as const, reason: 'Step 2 was not tested.' },
    };

    expect(read('no-grave-fault', { measures, findings: [findingOf('a')] }).answer).toBe('no');
    expect(read('no-grave-fault', { measures })).toMatchObject({
      answer: 'cannot-tell',
      because: 'Step 2 was not tested.',
    });
  });

  test('says what was found, and where the page of the walk shows it', () => {
    const findings = [
      findingOf('a', { impact: 'critical' }),
      findingOf('b'),
      findingOf('c'),
      findingOf('d', { impact: 'minor' }),
    ];

    expect(read('no-grave-fault', { findings })).toEqual({
      answer: 'no',
      because: 'Found: 1 critical and 2 serious.',
      evidence: [
        { measure: 'wcag-violations', value: 3, unit: 'critical or serious faults', target: 'findings' },
      ],
    });
    expect(read('one-site', friction('domain-hops', 1))).toEqual({
      answer: 'no',
      because: 'Met: What was met.',
      evidence: [{ measure: 'friction', value: 1, step: 2, target: 'step-2' }],
    });
    expect(read('expected-labels', { steps: stepsBy('pattern', 'synonym') })).toEqual({
      answer: 'no',
      because: 'Not so: “Link 1”.',
      evidence: [{ measure: 'steps', value: 'Link 1', step: 1, target: 'step-1' }],
    });
    expect(read('steps', measured({ 'step-count': 6 })).because).toBe('It takes 6; par is 3.');
  });

  test.each(questions)(
    '$id has no answer where nothing was measured, unless the walk itself tells',
    ({ id }) => {
      const { answer, because } = read(id, {});

      expect(answer).toBe(id === 'goal-reached' ? 'yes' : 'cannot-tell');
      expect(because).not.toBe('');
    },
  );

  test.each(questions)(
    '$id says all that a reader needs',
    ({ question, threshold, source, toYes, reads }) => {
      expect(question).toMatch(/\?$/);
      expect(typeof toYes === 'string' ? toYes : toYes(resultOf())).toMatch(/\.$/);
      expect([threshold, source].every((words) => words !== '')).toBe(true);
      expect(reads.length).toBeGreaterThan(0);
    },
  );

  const toYes = (id: string, result: Partial<JourneyResult>) => {
    const what = questions.find((each) => each.id === id)?.toYes;
    return typeof what === 'function' ? what(resultOf(result)) : what;
  };

  test('what would make it a yes is said of what is lacking, and of this journey', () => {
    const parts = [
      { id: 'have-to-hand', label: 'Does it say what to have to hand?', value: 'does not apply' },
      { id: 'cost', label: 'Does it say what it costs?', value: 'no' },
      { id: 'who-can-use', label: 'Does it say who can use it?', value: 'no' },
      { id: 'other-way', label: 'Does it offer another way?', value: null },
    ];

    expect(toYes('guidance', { measures: { 'task-guidance': figureOf(1, parts) } })).toBe(
      'On the pages about the task: say what it costs, or that it is free; say who can use it.',
    );
    expect(toYes('reading-age', withPart('reading-age', 'long-sentences', 2))).toBe(
      'Shorten the 2 sentences of over 25 words and use shorter, everyday words.',
    );
    expect(toYes('reading-age', withPart('reading-age', 'long-sentences', 0))).toBe(
      'No sentence has over 25 words: use shorter, everyday words, and shorter sentences still.',
    );
    expect(toYes('expected-labels', { title: 'Search planning applications' })).toBe(
      'Name the links after the task, as in “Search planning applications”.',
    );
  });

  test('the gravest faults are named, a critical one before any number of serious ones', () => {
    const finding = (id: string, impact: 'critical' | 'serious', message: string) =>
      findingOf(id, { check: message, impact, message: `${message}. More of it.` });
    const findings = [
      finding('a', 'serious', 'Colours differ too little'),
      finding('b', 'serious', 'Colours differ too little'),
      finding('c', 'serious', 'Lists hold other things'),
      finding('d', 'critical', 'Images have no text'),
    ];

    expect(toYes('no-grave-fault', { findings })).toBe(
      'Mend the critical and serious faults in the list of findings, first of all “Images have no text” and “Colours differ too little”.',
    );
  });

  test('the pages on the way are named, and how many of them are too many', () => {
    const steps = stepsBy('pattern', 'pattern', 'pattern', 'pattern').map((step, at) => ({
      ...step,
      heading: `Page ${at}`,
    }));
    const par = { steps: 3, actions: 3, seconds: 40 };
    // Home, three pages between, and the last: four steps where three are par.
    expect(steps).toHaveLength(5);
    expect(toYes('steps', { steps, par })).toBe(
      'Take out 1 of the 3 pages in between (“Page 1”, “Page 2” and “Page 3”), or link to the task from an earlier page.',
    );
  });

  test('there are three essentials, as the method says, and each question has an id of its own', () => {
    expect(questions.filter(({ essential }) => essential).map(({ id }) => id)).toEqual([
      'goal-reached',
      'no-grave-fault',
      'by-keyboard',
    ]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  test.each([
    [
      'cannot-tell',
      { kind: 'cannot-tell', reason: 'The journey stopped' },
      'cannot-tell',
      'The journey stopped',
    ],
    [
      'not-applicable',
      { kind: 'not-applicable', reason: 'Nothing is looked up' },
      'not-applicable',
      'Nothing is looked up',
    ],
    ['failed', { kind: 'failed', reason: 'x is undefined' }, 'cannot-tell', 'Our own measure broke.'],
  ] as const)('a measure that answers %s gives no yes and no no', (_, answer, expected, because) => {
    expect(read('search-at-hand', { measures: { 'search-integration': answer } })).toMatchObject({
      answer: expected,
      because,
    });
  });
});
