import type { Step } from '../../records/step.ts';

const aside: readonly string[] = ['header', 'navigation', 'footer', 'banner', 'dialog'];

/**
 * What a step calls itself: the first heading of level 1 outside header and footer, else any of level 1, else the first
 * heading outside header and footer, else the title.
 */
export function mainHeading({ headings, title }: Pick<Step, 'headings' | 'title'>): string {
  const worded = headings.filter(({ text }) => text.trim() !== '');
  const first = worded.filter(({ level }) => level === 1);
  const isOutside = ({ area }: Step['headings'][number]): boolean => !aside.includes(area);
  const shown = first.find(isOutside) ?? first[0] ?? worded.find(isOutside);

  return shown?.text ?? title;
}
