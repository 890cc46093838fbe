import { z } from 'zod';
import { dialogsFacts } from '../../../records/facts/dialogs-facts.ts';
import { place } from '../../../records/facts/place.ts';

const { element } = dialogsFacts.shape.openers;

/** A control that may open a dialog, as the page's code shows it. */
export const candidate = element.omit({ outcome: true, dialog: true }).extend({ mark: z.number() });
export type Candidate = z.infer<typeof candidate>;
export const candidates = z.object({ found: z.array(candidate), left: z.number().int() });

/** What opened, before anything is tried on it. */
export const openedDialog = element.shape.dialog
  .unwrap()
  .pick({
    selector: true,
    snippet: true,
    box: true,
    role: true,
    name: true,
    modal: true,
    covers: true,
    controls: true,
  })
  .nullable();
export type OpenedDialog = NonNullable<z.infer<typeof openedDialog>>;

/** Where the focus is, seen from the dialog. */
export const focusSeen = z.object({
  isOpen: z.boolean(),
  where: z.enum(['inside', 'opener', 'elsewhere', 'nowhere']),
  mark: z.number(),
  isNext: z.boolean(),
  isOpenerThere: z.boolean(),
  isCovered: z.boolean(),
  name: z.string(),
  place: place.nullable(),
});
export type FocusSeen = z.infer<typeof focusSeen>;

export const controlsSeen = z.array(
  z.object({
    mark: z.number(),
    name: z.string(),
    closes: z.boolean(),
    sends: z.boolean(),
    leads: z.boolean(),
  }),
);
export const mousePlaces = z.array(z.object({ x: z.number(), y: z.number(), name: z.string() }));
