import type { Control } from '../../records/control.ts';
import type { Step } from '../../records/step.ts';
import { asksToSignIn, isWayRound, speaksOfSigningIn } from '../wording/sign-in.ts';
import { quote } from '../wording/text.ts';
import { followed } from './followed.ts';
import { mainHeading } from './main-heading.ts';

/**
 * A page that asks who the resident is before they can go on: by a password in its main content, by its main heading,
 * or by its title where a link or button of the main content signs in. The pages of one sign-in are one wall; the home
 * page is none.
 */
export function signInWall(step: Step, earlier: readonly Step[]): string[] {
  const before = earlier.at(-1);
  if (!isWall(step) || before === undefined || (earlier.length > 1 && isWall(before))) return [];

  return [`${quote(mainHeading(step))} ${whatItAsks(step)}; ${wayRound(step)}`];
}

function isWall(step: Step): boolean {
  return (
    asksPassword(step) ||
    asksToSignIn(mainHeading(step)) ||
    (asksToSignIn(step.title) &&
      step.controls.some(({ area, name }) => area === 'main' && speaksOfSigningIn(name)))
  );
}

function asksPassword({ fields }: Step): boolean {
  return fields.some(({ kind, area }) => kind === 'password' && (area === 'main' || area === 'dialog'));
}

function whatItAsks(step: Step): string {
  return asksPassword(step) ? 'asks for a password' : 'asks to sign in';
}

function wayRound(step: Step): string {
  const taken = followed(step);
  const offered = [taken, ...step.controls.toSorted(byPlace)].find(
    (control) => control !== undefined && isWayRound(control.name),
  );
  if (offered === undefined) return 'no way round it was seen';

  return offered === taken
    ? `${quote(offered.name)} was the way round it`
    : `${quote(offered.name)} is a way round it`;
}

/** By place on the page, so that the order in which the evidence lists them does not matter. */
function byPlace(one: Control, other: Control): number {
  return one.box.y - other.box.y || one.box.x - other.box.x || (one.name < other.name ? -1 : 1);
}
