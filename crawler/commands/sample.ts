import { resolve } from 'node:path';
import stringify from 'safe-stable-stringify';
import writeFileAtomic from 'write-file-atomic';
import { readPdf } from '../gather/read-pdf.ts';
import { nothingTested } from '../measures/coverage.ts';
import { documentCoverage, documentFindings } from '../measures/document-findings.ts';
import { criteriaAAndAa, criterionName, levelOf } from '../measures/wording/wcag-criteria.ts';
import { MendableError } from '../records/mendable-error.ts';
import { type PageEntry, pageReport } from '../records/page-report.ts';
import {
  type CriterionOnPage,
  criterionStatuses,
  type Sample,
  type SampleDocument,
  type SamplePart,
} from '../records/sample.ts';
import { type PageOptions, refuseBadAddresses, refuseUnwritable, summary } from './page.ts';
import { type PageChecker, type Site, siteOf, startChecker } from './page-checker.ts';
import { describeSample } from './sample/describe-sample.ts';
import { findSample } from './sample/find-sample.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

type Coverage = ReadonlyMap<string, CriterionOnPage>;

/** Checks the set of pages of one website that the regulator's simplified test takes. */
export async function sample(
  addresses: readonly string[],
  options: PageOptions,
  around: Surroundings,
): Promise<ExitCode> {
  refuseBadAddresses(addresses);
  const [homePage, second] = addresses;
  if (homePage === undefined || second !== undefined)
    throw new MendableError('--sample takes one address: the home page of the website.');
  await refuseUnwritable(options, around);
  const checker = await startChecker(options, around);
  try {
    const site = await siteOf(homePage);
    around.progress.begin('Finding and checking the sample', 5);
    const { pages, taken } = await takeSample(checker, site, around);
    around.progress.end();
    await give({ schemaVersion: 1, pages, sample: taken }, options, around);
    return pages.some(({ outcome }) => outcome.kind === 'reached') ? 0 : 4;
  } finally {
    around.progress.end();
    await checker.end();
  }
}

async function takeSample(
  checker: PageChecker,
  site: Site,
  { progress }: Surroundings,
): Promise<{ pages: PageEntry[]; taken: Sample }> {
  const { parts, loads } = await findSample(site.homePage, (url) => {
    progress.running(url);
    return checker.scout(url, site);
  });
  const pages: PageEntry[] = [];
  const covered = new Map<SamplePart, Coverage>();
  const byAddress = new Map<string, Coverage>();
  let document: SampleDocument | null = null;
  for (const { part, url } of parts) {
    if (url === null) continue;
    progress.running(url);
    const known = byAddress.get(url);
    if (part === 'document') {
      document = await readDocument(url, checker, site);
      covered.set(
        part,
        document.facts ? documentCoverage(document.facts, document.findings) : nothingTested(document.reason),
      );
      progress.finished(url, document.reason || `${document.findings.length} findings`);
    } else if (known) {
      covered.set(part, known);
    } else {
      const { entry, coverage } = await checker.check(url, site);
      pages.push(entry);
      covered.set(part, coverage);
      byAddress.set(url, coverage);
      progress.finished(url, summary(entry));
    }
  }
  const fetched = document === null ? loads : loads + 1;
  return {
    pages,
    taken: { of: site.homePage, loads: fetched, parts, document, criteria: criteriaOf(covered) },
  };
}

async function readDocument(url: string, checker: PageChecker, site: Site): Promise<SampleDocument> {
  const got = await checker.download(url, site);
  if ('reason' in got) return { url, facts: null, reason: got.reason, findings: [] };
  const facts = await readPdf(got.bytes);
  return 'reason' in facts
    ? { url, facts: null, reason: facts.reason, findings: [] }
    : { url, facts, reason: '', findings: documentFindings(facts, url) };
}

/** Each criterion with what became of it on each part of the set; the gravest counts. */
function criteriaOf(covered: ReadonlyMap<SamplePart, Coverage>): Sample['criteria'] {
  return criteriaAAndAa.map((criterion) => {
    const parts = [...covered].flatMap(([part, coverage]) => {
      const on = coverage.get(criterion);
      return on ? [{ part, ...on }] : [];
    });
    const status = criterionStatuses.find((each) => parts.some((on) => on.status === each)) ?? 'not-tested';
    const level = levelOf([criterion]) === 'A' ? 'A' : 'AA';
    return { criterion, name: criterionName(criterion), level, status, parts };
  });
}

async function give(
  report: { schemaVersion: 1; pages: PageEntry[]; sample: Sample },
  { json }: PageOptions,
  { cwd, print }: Surroundings,
): Promise<void> {
  const checked = pageReport.parse(report);
  if (json !== '-') for (const line of describeSample(report.sample, checked.pages)) print(line);
  if (json === undefined) return;
  const text = stringify(checked, null, 2) ?? '';
  if (json === '-') return print(text);
  await writeFileAtomic(resolve(cwd, json), `${text}\n`);
}
