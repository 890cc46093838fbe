import type { MotionFacts } from '../../../records/facts/motion-facts.ts';
import { openShadows } from '../open-shadows.ts';
import { boxOf, seen, squeeze } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';
import { isProgress, stopFor } from './stop-controls.ts';

type Facts = MotionFacts['animations'][number];

export interface Lasting {
  animation: Animation;
  effect: KeyframeEffect;
  target: Element;
}

/** Longer than this, and WCAG 2.2.2 asks for a way to stop it; milliseconds. */
const longMs = 5000;
const mostAnimations = 300;
const shifting =
  /^(transform|translate|rotate|scale|left|right|top|bottom|inset.*|margin.*|width|height|backgroundPosition.*|offset.*|clipPath|textIndent|strokeDashoffset)$/;

/** Animations of styles that run now, on something that is drawn, and last. */
export function lastingAnimations(): Lasting[] {
  const roots = [document, ...openShadows(document)];
  return roots
    .flatMap((root) => root.getAnimations())
    .slice(0, mostAnimations)
    .flatMap((animation) => {
      const { effect, playState } = animation;
      if (!(effect instanceof KeyframeEffect) || !effect.target || playState !== 'running') return [];
      if (animation instanceof CSSTransition) return [];
      const { endTime = 0, delay = 0 } = effect.getComputedTiming();
      const lasts = Number(endTime) - Number(delay);
      return lasts > longMs && seen(effect.target) ? [{ animation, effect, target: effect.target }] : [];
    });
}

export function animationFacts({ effect, target }: Lasting, stops: readonly Element[]): Facts {
  const frames = effect.getKeyframes();
  const ignored = new Set(['offset', 'computedOffset', 'easing', 'composite']);
  const properties = [...new Set(frames.flatMap((frame) => Object.keys(frame)))].filter(
    (name) => !ignored.has(name),
  );
  const { endTime = 0 } = effect.getComputedTiming();
  const { width, height } = boxOf(target);
  const opacities = frames.map(({ opacity }) => Number(opacity ?? 1));
  return {
    ...placeOf(target),
    words: effect.pseudoElement ? '' : squeeze(target.textContent, 200),
    properties,
    shifts: properties.some((property) => shifting.test(property) && changes(frames, property)),
    blinks:
      (Math.min(...opacities) <= 0.15 && Math.max(...opacities) >= 0.7) ||
      (frames.some(({ visibility }) => visibility === 'hidden') &&
        frames.some(({ visibility }) => visibility !== 'hidden')),
    seconds: Number.isFinite(Number(endTime)) ? Math.round(Number(endTime) / 100) / 10 : null,
    area: Math.round(width * height),
    flashesPerSecond: flashesPerSecond(effect, frames),
    isProgress: isProgress(target),
    stop: stopFor(target, stops),
    goesOnReduced: false,
  };
}

function changes(frames: readonly ComputedKeyframe[], property: string): boolean {
  return new Set(frames.map((frame) => frame[property]).filter((value) => value !== undefined)).size > 1;
}

/** Pairs of opposite changes of brightness, by opacity or background, in a second. */
function flashesPerSecond(effect: KeyframeEffect, frames: readonly ComputedKeyframe[]): number {
  const { duration = 0, direction = 'normal' } = effect.getComputedTiming();
  const seconds = Number(duration) / 1000;
  if (!(seconds > 0)) return 0;
  const values = frames.map((frame) => brightnessOf(frame)).filter((value) => value !== null);
  if (values.length < 2) return 0;
  const isThereAndBack = direction.startsWith('alternate');
  const cycle = isThereAndBack ? [...values, ...values.toReversed().slice(1)] : [...values, values[0] ?? 0];
  const steps = cycle.slice(1).map((value, index) => value - (cycle[index] ?? value));
  const signs = steps.filter((step) => Math.abs(step) >= 0.1).map(Math.sign);
  const turns = signs.filter((sign, index) => sign !== signs[(index + 1) % signs.length]).length;
  return Math.round((10 * turns) / 2 / (seconds * (isThereAndBack ? 2 : 1))) / 10;
}

function brightnessOf({ opacity, backgroundColor, visibility }: ComputedKeyframe): number | null {
  if (visibility !== undefined) return visibility === 'hidden' ? 0 : 1;
  if (opacity !== undefined) return Number(opacity);
  const [red, green, blue] = [...String(backgroundColor ?? '').matchAll(/[\d.]+/g)].map(
    ([figure]) => Number(figure) / 255,
  );
  if (red === undefined || green === undefined || blue === undefined) return null;
  return 0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2;
}
