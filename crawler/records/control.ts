import { z } from 'zod';

/** A rectangle in CSS pixels, measured from the top left corner of the whole document. */
export const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof box>;

/** Where on the page something stands, by landmark; "main" is all that is in no other landmark. */
export const areas = [
  'header',
  'navigation',
  'main',
  'aside',
  'footer',
  'search',
  'banner',
  'dialog',
] as const;
export const area = z.enum(areas);

/** Colours are CSS colours as the browser computed them; null where they cannot be known (a picture behind). */
export const controlLook = z.object({
  text: z.string().nullable().describe('Colour of the text'),
  background: z.string().nullable().describe('Colour directly behind the text, all layers mixed'),
  surround: z.string().nullable().describe('Colour around the control, behind its parent'),
  fill: z.string().describe("The control's own background colour, possibly transparent"),
  picture: z.boolean().describe('Whether a picture or gradient is behind the text'),
  border: z.string().describe('Colour of the border'),
  borderWidths: z
    .array(z.number())
    .length(4)
    .describe('Top, right, bottom, left; CSS pixels, 0 when not drawn'),
  paddings: z.array(z.number()).length(4).describe('Top, right, bottom, left; CSS pixels'),
  underlined: z.boolean(),
  fontSize: z.number().describe('CSS pixels'),
  fontWeight: z.number(),
  fontFamily: z.string(),
});
export type ControlLook = z.infer<typeof controlLook>;

/** How far words or an edge stand out from what is behind or around them, read from a picture of the page. */
const seenContrast = z.object({
  typical: z.number().describe('The contrast that half of it reaches, 1 to 21'),
  least: z
    .number()
    .describe(
      'The contrast that nearly all of it reaches: nine tenths of the letters, three quarters of the edge',
    ),
});

/** What a picture of a control shows where its styles do not tell: over pictures and gradients. */
export const controlPixels = z.object({
  text: seenContrast
    .nullable()
    .describe('Its letters against what is behind them; null where they could not be made out'),
  edge: seenContrast
    .nullable()
    .describe('What is just inside its edge against what is just outside; null where neither could be seen'),
});
export type ControlPixels = z.infer<typeof controlPixels>;

/** Properties that change when a control is pointed at or has the focus, such as "background" or "outline". */
export const controlStates = z.object({
  hover: z.array(z.string()).describe('What changes when a pointer is over it, by its styles'),
  focus: z
    .array(z.string())
    .describe('What changes when the keyboard has brought the focus to it, by its styles'),
});
export type ControlStates = z.infer<typeof controlStates>;

/** Something that a resident can choose: a link or a control, as the accessibility tree and the screen show it. */
export const control = z.object({
  ref: z.string().describe('Place in reading order, such as "c12"; stable within a step only'),
  role: z.string(),
  name: z.string().describe('Accessible name'),
  text: z.string().describe('Visible text'),
  tag: z.string(),
  href: z.string().nullable().describe('Absolute address it leads to; null for buttons'),
  target: z.string().nullable(),
  inForm: z.string().nullable().describe('Key of the form it belongs to'),
  submits: z.boolean().describe('Whether it submits a form'),
  selector: z.string(),
  box,
  inView: z.boolean().describe('Whether its middle is in the first screen'),
  focusable: z.boolean().describe('Whether the Tab key can reach it'),
  area,
  look: controlLook,
  context: z.string().default('').describe('Words of the list entry, table row or card that it stands in'),
  under: z.string().default('').describe('Nearest heading before it'),
  expanded: z
    .boolean()
    .nullable()
    .default(null)
    .describe('Whether what it opens is open; null when it opens nothing'),
  frame: z.string().nullable().default(null).describe('Key of the frame it is in; null for the page itself'),
  revealed: z
    .boolean()
    .default(false)
    .describe('Whether it was seen only after something on the page was opened'),
  pixels: controlPixels.optional().describe('Only where its styles do not tell how far it stands out'),
  states: controlStates.optional().describe('Only of what was followed'),
});
export type Control = z.infer<typeof control>;

/** A form field that a resident can see. */
export const field = z.object({
  ref: z.string(),
  kind: z
    .string()
    .describe('text, search, email, tel, number, date, password, textarea, select, radio, checkbox …'),
  name: z.string().describe('Accessible name'),
  hint: z.string().describe('Accessible description and placeholder'),
  group: z.string().describe('Legend of the group it belongs to'),
  context: z.string().describe('Nearest heading before it, and the name of its form'),
  required: z.boolean(),
  autocomplete: z.string(),
  inForm: z.string().nullable(),
  set: z.string().nullable().default(null).describe('What radio buttons or ticks of one question share'),
  options: z.array(z.string()).default([]).describe('The entries of a list to choose from'),
  filled: z.boolean().default(false).describe('Whether it holds an answer; which one is not kept'),
  suggests: z.boolean().default(false).describe('Whether it suggests answers while it is typed into'),
  invalid: z.boolean().default(false).describe('Whether the page marks it as wrongly answered'),
  frame: z.string().nullable().default(null),
  revealed: z.boolean().default(false),
  selector: z.string(),
  box,
  inView: z.boolean(),
  area,
});
export type Field = z.infer<typeof field>;

export const heading = z.object({ level: z.number().int(), text: z.string(), area });
export type Heading = z.infer<typeof heading>;
