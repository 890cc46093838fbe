import type { PatternRecord } from '../../crawler/records/pattern.ts';
import { matches } from '../matches.ts';
import type { View } from '../view.ts';
import type { Adapter } from './adapter.ts';

type Seen = Pick<View, 'url' | 'title' | 'mainText'> & { html?: string };

const longestTitle = 300;
const longestText = 20_000;
const longestHtml = 200_000;

/** The first product whose marks the page bears; null where none does. */
export function recognise(adapters: readonly Adapter[], view: Seen): Adapter | null {
  return adapters.find((adapter) => adapter.recognise.some((marks) => bears(view, marks))) ?? null;
}

function bears(view: Seen, { address, title, text, html }: Adapter['recognise'][number]): boolean {
  const answers = [
    fitsPart(address, view.url, Number.POSITIVE_INFINITY),
    fitsPart(title, view.title, longestTitle),
    fitsPart(text, view.mainText, longestText),
    fitsPart(html, view.html ?? '', longestHtml),
  ].filter((answer) => answer !== null);
  return answers.length > 0 && answers.every(Boolean);
}

function fitsPart(pattern: PatternRecord | undefined, words: string, longest: number): boolean | null {
  return pattern ? matches(pattern, words, longest) : null;
}
