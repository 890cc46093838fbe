/**
 * Reads the document into facts of one kind; changes nothing. It is given all elements in reading order, those in open
 * shadow roots too. axe-core's tools are set up while it runs.
 */
export type Survey = (elements: readonly Element[]) => unknown;

/** The most that is kept of one kind of thing. */
export const most = 1500;
