import { anyOf, asking, fieldNamed, saying } from './expression.ts';
import type { Name } from './name.ts';
import type { Act, KnownBy, Page, Sign } from './way.ts';

/** A sign as the expression that the configuration writes. */
export function expressionOf({ kind, name }: Pick<Sign, 'kind' | 'name'>): string {
  if (kind === 'field') return fieldNamed(name);
  if (kind === 'question') return asking(name);
  return kind === 'text' ? saying(name) : anyOf([name]);
}

export interface Judged {
  /** Signs by which a page can be told from those before it. */
  signs: readonly Sign[];
  /** Signs that a page before it has too. */
  useless: readonly Sign[];
}

/**
 * Which signs of each page tell it from every page before. What somebody asserted goes before a page's title; where
 * there is neither on the last page, a field that was filled there has to do.
 */
export function judgeSigns(pages: readonly Page[]): Judged[] {
  return pages.map((page, index) => {
    const earlier = pages.slice(0, index);
    const isUseful = (sign: Sign): boolean => !isSeen(sign, earlier);
    const useful = page.signs.filter(isUseful);
    const asserted = useful.filter(({ from }) => from === 'assertion');
    const isLast = index === pages.length - 1;
    const typed = isLast && useful.length === 0 ? fieldsOn(page).filter(isUseful).slice(0, 1) : [];
    return {
      signs: asserted.length > 0 ? asserted : [...useful, ...typed],
      useless: page.signs.filter((sign) => !useful.includes(sign)),
    };
  });
}

/** The fields that were filled on a page, as signs of it. */
export function fieldsOn({ acts }: Pick<Page, 'acts'>): Sign[] {
  return acts.flatMap((act) =>
    act.kind === 'fill' ? [{ kind: 'field', name: act.field, step: act.step, from: 'typing' }] : [],
  );
}

function isSeen(sign: Sign, pages: readonly Page[]): boolean {
  const expression = new RegExp(expressionOf(sign).slice(1, -2), 'i');
  return pages.some((page) => namesOn(page, sign.kind).some(({ text }) => expression.test(text)));
}

/** The names of a kind that a recording knows of a page. */
function namesOn({ signs, acts }: Page, kind: KnownBy): Name[] {
  return [
    ...signs.filter((sign) => kind === 'text' || sign.kind === kind).map(({ name }) => name),
    ...acts.flatMap((act) => (kind === 'text' ? allNames(act) : namesIn(act, kind))),
  ];
}

function namesIn(act: Act, kind: KnownBy): Name[] {
  if (kind === 'control') return controlsIn(act);
  if (kind === 'field') return act.kind === 'fill' ? [act.field] : [];
  if (kind === 'question') return questionsIn(act);
  return [];
}

function controlsIn(act: Act): Name[] {
  if (act.kind === 'follow') return [act.name];
  return act.kind === 'send' && act.button ? [act.button] : [];
}

function questionsIn(act: Act): Name[] {
  if (act.kind === 'fill') return [act.field];
  return act.kind === 'tick' ? [act.option, ...(act.group ? [act.group] : [])] : [];
}

function allNames(act: Act): Name[] {
  return [...controlsIn(act), ...questionsIn(act)];
}
