import type { Step } from '../../records/step.ts';
import { quote } from '../wording/text.ts';
import { followed } from './followed.ts';

const document = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf)$/iu;

/** A document that stood where a page should: the step itself, what the link to it led to, or a file that came instead. */
export function documentOnTheWay(step: Step, earlier: readonly Step[]): string[] {
  const before = earlier.at(-1);
  const control = before && followed(before);
  const linked = control?.href ? documentKind(control.href) : null;
  const shown = documentKind(step.url);
  if (control && linked !== null) return [`${quote(control.name)} leads to ${linked}`];
  if (shown !== null) return [`The step is ${shown}: ${quote(step.url)}`];

  return step.downloads.length === 0
    ? []
    : [`A file came instead of a page: ${quote(step.downloads[0] ?? '')}`];
}

function documentKind(url: string): string | null {
  const [, ending = ''] = document.exec(URL.parse(url)?.pathname ?? '') ?? [];
  if (ending === '') return null;

  return ending.toLowerCase() === 'pdf' ? 'a PDF' : `a document (.${ending.toLowerCase()})`;
}
