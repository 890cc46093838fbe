import { z } from 'zod';
import { place } from './place.ts';

/** What opened when a control was pressed, and how it was left again. */
const dialog = place.extend({
  role: z
    .enum(['dialog', 'alertdialog', ''])
    .describe('Empty for a part laid over the page that says no role'),
  name: z.string().describe('Accessible name'),
  modal: z.boolean().describe('Whether its code says that nothing else can be used while it is open'),
  covers: z.number().describe('Share of the window that it, or what came with it, lies over; 0 to 1'),
  controls: z.number().int().describe('How many elements in it take the focus by Tab'),
  focus: z
    .enum(['inside', 'opener', 'elsewhere', 'nowhere'])
    .describe('Where the focus was once it had opened'),
  tabs: z
    .number()
    .int()
    .describe('Presses of Tab until the focus was in it; 0 when it was there at once, -1 when it never came'),
  left: z
    .enum(['kept', 'inert', 'out', 'closed', 'unknown'])
    .describe(
      'What Tab did from there: kept in it; kept from the page by the browser; led out; led out and it closed; never in it',
    ),
  beneath: place
    .extend({ name: z.string(), isCovered: z.boolean().describe('Whether nothing of it could be seen') })
    .nullable()
    .describe('The first element outside of it that had the focus while it was open'),
  escape: z.boolean().describe('Whether Escape closed it'),
  exit: z
    .enum(['escape', 'control', 'page', 'mouse', 'none', 'untried'])
    .describe(
      'What closed it first; "page" is a control that leads to another page, "untried" says that there are controls that would send something',
    ),
  by: z.string().describe('Name of the control that closed it; empty for none'),
  tried: z.array(z.string()).describe('Names of the controls that were pressed in vain'),
  back: z
    .enum(['opener', 'near', 'elsewhere', 'lost', 'gone', 'unknown'])
    .describe(
      'Where the keyboard goes on once it is closed: at the opener, at the next element after it, at another that was given the focus, somewhere else since nothing had it; or the opener is gone',
    ),
  next: z.string().describe('Name of the element to which Tab led once it was closed'),
});
export type DialogFacts = z.infer<typeof dialog>;

const opener = place.extend({
  name: z.string().describe('Accessible name'),
  tag: z.string(),
  said: z
    .enum(['declared', 'picture', 'plain'])
    .describe(
      'Its code says that it opens a dialog; it is a link to a picture; or it is a button like others',
    ),
  outcome: z
    .enum(['nothing', 'left', 'window', 'opened', 'unreached'])
    .describe(
      'What pressing it did: nothing like a dialog; asked for another page; opened a window; opened a dialog; it could not have the focus',
    ),
  dialog: dialog.nullable(),
});

/** The controls that may open a dialog or a large picture, pressed by keyboard one after another. */
export const dialogsFacts = z.object({
  openers: z.array(opener),
  left: z.number().int().describe('How many more there are than were pressed'),
  why: z.string().describe('Why they were not; empty when all were'),
});
export type DialogsFacts = z.infer<typeof dialogsFacts>;
export type OpenerFacts = z.infer<typeof opener>;
