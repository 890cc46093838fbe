import { describe, expect, test } from 'vitest';
import { type Asked, folderWith, imported, toLarkton } from './import-into.ts';
import { click, waitFor } from './recorded.ts';

describe('where a recording begins', () => {
  async function notesFor(recording: string, asked: Asked = toLarkton): Promise<string[]> {
    const printed = await imported(await folderWith({ 'recording.json': recording }), asked);
    return printed.filter((line) => /^Note: The recording /.test(line));
  }
  const beginning = (url: string) =>
    JSON.stringify({
      title: 'x',
      steps: [{ type: 'navigate', url }, click('Bins', { to: 'Bins' }), waitFor('Done', { css: 'h1' })],
    });

  test('is right on the home page, with or without "www."', async () => {
    expect(await notesFor(beginning('https://larkton.example/'))).toEqual([]);
    expect(await notesFor(beginning('https://murkwell.example/'), {})).toEqual([]);
  });

  test('is warned of on another page, on another site, or nowhere', async () => {
    expect(await notesFor(beginning('https://larkton.example/bins?secret=1'))).toEqual([
      'Note: The recording does not begin at the home page, and every journey of Kerb does: what lies between is missing.',
    ]);
    expect(await notesFor(beginning('https://murkwell.example/'))).toEqual([
      'Note: The recording begins at murkwell.example, not at larkton.example, where larkton is.',
    ]);
    expect(await notesFor(beginning('https://other.example/'), {})).toEqual([
      'Note: The recording begins at other.example, not at any council of the configuration.',
    ]);
    expect(await notesFor(JSON.stringify({ title: 'x', steps: [click('Bins')] }))).toEqual([
      'Note: The recording does not begin with an address; it is taken to begin at the home page.',
    ]);
  });
});
