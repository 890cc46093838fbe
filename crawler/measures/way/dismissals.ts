import type { Box } from '../../records/control.ts';
import type { Step } from '../../records/step.ts';
import { quote } from '../wording/text.ts';
import { followed } from './followed.ts';

/** A cookie banner over the content, and whether it lay over the very link or button that was needed. */
export function coveringBanner(step: Step): string[] {
  const { banner } = step;
  if (!banner?.covers || banner.ours) return [];
  const needed = followed(step);
  const over =
    needed && overlap(banner.box, needed.box) ? `, and over ${quote(needed.name)}, which is needed` : '';

  return [`${quote(banner.name)} lies over the content${over}`];
}

function overlap(one: Box, other: Box): boolean {
  const apart =
    one.x >= other.x + other.width ||
    other.x >= one.x + one.width ||
    one.y >= other.y + other.height ||
    other.y >= one.y + one.height;

  return !apart;
}

/**
 * What had to be sent away before one could go on: messages of the browser's own kind, and dismissals that were forced.
 * The dismissal of a cookie banner over the content is counted with the banner.
 */
export function forcedDismissals({ actions, dialogs, banner }: Step): string[] {
  const pressed = actions.filter(({ kind, forced }) => kind === 'dismiss' && forced);
  const ofBanner = banner?.covers && !banner.ours ? 1 : 0;
  const messages = dialogs.filter(({ kind }) => kind !== 'beforeunload');

  return [
    ...pressed.slice(ofBanner).map(({ name }) => `${quote(name)} had to be pressed first`),
    ...messages.map(({ message }) => `A message had to be answered first: ${quote(message)}`),
  ];
}
