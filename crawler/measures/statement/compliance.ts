import type { Assessed } from './assessed.ts';
import { needsPerson, no, quoteOf, sentenceThat, yes } from './assessed.ts';
import type { Sentence, Statement } from './read-statement.ts';

export const statuses = ['full', 'partial', 'none'] as const;
export type Status = (typeof statuses)[number];

const standard =
  '(?:wcag|guidelines|standards?|regulations|requirements|accessib|canllawiau|rheoliadau|safon|hygyrch)';
const comply = '(?:compliant|conformant|compliance|conformance|compl(?:y|ies)|conforms?|conformity)';
const one =
  '(?:\\b(?:web ?site|site|app|application|platform|portal|service|system|domain|it|gwefan|wefan|safle)\\b|\\.(?:uk|wales|cymru|scot|org|com|example)\\b)';
const many = '\\b(?:web ?sites|sites|apps|applications|platforms|portals|services|systems|we)\\b';

/** Aims and hopes are no status. */
const wished =
  /\b(?:aims?|aiming|aspires?|hopes?|intends?|plans?|working|strives?|striving|want|wants|try|trying|commit(?:ted|ment)|towards?|ensure|goal|until|becom(?:e|ing)|will|should|must|needs?|to be|anelu|bwriadu|ymrwymedig|gobeithio)\b[^.]{0,50}$/iu;
const negated = /\b(?:not|n['’]t|isn['’]t|yet to be|never|cannot|nid|ddim|nad)\b[^.]{0,30}$/iu;

const says: Readonly<Record<Status, readonly RegExp[]>> = {
  full: [
    new RegExp(`\\bfull(?:y)?(?: |-)(?:in )?${comply}`, 'giu'),
    new RegExp(`\\b${comply} (?:fully|in full)`, 'giu'),
    /\bfully meets?\b/giu,
    /\b(?:g|ch)?ydymffurfi\w*(?:['’]n|['’]n gwbl| yn) llawn|(?:g|ch)?ydymffurfi\w*['’]n gyfan ?gwbl|cydymffurfi\w*(?:['’]n| yn) (?:llawn|llwyr|gyfan gwbl)/giu,
  ],
  partial: [
    new RegExp(`\\bpartial(?:ly)?(?: |-)(?:in )?${comply}`, 'giu'),
    new RegExp(`\\b${comply} (?:partially|in part)`, 'giu'),
    /\bpartially meets?\b/giu,
    /\b(?:c|g|ch)ydymffurfi\w*(?:['’]n| yn) rhannol|cydymffurfiaeth rannol|rhannol (?:g|c)ydymffurfi\w*/giu,
  ],
  none: [
    new RegExp(
      `(?:${one}[^.,;]{0,40}\\b(?:is|does)|${many}[^.,;]{0,40}\\b(?:are|do)) ?(?:not|n['’]t) (?:currently |yet )?${comply}\\b[^.]{0,60}${standard}`,
      'giu',
    ),
    new RegExp(
      `(?:${one}[^.,;]{0,40}\\bis|${many}[^.,;]{0,40}\\bare) (?:currently )?non-?${comply}\\b[^.]{0,60}${standard}`,
      'giu',
    ),
    /\bnid yw['’]?r? ?(?:ein |y )?(?:g?wefan|safle)[^.]{0,40}cydymffurfio â/giu,
  ],
};

/** What is said of a part is not said of the site. */
const inPart = /\b(?:some|many|most|parts?|pdfs?|documents?|videos?|new|rhai)\b/iu;

interface Claim {
  status: Status;
  sentence: Sentence;
  at: number;
}

/** Every compliance status that a statement claims, with the first sentence that claims it. */
export function claimsIn({ sentences }: Pick<Statement, 'sentences'>): Claim[] {
  return statuses.flatMap((status) => {
    for (const sentence of sentences) {
      const at = says[status].flatMap((pattern) => claimAt(sentence.text, pattern, status)).at(0);
      if (at !== undefined) return [{ status, sentence, at }];
    }
    return [];
  });
}

/** Where a sentence claims it: not where it denies it or only aims at it. */
function claimAt(text: string, pattern: RegExp, status: Status): number[] {
  return [...text.matchAll(pattern)]
    .map(({ index }) => index)
    .filter((index) => {
      const before = text.slice(0, index);
      const isWhole = status === 'partial' || !inPart.test(before);
      return isWhole && !negated.test(before) && !wished.test(before);
    });
}

/** The one status that the statement claims; null where it claims none or several. */
export function statusOf(statement: Pick<Statement, 'sentences'>): Status | null {
  const [first, second] = claimsIn(statement);
  return first && !second ? first.status : null;
}

export function assessStatus(statement: Statement): Assessed {
  const claims = claimsIn(statement);
  const [first, second] = claims;
  if (!first) {
    const near = sentenceThat(statement, new RegExp(`\\b${comply}\\b`, 'iu'));
    const lacking = 'It does not say “fully compliant”, “partially compliant” or “not compliant”';
    return no(near ? `${lacking}, but ${quoteOf(near)}` : `${lacking}.`);
  }
  if (second)
    return needsPerson(
      `It says more than one: ${claims.map(({ sentence, at }) => quoteOf(sentence, at)).join(' and ')}`,
    );
  return yes(quoteOf(first.sentence, first.at));
}

/** The version of WCAG that the statement measures itself by; null where it names none. The newest when several. */
export function versionOf({ sentences }: Pick<Statement, 'sentences'>): '2.0' | '2.1' | '2.2' | null {
  const named = sentences.flatMap(({ text }) =>
    [
      ...text.matchAll(
        /(?:WCAG|Web Content Accessibility Guidelines|Canllawiau Hygyrchedd Cynnwys (?:Gwe|y We))[^.\d]{0,40}(2\.[012])(?![.\d])|(?:version|fersiwn) (2\.[012])(?![.\d])/giu,
      ),
    ].map(([, one, other]) => one ?? other),
  );
  return (['2.2', '2.1', '2.0'] as const).find((version) => named.includes(version)) ?? null;
}
