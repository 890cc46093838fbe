import { describe, expect, test } from 'vitest';
import {
  addressOfChoice,
  asksForComparison,
  type Choice,
  type CompareIndex,
  choiceIn,
  notAsked,
  problemsOf,
} from '../../../reports-site/views/compare-choice.ts';

const index: CompareIndex = {
  councils: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id.toUpperCase(), asked: '1111' })),
  journeys: [
    { id: 'pay-council-tax', title: 'Pay council tax' },
    { id: 'find-bin-day', title: 'Find my bin day' },
  ],
  devices: ['desktop', 'mobile'],
};

const choice = (councils: string[], rest: Partial<Choice> = {}): Choice => ({
  councils,
  journey: 'pay-council-tax',
  device: 'desktop',
  ...rest,
});

describe('the choice in an address', () => {
  test('is what it was when the address was made', () => {
    const made = addressOfChoice(choice(['a', 'b', 'c'], { device: 'mobile' }));

    expect(made).toBe('?councils=a,b,c&journey=pay-council-tax&device=mobile');
    expect(choiceIn(made, index)).toEqual(choice(['a', 'b', 'c'], { device: 'mobile' }));
  });

  test('holds no sign that would end it or begin another part', () => {
    const made = addressOfChoice(choice(['a&journey=x', 'ü,#'], { journey: 'a=b' }));

    expect(made).toBe('?councils=a%26journey%3Dx,%C3%BC%2C%23&journey=a%3Db&device=desktop');
  });

  test('is the first journey and device where the address names none', () => {
    expect(choiceIn('?councils=,a,,b,', index)).toEqual(choice(['a', 'b']));
    expect(choiceIn('', index)).toEqual(choice([]));
  });

  test('asks for nothing without councils', () => {
    expect(asksForComparison('?journey=find-bin-day')).toBe(false);
    expect(asksForComparison('?councils=')).toBe(true);
  });
});

describe('problems with a choice', () => {
  test('are none with two to four councils', () => {
    expect(problemsOf(choice(['a', 'b']), index)).toEqual([]);
    expect(problemsOf(choice(['a', 'b', 'c', 'd']), index)).toEqual([]);
  });

  test.each([
    [[], 'Choose at least two councils'],
    [['a'], 'Choose at least two councils'],
    [['a', 'b', 'c', 'd', 'e'], 'Choose at most four councils: the address names 5'],
    [['a', 'b', 'a'], 'Choose each council only once'],
    [['a', 'nowhere'], 'This report has no council called ‘nowhere’'],
  ])('of %j: %s', (councils, text) => {
    expect(problemsOf(choice(councils), index)).toEqual([{ field: 'councils', text }]);
  });

  test('name the journey and the device that are not in the report, all at once', () => {
    expect(problemsOf(choice(['a'], { journey: 'x', device: 'watch' }), index)).toEqual([
      { field: 'councils', text: 'Choose at least two councils' },
      { field: 'journey', text: 'Choose a journey that is in this report' },
      { field: 'device', text: 'Choose a device that is in this report' },
    ]);
  });

  test('do not repeat an endless name, or what turns the text around', () => {
    const [problem] = problemsOf(choice(['a', `\u202E${'z'.repeat(5_000)}`]), index);

    expect(problem?.text).toBe(`This report has no council called ‘${'z'.repeat(60)}…’`);
  });
});

describe('councils that were not asked for a journey', () => {
  /** Walks: to pay on desktop, to pay on mobile, bins on desktop, bins on mobile. */
  const askedFor = (...asked: string[]): CompareIndex => ({
    ...index,
    councils: asked.map((walks, at) => ({ id: `c${at}`, name: `Council ${at}`, asked: walks })),
  });

  test('are none where all of them were', () => {
    expect(notAsked(choice(['c0', 'c1'], { device: 'mobile' }), askedFor('0100', '1111', '0000'))).toEqual(
      [],
    );
  });

  test('are named, with what all of them were asked for', () => {
    expect(notAsked(choice(['c0', 'c1'], { device: 'mobile' }), askedFor('1111', '1001'))).toEqual([
      {
        field: 'journey',
        text: 'Council 1 was not asked for this journey on mobile. All of them were asked for: Pay council tax (desktop) and Find my bin day (mobile)',
      },
    ]);
  });

  test('are named together where nothing was asked of all', () => {
    expect(notAsked(choice(['c2', 'c0', 'c1']), askedFor('0000', '1000', '0011'))).toEqual([
      {
        field: 'journey',
        text: 'Council 2 and Council 0 were not asked for this journey on desktop. No journey was asked of all of them',
      },
    ]);
  });
});
