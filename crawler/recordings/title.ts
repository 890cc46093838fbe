import { cleaned } from './cleaned.ts';
import { type RecordedStep, titleOf } from './recording.ts';

/** The parts of a page's title: "Pay your council tax - Larkton Council" has two. */
function titleParts(title: string): string[] {
  return cleaned(title.slice(0, 1000))
    .split(/ [-–—|»«·:]{1,2} | ?[|»«] ?/)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The parts of titles that name the site and no page of it: those of the home page, and those that every page has. */
export function siteTitle(steps: readonly RecordedStep[]): string[] {
  const first = steps.find(({ type, assertedEvents }) => type === 'navigate' && assertedEvents);
  const home = first ? titleParts(titleOf(first) ?? '') : [];
  const titles = [...new Set(steps.map(titleOf).filter((title) => title !== undefined))].map(titleParts);
  const [one = [], ...others] = titles;
  const everywhere = others.length > 0 ? one.filter((part) => others.every((parts) => has(parts, part))) : [];
  return [...home, ...everywhere];
}

/**
 * The part of a title that names the page; null when none does. It is the first where titles go from the page to the
 * site, and the last where they begin with the site.
 */
export function pageTitle(title: string, site: readonly string[]): string | null {
  const parts = titleParts(title);
  const own = parts.filter((part) => !has(site, part));
  const beginsWithSite = parts[0] !== undefined && has(site, parts[0]);
  return (beginsWithSite ? own.at(-1) : own[0]) ?? null;
}

function has(parts: readonly string[], part: string): boolean {
  return parts.some((other) => other.toLowerCase() === part.toLowerCase());
}
