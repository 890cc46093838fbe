import type { Evidence } from '../../records/evidence.ts';
import type { Step } from '../../records/step.ts';
import { quote } from '../wording/text.ts';
import { hop, hostOf } from './addresses.ts';
import { askedTwice } from './asked-twice.ts';
import { coveringBanner, forcedDismissals } from './dismissals.ts';
import { documentOnTheWay } from './document-on-the-way.ts';
import { followed } from './followed.ts';
import type { Finder, Obstacle, ObstacleKind } from './obstacle.ts';
import { isSamePage, seenBefore } from './seen-before.ts';
import { signInWall } from './sign-in-wall.ts';
import { isAnnounced } from './surroundings.ts';

/** The kinds of obstacle that are counted. Each finder says what was met on a step. */
export const obstacleKinds: readonly ObstacleKind[] = [
  { id: 'domain-hops', label: "Moves to another organisation's site", find: hopTo('domain') },
  { id: 'sub-domain-hops', label: 'Moves to another part of the same domain', find: hopTo('sub-domain') },
  { id: 'new-windows', label: 'New windows without warning', find: newWindow },
  { id: 'cookie-banners', label: 'Cookie banners that cover the content', find: coveringBanner },
  { id: 'seen-before', label: 'Pages seen before', find: seenBefore },
  { id: 'dismissals', label: 'Other things that had to be dismissed', find: forcedDismissals },
  { id: 'sign-ins', label: 'Sign-ins in the way', find: signInWall },
  { id: 'asked-twice', label: 'The same thing asked twice', find: askedAgain },
  { id: 'documents', label: 'Documents instead of pages', find: documentOnTheWay },
];

/** What one kind of obstacle was met on the way, step by step. */
export function obstacles({ steps }: Pick<Evidence, 'steps'>, { find }: ObstacleKind): Obstacle[] {
  return steps.flatMap((step, at) =>
    find(step, steps.slice(0, at)).map((words) => ({ step: step.index, words })),
  );
}

function hopTo(kind: 'domain' | 'sub-domain'): Finder {
  return ({ url }, earlier) => {
    const from = earlier.at(-1)?.url ?? url;

    return hop(from, url) === kind ? [`From ${hostOf(from)} to ${hostOf(url)}`] : [];
  };
}

function newWindow({ arrival }: Step, earlier: readonly Step[]): string[] {
  const from = earlier.at(-1);
  const control = from && followed(from);
  if (arrival.how !== 'new-window' || (from && control && isAnnounced(from, control))) return [];

  return [`${quote(control?.name ?? '')} opened a new window and did not say so`];
}

/** A page that comes again asks everything again, and is counted as such already. */
function askedAgain(step: Step, earlier: readonly Step[]): string[] {
  return earlier.some((other) => isSamePage(step, other)) ? [] : askedTwice(step, earlier);
}
