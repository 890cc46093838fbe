import type { PageEntry } from '../../records/page-report.ts';
import type { CriterionOnPage, Sample, SamplePart } from '../../records/sample.ts';

const names: Readonly<Record<SamplePart, string>> = {
  home: 'Home page',
  contact: 'Contact page',
  statement: 'Accessibility statement',
  form: 'A form',
  document: 'A document',
};
const statusNames = {
  found: 'Found',
  'needs-review': 'Needs review',
  'nothing-found': 'Looked at, nothing found (a person still has to look)',
  'not-tested': 'Not tested',
} as const satisfies Record<CriterionOnPage['status'], string>;

/** The sample as lines for a terminal: its pages first, then each success criterion under what became of it. */
export function describeSample(
  { of, loads, parts, document, criteria }: Sample,
  pages: readonly PageEntry[],
): string[] {
  return [
    `Sample of ${of} (${loads} pages were loaded to find it)`,
    ...parts.flatMap(({ part, url, how }) => [
      `  ${names[part]}: ${url ?? 'not found'} (${how})`,
      ...(url === null ? [] : [`    ${tally(criteria, part)}`, ...reasonsOf(part, url, pages, document)]),
    ]),
    ...(['found', 'needs-review', 'nothing-found', 'not-tested'] as const).flatMap((status) => {
      const ofStatus = criteria.filter((each) => each.status === status);
      return [
        '',
        `${statusNames[status]}: ${ofStatus.length} of ${criteria.length} criteria`,
        ...ofStatus.map((each) => `  ${each.name} (${each.level})${placesOf(each)}`),
      ];
    }),
  ];
}

function tally(criteria: Sample['criteria'], part: SamplePart): string {
  const own = criteria.flatMap((each) => each.parts.filter((on) => on.part === part));
  const count = (status: CriterionOnPage['status']): number =>
    own.filter((each) => each.status === status).length;
  return `criteria: ${count('found')} with faults, ${count('needs-review')} to review, ${count('nothing-found')} looked at and nothing found, ${count('not-tested')} not tested`;
}

function reasonsOf(
  part: SamplePart,
  url: string,
  pages: readonly PageEntry[],
  document: Sample['document'],
): string[] {
  if (part === 'document') {
    const findings = document?.findings.map(
      ({ kind, check, message }) => `    ${kind}  ${check}  ${message}`,
    );
    return document?.reason ? [`    not tested: ${document.reason}`] : (findings ?? []);
  }
  const page = pages.find((each) => each.finalUrl === url || each.url === url);
  const { kind, reason } = page?.outcome ?? { kind: 'reached', reason: '' };
  const missing = page?.notGathered.map((each) => `    not tested: ${each.what}: ${each.reason}`) ?? [];
  return kind === 'reached' ? missing : [`    ${kind}: ${reason}`];
}

/** Where a criterion was broken or is to be reviewed; where it was not tested, on pages before documents. */
function placesOf({ status, parts }: Sample['criteria'][number]): string {
  const onPages = parts.filter(({ part }) => part !== 'document');
  const untested = (onPages.length > 0 ? onPages : parts).filter((each) => each.status === 'not-tested');
  const reasons = [...new Set(untested.map(({ reason }) => reason))].join('; ');
  if (status === 'not-tested') return `: ${reasons}`;
  const own = parts.filter((each) => each.status === status && status !== 'nothing-found');
  const places = own.map(
    ({ part, violations, needsReview }) => `${part} ${status === 'found' ? violations : needsReview}`,
  );
  const gaps =
    untested.length > 0 ? [`not tested on ${untested.map(({ part }) => part).join(', ')} (${reasons})`] : [];
  const said = [...places, ...gaps].join(', ');
  return said === '' ? '' : `: ${said}`;
}
