import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kerb } from '../../fixtures/kerb-process.ts';
import { folderWith, refused, toLarkton } from './import-into.ts';
import { click, recordingOf } from './recorded.ts';

describe('kerb import', () => {
  test('is a command that says what it changed, and writes an override', async () => {
    const folder = await folderWith();

    const { code, stdout } = await kerb(
      ['import', 'recording.json', '--council', 'larkton', '--journey', 'pay-council-tax'],
      folder,
    );

    expect(code).toBe(0);
    expect(stdout).toContain('step 4: click "Money matters" → council-tax: follow /^Money matters$/i\n');
    expect(stdout).toContain('Wrote config/councils.json: larkton, overrides of pay-council-tax: ');
  });

  test('ends with 2 and without a stack when it refuses', async () => {
    const step = { type: 'waitForExpression', expression: 'window.secret' };
    const folder = await folderWith({ 'recording.json': recordingOf(click('Bins'), step) });

    const { code, stdout, stderr } = await kerb(['import', 'recording.json', '--journey', 'bin-day'], folder);

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'Cannot import this recording:\n  step 3 (waitForExpression) would run code, and Kerb runs none\nDelete that step from the recording, then import it again.\n',
    );
  });
});

describe('an import of something else', () => {
  const large = `{"title":"${'x'.repeat(10_000_000)}","steps":[]}`;
  const endless = JSON.stringify({
    title: 'x',
    steps: Array.from({ length: 10_000 }, () => ({ type: 'close' })),
  });

  test.each([
    ['not JSON', 'not JSON', 'it is not JSON'],
    ['no recording', '{}', 'it has no list of "steps"'],
    ['far too large', large, 'it has 10.0 MB'],
    ['far too long', endless, 'it has 10,000 steps'],
    ['a name without end', recordingOf(click('x'.repeat(100_000))), 'step 2: "selectors'],
    ['a recording of nothing', recordingOf(), 'Nothing to import'],
  ])('is refused when it is %s', async (_, text, message) => {
    expect(await refused(await folderWith({ 'recording.json': text }), toLarkton)).toContain(message);
  });

  test('is refused when it is no file, is missing or is no text', async () => {
    const folder = await folderWith();
    await writeFile(join(folder, 'bytes.json'), Buffer.from([0xff, 0xfe, 0x00]));

    expect(await refused(folder, { ...toLarkton, file: 'config' })).toContain('it is no file');
    expect(await refused(folder, { ...toLarkton, file: '/dev/zero' })).toContain('it is no file');
    expect(await refused(folder, { ...toLarkton, file: 'nowhere.json' })).toContain('it does not exist');
    expect(await refused(folder, { ...toLarkton, file: 'bytes.json' })).toContain('it is not text in UTF-8');
  });

  test('does not touch a configuration that has problems of its own', async () => {
    const folder = await folderWith({ 'config/manners.json': '{"secondsBetweenPages":1}' });

    expect(await refused(folder, toLarkton)).toContain('Cannot use config/manners.json: 1 problem');
  });
});
