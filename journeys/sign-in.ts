import type { Control } from '../crawler/records/control.ts';
import { chosenOf } from './chosen-of.ts';
import type { Decision } from './decision.ts';
import type { Prospect } from './follow-next.ts';
import { mainHeadings } from './main-headings.ts';
import type { View } from './view.ts';

const signIn = /\b(sign|log)[ -]?(in|on)\b|\blogin\b|\bmewngofnodi\b/i;
const signInHeading =
  /^(please )?(sign|log)[ -]?(in|on)\b|\b(you (need|must|have) to|please) (sign|log)[ -]?in\b|^login\b|\bmewngofnodi\b/i;
const guest =
  /\b(as a guest|without (an account|a login|signing in|logging in|registering|creating)|continue as guest|guest (checkout|user)|skip (this|sign|log)|don.t have an account.*continue|heb (gyfrif|fewngofnodi))\b/i;

/** Whether the page stands in the way and asks who the resident is: by a password, or by its heading. */
export function asksToSignIn(view: View): boolean {
  const password = view.fields.some((field) => field.kind === 'password' && field.area !== 'header');
  return (
    password ||
    mainHeadings(view).some((heading) => signInHeading.test(heading.slice(0, 200))) ||
    (signIn.test(view.title.slice(0, 100)) &&
      view.controls.some(({ name, area }) => area === 'main' && signIn.test(name)))
  );
}

/** The way round a sign-in, if the page offers one. */
function wayRound(open: readonly Control[]): Control | null {
  return open.find(({ name }) => guest.test(name.slice(0, 200))) ?? null;
}

/** Where a sign-in stands in the way: the way round it, else the end of the journey. */
export function stopAtSignIn(view: View, { open, targets }: Prospect): Decision | null {
  if (view.index === 0 || !asksToSignIn(view)) return null;
  const round = wayRound(open);
  const target = targets[0];
  if (!round || !target) return endAtSignIn(view);
  const chosen = chosenOf(round, 'synonym', 'It is the way round the sign-in', target, [], false);
  return { kind: 'follow', control: round, chosen, sends: false };
}

/** The end of a journey at a sign-in; null where the page asks for none. */
export function endAtSignIn(view: View): Decision | null {
  if (!asksToSignIn(view)) return null;
  const asks = view.fields.some(({ kind }) => kind === 'password')
    ? 'asks for a password'
    : 'asks to sign in';
  return { kind: 'sign-in', reason: `The page ${asks}, and no way round it was found` };
}
