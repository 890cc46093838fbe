import type { Evidence } from '../../records/evidence.ts';
import type { Step } from '../../records/step.ts';
import { quote } from '../wording/text.ts';
import { hop, hostOf } from './addresses.ts';
import { followed } from './followed.ts';
import { mainHeading } from './main-heading.ts';
import { isAnnounced } from './surroundings.ts';

/** One thing that stood in a resident's way, and the step on which they met it. */
export interface Obstacle {
  step: number;
  words: string;
}

type Finder = (step: Step, earlier: readonly Step[]) => string | null;

/** The kinds of obstacle that are counted. Each finder says what was met on a step, or null. */
export const obstacleKinds = [
  { id: 'domain-hops', label: "Moves to another organisation's site", find: hopTo('domain') },
  { id: 'sub-domain-hops', label: 'Moves to another part of the same domain', find: hopTo('sub-domain') },
  { id: 'new-windows', label: 'New windows without warning', find: newWindow },
  { id: 'cookie-banners', label: 'Cookie banners that cover the content', find: coveringBanner },
  { id: 'seen-before', label: 'Pages seen before', find: seenBefore },
] as const;

/** What one kind of obstacle was met on the way, step by step. */
export function obstacles({ steps }: Pick<Evidence, 'steps'>, find: Finder): Obstacle[] {
  return steps.flatMap((step, at) => {
    const words = find(step, steps.slice(0, at));

    return words === null ? [] : [{ step: step.index, words }];
  });
}

function hopTo(kind: 'domain' | 'sub-domain'): Finder {
  return ({ url }, earlier) => {
    const from = earlier.at(-1)?.url ?? url;

    return hop(from, url) === kind ? `From ${hostOf(from)} to ${hostOf(url)}` : null;
  };
}

function newWindow({ arrival }: Step, earlier: readonly Step[]): string | null {
  const from = earlier.at(-1);
  const control = from && followed(from);
  if (arrival.how !== 'new-window' || (from && control && isAnnounced(from, control))) return null;

  return `${quote(control?.name ?? '')} opened a new window and did not say so`;
}

function coveringBanner({ banner }: Step): string | null {
  return banner?.covers && !banner.ours ? `${quote(banner.name)} lies over the content` : null;
}

function seenBefore(step: Step, earlier: readonly Step[]): string | null {
  const before = earlier.find((other) => isSamePage(step, other));

  return before ? `${quote(mainHeading(step))} again, as on step ${before.index}` : null;
}

/**
 * The same address, heading and fields: an address that asks one thing after another is not seen again. A new view of
 * one document must have the same words too, as a question page may not.
 */
function isSamePage(step: Step, other: Step): boolean {
  return (
    addressOf(step.url) === addressOf(other.url) &&
    mainHeading(step) === mainHeading(other) &&
    askedOn(step) === askedOn(other) &&
    (step.arrival.how !== 'in-page' || step.mainText === other.mainText)
  );
}

/** The fields of a step by kind and name, but for those that came up later. */
function askedOn({ fields }: Step): string {
  const atFirst = fields.filter(({ revealed }) => !revealed);

  return atFirst.map(({ kind, name }) => `${kind} ${name}`).join('\n');
}

/** An address without the place within the page, unless that is how the page tells its views apart ("#/pay"). */
function addressOf(url: string): string {
  return url.replace(/#(?![!/]).*$/su, '');
}
