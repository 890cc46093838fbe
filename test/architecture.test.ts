import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which part may import from which: the arrows of ARCHITECTURE.md. */
const mayImport: Record<string, readonly string[]> = {
  'crawler/records': [],
  journeys: ['crawler/records'],
  config: ['crawler/records', 'journeys'],
  'crawler/measures': ['crawler/records'],
  'crawler/gather': ['crawler/records', 'journeys', 'config'],
  'crawler/recordings': ['crawler/records', 'journeys', 'config'],
  'crawler/demo': [],
  'crawler/commands': [
    'crawler/records',
    'journeys',
    'config',
    'crawler/measures',
    'crawler/gather',
    'crawler/recordings',
    'crawler/demo',
    'reports-site',
    'crawler/version.ts',
  ],
  'crawler/cli.ts': ['crawler/records', 'config', 'crawler/gather', 'crawler/commands', 'crawler/version.ts'],
  'crawler/version.ts': ['package.json'],
  'crawler/setup.mjs': ['crawler/gather'],
  'reports-site': ['crawler/records', 'crawler/measures'],
};

const parts = Object.keys(mayImport).sort((a, b) => b.length - a.length);

function partOf(path: string): string {
  return parts.find((part) => path === part || path.startsWith(`${part}/`)) ?? path;
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
  return named.map((target) => relative(root, join(root, dirname(path), target)));
}

describe('the house', () => {
  const files = globSync('{config,crawler,journeys,reports-site}/**/*.{ts,mjs,astro}', { cwd: root });

  test('has files in every part', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(new Set(files.map(partOf))).toEqual(new Set(parts));
  });

  test('imports point at the contract only', () => {
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter(
          (target) => partOf(target) !== partOf(file) && !mayImport[partOf(file)]?.includes(partOf(target)),
        )
        .map((target) => `${file} → ${target}`),
    );

    expect(strays).toEqual([]);
  });

  test('only programs touch the process: the command line, set-up, and the renderer with its starter', () => {
    const programs = [
      'crawler/cli.ts',
      'crawler/setup.mjs',
      'reports-site/render.ts',
      'reports-site/render-pages.ts',
    ];
    const strays = files
      .filter((file) => !programs.includes(file))
      .filter((file) =>
        /\bprocess\.(exit|argv|env|cwd|stdout|stderr|getuid)\b/.test(readFileSync(join(root, file), 'utf8')),
      );

    expect(strays).toEqual([]);
  });
});
