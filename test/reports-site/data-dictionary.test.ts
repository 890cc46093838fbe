import { describe, expect, test } from 'vitest';
import { dataDictionary } from '../../reports-site/data-dictionary.ts';
import { fieldWords } from '../../reports-site/field-words.ts';
import { larkton, murkwell } from './sample/results.ts';

const rows = dataDictionary();
const names = new Set(rows.map(({ name }) => name));

/** Every field of a value, named as the dictionary names it; parts within parts are named as parts. */
function fieldsOf(value: unknown, name: string): string[] {
  if (Array.isArray(value)) return value.flatMap((member) => fieldsOf(member, `${name}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = /\.measures$/.test(name) ? `${name}.*` : name === '' ? key : `${name}.${key}`;
    const once = at.replace(/(parts\[\]\.)(?:parts\[\]\.)+/, '$1');
    return [...(at.endsWith('.*') ? [] : [once]), ...fieldsOf(inner, once)];
  });
}

describe('the data dictionary', () => {
  test('has words for every field that it names', () => {
    expect(rows.filter(({ words }) => words.trim() === '')).toEqual([]);
    expect(names.size).toBe(rows.length);
  });

  test('names every field that results have', () => {
    const fields = new Set([...fieldsOf(larkton, ''), ...fieldsOf(murkwell, '')]);

    expect(fields.size).toBeGreaterThan(150);
    expect([...fields].filter((field) => !names.has(field))).toEqual([]);
  });

  test('explains parts of parts once', () => {
    expect(names.has('journeys[].measures.*.parts[].parts')).toBe(true);
    expect(names.has('journeys[].measures.*.parts[].parts[].id')).toBe(false);
  });

  test('has no words of ours for a field that is gone', () => {
    const plain = [...names].map((name) => `.${name.replaceAll('[]', '').replaceAll('.*', '')}`);

    expect(Object.keys(fieldWords).filter((end) => !plain.some((name) => name.endsWith(`.${end}`)))).toEqual(
      [],
    );
  });
});
