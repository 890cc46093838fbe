import { z } from 'zod';
import { area } from '../control.ts';
import { place } from './place.ts';

/** Words that belong to a field because the code says so. */
const label = z.object({
  how: z.enum(['for', 'around', 'labelledby']),
  words: z.string(),
  drawn: z.string().describe('Those of its words that are drawn'),
});

/** Words that stand beside a field though nothing in the code ties them to it. */
const near = z.object({
  words: z.string(),
  where: z.enum(['before', 'above', 'over', 'after']),
  isLabel: z.boolean().describe('Whether they are in a label element'),
  isBroken: z.boolean().describe('Whether that label names an id that nothing on the page has'),
});

const field = place.extend({
  kind: z.string().describe('Type of an input, else the role or the name of the element'),
  name: z.string().describe('Accessible name'),
  labels: z.array(label),
  ariaLabel: z.string(),
  title: z.string(),
  placeholder: z.string(),
  describedBy: z.string().describe('Words that aria-describedby names'),
  near: z
    .array(near)
    .describe('The nearest first; kept where no tied label is drawn, and for the first box of a set'),
  button: z.string().describe('Name of the button directly after it; empty for none'),
  autocomplete: z.string().describe('As it is written'),
  required: z.boolean().describe('Whether the code says that it is required'),
  star: z
    .enum(['', 'text', 'hidden', 'css'])
    .describe('A star in its label: as text, as text kept from screen readers, or drawn by style'),
  inputMode: z.string(),
  pattern: z.string(),
  readOnly: z.boolean().describe('Whether it cannot be changed: read-only or disabled'),
  shown: z.string().describe('What a list shows before anything is chosen'),
  groups: z
    .array(z.object({ role: z.string(), name: z.string() }))
    .describe('The groups that it is in, the nearest first'),
  set: z.string().describe('Its name in the form, without brackets; boxes of one question share it'),
  form: z.number().int().describe('Index of its form; -1 when it is in none'),
  heading: z.string().describe('The nearest heading before it'),
  headers: z.string().describe('Header cells of its row and column, when it stands in a table'),
  area,
  seen: z.boolean().describe('Whether it, or a label drawn in its stead, can be seen'),
});

/** Every field that somebody can meet, with all the words that are, or seem to be, its label. */
export const fieldsFacts = z.object({
  fields: z.array(field),
  forms: z.array(
    place.extend({
      name: z.string(),
      method: z.enum(['GET', 'POST', 'DIALOG']),
      isSearch: z.boolean().describe('Whether it is a search, by its role, its address or its words'),
    }),
  ),
  heading: z.string().describe('The main heading of the page'),
  notes: z
    .array(z.string())
    .describe('Drawn words outside of labels that speak of stars and of what is required or optional'),
  left: z.number().int().describe('How many fields more there are than are kept'),
});
export type FieldsFacts = z.infer<typeof fieldsFacts>;
export type FieldFacts = z.infer<typeof field>;
