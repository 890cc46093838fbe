import { globSync } from 'node:fs';
import { serveDemo } from '../../../crawler/demo/serve.ts';
import { councils } from '../../fixtures/councils/list.ts';
import { serveCouncils } from '../../fixtures/councils/serve.ts';
import { serveFolder } from '../act/serve-folder.ts';

export interface Served {
  addresses: string[];
  /** Host name → address and port on this machine. */
  hosts: Record<string, string>;
  close(): Promise<void>;
}

/** Pages of the two councils of the demonstration: a home page, a topic, a task, a form, results. */
const demonstration = [
  'http://www.larkton.example/',
  'http://www.larkton.example/council-tax/pay',
  'http://pay.larkton.example/council-tax/reference',
  'http://www.larkton.example/planning/search?search=extension',
  'http://www.murkwell.example/',
  'http://www.murkwell.example/council-tax/ways-to-pay',
  'http://murkwell.civicpay.example/murkwell/council-tax/details',
];

/** How many of the made-up councils give their home page too. */
const mostCouncils = 4;

/** Serves the pages of the bench on this machine: our own, and those of a folder where one is named. */
export async function servePages(folder: string | undefined): Promise<Served> {
  const few = councils.slice(0, mostCouncils);
  const servers = await Promise.all([serveDemo(), serveCouncils(few)]);
  const own = folder ? await serveFolder(folder) : null;
  const files = folder ? globSync('**/*.{html,htm}', { cwd: folder }).toSorted() : [];
  return {
    addresses: [
      ...demonstration,
      ...few.map(({ homePage }) => homePage),
      ...files.map((file) => `${own?.origin}/${file}`),
    ],
    hosts: Object.assign({}, ...servers.map(({ hosts }) => hosts)),
    close: async () => {
      await Promise.all([...servers, own].map((server) => server?.close()));
    },
  };
}
