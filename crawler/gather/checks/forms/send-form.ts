import { z } from 'zod';
import { type FormErrorsFacts, formErrorsFacts } from '../../../records/facts/form-errors-facts.ts';
import type { Place } from '../../../records/facts/place.ts';
import { changeAfter } from '../../change.ts';
import type { Tab } from '../../tab.ts';

type Form = FormErrorsFacts['forms'][number];

const keyMs = 2000;
/** How long a page may take to begin to answer. */
const noEffectMs = 3000;

const sent = z.object({ texts: z.array(z.string()), fields: z.array(z.string()), heading: z.string() });
const came = formErrorsFacts.shape.forms.element
  .omit({ dialogs: true, title: true, sent: true, button: true })
  .nullable();

/**
 * Sends a form with nothing filled in, which only a test environment allows, and reads what comes back. What the
 * configuration does not name is kept back by the guard, and the reason says so.
 */
export async function sendForm(
  tab: Tab,
  { selector, press, button }: { selector: string; press: string; button: string },
): Promise<Form | { why: string }> {
  const { elements } = tab.limits;
  const kept = sent.parse(await tab.call('beforeSend', { selector, elements }));
  if (kept.fields.length === 0) return { why: 'It has no field that could be left empty' };
  const { dialogs } = tab.guard;
  const known = dialogs.length;
  const before = await tab.page.title();
  const submit = () =>
    tab.locator({ selector: press, frame: null }).press('Enter', { timeout: keyMs, noWaitAfter: true });
  const change = await changeAfter(tab, submit, { opensWindow: false, noEffectMs });
  if (change.kind === 'blocked')
    return { why: `It was kept back: ${change.blocked.reason}. An address in maySendTo may be sent to` };
  if (change.kind === 'failed') return { why: `It was sent, and ${change.error}` };
  await tab.rest();
  const form = came.parse(await tab.callWithAxe('afterSend', { ...kept, elements }));
  if (!form) return { why: 'It went on with nothing filled in: nothing in it has to be given' };
  const title = { before, after: await tab.page.title() };
  const said = dialogs.slice(known).map(({ message }) => message);
  const [wrong, messages] = [form.wrong.map(nowhere), form.messages.map(nowhere)];
  return { ...nowhere(form), wrong, messages, button, title, dialogs: said, sent: true };
}

/** The picture of the step is of the page before, where places of the answer are nowhere. */
function nowhere<P extends Place>(place: P): P {
  return { ...place, box: { x: 0, y: 0, width: 0, height: 0 } };
}
