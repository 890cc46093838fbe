import type { Step } from '../crawler/records/step.ts';

/** What a resident has before them: the part of a step that decisions are made from. */
export type View = Pick<
  Step,
  'index' | 'url' | 'headings' | 'mainText' | 'controls' | 'fields' | 'forms' | 'title' | 'errors'
> & {
  /** The beginning of the rendered document, for recognising a supplier's product; absent where it was not kept. */
  html?: string;
};
