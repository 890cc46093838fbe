import { quote } from '../wording/text.ts';
import { check } from './check.ts';

const ofMail = /@|\be-?\s?mail|\be-?\s?b[oô]st|\bebostiwch|\bpost electronig/i;

/** Links that open a mail program and do not say so. */
export const mailLinkUnsaid = check({
  id: 'mail-link-unsaid',
  version: 1,
  title: 'A link opens the mail program without saying so',
  wcag: [],
  reads: ['links'],
  who: 'People who expect a page get a program that they may never have set up, most of all on a library computer, and never see the address.',
  mend: 'Show the address: <a href="mailto:bins@example.gov.uk">bins@example.gov.uk</a>.',
  source: 'GOV.UK style guide, "Email addresses"; technique G201 by analogy',
  limits: 'Advice. The words "email" or "e-bost", or an address, in the link or its description are enough.',
  examples: {
    passes: '<p><a href="mailto:bins@example.gov.uk">Email the bins team</a></p>',
    fails: '<p><a href="mailto:bins@example.gov.uk">Contact the bins team</a></p>',
  },
  judge: ({ links: { links } }) =>
    links
      .filter(({ href, seen }) => seen && /^mailto:/i.test(href.trim()))
      .filter(
        ({ name, text, describedBy, styled }) => !ofMail.test([name, text, describedBy, styled].join(' ')),
      )
      .map((link) => {
        const address =
          link.href
            .trim()
            .replace(/^mailto:/i, '')
            .split('?')[0] ?? '';
        return {
          kind: 'advice' as const,
          impact: 'minor' as const,
          message: `The link ${quote(link.name)} opens the mail program, and nothing in it says so.`,
          help: address ? `Write the address: ${quote(address)}.` : `Write "Email" into the link.`,
          place: link,
        };
      }),
});
