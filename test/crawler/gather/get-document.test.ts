import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GotDocument, getDocument } from '../../../crawler/gather/get-document.ts';
import { type SampleSite, serveSample } from '../../fixtures/sample-site.ts';

const held: { site?: SampleSite; rested: number[]; turns: string[] } = { rested: [], turns: [] };
const bytes = new TextEncoder().encode('%PDF-1.7');

beforeAll(async () => {
  held.site = await serveSample({
    '/plan.pdf': { type: 'application/pdf', body: bytes },
    '/long.pdf': { type: 'application/pdf', body: new Uint8Array(2000) },
    '/busy.pdf': { type: 'text/html', body: 'later', status: 503 },
    '/closed.pdf': { type: 'application/pdf', body: bytes },
  });
});

afterAll(() => held.site?.close());

async function get(path: string): Promise<GotDocument> {
  return getDocument(path.startsWith('/') ? `${held.site?.base}${path}` : path, {
    userAgent: 'Kerb/test',
    milliseconds: 3000,
    mostBytes: 1000,
    guard: {
      paymentHosts: ['pay.example'],
      allows: async (url) =>
        url.includes('closed') ? { kind: 'robots', reason: 'robots.txt asks robots to stay away' } : null,
      turn: async (url) => {
        held.turns.push(new URL(url).pathname);
        return undefined;
      },
      rest: (_, seconds) => held.rested.push(seconds),
      isPrivate: async (url) =>
        url.includes('intranet') ? 'intranet.example is on a private network' : null,
    },
  });
}

describe('downloading a document', () => {
  test('gives its bytes, for one GET after its turn', async () => {
    expect(await get('/plan.pdf')).toMatchObject({ bytes: Buffer.from(bytes), status: 200 });
    expect(held.site?.requests.filter((line) => line.endsWith('/plan.pdf'))).toEqual(['GET /plan.pdf']);
    expect(held.turns).toContain('/plan.pdf');
  });

  test.each([
    ['/closed.pdf', 'robots.txt asks robots to stay away'],
    ['/missing.pdf', 'The document answered 404'],
    ['/long.pdf', 'The document is longer than 0.001 MB'],
    ['http://www.pay.example/receipt.pdf', 'www.pay.example takes card details'],
    ['http://intranet.example/a.pdf', 'intranet.example is on a private network'],
    ['ftp://www.larkton.example/a.pdf', 'Its address is not one of the web'],
  ])('gives a reason for %s', async (path, reason) => {
    expect(await get(path)).toMatchObject({ reason });
    expect(held.site?.requests).not.toContain('GET /closed.pdf');
  });

  test('leaves a server alone that asks for it', async () => {
    expect(await get('/busy.pdf')).toMatchObject({ reason: 'The document answered 503', status: 503 });
    expect(held.rested).toEqual([30]);
  });
});
