import { criterionName } from '../../crawler/measures/wording/wcag-criteria.ts';

const understanding = 'https://www.w3.org/WAI/WCAG22/Understanding/';

/**
 * A success criterion by its number, with the page that explains it in Understanding WCAG 2.2; the list of those
 * pages when the number is not one that we know.
 *
 * @example
 * criterion('1.4.3').url; // 'https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html'
 */
export function criterion(number: string): { title: string; url: string } {
  const title = criterionName(number);
  if (title === number) return { title, url: understanding };
  const page = title
    .slice(number.length + 1)
    .toLowerCase()
    .replace(/[(),]/g, '')
    .replace(/\s+/g, '-');
  return { title, url: `${understanding}${page}.html` };
}
