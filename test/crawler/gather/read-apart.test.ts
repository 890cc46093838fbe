import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { readApart } from '../../../crawler/gather/read-apart.ts';

const limits = { called: 'letter', milliseconds: 20_000, megabytes: 60 };

test('a reader gives what the bytes say', async () => {
  const { program } = await readerThat('process.send({ length: bytes.length, first: bytes[0] })');

  expect(await readApart(new Uint8Array([7, 8, 9]), { ...limits, program })).toEqual({ length: 3, first: 7 });
});

test('a reader that never ends is killed at the limit of time', async () => {
  const { program, noted } = await readerThat('note(process.pid); for (;;);');

  expect(await readApart(new Uint8Array(1), { ...limits, program, milliseconds: 3000 })).toEqual({
    reason: 'Reading the letter took more than 3 s',
  });
  const number = Number(await noted());
  expect(number).toBeGreaterThan(1);
  expect(() => process.kill(number, 0)).toThrow('ESRCH');
});

test('a reader that fills the memory ends alone', async () => {
  const { program } = await readerThat('const all = []; for (;;) all.push(Array(1000).fill(1.5));');

  expect(await readApart(new Uint8Array(1), { ...limits, program })).toEqual({
    reason: 'Reading the letter took more than 60 MB of memory',
  });
});

test.each(['process.exit(0)', 'process.exit(3)', "throw new Error('the reader broke')"])(
  'a reader that ends by %s has given no answer',
  async (body) => {
    const { program } = await readerThat(body);

    expect(await readApart(new Uint8Array(1), { ...limits, program })).toEqual({
      reason: 'Reading the letter ended without an answer',
    });
  },
);

test('a reader that is not there has given no answer', async () => {
  expect(
    await readApart(new Uint8Array(1), { ...limits, program: pathToFileURL('/nowhere/reader.mjs') }),
  ).toEqual({ reason: 'Reading the letter ended without an answer' });
});

/** A reader that does this with the bytes, and what it noted before its end. */
async function readerThat(body: string): Promise<{ program: URL; noted: () => Promise<string> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kerb-reader-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const program = path.join(folder, 'reader.mjs');
  const notes = path.join(folder, 'notes.txt');
  const code = `import { writeFileSync } from 'node:fs';
const note = (words) => writeFileSync(${JSON.stringify(notes)}, String(words));
process.on('message', (bytes) => { ${body} });`;
  await writeFile(program, code);
  return { program: pathToFileURL(program), noted: () => readFile(notes, 'utf8') };
}
