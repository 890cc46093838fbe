import { fileURLToPath } from 'node:url';
import { readAssets, readPages } from '../pages.ts';
import { register } from '../register/register.ts';
import { type Reply, robots, type Site, sitemap } from '../reply.ts';
import { applicationPage, resultsPage } from './applications.ts';
import { civicPay } from './civicpay/layout.ts';
import { aToZPage, notFound, searchPage } from './council/finding.ts';
import { writtenPage } from './council/layout.ts';
import { sharedPlanning } from './planning/layout.ts';

const folder = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));
const applications = register('murkwell');
const www = { pages: readPages(folder('council/pages')), assets: readAssets(folder('council/assets')) };
const pay = { pages: readPages(folder('civicpay/pages')), assets: readAssets(folder('civicpay/assets')) };
const planning = {
  pages: readPages(folder('planning/pages')),
  assets: readAssets(folder('planning/assets')),
};

/** Murkwell's hosts: the council's website, its payment supplier, and the planning service that it shares. */
export function murkwellSites(): [string, Site][] {
  return [
    ['www.murkwell.example', council],
    ['murkwell.civicpay.example', payments],
    ['www.greatermurkwellplanning.example', planningService],
  ];
}

const council: Site = (asked) => {
  const written = www.pages.get(asked.path);
  if (written) return writtenPage(written, www.pages, asked);
  if (asked.path === '/search') return searchPage(www.pages, asked);
  if (asked.path.startsWith('/a-to-z')) return aToZPage(www.pages, asked);
  return shared('www.murkwell.example', www, asked.path) ?? notFound(asked);
};

const payments: Site = ({ path }) => {
  const written = pay.pages.get(path);
  return written
    ? civicPay(written)
    : (shared('murkwell.civicpay.example', pay, path) ?? civicPay(missing, 404));
};

const planningService: Site = (asked) => {
  const written = planning.pages.get(asked.path);
  if (written) return sharedPlanning(written);
  if (asked.path === '/search/results') return resultsPage(applications, asked);
  const reply = applicationPage(applications, asked);
  return (
    reply ??
    shared('www.greatermurkwellplanning.example', planning, asked.path) ??
    sharedPlanning(missing, 404)
  );
};

const missing = {
  path: '',
  title: 'Page not found',
  settings: {},
  body: '<h1>Page not found</h1>\n<p>The page that you asked for is not here. Please use the back button of your browser and try again.</p>',
};

function shared(host: string, site: typeof www, path: string): Reply | undefined {
  if (path === '/robots.txt') return robots(host);
  if (path === '/sitemap.xml') return sitemap(host, [...site.pages.keys()]);
  return site.assets.get(path);
}
