import type { Step } from '../../records/step.ts';
import { quote } from '../wording/text.ts';
import { mainHeading } from './main-heading.ts';

/** A page that was on the way already. */
export function seenBefore(step: Step, earlier: readonly Step[]): string[] {
  const before = earlier.find((other) => isSamePage(step, other));

  return before ? [`${quote(mainHeading(step))} again, as on step ${before.index}`] : [];
}

/**
 * The same address, heading and fields: an address that asks one thing after another is not seen again. A new view of
 * one document must have the same words too, as a question page may not.
 */
export function isSamePage(step: Step, other: Step): boolean {
  return (
    addressOf(step.url) === addressOf(other.url) &&
    mainHeading(step) === mainHeading(other) &&
    askedAtFirst(step) === askedAtFirst(other) &&
    (step.arrival.how !== 'in-page' || step.mainText === other.mainText)
  );
}

/** The fields of a step by kind and name, but for those that came up later. */
function askedAtFirst({ fields }: Step): string {
  const atFirst = fields.filter(({ revealed }) => !revealed);

  return atFirst
    .map(({ kind, name }) => `${kind} ${name}`)
    .sort()
    .join('\n');
}

/** An address without the place within the page, unless that is how the page tells its views apart ("#/pay"). */
function addressOf(url: string): string {
  return url.replace(/#(?![!/]).*$/su, '');
}
