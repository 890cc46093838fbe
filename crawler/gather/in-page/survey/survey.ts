import type { SurveyName } from '../../../records/facts/list.ts';
import type { AxeInPage } from '../axe-in-page.ts';
import { everyElement } from '../seeing.ts';
import { cssWords } from './css-words.ts';
import { documentFacts } from './document-facts.ts';
import type { Survey } from './document-survey.ts';
import { fields } from './fields.ts';
import { hiddenWords } from './hidden-words.ts';
import { links } from './links.ts';
import { look } from './look.ts';
import { media } from './media.ts';
import { pictures } from './pictures.ts';
import { readingOrder } from './reading-order.ts';
import { references } from './references.ts';
import { tables } from './tables.ts';
import { textBlocks } from './text-blocks.ts';

declare const axe: AxeInPage;

/** Every survey by the name of its facts. */
const surveys: Record<SurveyName, Survey> = {
  links,
  look,
  fields,
  'css-words': cssWords,
  document: documentFacts,
  'hidden-words': hiddenWords,
  media,
  pictures,
  'reading-order': readingOrder,
  references,
  tables,
  'text-blocks': textBlocks,
};

/** Makes the surveys that are asked for: the facts of each, or why it broke. Runs inside the page. */
export function survey({
  names,
  elements: most,
}: {
  names: readonly SurveyName[];
  elements: number;
}): unknown {
  axe.setup(document.documentElement);
  try {
    const elements = everyElement(document, most);
    return names.map((what) => {
      try {
        return { what, facts: surveys[what](elements) };
      } catch (error) {
        return { what, facts: null, reason: String(error).slice(0, 500) };
      }
    });
  } finally {
    axe.teardown();
  }
}
