import { describe, expect, test } from 'vitest';
import type { Control, Field } from '../../../crawler/records/control.ts';
import { searchWay } from '../../../journeys/routes/search-way.ts';
import { goal } from '../../../journeys/waypoints.ts';
import { controlOf, fieldOf } from '../../builders/control-of.ts';
import { link, viewOf } from '../../builders/view-of.ts';

const towards = goal('form', { evidence: [] });
const box = fieldOf('Search this site', { inForm: 'find', area: 'header', kind: 'search' });
const go = controlOf('Go', { ref: 'go', role: 'button', inForm: 'find', submits: true, area: 'header' });
const form = (method: string) => ({
  key: 'find',
  name: '',
  method,
  action: 'https://www.larkton.example/search',
});

function wayFrom({ fields = [], controls = [], method = 'GET', index = 0 }: Draft) {
  return searchWay(viewOf({ index, fields, controls, forms: [form(method)] }), controls, towards);
}

interface Draft {
  fields?: Field[];
  controls?: Control[];
  method?: string;
  index?: number;
}

describe('the way to a site’s own search', () => {
  test('is its box, with the button of its form', () => {
    expect(wayFrom({ fields: [box], controls: [go] })).toMatchObject({
      kind: 'fill',
      field: { name: 'Search this site' },
      submit: { ref: 'go', method: 'site-search' },
    });
  });

  test('is a box outside any form, which a script works', () => {
    expect(wayFrom({ fields: [{ ...box, inForm: null }] })).toMatchObject({ kind: 'fill', submit: null });
  });

  test('is refused where the box is sent by POST', () => {
    expect(wayFrom({ fields: [box], controls: [go], method: 'POST' }).kind).toBe('refused');
  });

  test.each([
    'Search',
    'Open search',
    'Show search box',
    'Search this website',
    'Toggle search form',
    'Chwilio',
  ])('is behind a button that says "%s"', (name) => {
    const button = controlOf(name, { role: 'button', expanded: false, area: 'header' });

    expect(wayFrom({ controls: [button] })).toMatchObject({ kind: 'open', control: { name } });
  });

  test.each(['Search planning applications', 'Search jobs', 'Find your nearest library', 'Research'])(
    'is not behind a link that says "%s"',
    (name) => {
      expect(wayFrom({ controls: [link(name)] }).kind).toBe('none');
    },
  );

  test('is no look-up of the main content', () => {
    const postcode = fieldOf('Enter your postcode to find your bin day');

    expect(wayFrom({ fields: [postcode] }).kind).toBe('none');
  });
});
