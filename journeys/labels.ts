import type { PatternRecord } from '../crawler/records/pattern.ts';
import { matches } from './matches.ts';
import type { View } from './view.ts';

/** A label as it stands and, where it says the same in two languages ("Chwilio / Search"), each half by itself. */
export function halves(label: string): string[] {
  const parts = label.slice(0, 300).split(/\s+[/|]\s+/);
  return parts.length === 2 && parts.every((part) => part.trim() !== '')
    ? [label, ...parts.map((part) => part.trim())]
    : [label];
}

/** Whether a label, or one of its halves in two languages, fits a pattern. */
export function labelFits(pattern: PatternRecord, label: string): boolean {
  return halves(label).some((half) => matches(pattern, half));
}

/** The shortest link that can be a card: a title and what there is to say about it. */
const shortestCard = 45;
const shortestDescription = 20;

/**
 * The title of a link that is a whole card, whose name is a title followed by a description: the heading inside the
 * card, else what stands before the sentence that begins with a capital in the middle of the name ("Bins and recycling
 * Find your bin day, report a missed bin and order a new one"). Null for a link that is only called something.
 */
export function titleOf(name: string, view: Pick<View, 'headings'>): string | null {
  const label = name.replace(/\s+/g, ' ').trim();
  return headingOf(label, view) ?? beforeSentence(label);
}

function headingOf(label: string, { headings }: Pick<View, 'headings'>): string | null {
  const titles = headings
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.length > 2 && isDescription(label.slice(text.length)) && label.startsWith(text))
    .sort((a, b) => b.length - a.length);
  return titles[0] ?? null;
}

/** Whether what follows a title describes it: some words, and a sentence of its own. */
function isDescription(rest: string): boolean {
  return rest.length >= shortestDescription && /^[ .:–-]+\p{Lu}/u.test(rest) && rest.split(' ').length > 4;
}

/** Words that no title ends with: what follows them is a name. */
const small =
  /(?:^| )(?:a|an|the|and|or|of|in|at|on|to|for|from|by|with|within|near|about|your|our|my|this|is|are|ac|yn|y|yr|i|o|am|ar|eich)$/i;

function beforeSentence(label: string): string | null {
  if (label.length < shortestCard) return null;
  const title = /^(.{2,60}?(?<![\p{L}\p{N}])\p{Ll}+[)]?) (?=\p{Lu})/u.exec(label.slice(0, 300))?.[1];
  return title && !small.test(title) && isDescription(label.slice(title.length)) ? title : null;
}
