import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import stringify from 'safe-stable-stringify';
import writeFileAtomic from 'write-file-atomic';
import type { Manners } from '../../config/manners.ts';
import { admissionTo } from '../gather/admit.ts';
import { launchBrowser } from '../gather/browser.ts';
import { gatherPage, type PageTools } from '../gather/gather-page.ts';
import { limitsFrom } from '../gather/limits.ts';
import { Pace } from '../gather/pace.ts';
import { Robots } from '../gather/robots.ts';
import { Shelf } from '../gather/shelf.ts';
import { pageFindings } from '../measures/page-findings.ts';
import { MendableError } from '../records/mendable-error.ts';
import type { DeviceName, Profile } from '../records/names.ts';
import { type PageEntry, pageReport } from '../records/page-report.ts';
import { kerbVersion } from '../version.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

export interface PageOptions {
  device: DeviceName;
  /** How deep to look: "thorough" drives the page too. */
  profile: Profile;
  manners: Manners;
  /** Whether whoever calls answers for these sites: robots.txt and the pace then do not apply. */
  ownSite: boolean;
  /** A file, or "-" for standard output. */
  json?: string | undefined;
}

/** Checks addresses one by one, without a journey. */
export async function page(
  addresses: readonly string[],
  options: PageOptions,
  around: Surroundings,
): Promise<ExitCode> {
  refuseBadAddresses(addresses);
  await refuseUnwritable(options, around);
  const { manners, device } = options;
  const robots = new Robots({
    userAgent: `Kerb/${kerbVersion}`,
    hosts: {},
    milliseconds: manners.pageSeconds * 1000,
  });
  const pace = new Pace(around.clock);
  const launch = () => launchBrowser({ environment: around.environment, isRoot: around.isRoot });
  const entries: PageEntry[] = [];
  let browser = await launch();
  around.progress.begin('Checking pages', addresses.length);
  try {
    for (const url of addresses) {
      around.progress.running(url);
      if (!browser.isConnected()) browser = await launch();
      const council = {
        homePage: url,
        ownSite: options.ownSite,
        permission: undefined,
        secondsBetweenPages: options.ownSite ? 0 : undefined,
      };
      const admission = admissionTo({ council, manners, robots, pace, hosts: {} });
      const entry = await checkOne(url, device, {
        ...toolsFor(options),
        browser,
        guard: {
          paymentHosts: manners.paymentHosts,
          pages: 10,
          shelf: new Shelf(),
          isPrivate: async () => null,
          maySend: (method) => method === 'GET',
          ...admission,
        },
      });
      entries.push(entry);
      around.progress.finished(url, summary(entry));
    }
  } finally {
    around.progress.end();
    await Promise.allSettled([browser.close(), robots.close()]);
  }
  await give(entries, options, around);
  return entries.some((entry) => entry.outcome.kind === 'reached') ? 0 : 4;
}

function toolsFor({
  manners,
  profile,
}: PageOptions): Pick<PageTools, 'limits' | 'kerb' | 'about' | 'profile'> {
  return { limits: limitsFrom(manners), kerb: kerbVersion, about: manners.about, profile };
}

async function checkOne(url: string, device: DeviceName, tools: PageTools): Promise<PageEntry> {
  const { axe, examined, title, ...seen } = await gatherPage(url, device, tools);
  const page = {
    url: seen.finalUrl ?? url,
    title,
    device,
    step: 0,
    aaa: tools.profile === 'thorough' ? 'violation' : 'advice',
  } as const;
  const { findings, untested } = pageFindings({ axe, examined }, page);
  return {
    url,
    device,
    profile: tools.profile,
    ...seen,
    notGathered: [...seen.notGathered, ...untested.map(({ check, reason }) => ({ what: check, reason }))],
    engine: axe[0]?.engine ?? null,
    findings: findings.map(({ places: _, ...finding }) => finding),
  };
}

function refuseBadAddresses(addresses: readonly string[]): void {
  const bad = addresses.filter(
    (address) => !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol),
  );
  if (bad.length === 0) return;
  throw new MendableError(
    bad
      .map(
        (address) =>
          `"${address}" is not an address that Kerb can load. Write it whole, such as https://www.example.gov.uk/.`,
      )
      .join('\n'),
  );
}

/** Finds out before the work, not after it, that its answer could not be written. */
async function refuseUnwritable({ json }: PageOptions, { cwd }: Surroundings): Promise<void> {
  if (json === undefined || json === '-') return;
  await access(dirname(resolve(cwd, json)), constants.W_OK).catch(() => {
    throw new MendableError(`Cannot write ${json}: its folder does not exist or may not be written to.`);
  });
}

async function give(pages: PageEntry[], { json }: PageOptions, { cwd, print }: Surroundings): Promise<void> {
  const report = pageReport.parse({ schemaVersion: 1, pages });
  if (json === undefined) return describe(report.pages, print);
  const text = stringify(report, null, 2) ?? '';
  if (json === '-') return print(text);
  await writeFileAtomic(resolve(cwd, json), `${text}\n`);
}

function describe(pages: readonly PageEntry[], print: (line: string) => void): void {
  for (const entry of pages) {
    print(`${entry.url}\n  ${summary(entry)}`);
    for (const finding of entry.findings.filter(({ kind }) => kind === 'violation')) {
      print(
        `  ${finding.impact ?? 'unknown'}  ${finding.check}  ${finding.wcag.join(', ')}  ${finding.selector}\n      ${finding.message.replaceAll('\n', ' ')}`,
      );
    }
  }
}

function summary({ outcome, findings }: PageEntry): string {
  if (outcome.kind !== 'reached') return `${outcome.kind}: ${outcome.reason}`;
  const count = (kind: string): number => findings.filter((finding) => finding.kind === kind).length;
  return `${count('violation')} violations, ${count('needs-review')} to review, ${count('advice')} pieces of advice`;
}
