import type { Control } from '../../records/control.ts';
import type { Step } from '../../records/step.ts';
import { quote, tidy } from '../wording/text.ts';
import { hostOf, type JourneyCheck, type StepVerdict } from './journey-check.ts';

/** What helps people: a person's details, a way to write or talk to one, a page of help, a machine that answers. English and Welsh. */
const helping =
  /^(?:contact(?: us| the council| details)?|get in touch|email us|(?:live |web ?)?chat(?: with us| now)?|webchat|help(?: and support| centre)?|support|faqs?|frequently asked questions|ask (?:us|a question)|cysylltu(?: â ni| a ni)?|cysylltwch â ni|cymorth|help a chymorth|sgwrs(?: fyw)?|sgwrsio â ni|cwestiynau cyffredin)$/iu;

/** No header or footer has more ways to get help than these for a reason. */
const mostHelps = 12;

/** Before the main content, or after it. */
const zones = { header: 'before', navigation: 'before', footer: 'after' } as const;

interface Help {
  key: string;
  name: string;
  zone: 'before' | 'after';
  control: Control;
}

interface Seen {
  step: Step;
  helps: Help[];
}

/** Ways to get help that stand in one order on a step and in another on the next. */
export const consistentHelp: JourneyCheck = {
  id: 'consistent-help',
  version: 1,
  title: 'Help is not in the same place on every step',
  wcag: ['3.2.6'],
  who: 'People with a cognitive disability, and everybody in a hurry, look for help where it was on the page before, and take it for gone.',
  mend: 'Keep contact details, the link to contact, chat and help in the same order, in the same header or footer, on every page of the site.',
  source: 'WCAG 2.2, 3.2.6 Consistent Help; technique G220',
  limits:
    'Links and buttons in the header, the navigation and the footer whose name says that they are help (English and Welsh), and telephone and e-mail links there, are compared between the steps of one journey on one host. What stands in the main content, what is on one step only, and what is there twice on one step are let be. A service on another host is another set of pages.',
  examples: {
    passes:
      '<footer><a href="/contact">Contact us</a> <a href="/help">Help</a></footer><!-- next step --><footer><a href="/contact">Contact us</a> <a href="/help">Help</a></footer>',
    fails:
      '<footer><a href="/contact">Contact us</a> <a href="/help">Help</a></footer><!-- next step --><footer><a href="/help">Help</a> <a href="/contact">Contact us</a></footer>',
  },
  judge: (steps) => {
    const seen = steps.filter(({ veiled }) => !veiled).map((step) => ({ step, helps: helpsOf(step) }));
    const byHost = Map.groupBy(seen, ({ step }) => hostOf(step));
    return [...byHost.values()].flatMap((group) => [...swapped(group), ...moved(group)]);
  },
};

/** The ways to get help around the main content, in reading order; what is there twice has no one place. */
function helpsOf({ controls, url }: Step): Help[] {
  const found = controls.flatMap((control): Help[] => {
    const zone = control.area in zones ? zones[control.area as keyof typeof zones] : null;
    const name = tidy(control.name, 80);
    const direct = /^(?:tel|mailto):/iu.test(control.href ?? '');
    if (!zone || control.frame !== null || !(direct || helping.test(name))) return [];
    return [{ key: keyOf(control, url), name, zone, control }];
  });
  const byKey = Map.groupBy(found, ({ key }) => key);
  return found.filter(({ key }) => byKey.get(key)?.length === 1).slice(0, mostHelps);
}

/** Where it leads, without what changes from page to page; the name of a button. */
function keyOf({ href, name }: Control, url: string): string {
  if (!href || !URL.canParse(href, url)) return `button ${tidy(name, 80).toLowerCase()}`;
  const { protocol, host, pathname } = new URL(href, url);
  return `${protocol}${host}${pathname}`.replace(/\/$/u, '').toLowerCase();
}

/** Two of them in the same zone on two steps, one before the other here and after it there. */
function swapped(group: readonly Seen[]): StepVerdict[] {
  const verdicts = new Map<string, StepVerdict>();
  for (const [index, first] of group.entries())
    for (const second of group.slice(index + 1))
      for (const [one, other] of pairsOf(first.helps)) {
        const [there, behind] = [placeIn(second, one), placeIn(second, other)];
        const isSameZone = one.zone === other.zone && second.helps[there]?.zone === one.zone;
        if (there < 0 || behind < 0 || !isSameZone || second.helps[behind]?.zone !== one.zone) continue;
        if (there < behind) continue;
        const key = [one.key, other.key].sort().join(' ');
        if (!verdicts.has(key)) verdicts.set(key, swapVerdict(first, second, { one, other }));
      }
  return [...verdicts.values()];
}

function pairsOf(helps: readonly Help[]): [Help, Help][] {
  return helps.flatMap((one, index) => helps.slice(index + 1).map((other): [Help, Help] => [one, other]));
}

function placeIn({ helps }: Seen, { key }: Help): number {
  return helps.findIndex((help) => help.key === key);
}

function swapVerdict(first: Seen, second: Seen, { one, other }: { one: Help; other: Help }): StepVerdict {
  return {
    kind: 'violation',
    impact: 'moderate',
    message: `${quote(one.name)} stands before ${quote(other.name)} on step ${first.step.index + 1} and after it on step ${second.step.index + 1}.`,
    help: `Keep one order on every page: ${quote(one.name)}, then ${quote(other.name)}.`,
    snippet: codeOf(one),
    places: [first, second].flatMap(({ step, helps }) => {
      const help = helps.find(({ key }) => key === one.key);
      return help ? [{ step: step.index, selector: help.control.selector, box: help.control.box }] : [];
    }),
  };
}

/** One of them before the main content on a step, and after it on another. */
function moved(group: readonly Seen[]): StepVerdict[] {
  const keys = new Set(group.flatMap(({ helps }) => helps.map(({ key }) => key)));
  return [...keys].flatMap((key) => {
    const met = group.flatMap(({ step, helps }) => {
      const help = helps.find((each) => each.key === key);
      return help ? [{ step, help }] : [];
    });
    const [first] = met;
    const other = met.find(({ help }) => help.zone !== first?.help.zone);
    if (!first || !other) return [];
    const [here, there] = first.help.zone === 'before' ? ['above', 'below'] : ['below', 'above'];
    return [
      {
        kind: 'needs-review' as const,
        impact: 'moderate' as const,
        message: `${quote(first.help.name)} stands ${here} the main content on step ${first.step.index + 1} and ${there} it on step ${other.step.index + 1}. Look whether it is the same on pages of one kind.`,
        help: 'Keep it in the same part of every page.',
        snippet: codeOf(first.help),
        places: [first, other].map(({ step, help: { control } }) => ({
          step: step.index,
          selector: control.selector,
          box: control.box,
        })),
      },
    ];
  });
}

function codeOf({ name, control: { tag, href } }: Help): string {
  const words = name.replace(/[<>]/gu, ' ');
  if (href === null) return `<${tag}>${words}</${tag}>`;
  return `<a href="${tidy(href, 200).replace(/["<>]/gu, '')}">${words}</a>`;
}
