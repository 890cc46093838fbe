import type { TextBlock } from '../../records/facts/text-blocks-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

/** Marks that people type to draw a list, by the kind of list that they make. */
const marks: readonly { list: 'ul' | 'ol'; pattern: RegExp }[] = [
  { list: 'ul', pattern: /^[•▪▫◦‣⁃●○■□✓✔➢➤]\s*(?=[\p{L}\p{N}"'“‘(£])/u },
  { list: 'ul', pattern: /^[·∙–—\-*→»](\s+(?=[\p{L}\p{N}"'“‘(£])|(?=\p{L}))/u },
  { list: 'ol', pattern: /^\(?(\d{1,2})[.)]\s*(?=\D)/u },
  { list: 'ol', pattern: /^\(?([a-z])\)\s+|^([a-z])\.\s+(?=\p{L})/u },
  { list: 'ol', pattern: /^\(?([ivx]{1,5})[.)]\s+/u },
];

interface Line {
  block: TextBlock;
  text: string;
}

/** Lists that are drawn with typed marks. */
export const listMissing = check({
  id: 'list-missing',
  version: 1,
  title: 'Text looks like a list and is not one',
  wcag: ['1.3.1'],
  reads: ['text-blocks'],
  who: 'People who use a screen reader are not told that a list begins, how many items it has, and where it ends.',
  mend: 'Mark it up as a list: <ul><li>…</li></ul>, or <ol> where the order matters.',
  source: 'WCAG 2.2, 1.3.1 Info and Relationships; technique H48; failure F2',
  limits:
    'Three or more lines, one after the other, that begin with the same kind of mark. Lines that begin with a hyphen or an asterisk are put to review when some are no longer than a name or a figure. Lists drawn without marks, or with pictures, are not seen.',
  examples: {
    passes: '<ul><li>paper and card</li><li>glass bottles</li><li>food tins</li></ul>',
    fails: '<p>• paper and card<br>• glass bottles<br>• food tins</p>',
  },
  judge: ({ 'text-blocks': { blocks } }) => runs(blocks).flatMap((run) => verdictOn(run) ?? []),
});

interface Run {
  list: 'ul' | 'ol';
  lines: Line[];
}

/** Neighbouring lines that begin with marks of one kind: lines of one paragraph, or paragraphs of one parent. */
function runs(blocks: readonly TextBlock[]): Run[] {
  const found: Run[] = [];
  for (const kind of marks) {
    let run: Line[] = [];
    const end = (): void => {
      if (run.length >= 3 && isCounted(run, kind)) found.push({ list: kind.list, lines: run });
      run = [];
    };
    for (const line of blocks.flatMap(linesOf)) {
      if (!kind.pattern.test(line.text)) end();
      else {
        const last = run.at(-1);
        if (last && last.block !== line.block && last.block.group !== line.block.group) end();
        run.push(line);
      }
    }
    end();
  }
  return onePerPlace(found);
}

function linesOf(block: TextBlock): Line[] {
  const isOther =
    block.heading > 0 ||
    block.within.some((each) => /^(list|code|navigation|button|widget|hidden-from|label|term)/.test(each));
  const lines = block.words.split('\n').map((text) => ({ block, text }));
  return isOther ? [{ block, text: '' }] : lines;
}

/** Numbers and letters have to count up from the first: 1, 2, 3. Bullets have to be the same. */
function isCounted(run: readonly Line[], { list, pattern }: (typeof marks)[number]): boolean {
  if (list === 'ul') return new Set(run.map(({ text }) => text[0])).size === 1;
  const said = run.map(({ text }) => pattern.exec(text)).map((match) => match?.[1] ?? match?.[2] ?? '');
  const [first = ''] = said;
  if (/^\d+$/u.test(first))
    return Number(first) <= 1 && said.every((each, index) => Number(each) === Number(first) + index);
  if (first === 'a') return said.every((each, index) => each.charCodeAt(0) === 97 + index);
  return first === 'i' && said[1] === 'ii' && said[2] === 'iii';
}

function onePerPlace(found: readonly Run[]): Run[] {
  const taken = new Set<string>();
  return found.filter(({ lines: [first] }) => {
    const key = first?.block.selector ?? '';
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

function verdictOn({ list, lines }: Run): Verdict | null {
  const [first] = lines;
  if (!first) return null;
  const isWeak = /^[-*–—→»]/u.test(first.text);
  const isProse = lines.every(({ text }) => /\p{L}{3}/u.test(text) && text.length >= 8);
  const item = first.text.replace(/^\P{L}+/u, '').slice(0, 60);
  return {
    kind: isWeak && !isProse ? 'needs-review' : 'violation',
    impact: 'moderate',
    message: `${lines.length} lines begin with typed marks, from ${quote(first.text, 50)} on. They look like a list and are ${first.block.words.includes('\n') ? 'lines of one block' : 'blocks of their own'}.`,
    help: `Mark them up as a list: <${list}><li>${item}</li> … </${list}>.`,
    place: first.block,
  };
}
