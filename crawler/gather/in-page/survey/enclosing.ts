import type { TextBlock } from '../../../records/facts/text-blocks-facts.ts';
import { areaHere, parentOf } from '../seeing.ts';

type Surrounding = TextBlock['within'][number];

/** What a piece of text stands in. */
export interface Enclosing {
  within: readonly Surrounding[];
  heading: number;
  area: string;
  lang: string;
  linked: boolean;
}

const outside: Enclosing = { within: [], heading: 0, area: 'main', lang: '', linked: false };

const byTag: Record<string, Surrounding> = {
  a: 'link',
  button: 'button',
  label: 'label',
  legend: 'legend',
  caption: 'caption',
  figcaption: 'caption',
  summary: 'summary',
  nav: 'navigation',
  li: 'list',
  dd: 'term',
  dt: 'term',
  th: 'header-cell',
  td: 'cell',
  blockquote: 'quote',
  q: 'quote',
  pre: 'code',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  menu: 'list',
  address: 'address',
  svg: 'widget',
  dialog: 'widget',
  output: 'message',
  time: 'message',
};

const byRole: Record<string, Surrounding> = {
  link: 'link',
  button: 'button',
  navigation: 'navigation',
  listitem: 'list',
  term: 'term',
  definition: 'term',
  columnheader: 'header-cell',
  rowheader: 'header-cell',
  cell: 'cell',
  gridcell: 'cell',
  caption: 'caption',
  alert: 'message',
  status: 'message',
  log: 'message',
  timer: 'message',
  math: 'code',
  img: 'widget',
  tooltip: 'widget',
  dialog: 'widget',
  alertdialog: 'widget',
  blockquote: 'quote',
};

/** Knows what each element stands in. What was found for an element is kept for all that is within it. */
export function enclosings(): (element: Element) => Enclosing {
  const known = new Map<Element, Enclosing>();
  return (element) => {
    const way: Element[] = [];
    let node: Element | null = element;
    while (node && !known.has(node)) {
      way.push(node);
      node = parentOf(node);
    }
    let around = (node && known.get(node)) ?? outside;
    for (const each of way.reverse()) {
      around = enter(each, around);
      known.set(each, around);
    }
    return around;
  };
}

function enter(element: Element, around: Enclosing): Enclosing {
  const role = (element.getAttribute('role') ?? '').trim().toLowerCase().split(/\s+/)[0] ?? '';
  const here =
    byRole[role] ?? (/^(tab|menu|option|switch|tree|combobox|listbox)/.test(role) ? 'widget' : null);
  const surrounding = here ?? (role === 'presentation' || role === 'none' ? null : byTag[element.localName]);
  const hidden = element.getAttribute('aria-hidden') === 'true';
  const within = [...around.within, surrounding ?? [], hidden ? ('hidden-from-screen-readers' as const) : []];
  const lang = element.getAttribute('lang') ?? element.getAttribute('xml:lang');
  return {
    within: surrounding || hidden ? [...new Set(within.flat())] : around.within,
    heading: levelOf(element, role) || around.heading,
    area: areaHere(element) || around.area,
    lang: lang ?? around.lang,
    linked: around.linked || /^(link|button|label)$/.test(surrounding ?? ''),
  };
}

function levelOf(element: Element, role: string): number {
  const said = Number(element.getAttribute('aria-level'));
  if (role === 'heading') return said > 0 ? said : 2;
  const own = /^h([1-6])$/.exec(element.localName)?.[1];
  return own && role === '' ? said || Number(own) : 0;
}
