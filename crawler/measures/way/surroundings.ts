import { load } from 'cheerio';
import type { Control } from '../../records/control.ts';
import type { Step } from '../../records/step.ts';
import { warnsOfNewWindow } from '../wording/new-window-warning.ts';

/** Read as a stream of tags: what a browser wrote out needs no repair, and deep nesting then costs no more than width. */
const lenient = { xml: { xmlMode: false } } as const;

const blocks = 'p, li, dd, dt, td, th, label, figcaption, h1, h2, h3, h4, h5, h6';

/**
 * Whether people are told that a control opens a new window: in its name, its visible text, its own description, or
 * in the paragraph, list item or cell that it stands in.
 */
export function isAnnounced(step: Pick<Step, 'html'>, control: Control): boolean {
  return (
    warnsOfNewWindow(control.name) ||
    warnsOfNewWindow(control.text) ||
    around(step, control).some(warnsOfNewWindow)
  );
}

/** The words around a control. None when it cannot be found in the document (a frame, or a selector we cannot follow). */
function around({ html }: Pick<Step, 'html'>, { selector }: Control): string[] {
  try {
    const $ = load(html, lenient);
    const found = $(selector).first();
    const describedBy = found.attr('aria-describedby')?.split(/\s+/u) ?? [];
    const descriptions = $('[id]').filter((_, element) => describedBy.includes(element.attribs.id ?? ''));

    return [found.attr('title') ?? '', found.closest(blocks).text(), descriptions.text()];
  } catch {
    return [];
  }
}
