import { load } from 'cheerio';
import type { Finding } from '../../records/finding.ts';
import { shortHash } from '../short-hash.ts';
import { counted } from '../wording/counted.ts';
import { quote } from '../wording/text.ts';
import type { Edge } from './link-graph.ts';
import { mainHeading } from './main-heading.ts';
import type { Shortcut, TwoWays } from './walked-and-shortest.ts';

const check = 'shortest-way';
const inWords: Readonly<Record<Edge['area'], string>> = {
  main: 'in the main content',
  navigation: 'in a menu',
  header: 'in the header',
  search: 'in the search',
  aside: 'beside the main content',
  footer: 'in the footer',
  banner: 'in a banner',
  dialog: 'in a dialog',
};

/** Where on its page a link stands, as a sentence may say it. */
export function placeInWords({ area, isRevealed }: Pick<Edge, 'area' | 'isRevealed'>): string {
  return isRevealed ? `${inWords[area]}, after something is opened` : inWords[area];
}

/** What to tell the council where a shorter way exists than the one that the signs suggest. */
export function shortcutFindings(two: TwoWays): Finding[] {
  const { shortcut } = two;
  if (!shortcut) return [];
  const { step, edge } = shortcut;
  const snippet = snippetOf(step.html, edge.selector);

  return [
    {
      id: shortHash([check, edge.from, edge.to, edge.label]),
      check,
      engine: 'kerb',
      kind: 'advice',
      impact: null,
      wcag: [],
      level: '',
      selector: edge.selector,
      snippet,
      message: message(two, shortcut),
      help: help(shortcut),
      helpUrl: '',
      places: [
        { step: step.index, selector: edge.selector, state: 'links', node: edge.selector, box: edge.box },
      ],
    },
  ];
}

function message({ walkedClicks, clicks, end, isGoal }: TwoWays, shortcut: Shortcut): string {
  const { edge, step, isDirect, isOnlyThere } = shortcut;
  const goal = `${isGoal ? 'The goal' : 'The page where the task begins'}, ${quote(mainHeading(end))},`;
  const from = quote(mainHeading(step));
  const link = isDirect ? 'The direct link' : 'The link that begins the shorter way';
  const only = isOnlyThere && edge.area !== 'main' ? ' only' : '';

  return `${goal} is ${counted(clicks, 'click')} from the home page, but the way that the signs suggest takes ${walkedClicks}. ${link}, ${quote(edge.label)}, exists ${placeInWords(edge)} of ${from}${only}.`;
}

function help({ edge, step }: Shortcut): string {
  const where = quote(mainHeading(step));

  return edge.area === 'main' && !edge.isRevealed
    ? `Give the link ${quote(edge.label)} on ${where} a name that says what people can do there, so that they choose it first.`
    : `Put the link ${quote(edge.label)} into the main content of ${where} too, where people look for it.`;
}

const lenient = { xml: { xmlMode: false } } as const;

/** The link's own code, shortened; empty where it cannot be found in the document. */
function snippetOf(html: string, selector: string): string {
  try {
    const $ = load(html, lenient);
    return $.html($(selector).first()).slice(0, 300);
  } catch {
    return '';
  }
}
