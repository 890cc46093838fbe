import { fileURLToPath } from 'node:url';
import { readAssets, readPages } from '../pages.ts';
import { register } from '../register/register.ts';
import { type Reply, robots, type Site, sitemap } from '../reply.ts';
import { aToZPage } from './a-to-z.ts';
import { writtenPage } from './layout.ts';
import { notFound } from './not-found.ts';
import { paymentPage, paymentPaths } from './payment.ts';
import { applicationPage, applicationResults } from './planning.ts';
import { searchPage } from './search.ts';

const assets = readAssets(fileURLToPath(new URL('./assets', import.meta.url)));
const pages = readPages(fileURLToPath(new URL('./pages', import.meta.url)));
const applications = register('larkton');

/** Larkton's hosts: the council's website, and its payments on a sub-domain. */
export function larktonSites(): [string, Site][] {
  return [
    ['www.larkton.example', council],
    ['pay.larkton.example', payments],
  ];
}

const council: Site = (asked) => {
  const { path, query } = asked;
  const written = pages.get(path);
  if (path === '/planning/search' && query.has('search')) return applicationResults(applications, asked);
  if (written) return writtenPage(written, pages, asked);
  if (path === '/search') return searchPage(pages, asked);
  if (path.startsWith('/a-to-z')) return aToZPage(pages, asked);
  if (path.startsWith('/planning/applications/')) return applicationPage(applications, asked);
  return shared('www.larkton.example', [...pages.keys()], path) ?? notFound(asked);
};

const payments: Site = (asked) =>
  paymentPage(asked) ?? shared('pay.larkton.example', paymentPaths, asked.path) ?? notFound(asked);

function shared(host: string, paths: readonly string[], path: string): Reply | undefined {
  if (path === '/robots.txt') return robots(host);
  if (path === '/sitemap.xml') return sitemap(host, paths);
  return assets.get(path);
}
