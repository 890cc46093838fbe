import type { FieldFacts } from '../../../records/facts/fields-facts.ts';
import { isDrawn, wordsIn } from './drawn-words.ts';

type Label = FieldFacts['labels'][number];

/** The elements that an attribute of a field names by their ids. */
export function namedBy(field: Element, attribute: string): Element[] {
  const root = field.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  const ids = (field.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  return ids.slice(0, 20).flatMap((id) => root.getElementById(id) ?? []);
}

function tiedLabels(field: Element): Element[] {
  const labels = 'labels' in field ? field.labels : null;
  return labels instanceof NodeList ? [...labels].filter((label) => label instanceof Element) : [];
}

/** The labels that the code ties to a field: all their words, and those that are drawn. */
export function labelsOf(field: Element): Label[] {
  const tied = tiedLabels(field).map(
    (label) => ({ how: label.contains(field) ? 'around' : 'for', label }) as const,
  );
  const named = namedBy(field, 'aria-labelledby')
    .filter((label) => label !== field)
    .map((label) => ({ how: 'labelledby', label }) as const);
  return [...tied, ...named].slice(0, 10).map(({ how, label }) => ({
    how,
    words: wordsIn(label),
    drawn: wordsIn(label, { drawn: true }) || overlaid(label),
  }));
}

/** Words that only the style puts into a label. */
function overlaid(label: Element): string {
  return ['::before', '::after']
    .map((part) => /^"([^"]*[\p{L}][^"]*)"$/u.exec(getComputedStyle(label, part).content)?.[1] ?? '')
    .join(' ')
    .trim();
}

/** How a star is drawn in the label of a field; empty for none. */
export function starOf(field: Element): FieldFacts['star'] {
  for (const label of [...tiedLabels(field), ...namedBy(field, 'aria-labelledby')].slice(0, 5)) {
    const parts = [label, ...label.querySelectorAll('*')].slice(0, 30);
    const holders = parts.filter((part) =>
      [...part.childNodes].some((node) => node instanceof Text && /[*∗＊]/.test(node.data)),
    );
    const drawn = holders.filter((part) => isDrawn(part));
    if (drawn.some((part) => !part.closest('[aria-hidden="true"]'))) return 'text';
    if (drawn.length > 0) return 'hidden';
    const byStyle = parts.some((part) =>
      ['::before', '::after'].some((end) => /^"\s*[*∗]/.test(getComputedStyle(part, end).content)),
    );
    if (byStyle) return 'css';
  }
  return '';
}
