import { type Decision, type MaySend, sendsNothing } from './decision.ts';
import type { View } from './view.ts';

/**
 * Stops before a button that sends a form to another site by POST, such as a payment supplier's: nothing is sent, and
 * that the button then does nothing is no dead end of the council's. What goes to the site itself is kept back by the
 * network's guard, which knows the address.
 */
export function withoutSending(
  decision: Decision | null,
  view: View,
  maySend: MaySend = sendsNothing,
): Decision | null {
  if (decision?.kind !== 'follow' || decision.sends || !decision.control.submits) return decision;
  const form = view.forms.find(({ key }) => key === decision.control.inForm);
  if (!form || maySend(form.method, form.action) || hostOf(form.action) === hostOf(view.url)) return decision;
  const reason = `"${decision.control.name.slice(0, 100)}" sends a form by ${form.method} to ${hostOf(form.action)}, and nothing is sent`;
  return { kind: 'stop', reason, chosen: decision.chosen };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
