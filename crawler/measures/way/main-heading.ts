import type { Step } from '../../records/step.ts';

const aside: readonly string[] = ['header', 'navigation', 'footer', 'banner', 'dialog'];

/** What a step calls itself: the first heading of level 1 outside header and footer, else any, else the title. */
export function mainHeading({ headings, title }: Pick<Step, 'headings' | 'title'>): string {
  const first = headings.filter(({ level, text }) => level === 1 && text.trim() !== '');
  const shown = first.find(({ area }) => !aside.includes(area)) ?? first[0];

  return shown?.text ?? title;
}
