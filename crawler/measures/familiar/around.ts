import { load } from 'cheerio';
import type { Evidence } from '../../records/evidence.ts';
import type { Step } from '../../records/step.ts';
import { formPage, taskPages } from '../guidance/task-pages.ts';
import type { Item } from '../guidance/told.ts';
import { hop } from '../way/addresses.ts';
import { pageFactsIn } from '../way/facts-in.ts';
import { counted } from '../wording/counted.ts';
import { quote, tidy } from '../wording/text.ts';
import { overSteps, type Seen, unread } from './over-steps.ts';

/** What people expect around the content: a skip link, the logo, the search, a way back, landmarks. */
export function aroundItems(evidence: Pick<Evidence, 'council' | 'journey' | 'steps'>): Item[] {
  const { council, steps } = evidence;
  const [home] = steps;
  const form = formPage(taskPages(evidence));
  const isOwn = ({ url }: Step): boolean => hop(council.homePage, url) !== 'domain';
  const ask = (
    id: string,
    question: string,
    seen: (step: Step) => Seen,
    unasked = 'There was no page to ask this of.',
  ): Item => ({
    id,
    question,
    told: overSteps(steps, seen, unasked),
  });

  return [
    ask('skip-link', 'Is there a skip link that works?', skipLink),
    ask('logo-home', 'Does the logo lead home?', (step) =>
      logoHome(step, [council.homePage, home?.url ?? '']),
    ),
    ask(
      'header-search',
      'Is there a search in the header?',
      (step) => (isOwn(step) && step !== form ? headerSearch(step) : null),
      "None of the pages are the council's own.",
    ),
    ask(
      'way-back',
      'Are there breadcrumbs or a back link?',
      (step) => (step.index === 0 ? null : wayBack(step)),
      'Only the home page was seen.',
    ),
    ask('landmarks', 'Are there main, navigation and footer landmarks?', landmarks),
  ];
}

/** Tried where the keyboard was driven; else the place that it leads to has to be there. */
function skipLink(step: Step): Seen {
  const driven = pageFactsIn(step, 'skip-link');
  const [tried] = driven?.links ?? [];
  if (tried) {
    const works = tried.target === 'found' && tried.sight !== 'unseen' && tried.landing === 'inside';

    return {
      is: works,
      evidence: `${quote(tried.name)} was tried: its place is ${tried.target}, and Tab then leads ${tried.landing}`,
    };
  }
  const look = pageFactsIn(step, 'look');
  if (!look) return { is: null, evidence: unread };
  if (!look.skipLink) return { is: false, evidence: 'None of the first links leads to a place on the page' };
  const { name, href, target } = look.skipLink;
  if (target === 'missing')
    return { is: false, evidence: `${quote(name)} leads to ${href}, which is not on the page` };

  return { is: true, evidence: `${quote(name)} leads to ${href}, which is on the page; it was not tried` };
}

function logoHome(step: Step, homes: readonly string[]): Seen {
  const links = step.controls.filter(({ area, href }) => area === 'header' && href !== null);
  const home = links.find(({ href }) =>
    homes.some((other) => other !== '' && sameAddress(href ?? '', other)),
  );
  if (home) return { is: true, evidence: `${quote(home.name)} leads to ${tidy(home.href ?? '')}` };
  const first = links[0];
  const instead = first ? `; its first link is ${quote(first.name)} to ${tidy(first.href ?? '')}` : '';

  return { is: false, evidence: `No link of the header leads to the council's home page${instead}` };
}

function sameAddress(one: string, other: string): boolean {
  const plain = (url: string): string =>
    url
      .replace(/[?#].*$/u, '')
      .replace(/^https?:\/\/(?:www\.)?/u, '')
      .replace(/\/(?:home|index\.\w+)?$/u, '')
      .toLowerCase();

  return plain(one) === plain(other);
}

function headerSearch(step: Step): Seen {
  const field = step.fields.find(
    ({ area, kind }) => (area === 'header' || area === 'search') && /text|search/u.test(kind),
  );
  const control = step.controls.find(
    ({ area, name }) =>
      /^(?:header|search|navigation)$/u.test(area) && /\b(?:search|chwilio|chwiliwch)\b/iu.test(name),
  );
  if (field) return { is: true, evidence: `A box named ${quote(field.name)}` };
  if (control) return { is: true, evidence: `A control named ${quote(control.name)}` };

  if (hidesSearch(step)) return { is: true, evidence: 'A search box that a menu of the header opens' };

  return { is: false, evidence: 'The header has no search box and no control named by it' };
}

/** On a phone the search often stands behind the menu. */
function hidesSearch({ html, controls }: Step): boolean {
  const opens = controls.some(({ area, expanded }) => area === 'header' && expanded === false);
  if (!opens) return false;
  const $ = load(html);

  return $('header, [role="banner"]').find('[role="search"], input[type="search"]').length > 0;
}

const back =
  /^(?:(?:go )?back|return|previous(?: page| step)?|(?:yn )?[oô]l|n[oô]l|ewch yn [oô]l|blaenorol)(?: to .{1,60}| i .{1,60})?$/iu;

function wayBack(step: Step): Seen {
  const crumbs = pageFactsIn(step, 'look')?.crumbs;
  const link = step.controls.find(
    ({ name, area }) => area !== 'banner' && back.test(tidy(name).replace(/^[<‹«←\s]+/u, '')),
  );
  if (crumbs && crumbs.length > 0)
    return { is: true, evidence: `Breadcrumbs: ${crumbs.map((name) => quote(name, 40)).join(', ')}` };
  if (link) return { is: true, evidence: `The link ${quote(link.name)}` };

  return crumbs
    ? { is: false, evidence: 'Neither breadcrumbs nor a back link' }
    : { is: null, evidence: unread };
}

function landmarks(step: Step): Seen {
  const found = pageFactsIn(step, 'look')?.landmarks;
  if (!found) return { is: null, evidence: unread };
  const missing = (['main', 'navigation', 'footer'] as const).filter((name) => found[name] === 0);

  return missing.length > 0
    ? { is: false, evidence: `No ${missing.join(', no ')} landmark` }
    : {
        is: true,
        evidence: `${found.main} main, ${found.navigation} navigation and ${counted(found.footer, 'footer')}`,
      };
}
