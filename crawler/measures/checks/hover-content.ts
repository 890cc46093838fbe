import type { HoverFacts } from '../../records/facts/hover-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Trigger = HoverFacts['triggers'][number];

/** Tooltips, menus and the like that come with the pointer or the focus and cannot be put away, reached or read at leisure. */
export const hoverContent = check({
  id: 'hover-content',
  version: 1,
  title: 'What appears under the pointer or with the focus cannot be read at leisure',
  wcag: ['1.4.13'],
  reads: ['hover'],
  who: 'People who enlarge the screen see only a part of what appears and have to move the pointer over it; it hides what they were reading, and goes away before they are done.',
  mend: 'Let it stay while the pointer is on it, until the pointer or the focus goes away, and let Escape put it away. A button that opens it on a click needs none of this.',
  source: 'WCAG 2.2, 1.4.13 Content on Hover or Focus; failure F95; techniques SCR39 and C46 by analogy',
  limits:
    'Up to ten kinds of elements of a page are tried on the desktop: those whose code names a tooltip, those for which a readable style rule shows something hidden, and those whose own scripts listen to the pointer. What lies over nothing needs no way to put it away. Whether content goes by itself is watched for three seconds, for the first two that show any. Tooltips that only a style rule writes are for a person, and the browser’s own, from the title attribute, are not meant by the criterion.',
  examples: {
    passes: '<p><button type="button" title="Opens in April">Garden waste</button></p>',
    fails:
      '<style>.tip { position: relative } .tip span { display: none; position: absolute; top: 60px; left: 0; width: 200px; background: #fff } .tip:hover span { display: block }</style><p class="tip"><a href="/garden">Garden waste</a> <span>Begins again in April</span></p><p>We collect garden waste every two weeks, from April to November.</p><p>You pay for the year.</p>',
  },
  judge: ({ hover: { triggers, seconds } }) =>
    triggers.flatMap((trigger) => verdictOn(trigger, seconds) ?? []),
});

function verdictOn(trigger: Trigger, seconds: number): Verdict | null {
  const { content, by, name } = trigger;
  const shows = `${quote(name)} shows ${quote(content.words)} ${by === 'hover' ? 'while the pointer is on it' : 'while it has the focus'}.`;
  if (content.isDrawnByStyle)
    return trigger.dismissable === 'no'
      ? {
          kind: 'needs-review',
          impact: 'moderate',
          message: `${shows} Only the style writes it, and Escape does not put it away: look whether it hides anything.`,
          help: 'Show it as text beside the element, or in an element with role="tooltip" that Escape hides.',
          place: trigger,
        }
      : null;
  const faults = faultsOf(trigger, seconds);
  if (faults.length === 0) return null;
  return {
    kind: 'violation',
    impact: 'serious',
    message: [shows, ...faults].join(' '),
    help: helpFor(trigger),
    place: trigger,
  };
}

function faultsOf({ content, dismissable, hoverable, persistent }: Trigger, seconds: number): string[] {
  const hides = content.obscures !== null && dismissable === 'no';
  return [
    ...(hides ? [`It lies over ${quote(content.obscures ?? '')}, and Escape does not put it away.`] : []),
    ...(hoverable === 'no' && persistent !== 'no'
      ? ['It goes away as soon as the pointer moves towards it.']
      : []),
    ...(persistent === 'no' ? [`It goes away by itself within ${seconds} seconds.`] : []),
  ];
}

function helpFor({ content, hoverable }: Trigger): string {
  const onEscape = "document.addEventListener('keydown', (event) => { if (event.key === 'Escape') … })";
  if (content.holds > 0)
    return `Open it with a button: <button type="button" aria-expanded="false">, or hide it on Escape: ${onEscape}.`;
  return hoverable === 'no'
    ? 'Put it into the element that shows it, without a gap and without "pointer-events: none", so that the pointer is still on that element; and hide it on Escape.'
    : `Hide it on Escape: ${onEscape}.`;
}
