import { dialogs } from './dialogs.ts';
import type { Drive } from './drive.ts';
import { focusVisible } from './focus-visible.ts';
import { focusWalk } from './focus-walk.ts';
import { formErrors } from './form-errors.ts';
import { hover } from './hover.ts';
import { inputChange } from './input-change.ts';
import { motion } from './motion.ts';
import { mouseOnly } from './mouse-only.ts';
import { orientation } from './orientation.ts';
import { paste } from './paste.ts';
import { reflow } from './reflow.ts';
import { skipLink } from './skip-link.ts';
import { textContrast } from './text-contrast.ts';
import { textResize } from './text-resize.ts';
import { textSpacing } from './text-spacing.ts';

/** Every drive, in the order in which they are made: those that change least come first. */
export const drives: readonly Drive[] = [
  mouseOnly,
  focusWalk,
  skipLink,
  textContrast,
  focusVisible,
  motion,
  textSpacing,
  textResize,
  orientation,
  reflow,
  hover,
  inputChange,
  paste,
  dialogs,
  formErrors,
];
