import type { DocumentFacts } from '../../records/facts/document-facts.ts';
import type { TextBlock } from '../../records/facts/text-blocks-facts.ts';
import { contentWords } from '../wording/content-words.ts';
import { normal, quote, wordsOf } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

/** Titles that a program or a template wrote and nobody changed. */
const placeholder =
  /^(untitled( document| page)?|document|new (page|document|tab)|page( \d+)?|title|page title|enter the title.*|insert title.*|test( page)?|index|default|home ?page|web ?page|website|vite app|react app|my (web)?site|dogfen( heb deitl)?|tudalen( newydd)?|di-?deitl)$/iu;

/** Names of organisations: "Larkton Borough Council", "University of Larkton", "Cyngor Sir Aberllyn". */
const organisation =
  /^((the )?(\p{Lu}[\p{L}'’-]*,? ((and|of|upon|on|the) )*){1,5}(Council|University|College|Authority)|(The )?((University|Council|City|(London|Royal) Borough|Prifysgol) of|Cyngor|Prifysgol) \p{Lu}[\p{L}'’ -]*)$/u;

/** Words by which a page says that it is about the site as a whole. */
const greeting = /\b(welcome|croeso|home ?page|hafan|home|about|amdan)/iu;

/** Titles that do not tell what the page is. */
export const pageTitle = check({
  id: 'page-title',
  version: 1,
  title: 'The title of the page does not say what the page is about',
  wcag: ['2.4.2'],
  reads: ['document', 'text-blocks'],
  who: 'People who use a screen reader hear the title first; everybody who has several tabs open, or who looks for a page in their history, has nothing else to go by.',
  mend: 'Begin with what the page is about, and end with whose it is: <title>Report a missed bin – Larkton Council</title>.',
  source: 'WCAG 2.2, 2.4.2 Page Titled; technique G88; failure F25; ACT rule c4a8a4',
  limits:
    'A missing title is axe-core’s to find. A title is a fault when it is a placeholder, a file name or the mere name of the site, or when no word of it is on the page, where it has three that mean something; one or two may be said in other words. Whether other titles describe the page is for a person; so are titles that fit several pages, since one page is seen at a time.',
  examples: {
    passes:
      '<!doctype html><html lang="en"><head><title>Report a missed bin – Larkton Council</title></head><body><main><h1>Report a missed bin</h1><p>Tell us within two working days.</p></main></body></html>',
    fails:
      '<!doctype html><html lang="en"><head><title>Untitled document</title></head><body><main><h1>Report a missed bin</h1><p>Tell us within two working days.</p></main></body></html>',
  },
  judge: ({ document, 'text-blocks': { blocks, left } }, about) => {
    const verdict = about.frame === '' ? verdictOn(document, { blocks, left }) : null;
    return verdict ? [verdict] : [];
  },
});

function verdictOn(
  facts: DocumentFacts,
  { blocks, left }: { blocks: readonly TextBlock[]; left: number },
): Verdict | null {
  const { title, root } = facts;
  if (title === '') return null;
  const headings = headingsOf(blocks);
  const say = (kind: Verdict['kind'], why: string): Verdict => ({
    kind,
    impact: 'serious',
    message: `The title of the page is ${quote(title)}${why}`,
    help: `Write what this page is about, then whose it is: <title>${exampleFor(headings[0], facts)}</title>.`,
    place: root,
  });
  if (isHome(facts.url, facts.homes) && /^(home|hafan)( ?page)?$/iu.test(title.trim())) return null;
  if (placeholder.test(title.trim())) return say('violation', ', which fits any page.');
  if (isAddress(title)) return say('violation', ', which is the name of a file or an address.');
  if (isSiteName(facts)) return onSiteName(facts, headings, say);
  return left > 0 || isHome(facts.url, facts.homes) ? null : onWords(facts, blocks, say);
}

type Say = (kind: Verdict['kind'], why: string) => Verdict;

function headingsOf(blocks: readonly TextBlock[]): string[] {
  const found = blocks.filter(({ heading, area }) => heading > 0 && area === 'main');
  return found
    .sort((one, other) => one.heading - other.heading)
    .map(({ words }) => words.replace(/\n/g, ' '));
}

function isAddress(title: string): boolean {
  return (
    /^(https?:\/\/|www\.)\S+$/iu.test(title.trim()) ||
    /^[\w%+() -]*[\w)]\.(html?|aspx?|php|jsp|pdf|docx?|xlsx?|cfm)$/iu.test(title.trim())
  );
}

function isKnownName({ title, siteNames }: DocumentFacts): boolean {
  const own = normal(title);
  return siteNames.some((name) => normal(name).replace(/ (home|homepage|home page|logo)$/u, '') === own);
}

/** A title that is the site's name, or that of an organisation, and nothing else. */
function isSiteName(facts: DocumentFacts): boolean {
  return isKnownName(facts) || (organisation.test(facts.title) && !/[|–—:,]| - /u.test(facts.title));
}

/** On any page but the first, the site's name is no title, unless the page is about the council itself. */
function onSiteName(facts: DocumentFacts, headings: string[], say: Say): Verdict | null {
  const { title, url, homes } = facts;
  const [main = ''] = headings;
  const more = contentWords(main).filter((word) => !contentWords(title).includes(word));
  if (isHome(url, homes) || main === '' || greeting.test(main) || more.length === 0) return null;
  const isSure = more.length >= 2 && (isKnownName(facts) || isWithin(title, main));
  return say(
    isSure ? 'violation' : 'needs-review',
    `, the name of the site. The page is about ${quote(main)}.`,
  );
}

/** "Search results at the University of Larkton" says by itself that the name is not what the page is about. */
function isWithin(title: string, heading: string): boolean {
  return normal(heading).includes(normal(title));
}

function isHome(url: string, homes: readonly string[]): boolean {
  const without = (address: string): string => address.replace(/[?#].*$/u, '').replace(/\/$/u, '');
  const path = /^https?:\/\/[^/]+(\/[^?#]*)?/u.exec(url)?.[1] ?? '/';
  return (
    /^\/([a-z]{2}\/?)?((home|hafan|index|default|welcome)(\.\w+)?\/?)?$/iu.test(path) ||
    homes.some((home) => without(home) === without(url))
  );
}

/** A title whose words are nowhere on the page, or fewer than half of them. */
function onWords(
  { title, pictures, siteNames }: DocumentFacts,
  blocks: readonly TextBlock[],
  say: Say,
): Verdict | null {
  const ofSite = new Set(siteNames.flatMap(contentWords));
  const own = contentWords(title).filter((word) => !ofSite.has(word) && /\p{L}/u.test(word));
  const text = blocks.filter(({ area }) => area === 'main' || area === 'dialog' || area === 'header');
  const main = text.filter(({ area }) => area === 'main');
  const isWritten =
    main.some(({ heading }) => heading > 0) || main.reduce((sum, { letters }) => sum + letters, 0) > 60;
  if (own.length === 0 || !isWritten) return null;
  const said = new Set([...text.flatMap(({ words }) => allWords(words)), ...pictures.flatMap(allWords)]);
  const found = own.filter((word) => isSaid(word, said));
  if (found.length === 0 && own.length >= 3) return say('violation', '. None of its words is on the page.');
  const first = contentWords(title.split(/\s[|–—-]\s|:\s/u)[0] ?? '').filter((word) => own.includes(word));
  const unsaid = first.filter((word) => !isSaid(word, said));
  const isPoor = unsaid.length >= 2 && unsaid.length > first.length / 2;
  const quoted = wordsOf(title).filter((word) => contentWords(word).some((stem) => unsaid.includes(stem)));
  return isPoor
    ? say('needs-review', `. Most of what it speaks of is not on the page (${quoted.join(', ')}).`)
    : null;
}

/** Whether a word is there in some form: with another ending, or as Welsh changes its beginning. */
function isSaid(word: string, said: ReadonlySet<string>): boolean {
  if (said.has(word)) return true;
  const others = [...said];
  const isLong = word.length > 4;
  return others.some(
    (other) =>
      (isLong && other.startsWith(word.slice(0, -1))) || (word.length > 5 && other.endsWith(word.slice(1))),
  );
}

function allWords(words: string): string[] {
  return words.split(/[\n.!?]/u).flatMap(contentWords);
}

function exampleFor(heading: string | undefined, { siteNames }: DocumentFacts): string {
  return `${heading || 'Report a missed bin'} – ${siteNames[0] || 'Larkton Council'}`;
}
