import type { HoverFacts } from '../../records/facts/hover-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Trigger = HoverFacts['triggers'][number];

/** Menus and hints that only a pointer brings up. */
export const hoverOnly = check({
  id: 'hover-only',
  version: 1,
  title: 'What appears under the pointer does not come with the keyboard',
  wcag: ['2.1.1'],
  reads: ['hover'],
  who: 'People who cannot use a mouse, and most people with a screen reader, do not know that the menu or the hint is there.',
  mend: 'Put a button beside the link that opens the menu (aria-expanded says whether it is open), or show with :focus-within what :hover shows.',
  source: 'WCAG 2.2, 2.1.1 Keyboard; technique SCR2; W3C WAI, Menus tutorial, fly-out menus',
  limits:
    'On the desktop, for what the check of content under the pointer tries, up to ten kinds of elements of a page. Sure only where links or controls appear and Tab comes to nothing that could bring them. Where Tab comes to the link above the menu, a person has to look whether the page behind it has the same links. A control close by that says that it opens something passes untried, and so do links that stand elsewhere on the page too.',
  examples: {
    passes:
      '<style>.menu ul { display: none } .menu li:hover ul, .menu li:focus-within ul { display: block }</style><ul class="menu"><li><a href="/bins">Bins</a><ul><li><a href="/day">Find your bin day</a></li></ul></li></ul>',
    fails:
      '<style>.menu ul { display: none } .menu li:hover ul { display: block }</style><ul class="menu"><li><span>Bins</span><ul><li><a href="/day">Find your bin day</a></li><li><a href="/missed">Report a missed bin</a></li></ul></li></ul>',
  },
  judge: ({ hover: { triggers } }) => {
    const byFocus = new Set(
      triggers.flatMap(({ by, keyboard, content }) =>
        by === 'focus' || keyboard === 'focus' ? content.selector : [],
      ),
    );
    return triggers.flatMap((trigger) =>
      byFocus.has(trigger.content.selector) ? [] : (verdictOn(trigger) ?? []),
    );
  },
});

function verdictOn(trigger: Trigger): Verdict | null {
  const { content, keyboard, name, found } = trigger;
  if (keyboard !== 'no' && keyboard !== 'none') return null;
  const { holds } = content;
  // A script that listens to the pointer may show a larger picture or a light; words alone are left to those that say so.
  if (holds === 0 && (keyboard === 'no' || found === 'script')) return null;
  const isSure = keyboard === 'none' && holds > 0;
  const what = holds === 0 ? '' : ` (${holds} ${holds === 1 ? 'link or control' : 'links and controls'})`;
  const stays =
    keyboard === 'none' ? 'Tab comes to nothing that shows it.' : 'With the focus it does not come.';
  const look =
    keyboard === 'no'
      ? ' Look whether the page behind the link has the same.'
      : ' Look whether it is said elsewhere too.';
  return {
    kind: isSure ? 'violation' : 'needs-review',
    impact: isSure ? 'critical' : 'serious',
    message: `${quote(name)} shows ${quote(content.words)}${what} under the pointer. ${stays}${isSure ? '' : look}`,
    help:
      holds > 0
        ? `Open it with a button beside it too: <button type="button" aria-expanded="false">Show more of ${name || 'this'}</button>.`
        : 'Write it on the page, or show it with a button that is pressed.',
    place: trigger,
  };
}
