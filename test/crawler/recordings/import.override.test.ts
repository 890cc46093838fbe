import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfiguration } from '../../../config/load.ts';
import { councilsIn, folderWith, imported, larkton, murkwell, refused, toLarkton } from './import-into.ts';

describe('an import of an override', () => {
  test('changes nothing else, and loads', async () => {
    const folder = await folderWith();

    const printed = await imported(folder, toLarkton);

    expect(printed.slice(-2)).toEqual([
      'Wrote config/councils.json: larkton, overrides of pay-council-tax: council-tax, pay, reference-form.',
      'Try it: npm run kerb -- audit --councils larkton --journeys pay-council-tax',
    ]);
    expect(printed.filter((line) => /^Note/.test(line))).toEqual([]);
    expect(JSON.parse(await councilsIn(folder))).toEqual({
      councils: [
        murkwell,
        {
          ...larkton,
          overrides: {
            'pay-council-tax': {
              'council-tax': { name: '/^Money matters$/i', checked: '2026-08-03' },
              pay: { name: '/^Pay it$/i', checked: '2026-08-03' },
              'reference-form': { name: '/^Go to the payment\\b/i', checked: '2026-08-03' },
            },
          },
        },
      ],
    });
    await loadConfiguration(join(folder, 'config'));
  });

  test('replaces another only when asked to', async () => {
    const folder = await folderWith();
    await imported(folder, toLarkton);

    expect(await refused(folder, toLarkton)).toContain(
      'has overrides of pay-council-tax already. Add --replace',
    );
    expect(await imported(folder, { ...toLarkton, replace: true })).toContain(
      'Replaced what was there before.',
    );
  });

  test('is only told of when asked to', async () => {
    const folder = await folderWith();
    const before = await councilsIn(folder);

    const printed = await imported(folder, { ...toLarkton, dryRun: true });

    expect(printed.at(-2)).toContain(
      'Nothing was written. config/councils.json would get larkton, overrides of pay-council-tax',
    );
    expect(printed.at(-1)).toContain('"name": "/^Pay it$/i"');
    expect(await councilsIn(folder)).toBe(before);
  });

  test('suggests the council and the journey that were meant', async () => {
    const folder = await folderWith();

    expect(await refused(folder, { ...toLarkton, council: 'larkten' })).toContain(
      'There is no council "larkten". Did you mean "larkton"?',
    );
    expect(await refused(folder, { ...toLarkton, journey: 'pay-counsil-tax' })).toContain(
      'Did you mean "pay-council-tax"?\nLeave --council out to describe a new one.',
    );
    expect(await refused(folder, { ...toLarkton, title: 'x' })).toContain(
      '--title is for a journey of your own',
    );
  });

  test('goes by a configuration elsewhere, also one behind a link', async () => {
    const folder = await folderWith();
    await symlink(join(folder, 'config'), join(folder, 'my config'));

    const printed = await imported(folder, { ...toLarkton, config: 'my config' });

    expect(printed.at(-2)).toContain('Wrote my config/councils.json');
    expect(printed.at(-1)).toContain("audit --config 'my config' --councils larkton");
    expect(await councilsIn(folder)).toContain('Money matters');
  });
});
