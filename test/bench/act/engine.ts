/** A violation that an engine named: points to review and advice are none. */
export interface Violation {
  check: string;
  /** Success criteria, such as "4.1.2". */
  criteria: string[];
}

/** What an engine said of one page; null when it could not test it. */
export type Answer = readonly Violation[] | null;

/** Something that tests pages. */
export interface Engine {
  name: string;
  /** Gives one answer for each address, in their order. */
  run(addresses: readonly string[]): Promise<Answer[]>;
}
