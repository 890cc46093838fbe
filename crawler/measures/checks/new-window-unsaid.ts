import { warnsOfNewWindow } from '../wording/new-window-warning.ts';
import { quote } from '../wording/text.ts';
import { check } from './check.ts';

/** Links that open a window and do not say so. */
export const newWindowUnsaid = check({
  id: 'new-window-unsaid',
  version: 1,
  title: 'A link opens a new window without saying so',
  wcag: [],
  reads: ['links'],
  who: 'People who use a screen reader, who enlarge the page or who find computers hard do not notice that they are in another window, and wonder why "back" does nothing.',
  mend: 'Let it open in the same window, or say so in its text: "Planning register (opens in new tab)".',
  source: 'WCAG 2.2, 3.2.5 Change on Request (AAA); techniques G201 and H83; GOV.UK Design System, Link',
  limits:
    'Advice. Reads the target attribute, not scripts. Words in the link, its description or its title count, in English or Welsh.',
  examples: {
    passes: '<p><a href="/page/plans" target="_blank">Planning register (opens in new tab)</a></p>',
    fails: '<p><a href="/page/plans" target="_blank">Planning register</a></p>',
  },
  judge: ({ links: { links } }) =>
    links
      .filter(
        ({ target, href }) =>
          /\S/.test(target) && !/^_(self|parent|top)$/i.test(target.trim()) && href !== '',
      )
      .filter(({ seen, area }) => seen && area !== 'banner')
      .filter(
        ({ name, text, describedBy, styled }) =>
          !warnsOfNewWindow([name, text, describedBy, styled].join(' · ')),
      )
      .map((link) => ({
        kind: 'advice' as const,
        impact: 'minor' as const,
        message: `The link ${quote(link.name)} opens a new window, and nothing in it says so.`,
        help: `Take target="${link.target.slice(0, 40)}" away, or write ${quote(`${link.name.slice(0, 60)} (opens in new tab)`, 100)}.`,
        place: link,
      })),
});
