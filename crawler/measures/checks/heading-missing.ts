import type { TextBlock } from '../../records/facts/text-blocks-facts.ts';
import { quote } from '../wording/text.ts';
import { wordCount } from '../wording/word-count.ts';
import { check, type Verdict } from './check.ts';

/** Surroundings in which big or bold words are something else than a heading. */
const other: readonly TextBlock['within'][number][] = [
  ...(['link', 'button', 'label', 'legend', 'caption', 'summary', 'navigation', 'list', 'term'] as const),
  ...([
    'header-cell',
    'cell',
    'quote',
    'code',
    'widget',
    'message',
    'address',
    'hidden-from-screen-readers',
  ] as const),
];

const mostReviews = 5;

/** Words that look like a heading and are a paragraph. */
export const headingMissing = check({
  id: 'heading-missing',
  version: 1,
  title: 'Text looks like a heading and is not one',
  wcag: ['1.3.1'],
  reads: ['text-blocks'],
  who: 'People who use a screen reader go from heading to heading; what only looks like one is passed over.',
  mend: 'Use the heading element of the right level and give it the look by style: <h2>Opening hours</h2>.',
  source: 'WCAG 2.2, 1.3.1 Info and Relationships; technique H42; failure F2',
  limits:
    'Sure only where a line of few words in the main content, with more text below it, is half as big again as that text, or bold and a third bigger. A bold line of the same size is for a person to look at. Words in tables, lists, quotations, links and messages, and bold beginnings of a paragraph, are let be.',
  examples: {
    passes:
      '<h2>Opening hours</h2><p>The recycling centre is open every day from eight in the morning until six in the evening, all year round.</p>',
    fails:
      '<p>Cars have to book.</p><p style="font-size: 28px; font-weight: bold">Opening hours</p><p>The recycling centre is open every day from eight in the morning until six in the evening, all year round.</p>',
  },
  judge: ({ 'text-blocks': { blocks } }) => {
    const main = blocks.filter(({ area }) => area === 'main');
    const verdicts = main.flatMap((_, index) => verdictOn(main, index) ?? []);
    const reviews = verdicts.filter(({ kind }) => kind === 'needs-review').slice(mostReviews);
    return verdicts.filter((verdict) => !reviews.includes(verdict));
  },
});

function verdictOn(blocks: readonly TextBlock[], index: number): Verdict | null {
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (!block || !next || !couldHead(block) || !isBody(next, block)) return null;
  const ratio = block.fontSize / next.fontSize;
  const isBold = block.bold && !next.bold;
  const isBig = (isBold && ratio >= 1.3) || ratio >= 1.5;
  const followsHeading = before !== undefined && (before.heading > 0 || isAlike(before, block));
  const kind = kindOf({ isBig, isBold, followsHeading });
  if (!kind || (kind === 'needs-review' && wordCount(block.words) > 8)) return null;
  const look = [isBold ? 'bold' : '', ratio > 1.05 ? `${block.fontSize} pixels high` : ''].filter(Boolean);
  return {
    kind,
    impact: 'moderate',
    message: `${quote(block.words)} is ${look.join(' and ')}, above text of ${next.fontSize} pixels, so that it looks like a heading. It is a ${block.tag} element.`,
    help: `If it heads what follows, make it a heading: <h${levelAt(blocks, index)}>${block.words.slice(0, 80)}</h${levelAt(blocks, index)}>.`,
    place: block,
  };
}

/** Straight under a heading, big words are a lead or a subtitle more often than a heading. */
function kindOf(look: { isBig: boolean; isBold: boolean; followsHeading: boolean }): Verdict['kind'] | null {
  if (look.isBig && !look.followsHeading) return 'violation';
  return look.isBold && !look.followsHeading ? 'needs-review' : null;
}

function couldHead({
  words,
  letters,
  heading,
  within,
  linked,
  fontSize,
  lineHeight,
  box,
}: TextBlock): boolean {
  if (heading > 0 || letters > 80 || words.includes('\n') || within.some((each) => other.includes(each)))
    return false;
  const isShort = wordCount(words) <= 12 && box.height < Math.max(lineHeight, fontSize) * 2.9;
  return isShort && linked < 0.5 && isTitleLike(words);
}

/** Not a sentence, a figure, a date, a price, a telephone number or an address. */
function isTitleLike(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const digits = words.match(/\p{N}/gu)?.length ?? 0;
  const begins = /^["'“‘(]?(\p{Lu}|\p{N}+[.)]?\s+\p{Lu})/u.test(words);
  const isDate = /\b(19|20)\d\d$/u.test(words) && digits >= 5;
  return (
    begins &&
    letters >= 4 &&
    digits <= letters / 2 &&
    !isDate &&
    !/[.;,:…]$/u.test(words) &&
    !/@|https?:|www\.|^["“‘]|^(by|gan|published|updated|date|tel|phone|e-?mail|ref(erence)?)\b/iu.test(words)
  );
}

/** A paragraph below it, in the same column, that is plain text. */
function isBody(next: TextBlock, block: TextBlock): boolean {
  const isBelow = next.box.y >= block.box.y + block.box.height - 4;
  const isNear = next.box.y - (block.box.y + block.box.height) < block.fontSize * 4;
  const isSameColumn = next.box.x < block.box.x + block.box.width && Math.abs(next.box.x - block.box.x) < 60;
  const isPlain = next.heading === 0 && !next.within.some((each) => each !== 'list' && other.includes(each));
  const isLong = next.letters >= 60 || (next.within.includes('list') && next.letters >= 15);
  return isBelow && isNear && isSameColumn && isPlain && isLong && next.fontSize <= block.fontSize;
}

function isAlike(one: TextBlock, two: TextBlock): boolean {
  return one.fontSize === two.fontSize && one.bold === two.bold && one.group === two.group;
}

function levelAt(blocks: readonly TextBlock[], index: number): number {
  const above = blocks.slice(0, index).findLast(({ heading }) => heading > 0);
  return Math.min(6, above ? Math.max(2, above.heading === 1 ? 2 : above.heading) : 2);
}
