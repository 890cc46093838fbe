import type { Evidence } from '../../records/evidence.ts';
import type { LookFacts } from '../../records/facts/look-facts.ts';
import type { Step } from '../../records/step.ts';
import { isPrimary } from '../clarity/shape.ts';
import { cannotSay, type Item, no, notAsked, type Told, together, yes } from '../guidance/told.ts';
import { pageFactsIn } from '../way/facts-in.ts';
import { mainControls } from '../way/main-controls.ts';
import { quote } from '../wording/text.ts';
import { unread } from './over-steps.ts';

/** Headers with this share of their links in common are the same. */
const sameShare = 0.75;
/** What so much of the text has is used on a page; less is a word here and there. */
const leastShare = 0.1;

/** The steps whose look was gathered, and the first of those whose was not. */
interface Looked {
  pages: { step: Step; look: LookFacts }[];
  missing: Step | undefined;
}

/** Whether header, fonts, colours and button style stay the same on every step, suppliers' sites among them. */
export function sameLookItems({ steps }: Pick<Evidence, 'steps'>): Item[] {
  const pages = steps.flatMap((step) => {
    const look = pageFactsIn(step, 'look');

    return look ? [{ step, look }] : [];
  });
  const looked = { pages, missing: steps.find((step) => pageFactsIn(step, 'look') === undefined) };
  const style: Item[] = [
    { id: 'same-font', question: 'The same font', told: shared(looked, 'font', fontsOf) },
    { id: 'same-text-colour', question: 'The same colour of text', told: shared(looked, 'text', textOf) },
    { id: 'same-link-colour', question: 'The same colour of links', told: shared(looked, 'link', linksOf) },
    { id: 'same-button', question: 'The same style of main button', told: sameButton(looked) },
  ];

  return [
    { id: 'same-header', question: 'Is the header the same on every step?', told: sameHeader(looked) },
    {
      id: 'same-style',
      question: 'Are fonts, colours and button style the same on every step?',
      told: together(style.map(({ told }) => told)),
      items: style,
    },
  ];
}

function sameHeader({ pages, missing }: Looked): Told {
  const [first, ...others] = pages;
  if (!first || others.length === 0) return tooFew(missing, 'header');
  const other = others.find(({ look }) => !isSameHeader(look.header, first.look.header));
  if (other) {
    const was = headerOf(first.look.header);

    return no(`${headerOf(other.look.header)}; on step ${first.step.index}: ${was}`, other.step.index);
  }

  return missing ? cannotSay(unread, missing.index) : yes(headerOf(first.look.header));
}

function headerOf(header: LookFacts['header']): string {
  if (!header) return 'no header';
  return `header ${quote(header.logo, 60)} on ${header.ground}, links: ${header.links.length}`;
}

/** By its logo, its ground and most of its links. */
function isSameHeader(one: LookFacts['header'], other: LookFacts['header']): boolean {
  if (!one || !other) return one === other;
  const links = new Set(other.links);
  const both = one.links.filter((name) => links.has(name)).length;
  const all = new Set([...one.links, ...other.links]).size;

  return one.logo === other.logo && one.ground === other.ground && (all === 0 || both / all >= sameShare);
}

interface Used {
  value: string;
  share: number;
}

const fontsOf = ({ fonts }: LookFacts): Used[] => fonts.map(({ name, share }) => ({ value: name, share }));
const textOf = ({ colours }: LookFacts): Used[] => colours.map(colourOf);
const linksOf = ({ links }: LookFacts): Used[] => links.map(colourOf);

function colourOf({ colour, share }: { colour: string; share: number }): Used {
  return { value: colour, share };
}

/**
 * Whether the pages use the same: what most of the text of a page has is used on the first page too, for a tenth of its
 * text at least, or the other way round. A page without any is passed over.
 */
function shared({ pages, missing }: Looked, what: string, used: (look: LookFacts) => Used[]): Told {
  const [first, ...others] = pages
    .map(({ step, look }) => ({ step: step.index, of: used(look) }))
    .filter(({ of }) => of.length > 0);
  const main = first?.of[0]?.value ?? '';
  if (!first || others.length === 0) return tooFew(missing, what);
  const other = others.find(({ of }) => !isUsed(first.of, of[0]?.value ?? '') && !isUsed(of, main));
  if (other) return no(`${other.of[0]?.value}, where step ${first.step} has ${main}`, other.step);

  return missing ? cannotSay(unread, missing.index) : yes(main);
}

function isUsed(used: readonly Used[], wanted: string): boolean {
  return used.some(({ value, share }) => value === wanted && share >= leastShare);
}

/** By the first main button of the main content; the tiles of a home page are none. */
function sameButton({ pages, missing }: Looked): Told {
  const styles = pages
    .filter(({ step }) => step.index > 0)
    .flatMap(({ step }) => {
      const button = mainControls(step).find((control) => isPrimary(control) === true);
      const style = button && `${button.look.fill} with words in ${button.look.text ?? 'an unknown colour'}`;

      return style ? [{ step: step.index, style }] : [];
    });
  const [first, ...others] = styles;
  if (!first || others.length === 0) return tooFew(missing, 'main button');
  const other = others.find(({ style }) => style !== first.style);
  if (other) return no(`${other.style}, where step ${first.step} has ${first.style}`, other.step);

  return missing ? cannotSay(unread, missing.index) : yes(first.style);
}

function tooFew(missing: Step | undefined, what: string): Told {
  return missing
    ? cannotSay(unread, missing.index)
    : notAsked(`Fewer than two pages have a ${what} to compare.`);
}
