import type { Control } from '../crawler/records/control.ts';
import type { View } from './view.ts';

/**
 * Whether a control belongs to what the page itself says, and not to what stands around every page: it is in the main
 * content, or in a navigation under one of its headings, such as the contents of a guide.
 */
export function isOfMain({ area, under }: Control, { headings }: Pick<View, 'headings'>): boolean {
  if (area === 'main' || area === 'dialog') return true;
  return (
    area === 'navigation' && headings.some((heading) => heading.area === 'main' && heading.text === under)
  );
}
