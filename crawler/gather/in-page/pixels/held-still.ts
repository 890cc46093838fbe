import { openShadows } from '../open-shadows.ts';

/** Nothing is on its way, and no caret blinks. */
const css =
  '*, ::before, ::after { transition: none !important; scroll-behavior: auto !important; caret-color: transparent !important; }';

/** Holds the page still for pictures: transitions at their end, no caret. Gives what undoes it. */
export function heldStill(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = [document, ...openShadows(document)];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Brings animations to their end; those without end stand still a third of their way. Gives those that were stopped. */
export function stopAnimations(): Animation[] {
  const stopped: Animation[] = [];
  for (const animation of document.getAnimations().slice(0, 2000)) {
    const timing = animation.effect?.getComputedTiming();
    if (!timing || animation.playState === 'finished' || animation.playState === 'idle') continue;
    if (Number.isFinite(Number(timing.endTime))) {
      finish(animation);
      continue;
    }
    if (animation.playState !== 'running') continue;
    animation.pause();
    const lasts = Number(timing.duration);
    if (Number.isFinite(lasts)) animation.currentTime = Number(timing.delay) + lasts / 3;
    stopped.push(animation);
  }
  return stopped;
}

/** One that is bound to scrolling, or that runs backwards, may have no end to go to. */
function finish(animation: Animation): void {
  try {
    animation.finish();
  } catch {
    animation.pause();
  }
}
