import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { type FormErrorsFacts, formErrorsFacts } from '../../records/facts/form-errors-facts.ts';
import type { Tab } from '../tab.ts';
import { drive } from './drive.ts';
import { withPagesHeld } from './forms/held-pages.ts';
import { sendForm } from './forms/send-form.ts';

type Form = FormErrorsFacts['forms'][number];

const mostPressed = 3;
/** How long a page may take to say what is wrong, in milliseconds. */
const patienceMs = 500;
const keyMs = 2000;

const pressable = formErrorsFacts.shape.forms.element
  .pick({ selector: true, snippet: true, box: true, button: true })
  .extend({ index: z.number().int(), press: z.string(), why: z.string(), sends: z.boolean() });

/**
 * Presses the button of forms with nothing filled in, where the browser itself holds the form back, and writes down what
 * the page says. Whatever would be sent all the same is held back here, before the network. In a test environment the
 * first form that the browser would not hold back is sent, to an address that the configuration names.
 */
export const formErrors = drive({
  what: 'form-errors',
  devices: ['desktop', 'mobile'],
  disturbs: true,
  mostMs: 15_000,
  gather: async ({ tab, mayPress }) => {
    const { elements } = tab.limits;
    const found = z.array(pressable).parse(await tab.callWithAxe('formsToPress', { elements }));
    const ready = found.filter(({ why }) => why === '');
    const toSend = mayPress ? found.find(({ sends }) => sends) : undefined;
    const unpressed = found.filter((form) => form.why !== '' && form !== toSend).map(letBe);
    const forms: Form[] = [];
    if (ready.length > 0) {
      await withPagesHeld(tab, { keepsData: true }, async () => {
        for (const { index, press } of ready.slice(0, mostPressed))
          forms.push(await pressForm(tab, index, press));
      });
    }
    if (toSend) {
      const answered = await sendForm(tab, toSend);
      if ('why' in answered) unpressed.push(letBe({ ...toSend, ...answered }));
      else forms.push(answered);
    }
    if (forms.length === 0 && unpressed[0]) throw new Error(`No form was pressed: ${unpressed[0].why}`);
    return formErrorsFacts.parse({ forms, unpressed });
  },
});

function letBe({
  selector,
  snippet,
  box,
  why,
}: FormErrorsFacts['unpressed'][number]): FormErrorsFacts['unpressed'][number] {
  return { selector, snippet, box, why };
}

async function pressForm(tab: Tab, index: number, selector: string): Promise<Form> {
  const { elements } = tab.limits;
  const { dialogs } = tab.guard;
  const known = dialogs.length;
  await tab.call('beforePress', { index, elements });
  const before = await tab.page.title();
  await tab.locator({ selector, frame: null }).press('Enter', { timeout: keyMs, noWaitAfter: true });
  await wait(patienceMs);
  const seen = formErrorsFacts.shape.forms.element
    .omit({ dialogs: true, title: true, sent: true })
    .parse(await tab.callWithAxe('afterPress', { index, elements }));
  const said = dialogs.slice(known).map(({ message }) => message);
  return { ...seen, dialogs: said, title: { before, after: await tab.page.title() }, sent: false };
}
