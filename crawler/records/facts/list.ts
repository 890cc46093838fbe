import type { z } from 'zod';
import { cssWordsFacts } from './css-words-facts.ts';
import { dialogsFacts } from './dialogs-facts.ts';
import { documentFacts } from './document-facts.ts';
import { fieldsFacts } from './fields-facts.ts';
import { focusVisibleFacts } from './focus-visible-facts.ts';
import { focusWalkFacts } from './focus-walk-facts.ts';
import { formErrorsFacts } from './form-errors-facts.ts';
import { hiddenWordsFacts } from './hidden-words-facts.ts';
import { hoverFacts } from './hover-facts.ts';
import { inputChangeFacts } from './input-change-facts.ts';
import { linkFacts } from './link-facts.ts';
import { lookFacts } from './look-facts.ts';
import { mediaFacts } from './media-facts.ts';
import { motionFacts } from './motion-facts.ts';
import { mouseOnlyFacts } from './mouse-only-facts.ts';
import { orientationFacts } from './orientation-facts.ts';
import { pasteFacts } from './paste-facts.ts';
import { picturesFacts } from './pictures-facts.ts';
import { readingFacts } from './reading-facts.ts';
import { readingOrderFacts } from './reading-order-facts.ts';
import { referencesFacts } from './references-facts.ts';
import { reflowFacts } from './reflow-facts.ts';
import { skipLinkFacts } from './skip-link-facts.ts';
import { tablesFacts } from './tables-facts.ts';
import { textBlocksFacts } from './text-blocks-facts.ts';
import { textContrastFacts } from './text-contrast-facts.ts';
import { textResizeFacts } from './text-resize-facts.ts';
import { textSpacingFacts } from './text-spacing-facts.ts';

/** What is seen of one document in one state by surveys, which only read it. */
export const surveySchemas = {
  'text-blocks': textBlocksFacts,
  tables: tablesFacts,
  references: referencesFacts,
  'hidden-words': hiddenWordsFacts,
  document: documentFacts,
  'css-words': cssWordsFacts,
  links: linkFacts,
  look: lookFacts,
  media: mediaFacts,
  pictures: picturesFacts,
  fields: fieldsFacts,
  'reading-order': readingOrderFacts,
} as const;

/** What is seen by driving the page: keys, sizes, styles. */
export const driveSchemas = {
  hover: hoverFacts,
  dialogs: dialogsFacts,
  'focus-visible': focusVisibleFacts,
  'focus-walk': focusWalkFacts,
  motion: motionFacts,
  'mouse-only': mouseOnlyFacts,
  orientation: orientationFacts,
  reflow: reflowFacts,
  'form-errors': formErrorsFacts,
  'input-change': inputChangeFacts,
  paste: pasteFacts,
  'skip-link': skipLinkFacts,
  'text-contrast': textContrastFacts,
  'text-resize': textResizeFacts,
  'text-spacing': textSpacingFacts,
} as const;

/** What is seen with a library that is put into our own world of the page. */
export const librarySchemas = { reading: readingFacts } as const;

export const factSchemas = { ...surveySchemas, ...driveSchemas, ...librarySchemas } as const;

export type SurveyName = keyof typeof surveySchemas;
export type DriveName = keyof typeof driveSchemas;
export type FactName = keyof typeof factSchemas;
export type Facts = { [Name in FactName]: z.infer<(typeof factSchemas)[Name]> };
