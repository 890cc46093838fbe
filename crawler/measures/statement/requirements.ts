import type { About, Assessed } from './assessed.ts';
import { assessStatus } from './compliance.ts';
import { assessAdvice, assessContact, assessEnforcement } from './contact.ts';
import { assessContent } from './criteria.ts';
import { assessPlans } from './plans.ts';
import type { Statement } from './read-statement.ts';
import { assessBurden, assessScope } from './scope.ts';
import { assessPrepared, assessReviewed, assessTesting } from './upkeep.ts';

/** One thing that is asked of a statement. */
export interface Requirement {
  id: string;
  /** As the table of the report has it. */
  label: string;
  /** What to do where the answer is no. */
  mend: string;
}

interface Read extends Requirement {
  assess(statement: Statement, about: About): Assessed;
}

/** Where the statement is and what it is made of: answered from the walk. */
export const placeRequirements = {
  found: {
    id: 'found',
    label: 'Found from the home page',
    mend: 'Link to the statement from the home page, best from the footer of every page, and call the link “Accessibility statement”.',
  },
  html: {
    id: 'html',
    label: 'A web page, not a document',
    mend: 'Publish the statement as a web page (HTML), not as a PDF or another document.',
  },
} as const satisfies Record<string, Requirement>;

/** What the statement has to say, in the order of the model statement: answered from its words. */
export const wordRequirements: readonly Read[] = [
  {
    id: 'name-and-scope',
    label: 'Whose statement it is, and for which sites',
    mend: 'Write “This accessibility statement applies to …” with the addresses of the sites, and the council’s name.',
    assess: assessScope,
  },
  {
    id: 'status',
    label: 'Compliance status, one of three',
    mend: 'Say in one sentence that the website is fully, partially or not compliant with the Web Content Accessibility Guidelines version 2.2 AA.',
    assess: assessStatus,
  },
  {
    id: 'content',
    label: 'What is not accessible, with success criteria',
    mend: 'List each problem with the success criterion that it fails, by number and name, such as “1.4.3 Contrast (Minimum)”.',
    assess: assessContent,
  },
  {
    id: 'fix-dates',
    label: 'When it will be mended, with dates to come',
    mend: 'Give each problem a date by which it will be mended, and a new one when that has passed.',
    assess: assessPlans,
  },
  {
    id: 'burden',
    label: 'Disproportionate burden and exemptions, where claimed',
    mend: 'Keep the assessment of any disproportionate burden that is claimed, and say why each exemption applies.',
    assess: assessBurden,
  },
  {
    id: 'prepared',
    label: 'Date on which it was prepared',
    mend: 'Write “This statement was prepared on …” with the day.',
    assess: assessPrepared,
  },
  {
    id: 'reviewed',
    label: 'Prepared or reviewed within a year',
    mend: 'Review the statement at least once a year, and write “It was last reviewed on …” with the day.',
    assess: assessReviewed,
  },
  {
    id: 'testing',
    label: 'How the website was tested',
    mend: 'Say when the website was last tested, by whom, how, and on which pages.',
    assess: assessTesting,
  },
  {
    id: 'contact',
    label: 'Feedback, and how to contact the council',
    mend: 'Give an e-mail address, a telephone number or an address for problems and for content in other formats, and say when you answer.',
    assess: assessContact,
  },
  {
    id: 'enforcement',
    label: 'Who enforces the regulations',
    mend: 'Name the Equality and Human Rights Commission (EHRC), or in Northern Ireland the Equality Commission for Northern Ireland (ECNI), as the one that enforces the regulations.',
    assess: assessEnforcement,
  },
  {
    id: 'advice',
    label: 'The advisory service',
    mend: 'Point people who are not happy with your answer to the Equality Advisory and Support Service (EASS).',
    assess: assessAdvice,
  },
];

/** Every requirement, in the order of the table. */
export const requirements: readonly Requirement[] = [
  ...Object.values(placeRequirements),
  ...wordRequirements.map(({ id, label, mend }) => ({ id, label, mend })),
];
