import type { Answer, Part } from '../../../crawler/records/answer.ts';
import type { Chance } from './chance.ts';

type Questions = readonly (readonly [id: string, label: string])[];

const familiarity: Questions = [
  ['skip-link', 'Is there a skip link that works?'],
  ['logo-home', 'Does the logo lead home?'],
  ['header-search', 'Is there a search in the header?'],
  ['way-back', 'Are there breadcrumbs or a back link?'],
  ['landmarks', 'Are there main, navigation and footer landmarks?'],
  ['one-h1', 'Is there one main heading, which says what the page is for?'],
  ['title-form', 'Is the title in the form “page – service – council”?'],
  ['govuk-pattern', 'Are buttons and links used as in the GOV.UK pattern?'],
  ['same-header', 'Is the header the same on every step?'],
  ['same-style', 'Are fonts, colours and button style the same on every step?'],
];

const guidance: Questions = [
  ['have-to-hand', 'Does it say what you need to have to hand?'],
  ['cost', 'Does it say what it costs?'],
  ['what-happens', 'Does it say what happens, step by step?'],
  ['how-long', 'Does it say how long it takes and when you hear back?'],
  ['who-can-use', 'Does it say who can use it?'],
  ['other-way', 'Does it offer another way to do it?'],
  ['form', 'Does the form say how to fill it in, and beforehand what it asks for?'],
  ['plain-names', 'Is it named by the task, not by a supplier’s brand?'],
  ['reading-age', 'Can it be read at the age of 9?'],
];

const channels: Questions = [
  ['telephone', 'Telephone'],
  ['relay', 'Relay, textphone or sign language'],
  ['post', 'Post'],
  ['in-person', 'In person'],
  ['webchat', 'Webchat'],
  ['email', 'E-mail'],
];

const statement: Questions = [
  ['found', 'Found from the home page'],
  ['html', 'A web page, not a document'],
  ['name-and-scope', 'Whose statement it is, and for which sites'],
  ['status', 'Compliance status, one of three'],
  ['content', 'What is not accessible, with success criteria'],
  ['fix-dates', 'When it will be mended, with dates to come'],
  ['prepared', 'Date on which it was prepared'],
  ['reviewed', 'Prepared or reviewed within a year'],
  ['testing', 'How the website was tested'],
  ['contact', 'Feedback, and how to contact the council'],
  ['enforcement', 'Who enforces the regulations'],
  ['advice', 'The advisory service'],
];

/** The answers that are made of questions answered yes or no. */
export function inventedQuestions(skill: number, chance: Chance): Record<string, Answer> {
  const met = asked(familiarity, 0.3 + 0.6 * skill, chance);
  const told = asked(guidance, 0.2 + 0.6 * skill, chance);
  const ways = asked(channels, 0.4, chance);
  return {
    familiarity: measured((100 * met.yes) / familiarity.length, '%', [
      { id: 'told', label: 'Met of those that can be told', value: met.yes, max: familiarity.length },
      ...met.parts,
    ]),
    'task-guidance': measured(told.yes, 'items', [
      { id: 'applies', label: 'Items met of those that apply', value: told.yes, max: guidance.length },
      ...told.parts,
    ]),
    'other-channels': measured(ways.yes, 'ways', ways.parts),
  };
}

/** The audit of an invented statement. */
export function inventedStatement(skill: number, chance: Chance): Answer {
  const { yes, parts } = asked(statement, 0.4 + 0.5 * skill, chance);
  return measured(yes, 'requirements seen', parts);
}

export function measured(value: number | string, unit: string, parts: Part[] = []): Answer {
  return { kind: 'measured', value, unit, parts, findings: [] };
}

function asked(questions: Questions, often: number, chance: Chance): { yes: number; parts: Part[] } {
  const parts = questions.map(([id, label]): Part => {
    const isYes = chance.happens(often);
    return {
      id,
      label,
      value: isYes ? 'yes' : 'no',
      step: chance.whole(0, 2),
      note: isYes ? '“Invented words that say so”' : 'No such words on the invented pages',
    };
  });
  return { yes: parts.filter(({ value }) => value === 'yes').length, parts };
}
