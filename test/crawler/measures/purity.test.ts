import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../crawler/measures/', import.meta.url));
const files = globSync('**/*.ts', { cwd: folder }).toSorted();
const libraries = [
  'cheerio',
  'culori',
  'tldts',
  'franc-all',
  'flesch-kincaid',
  'smog-formula',
  'syllable',
  'node:crypto',
];
const impure =
  /\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\bprocess\.|\bperformance\.|\bfetch\(|\blocaleCompare\b|\btoLocale/;

describe('the measures', () => {
  test('import records, each other and eight libraries, nothing else', () => {
    const outside = files.flatMap((file) => {
      const text = readFileSync(`${folder}${file}`, 'utf8');
      const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, from = '']) => from);

      return imported
        .filter((from) => !libraries.includes(from))
        .filter(
          (from) =>
            !from.startsWith('./') &&
            !/^(\.\.\/)+(records|way|wording|clarity|comparison|guidance|reading)\//.test(from),
        )
        .filter((from) => !/^\.\.\/[a-z-]+\.ts$/.test(from))
        .map((from) => `${file}: ${from}`);
    });

    expect(outside).toEqual([]);
  });

  test('use no clock, chance, network or local spelling', () => {
    expect(files.filter((file) => impure.test(readFileSync(`${folder}${file}`, 'utf8')))).toEqual([]);
  });
});
