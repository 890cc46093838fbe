import { allCapitals } from './all-capitals.ts';
import { autocompleteMissing } from './autocomplete-missing.ts';
import { autocompleteWrong } from './autocomplete-wrong.ts';
import { brokenReference } from './broken-reference.ts';
import type { Check } from './check.ts';
import { cssContent } from './css-content.ts';
import { dialogFocus } from './dialog-focus.ts';
import { dialogTrap } from './dialog-trap.ts';
import { documentLinkUnsaid } from './document-link-unsaid.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptyAddress } from './empty-address.ts';
import { errorFocus } from './error-focus.ts';
import { errorIdentified } from './error-identified.ts';
import { errorSuggestion } from './error-suggestion.ts';
import { errorTied } from './error-tied.ts';
import { errorTitle } from './error-title.ts';
import { focusChange } from './focus-change.ts';
import { focusLost } from './focus-lost.ts';
import { focusObscured } from './focus-obscured.ts';
import { focusOrder } from './focus-order.ts';
import { focusVisible } from './focus-visible.ts';
import { groupLegend } from './group-legend.ts';
import { headingEmpty } from './heading-empty.ts';
import { headingMissing } from './heading-missing.ts';
import { headingOveruse } from './heading-overuse.ts';
import { hiddenContent } from './hidden-content.ts';
import { hoverContent } from './hover-content.ts';
import { hoverOnly } from './hover-only.ts';
import { imageAltWords } from './image-alt-words.ts';
import { imageOfText } from './image-of-text.ts';
import { inputChange } from './input-change.ts';
import { instructionsSensory } from './instructions-sensory.ts';
import { justifiedText } from './justified-text.ts';
import { keyboardReach } from './keyboard-reach.ts';
import { keyboardTrap } from './keyboard-trap.ts';
import { labelPlaceholder } from './label-placeholder.ts';
import { labelRepeated } from './label-repeated.ts';
import { labelUntied } from './label-untied.ts';
import { lineHeight } from './line-height.ts';
import { lineLength } from './line-length.ts';
import { linkOrButton } from './link-or-button.ts';
import { linkPurpose } from './link-purpose.ts';
import { listMissing } from './list-missing.ts';
import { mailLinkUnsaid } from './mail-link-unsaid.ts';
import { media } from './media.ts';
import { movingContent } from './moving-content.ts';
import { neighbourLinks } from './neighbour-links.ts';
import { newWindowUnsaid } from './new-window-unsaid.ts';
import { orientation } from './orientation.ts';
import { pageLanguage } from './page-language.ts';
import { pageTitle } from './page-title.ts';
import { partsLanguage } from './parts-language.ts';
import { pasteRefused } from './paste-refused.ts';
import { plainWordsMissing } from './plain-words.ts';
import { readingOrder } from './reading-order.ts';
import { reducedMotion } from './reduced-motion.ts';
import { reflow } from './reflow.ts';
import { requiredUnsaid } from './required-unsaid.ts';
import { skipLink } from './skip-link.ts';
import { tableCaption } from './table-caption.ts';
import { tableHeaders } from './table-headers.ts';
import { textContrast } from './text-contrast.ts';
import { textDirection } from './text-direction.ts';
import { textResize } from './text-resize.ts';
import { textSpacing } from './text-spacing.ts';
import { timedRefresh } from './timed-refresh.ts';

/** Every check of our own, in the order in which method pages show them. */
export const checks: readonly Check[] = [
  focusChange,
  focusLost,
  focusObscured,
  focusOrder,
  readingOrder,
  focusVisible,
  keyboardReach,
  keyboardTrap,
  dialogFocus,
  dialogTrap,
  skipLink,
  linkPurpose,
  reflow,
  textSpacing,
  textResize,
  textContrast,
  imageAltWords,
  imageOfText,
  media,
  orientation,
  hoverContent,
  hoverOnly,
  movingContent,
  reducedMotion,
  timedRefresh,
  pageTitle,
  headingMissing,
  headingEmpty,
  headingOveruse,
  listMissing,
  tableHeaders,
  tableCaption,
  pageLanguage,
  partsLanguage,
  textDirection,
  duplicateId,
  brokenReference,
  cssContent,
  hiddenContent,
  allCapitals,
  justifiedText,
  lineLength,
  lineHeight,
  plainWordsMissing,
  labelPlaceholder,
  labelRepeated,
  labelUntied,
  groupLegend,
  requiredUnsaid,
  autocompleteMissing,
  autocompleteWrong,
  errorIdentified,
  errorTied,
  errorSuggestion,
  errorFocus,
  errorTitle,
  inputChange,
  pasteRefused,
  neighbourLinks,
  emptyAddress,
  linkOrButton,
  newWindowUnsaid,
  documentLinkUnsaid,
  mailLinkUnsaid,
  instructionsSensory,
];
