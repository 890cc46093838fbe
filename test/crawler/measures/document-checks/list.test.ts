import { describe, expect, test } from 'vitest';
import { factsOf as officeFacts } from '../../../../crawler/gather/office/facts-of.ts';
import { readPdf } from '../../../../crawler/gather/read-pdf.ts';
import { documentChecks } from '../../../../crawler/measures/document-checks/list.ts';
import type { PdfFacts } from '../../../../crawler/records/pdf-facts.ts';
import { documentCases } from '../../../fixtures/document-cases.ts';
import { officeSaying } from '../../../fixtures/office-bytes.ts';
import { officeCases } from '../../../fixtures/office-cases.ts';
import { pdfSaying } from '../../../fixtures/pdf-bytes.ts';

async function pdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const facts = await readPdf(bytes);
  if ('reason' in facts) throw new Error(facts.reason);
  return facts;
}

const ofPdf = documentChecks.flatMap(({ id, ofPdf }) => (ofPdf ? [[id, ofPdf] as const] : []));

test('every check of PDFs has PDFs on which it is tried, and no others are tried', () => {
  expect(Object.keys(documentCases)).toEqual(ofPdf.map(([id]) => id));
});

describe.each(ofPdf)('%s, of PDFs', (id, question) => {
  const cases = documentCases[id] ?? [];

  test('has three documents that must be found and three near misses at least', () => {
    expect(cases.filter(({ verdict }) => verdict !== null).length).toBeGreaterThanOrEqual(3);
    expect(cases.filter(({ verdict }) => verdict === null).length).toBeGreaterThanOrEqual(3);
  });

  test.each(cases.map((each) => [each.name, each] as const))('judges %s', async (_, { bytes, verdict }) => {
    expect(question.judge(await pdfFacts(bytes))).toBe(verdict);
  });

  test('finds its failing example and lets its passing example be', async () => {
    const { passes, fails } = question.examples;
    const [good, bad] = [await pdfFacts(pdfSaying(passes)), await pdfFacts(pdfSaying(fails))];

    expect([good, bad]).toEqual([passes, fails]);
    expect(question.judge(good)).toBeNull();
    expect(question.judge(bad)).not.toBeNull();
  });
});

const ofOffice = documentChecks.flatMap(({ id, ofOffice }) => (ofOffice ? [[id, ofOffice] as const] : []));

test('every check of office documents has documents on which it is tried, and no others are tried', () => {
  expect(Object.keys(officeCases)).toEqual(ofOffice.map(([id]) => id));
});

describe.each(ofOffice)('%s, of Word, Excel, PowerPoint and OpenDocument', (id, question) => {
  const cases = officeCases[id] ?? [];

  test('has three documents that must be found and three near misses at least', () => {
    expect(cases.filter(({ verdict }) => verdict !== null).length).toBeGreaterThanOrEqual(3);
    expect(cases.filter(({ verdict }) => verdict === null).length).toBeGreaterThanOrEqual(3);
  });

  test.each(cases.map((each) => [each.name, each] as const))('judges %s', (_, { bytes, verdict }) => {
    expect(question.judge(officeFacts(bytes))).toBe(verdict);
  });

  test('finds its failing example and lets its passing example be', () => {
    const { passes, fails } = question.examples;
    const [good, bad] = [officeFacts(officeSaying(passes)), officeFacts(officeSaying(fails))];

    expect([good, bad]).toEqual([passes, fails]);
    expect(question.judge(good)).toBeNull();
    expect(question.judge(bad)).not.toBeNull();
  });
});
