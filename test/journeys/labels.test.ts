import { describe, expect, test } from 'vitest';
import { halves, labelFits, titleOf } from '../../journeys/labels.ts';
import { record } from '../../journeys/waypoints.ts';
import { just } from '../../journeys/wording.ts';

describe('a label in two languages', () => {
  test('is read as a whole and by its halves', () => {
    expect(halves('Chwilio / Search')).toEqual(['Chwilio / Search', 'Chwilio', 'Search']);
    expect(halves('Derbyn | Accept')).toEqual(['Derbyn | Accept', 'Derbyn', 'Accept']);
  });

  test.each(['24/01234/FUL', 'Search', 'Pay / report / apply', 'Search / ', 'and/or'])(
    '%j is not one',
    (label) => {
      expect(halves(label)).toEqual([label]);
    },
  );

  test('fits what either half fits', () => {
    const search = record(just('search'));

    expect(labelFits(search, 'Chwilio / Search')).toBe(true);
    expect(labelFits(search, 'Search / Chwilio')).toBe(true);
    expect(labelFits(search, 'Search and comment')).toBe(false);
  });
});

describe('the title of a link that is a card', () => {
  const none = { headings: [] };
  const under = (text: string) => ({ headings: [{ level: 3, text, area: 'main' as const }] });

  test('is the heading that its name begins with', () => {
    expect(titleOf('Council Tax Pay your bill, discounts and moving home', under('Council Tax'))).toBe(
      'Council Tax',
    );
  });

  test('is what stands before a sentence that begins in the middle of the name', () => {
    expect(
      titleOf('Bins and recycling Find your bin day, report a missed bin and order a new one', none),
    ).toBe('Bins and recycling');
  });

  test('is not a heading that the name only begins like', () => {
    expect(titleOf('Council Tax Reduction', under('Council Tax'))).toBeNull();
    expect(titleOf('Council Tax reduction for people on a low income', under('Council Tax'))).toBeNull();
  });

  test.each([
    'Report a missed bin',
    'Apply for Universal Credit and for council tax reduction',
    'Have your say on the Larkton local plan before the end of May',
    'Search planning applications and comment on those that are not decided',
  ])('is absent where %j is only a name', (name) => {
    expect(titleOf(name, none)).toBeNull();
  });
});
