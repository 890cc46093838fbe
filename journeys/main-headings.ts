import type { View } from './view.ts';

/** What says what the page is for: its headings of level 1, else its first heading, else its title. */
export function mainHeadings(view: View): string[] {
  const inMain = view.headings.filter((heading) => heading.area !== 'footer' && heading.area !== 'banner');
  const first = inMain.filter((heading) => heading.level === 1);
  const chosen = first.length > 0 ? first : inMain.slice(0, 1);
  return chosen.length > 0 ? chosen.map((heading) => heading.text) : [view.title];
}
