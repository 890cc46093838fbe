/**
 * Pairs of versions of one page, before and after a known improvement. `moves` are the rows of the table of points that
 * must rise, as "group/row"; no other may move. The pages stand in test/fixtures/clarity-pairs.
 */
export interface Pair {
  name: string;
  improvement: string;
  moves: readonly string[];
  /** Rows that cannot be measured on one of the two pages at least. */
  unknown?: readonly string[];
}

export const pairs: readonly Pair[] = [
  {
    name: 'vague-label',
    improvement: 'a vague label is made specific',
    moves: ['label/specific', 'label/verb', 'label/goal-words', 'label/heading'],
  },
  {
    name: 'welsh-vague-label',
    improvement: 'a vague Welsh label is made specific',
    moves: ['label/specific', 'label/verb', 'label/heading'],
    unknown: ['label/goal-words'],
  },
  {
    name: 'task-words',
    improvement: 'the words of the task come into the label',
    moves: ['label/goal-words'],
    // Before it is a start button, which need not be called as the first question is.
    unknown: ['label/heading'],
  },
  { name: 'begins-with-verb', improvement: 'the label begins with a verb', moves: ['label/verb'] },
  {
    name: 'heading-matched',
    improvement: 'the label is matched to the heading it leads to',
    moves: ['label/heading'],
  },
  { name: 'shortened', improvement: 'a long label is cut', moves: ['label/length'] },
  {
    name: 'icon-named',
    improvement: 'an arrow is given words',
    moves: [
      'label/specific',
      'label/verb',
      'label/goal-words',
      'label/heading',
      'label/length',
      'recognisable/name',
    ],
    // An arrow has no text whose contrast could be known.
    unknown: ['recognisable/text-contrast'],
  },
  {
    name: 'start-button',
    improvement: 'a link becomes a start button',
    moves: ['prominent/height', 'prominent/rank'],
  },
  {
    name: 'underlined',
    improvement: 'a link told by its colour alone is underlined',
    moves: ['recognisable/shape', 'recognisable/edge'],
  },
  { name: 'contrast-raised', improvement: 'the contrast is raised', moves: ['recognisable/text-contrast'] },
  {
    name: 'plain-ground',
    improvement: 'words over a picture get a plain ground',
    moves: ['recognisable/text-contrast'],
  },
  {
    name: 'gradient-made-plain',
    improvement: 'a pale gradient gives way to a dark fill',
    moves: ['recognisable/text-contrast', 'recognisable/edge'],
  },
  { name: 'edge-drawn', improvement: 'a white button gets a dark edge', moves: ['recognisable/edge'] },
  {
    name: 'text-in-name',
    improvement: 'the visible words come into the accessible name',
    moves: ['recognisable/name'],
  },
  { name: 'above-the-fold', improvement: 'a link is moved above the fold', moves: ['prominent/screen'] },
  { name: 'tall-enough', improvement: 'a button is made tall enough to touch', moves: ['prominent/height'] },
  {
    name: 'made-the-largest',
    improvement: 'it is made larger than what competes with it',
    moves: ['prominent/rank'],
  },
  {
    name: 'three-buttons',
    improvement: 'three equal buttons are reduced to one',
    moves: ['uncrowded/primaries'],
  },
  { name: 'new-tab-said', improvement: '“opens in new tab” is said', moves: ['predictable/window'] },
  {
    name: 'welsh-new-tab-said',
    improvement: 'the same is said in Welsh',
    moves: ['predictable/window'],
    unknown: ['label/goal-words'],
  },
  { name: 'other-site-named', improvement: 'the other site is named', moves: ['predictable/site'] },
  // No row tells of the keyboard: it caps the whole.
  { name: 'keyboard-reaches', improvement: 'the keyboard reaches it', moves: [] },
];
