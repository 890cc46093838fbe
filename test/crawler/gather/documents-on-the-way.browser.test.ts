import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { councilsFile } from '../../../config/council.ts';
import { measureRun } from '../../../crawler/measures/measure-run.ts';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import { type Results, results } from '../../../crawler/records/results.ts';
import { payCouncilTax } from '../../../journeys/pay-council-tax.ts';
import { type DocumentsSite, serveDocuments } from '../../fixtures/documents-site.ts';
import { gatherWalks } from '../../fixtures/gather-walks.ts';

const held: { site?: DocumentsSite; evidence: Evidence[]; results?: Results } = { evidence: [] };

/** Two journeys of one run come by the same pages; the second has another name. */
beforeAll(async () => {
  const site = await serveDocuments();
  held.site = site;
  const { councils } = councilsFile.parse({
    councils: [{ id: 'wick', name: 'Little Wick', homePage: 'http://www.wick.example/', tier: 'unitary' }],
  });
  const walks = councils.flatMap((council) =>
    ['pay-council-tax', 'pay-again'].map((id) => ({
      council,
      journey: { ...payCouncilTax, id },
      device: 'desktop' as const,
    })),
  );
  const { evidence, store } = await gatherWalks(walks, { hosts: site.hosts, profile: 'thorough' });
  // As it is read from the disk, so that nothing is lost on the way.
  for (const { council, journey, device } of evidence)
    held.evidence.push(await store.readEvidence({ council: council.id, journey: journey.id, device }));
  const council = { id: 'wick', name: 'Little Wick', homePage: 'http://www.wick.example/' };
  held.results = results.parse(
    measureRun(council, held.evidence, { runStartedAt: '2026-01-05T09:00:00.000Z' }),
  );
}, 240_000);

afterAll(() => held.site?.close());

const journeyAt = (at: number) => {
  const journey = held.results?.journeys[at];
  if (!journey) throw new Error('the journey was not walked');
  return journey;
};

describe('documents that the pages of a journey link to', () => {
  test('are asked for once in a run, after robots.txt, and those that it forbids never', () => {
    const asked = (held.site?.asked ?? []).filter((line) => /\.pdf|\.docx?|download|private/.test(line));

    expect(held.evidence.map(({ outcome }) => outcome.kind)).toEqual(['reached', 'reached']);
    expect(asked).toEqual([
      'GET /files/bands.pdf',
      'GET /files/scan.pdf',
      'GET /download/7',
      'GET /files/form.docx',
    ]);
    expect(held.site?.asked.filter((line) => line === 'GET /robots.txt')).toHaveLength(1);
    expect(held.site?.asked.filter((line) => !line.startsWith('GET '))).toEqual([]);
  });

  test('stand with every step that links to them, and what was not read is said', () => {
    const steps = held.evidence.at(0)?.steps ?? [];
    const onStep = steps.map(({ documents }) => documents?.map(({ url }) => new URL(url).pathname));

    expect(onStep).toEqual([
      ['/files/bands.pdf'],
      ['/files/bands.pdf'],
      ['/files/scan.pdf', '/private/plan.pdf', '/download/7', '/files/bands.pdf'],
      ['/files/form.docx', '/files/bands.pdf'],
    ]);
    expect(journeyAt(0).steps[2]?.notGathered).toEqual([
      { what: 'the document “Our plan (PDF)”', reason: expect.stringMatching(/robots\.txt/) },
      {
        what: '2 more documents linked, not read',
        reason: 'At most 3 are read for one step and 10 for one journey',
      },
    ]);
    expect(journeyAt(0).steps[3]?.notGathered).toEqual([
      {
        what: 'the document “Pay by post (old Word)”',
        reason: 'It is an old Office file, which Kerb cannot read',
      },
    ]);
  });

  test('give findings of the steps, at the link, one for each fault and document', () => {
    const ofDocuments = journeyAt(0).findings.filter(({ document }) => document !== undefined);

    expect(
      ofDocuments.map(({ check, kind, document, places }) => [
        check,
        kind,
        document && new URL(document).pathname,
        places.map(({ step }) => step).join(' '),
      ]),
    ).toEqual([
      ['document-scanned', 'violation', '/files/scan.pdf', '2'],
      ['document-language', 'violation', '/files/bands.pdf', '0 1 2 3'],
      ['document-language', 'violation', '/files/scan.pdf', '2'],
      ['document-pictures', 'violation', '/files/form.docx', '3'],
      ['document-untagged', 'needs-review', '/files/bands.pdf', '0 1 2 3'],
      ['document-untagged', 'needs-review', '/files/scan.pdf', '2'],
      ['document-untagged', 'needs-review', '/download/7', '2'],
      ['document-title', 'needs-review', '/files/bands.pdf', '0 1 2 3'],
      ['document-title', 'needs-review', '/files/scan.pdf', '2'],
      ['document-title', 'needs-review', '/download/7', '2'],
      ['document-title', 'needs-review', '/files/form.docx', '3'],
    ]);
    const [scanned] = ofDocuments;
    expect(scanned?.message).toBe(
      'The first pages of the PDF have no text: they are pictures that nothing can read out. The link “Council tax leaflet (PDF)” leads to it.',
    );
    expect(scanned?.places[0]?.box?.width).toBeGreaterThan(50);
  });

  test('have the same findings on every journey that comes by, to be mended once', () => {
    const ids = [0, 1].map((at) =>
      journeyAt(at)
        .findings.filter(({ document }) => document !== undefined)
        .map(({ id }) => id),
    );

    expect(ids[0]).toHaveLength(11);
    expect(ids[1]).toEqual(ids[0]);
  });
});
