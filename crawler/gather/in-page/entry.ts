/** All that can be called inside a visited page, by name. */
export { bannerFacts } from './banner-facts.ts';
export { choiceFacts } from './choice-facts.ts';
export {
  beforeOpening,
  dialogControls,
  dialogFocus,
  focusMarked,
  mouseClosers,
  newDialog,
} from './dialogs/opened.ts';
export { dialogOpeners } from './dialogs/openers.ts';
export { suggestions } from './field-facts.ts';
export { changeables, putBackField } from './forms/changeables.ts';
export { afterPress, beforePress, formsToPress } from './forms/form-press.ts';
export { afterSend, beforeSend } from './forms/form-send.ts';
export { afterPaste, beforeCopy, beforePaste, pasteFields } from './forms/paste-fields.ts';
export { frameFacts } from './frame-facts.ts';
export { beforeHover, endHover, hoverFocus, hoverShown, hoverStays, hoverWay } from './hover/shown.ts';
export { hoverTriggers } from './hover/triggers.ts';
export { keyboardKit } from './keyboard/kit.ts';
export { restoreAddress } from './keyboard/skip-target.ts';
export { layStyles, rootSize, takeStyles } from './layout/laid-styles.ts';
export { orientationView, speaksOfOrientation, turnable } from './layout/orientation-view.ts';
export { keepText, lostText } from './layout/text-losses.ts';
export { documentAge, motionLeft, motionLook } from './motion/motion-look.ts';
export { pageFacts } from './page-facts.ts';
export { closeKit } from './pixels/close-kit.ts';
export { pixelKit } from './pixels/pixel-kit.ts';
export { placesOf } from './places-of.ts';
export { mainReading } from './reading/main-reading.ts';
export { secondLook } from './second-look.ts';
export { shownAsCode } from './shown-as-code.ts';
export { signature } from './signature.ts';
export { comeBack, scrollPlace } from './standing.ts';
export { quiet, stillness } from './stillness.ts';
export { reflowSight } from './survey/reflow-sight.ts';
export { survey } from './survey/survey.ts';
