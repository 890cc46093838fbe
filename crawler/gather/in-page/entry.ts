/** All that can be called inside a visited page, by name. */
export { bannerFacts } from './banner-facts.ts';
export { choiceFacts } from './choice-facts.ts';
export { suggestions } from './field-facts.ts';
export { frameFacts } from './frame-facts.ts';
export { keyboardKit } from './keyboard/kit.ts';
export { layStyles, rootSize, takeStyles } from './layout/laid-styles.ts';
export { orientationView, speaksOfOrientation, turnable } from './layout/orientation-view.ts';
export { keepText, lostText } from './layout/text-losses.ts';
export { documentAge, motionLeft, motionLook } from './motion/motion-look.ts';
export { pageFacts } from './page-facts.ts';
export { pixelKit } from './pixels/pixel-kit.ts';
export { placesOf } from './places-of.ts';
export { secondLook } from './second-look.ts';
export { signature } from './signature.ts';
export { comeBack, scrollPlace } from './standing.ts';
export { quiet, stillness } from './stillness.ts';
export { reflowSight } from './survey/reflow-sight.ts';
export { survey } from './survey/survey.ts';
