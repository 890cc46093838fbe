import { quote } from '../wording/text.ts';
import { check } from './check.ts';

/** Buttons that do a link's work, and links with buttons in them. */
export const linkOrButton = check({
  id: 'link-or-button',
  version: 1,
  title: 'A button does the work of a link',
  wcag: [],
  reads: ['links'],
  who: 'People who use a screen reader look for pages in the list of links and do not find it there; nobody can open it in a new tab; a button inside a link is met twice with Tab, and once of it does nothing.',
  mend: 'What leads to another address is a link, and may look like a button: <a class="button" href="/apply">Apply</a>.',
  source: 'HTML Standard, the button and a elements; GOV.UK Design System, Button ("Link buttons")',
  limits:
    'Advice. A button is known to go elsewhere only by code in its own onclick attribute; scripts that listen from outside are not read.',
  examples: {
    passes:
      '<p><a href="/page/apply">Apply</a> <button type="button" onclick="this.textContent = 1">Count</button></p>',
    fails: '<p><button type="button" onclick="location.href = \'/page/apply\'">Apply</button></p>',
  },
  judge: ({ links: { links, leaving } }) => [
    ...leaving.map(({ name, to, ...place }) => ({
      kind: 'advice' as const,
      impact: 'minor' as const,
      message: `The button ${quote(name)} does nothing but go to ${quote(to, 120)}.`,
      help: `<a class="button" href="${to.slice(0, 200)}">${name.slice(0, 80)}</a>`,
      place,
    })),
    ...links
      .filter(({ holdsButton, seen }) => holdsButton && seen)
      .map((link) => ({
        kind: 'advice' as const,
        impact: 'moderate' as const,
        message: `There is a button inside the link ${quote(link.name)}: the Tab key stops at both, and HTML does not allow it.`,
        help: `<a class="button" href="${link.href.slice(0, 200)}">${link.name.slice(0, 80)}</a>, without the button.`,
        place: link,
      })),
  ],
});
