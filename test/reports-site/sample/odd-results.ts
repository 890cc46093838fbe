import { measureTogether } from '../../../crawler/measures/measure-together.ts';
import { type Results, results } from '../../../crawler/records/results.ts';
import { reached, robots } from './journeys.ts';
import { hostileTitle } from './results.ts';

const runStartedAt = '2026-03-02T09:05:00.000Z';

/** As long as a page may make its title, written from right to left, and with marks that turn what follows around. */
export const endlessTitle = `\u202E${'עמוד '.repeat(20_000)}`;

/** One word of 10,000 letters, which nothing breaks. */
const endlessWord = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(170);

/** A council with a Welsh name that let nobody in, on any journey or device. */
const shut: Results = results.parse({
  schemaVersion: 1,
  runStartedAt,
  council: {
    id: 'shut',
    name: 'Cyngor Bwrdeistref Sirol Tŷ-ŵyn a’r Cymoedd Uchaf',
    homePage: 'https://www.shut.example/',
  },
  journeys: (['desktop', 'mobile'] as const).flatMap((device) => [
    robots({ council: 'shut', device }),
    {
      ...robots({ council: 'shut', device }),
      journey: 'find-bin-day',
      title: 'Find my bin day',
      outcome: { kind: 'unreachable', reason: `The name does not resolve. ${hostileTitle}` },
    },
  ]),
});

/** A council whose name is written from right to left with a mark in it, and whose pages are as odd as pages get. */
const turned: Results = results.parse({
  schemaVersion: 1,
  runStartedAt,
  council: { id: 'turned', name: 'עיריית \u202Eחיפה (\u2066مدينة', homePage: 'https://www.turned.example/' },
  journeys: (['desktop', 'mobile'] as const).map((device) => {
    const walk = reached({ council: 'turned', device, hosts: ['www', 'www'] });
    return {
      ...walk,
      steps: walk.steps.map((step, index) => ({
        ...step,
        title: index === 0 ? endlessTitle : endlessWord,
        heading: index === 0 ? endlessTitle : endlessWord,
        chosen: step.chosen && { ...step.chosen, name: endlessTitle },
      })),
      findings: walk.findings.map((finding) => ({
        ...finding,
        message: `${endlessWord} ${finding.message}`,
        snippet: endlessTitle,
        selector: endlessWord,
      })),
    };
  }),
});

/** Councils that are odd each in its own way. */
export const oddCouncils: Results[] = measureTogether([shut, turned], []);
