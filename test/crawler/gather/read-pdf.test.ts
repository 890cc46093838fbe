import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../crawler/gather/read-pdf.ts';
import { pageOf, pdfOf, scannedPage } from '../../fixtures/pdf-bytes.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('reading a PDF', () => {
  test('says that one is untagged and has neither title nor language', async () => {
    expect(await readPdf(pageOf())).toEqual({
      title: '',
      language: '',
      isTagged: false,
      pages: 1,
      encrypted: false,
      showsTitle: false,
      hasText: true,
    });
  });

  test('reads title and language where they stand', async () => {
    const bytes = pageOf('/Lang (cy) /ViewerPreferences << /DisplayDocTitle true >>', '/Info 6 0 R', [
      '<< /Title (Bandiau treth gyngor) >>',
    ]);

    expect(await readPdf(bytes)).toMatchObject({
      title: 'Bandiau treth gyngor',
      language: 'cy',
      showsTitle: true,
    });
  });

  test('does not believe that one is tagged which has no tags', async () => {
    expect(await readPdf(pageOf('/MarkInfo << /Marked true >>'))).toMatchObject({ isTagged: false });
  });

  test('sees that a scanned page has no text', async () => {
    expect(await readPdf(scannedPage())).toMatchObject({ hasText: false, pages: 1 });
  });

  test('says that a page of the web is no PDF', async () => {
    expect(await readPdf(bytesOf('<!doctype html><title>Not found</title>'))).toEqual({
      reason: 'The file is no PDF, whatever it is called',
    });
    expect(await readPdf(new Uint8Array())).toEqual({ reason: 'The file is no PDF, whatever it is called' });
  });

  test('gives a reason for one that is broken', async () => {
    expect(await readPdf(bytesOf('%PDF-1.7\nnothing follows'))).toEqual({
      reason: expect.stringMatching(/^The PDF is broken: /),
    });
    expect(await readPdf(pageOf().slice(0, 120))).toEqual({
      reason: expect.stringMatching(/^The PDF is broken: /),
    });
  });

  test('gives a reason for one that asks for a password', async () => {
    const key = '0'.repeat(64);
    const locked = pageOf('', `/Encrypt 6 0 R /ID [<${'ab'.repeat(16)}> <${'ab'.repeat(16)}>]`, [
      `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`,
    ]);

    expect(await readPdf(locked)).toEqual({ reason: 'The PDF asks for a password' });
  });

  test('gives a reason for pages that lead in a circle', async () => {
    const circle = pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 5 >>']);

    expect(await readPdf(circle)).toHaveProperty('reason');
  });

  test('gives up after the time limit', async () => {
    const before = performance.now();

    expect(await readPdf(pageOf(), 1)).toEqual({ reason: 'Reading the PDF took more than 0.001 s' });
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
