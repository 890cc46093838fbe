import { measureTogether } from '../../../crawler/measures/measure-together.ts';
import { type Results, results } from '../../../crawler/records/results.ts';
import { deadEnd, reached, robots } from './journeys.ts';

const runStartedAt = '2026-03-02T09:05:00.000Z';

/** A page's title that would do harm if any of it were taken for markup, or for a formula. */
export const hostileTitle =
  '=HYPERLINK("https://evil.example","x")</title><script>alert(1)</script><img src=x onerror=alert(2)>\u202Eesrever';

/** 60 characters: as long as a council's name may be expected to get. */
export const longName = 'Royal Borough of Upper and Nether Wallop-under-Hedge Council';

const larktonAlone: Results = results.parse({
  schemaVersion: 1,
  runStartedAt,
  council: { id: 'larkton', name: 'Larkton Council', homePage: 'https://www.larkton.example/' },
  journeys: [
    reached({ council: 'larkton', device: 'desktop', hosts: ['www', 'www', 'www', 'pay'] }),
    reached({ council: 'larkton', device: 'mobile', hosts: ['www', 'www', 'www', 'pay'] }),
  ],
});

const murkwellAlone: Results = results.parse({
  schemaVersion: 1,
  runStartedAt,
  council: { id: 'murkwell', name: longName, homePage: 'javascript:alert(1)' },
  journeys: [
    deadEnd({ council: 'murkwell', device: 'desktop', title: hostileTitle }),
    robots({ council: 'murkwell', device: 'mobile' }),
  ],
});

/** Each the other's peer; Murkwell's population is not known. */
const facts = [
  { id: 'larkton', population: 214_000, peer: { id: 'murkwell', name: longName } },
  { id: 'murkwell', population: null, peer: { id: 'larkton', name: 'Larkton Council' } },
].map(({ peer, ...council }) => ({
  ...council,
  shareWithAccessNeeds: 0.2,
  peers: { basis: 'own list', members: [peer], leftOut: [] },
}));

const together = measureTogether([larktonAlone, murkwellAlone], facts);
export const larkton: Results = together[0] ?? larktonAlone;
export const murkwell: Results = together[1] ?? murkwellAlone;

/** `count` more councils that all have Larkton's results. */
export function moreCouncils(count: number): Results[] {
  return Array.from({ length: count }, (_, index) => ({
    ...larkton,
    council: { ...larkton.council, id: `more-${index + 1}`, name: `More ${index + 1}` },
  }));
}
