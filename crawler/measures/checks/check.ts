import type { FactName, Facts } from '../../records/facts/list.ts';
import type { Place } from '../../records/facts/place.ts';
import type { Finding } from '../../records/finding.ts';

/** What is known of the document that is judged, beside the facts. */
export interface About {
  url: string;
  title: string;
  state: string;
  /** Selector of the frame whose document it is; empty for the page itself. */
  frame: string;
  device: 'desktop' | 'mobile';
}

/** One fault, one doubt or one piece of advice about one place. */
export interface Verdict {
  kind: Finding['kind'];
  impact: NonNullable<Finding['impact']>;
  /** What is wrong, in plain words, with the words and figures of the page. */
  message: string;
  /** How to mend it here, with the very snippet where that can be said. */
  help: string;
  place: Place;
  /** The criteria that this very fault breaks, where they are fewer than the check's. */
  wcag?: readonly string[];
}

/** A question about a page that is answered from facts alone: no browser, clock, network or chance. */
export interface Check<Name extends FactName = FactName> {
  /** The file's name. */
  id: string;
  /** Raised whenever the same facts could get another verdict. */
  version: number;
  /** What is wrong, as the heading of its findings: "Link text does not say where the link leads". */
  title: string;
  /** Success criteria of WCAG 2.2, such as "2.4.4"; empty for advice. */
  wcag: readonly string[];
  reads: readonly Name[];
  /** Who is affected, and how. */
  who: string;
  /** How to mend it in general. */
  mend: string;
  /** Where the definition comes from: ACT rule, technique, research. */
  source: string;
  /** What this check cannot tell, and what it lets pass. */
  limits: string;
  /** Two pieces of a page's body: one with nothing to find, one with one fault. Both are run in the tests. */
  examples: { passes: string; fails: string };
  judge(facts: Pick<Facts, Name>, about: About): readonly Verdict[];
}

/** Gives a check its type, so that what it reads and what it is given agree. */
export function check<const Name extends FactName>(of: Check<Name>): Check<Name> {
  return of;
}
