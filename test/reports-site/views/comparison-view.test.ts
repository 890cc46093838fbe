import { describe, expect, test } from 'vitest';
import { comparisonView } from '../../../reports-site/views/comparison-view.ts';
import { longName } from '../sample/results.ts';
import { walkOf } from '../sample/walk-of.ts';

const onDesktop = [walkOf('larkton', 'desktop'), walkOf('murkwell', 'desktop')];

describe('walks beside each other', () => {
  test('have a row for the outcome, the stars and every figure, with which way is better', () => {
    const { figures } = comparisonView(onDesktop);

    expect(figures.map(({ title, note }) => [title, note])).toEqual([
      ['How it ended', ''],
      ['Stars', 'more is better'],
      ['Steps', 'lower is better'],
      ['Modelled time', 'lower is better'],
      ['Efficiency', 'higher is better'],
      ['CTA clarity', 'higher is better'],
      ['WCAG violations', 'lower is better'],
    ]);
  });

  test('show what is not known as that, with the reason, never as nothing', () => {
    const steps = comparisonView(onDesktop).figures.find(({ title }) => title === 'Steps');

    expect(steps?.cells).toEqual([
      { text: '3 steps', note: '', known: true },
      { text: 'Cannot tell', note: 'The journey ended before its goal', known: false },
    ]);
  });

  test('say once why a walk is not rated', () => {
    const [ended, , ...figures] = comparisonView([
      walkOf('larkton', 'mobile'),
      walkOf('murkwell', 'mobile'),
    ]).figures.map(({ cells }) => cells[1]);

    expect(ended).toEqual({
      text: 'Not rated: robots.txt',
      note: 'robots.txt disallows /pay',
      known: true,
    });
    expect(figures).toEqual(Array(5).fill({ text: 'Not rated', note: '', known: false }));
  });

  test('stand step beside step, the shorter with nothing after its end', () => {
    const { steps } = comparisonView(onDesktop);

    expect(steps.map(({ title, cells }) => [title, ...cells.map((cell) => cell?.about)])).toEqual([
      ['The start', 'www.larkton.example · 120 words', 'www.murkwell.example · 120 words'],
      ['Step 1', 'www.larkton.example · 121 words', 'www.murkwell.example · 121 words'],
      ['Step 2', 'www.larkton.example · 122 words', undefined],
      ['Step 3', 'pay.larkton.example · 123 words', undefined],
    ]);
    expect(steps[0]?.cells[0]?.chosen).toEqual({ name: 'Council Tax', method: 'by the expected name' });
    expect(steps[3]?.cells[0]?.chosen).toBe(null);
    expect(steps[3]?.cells[0]?.marks.map(({ kind }) => kind)).toEqual(['new-window', 'other-host']);
  });

  test('keep the words of a hostile heading, without its length and the marks that turn it around', () => {
    const heading = comparisonView(onDesktop).steps[1]?.cells[1]?.heading ?? '';

    expect(heading).toContain('<script>alert(1)</script>');
    expect(heading).not.toContain('\u202E');
    expect(heading.length).toBe(121);
  });

  test('are told apart pair by pair, in sentences and under the four headings', () => {
    const three = comparisonView([...onDesktop, walkOf('larkton', 'mobile')]);

    expect(three.pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(three.pairs[0]?.sentences[0]).toBe(
      `Larkton Council leads to the goal; at ${longName} the walk ended before it.`,
    );
    expect(three.pairs[0]?.headings.map(({ title }) => title)).toContain(
      'Efficient journey to the end result',
    );
  });

  test('conclude nothing from a walk that is not rated', () => {
    const [pair] = comparisonView([walkOf('larkton', 'mobile'), walkOf('murkwell', 'mobile')]).pairs;

    expect(pair?.sentences).toEqual([
      `${longName} is not rated on this walk, so there is nothing to compare.`,
    ]);
    expect(pair?.headings).toEqual([]);
  });
});
