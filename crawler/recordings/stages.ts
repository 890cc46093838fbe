import { fieldsOn, judgeSigns } from './signs.ts';
import type { Follow, Page, Send, Sign } from './way.ts';

/** What lies between two pages that can be known: what was followed on the way, and what the second is known by. */
export interface Stage {
  page: Page;
  /** What was followed to get here since the stage before. */
  follows: readonly Follow[];
  /** Whether the last of them was an entry of a list of results. */
  isFromResults: boolean;
  /** Whether it is what a search brought up. */
  isResults: boolean;
  signs: readonly Sign[];
  /** The search that is sent from here. */
  enquiry: Send | null;
}

/** The pages that can be known, and their signs. The rest is passed through on the way to the next. */
export function stagesOf(pages: readonly Page[]): Stage[] {
  const judged = judgeSigns(pages);
  const stages: Stage[] = [];
  let follows: Follow[] = [];
  let isFromResults = false;
  for (const [index, page] of pages.entries()) {
    const enquiry = enquiryOn(page);
    const signs = enquiry ? fieldsOn({ acts: enquiry.fills }) : (judged[index]?.signs ?? []);
    const isResults = index > 0 && enquiryOn(pages[index - 1]) !== null;
    if ((index > 0 && signs.length > 0) || enquiry) {
      stages.push({ page, follows, isFromResults, isResults, signs, enquiry });
      follows = [];
    }
    const here = page.acts.filter((act) => act.kind === 'follow');
    isFromResults = here.length > 0 ? isResults : isFromResults && follows.length > 0;
    follows = [...follows, ...here];
  }
  return stages;
}

function enquiryOn(page: Page | undefined): Send | null {
  return page?.acts.filter((act) => act.kind === 'send').find(isEnquiry) ?? null;
}

const searches = /^(search|find|look ?up|go|show|chwilio)\b/i;
const isSearched = /\b(search|find|key ?words?|look(ing)? for)\b/i;

/** Whether one field was filled to search for something, rather than a form to be answered. */
export function isEnquiry({ button, fills, ticks }: Send): boolean {
  const [field, ...others] = fills;
  if (!field || others.length > 0 || ticks.length > 0) return false;
  if (button && /\baddress\b/i.test(button.text)) return false;
  return (button !== null && searches.test(button.text)) || isSearched.test(field.field.text);
}
