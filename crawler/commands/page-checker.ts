import type { Manners } from '../../config/manners.ts';
import { admissionTo } from '../gather/admit.ts';
import { axeCriteria } from '../gather/axe-criteria.ts';
import { launchBrowser } from '../gather/browser.ts';
import { userAgentFor } from '../gather/device.ts';
import { gatherPage, type PageTools } from '../gather/gather-page.ts';
import { type GotDocument, getDocument } from '../gather/get-document.ts';
import type { GuardOptions } from '../gather/guard-options.ts';
import { limitsFrom } from '../gather/limits.ts';
import { Pace } from '../gather/pace.ts';
import { isPrivateSite, privacyFor } from '../gather/private-address.ts';
import { Robots } from '../gather/robots.ts';
import { type Scouted, scoutPage } from '../gather/scout-page.ts';
import { Shelf } from '../gather/shelf.ts';
import { coverageOf, nothingTested } from '../measures/coverage.ts';
import { pageFindings } from '../measures/page-findings.ts';
import type { DeviceName, Profile } from '../records/names.ts';
import type { PageEntry } from '../records/page-report.ts';
import type { CriterionOnPage } from '../records/sample.ts';
import { kerbVersion } from '../version.ts';
import type { Surroundings } from './surroundings.ts';

export interface CheckerOptions {
  device: DeviceName;
  /** How deep to look: "thorough" drives the page too. */
  profile: Profile;
  manners: Manners;
  /** Whether whoever calls answers for these sites: robots.txt and the pace then do not apply. */
  ownSite: boolean;
}

/** A page that was checked, and what was looked for on it by success criterion. */
export interface Checked {
  entry: PageEntry;
  coverage: ReadonlyMap<string, CriterionOnPage>;
}

/** Checks pages one after the other, all with the same manners, in one browser. */
export interface PageChecker {
  /** An address that the caller named is a site of its own. */
  check(url: string, site?: Site): Promise<Checked>;
  scout(url: string, site: Site): Promise<Scouted>;
  download(url: string, site: Site): Promise<GotDocument>;
  end(): Promise<void>;
}

/** A website whose pages are looked at one after the other. */
export interface Site {
  homePage: string;
  /** What was loaded of it: each page is asked for once, however often it is looked at. */
  shelf: Shelf;
  /** Why an address that a page leads to must not be visited; null where it may. */
  isPrivate: GuardOptions['isPrivate'];
}

const mostBytes = 20_000_000;

/** The site that a home page stands for. */
export async function siteOf(homePage: string): Promise<Site> {
  const place = { homePage, hosts: {} };
  return {
    homePage,
    shelf: new Shelf({ isOpen: !(await isPrivateSite(place)) }),
    isPrivate: privacyFor(place),
  };
}

/** Starts the browser in which pages are checked. Whoever asked for it ends it. */
export async function startChecker(options: CheckerOptions, around: Surroundings): Promise<PageChecker> {
  const { manners, device, profile } = options;
  const robots = new Robots({
    userAgent: `Kerb/${kerbVersion}`,
    hosts: {},
    milliseconds: manners.pageSeconds * 1000,
  });
  const pace = new Pace(around.clock);
  const launch = () => launchBrowser({ environment: around.environment, isRoot: around.isRoot });
  let browser = await launch();
  const guardFor = ({ homePage, ...site }: Site): GuardOptions => ({
    paymentHosts: manners.paymentHosts,
    pages: 10,
    ...site,
    maySend: (method) => method === 'GET',
    ...admissionTo({ council: councilOf(homePage, options), manners, robots, pace, hosts: {} }),
  });
  const toolsFor = async (site: Site): Promise<PageTools> => {
    if (!browser.isConnected()) browser = await launch();
    const limits = limitsFrom(manners);
    return { browser, limits, kerb: kerbVersion, about: manners.about, profile, guard: guardFor(site) };
  };
  return {
    check: async (url, site = aloneAt(url)) => checkOne(url, device, await toolsFor(site)),
    scout: async (url, site) => scoutPage(url, device, await toolsFor(site)),
    download: (url, site) => {
      const identity = { kerb: kerbVersion, browser: browser.version(), about: manners.about };
      return getDocument(url, {
        guard: guardFor(site),
        userAgent: userAgentFor(device, identity),
        milliseconds: manners.pageSeconds * 1000,
        mostBytes,
      });
    },
    end: async () => {
      await Promise.allSettled([browser.close(), robots.close()]);
    },
  };
}

function aloneAt(homePage: string): Site {
  return { homePage, shelf: new Shelf(), isPrivate: async () => null };
}

function councilOf(homePage: string, { ownSite }: CheckerOptions) {
  return { homePage, ownSite, permission: undefined, secondsBetweenPages: ownSite ? 0 : undefined };
}

async function checkOne(url: string, device: DeviceName, tools: PageTools): Promise<Checked> {
  const { axe, examined, title, ...seen } = await gatherPage(url, device, tools);
  const page = {
    url: seen.finalUrl ?? url,
    title,
    device,
    step: 0,
    aaa: tools.profile === 'thorough' ? 'violation' : 'advice',
  } as const;
  const { findings, untested } = pageFindings({ axe, examined }, page);
  const entry = {
    url,
    device,
    profile: tools.profile,
    ...seen,
    notGathered: [...seen.notGathered, ...untested.map(({ check, reason }) => ({ what: check, reason }))],
    engine: axe[0]?.engine ?? null,
    findings: findings.map(({ places: _, ...finding }) => finding),
  };
  const { kind, reason } = entry.outcome;
  const coverage =
    kind === 'reached'
      ? coverageOf({ axe, examined, findings, axeRules: axeCriteria() })
      : nothingTested(reason);
  return { entry, coverage };
}
