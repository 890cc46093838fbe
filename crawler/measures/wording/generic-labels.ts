import { normal } from './text.ts';

/**
 * Labels that fit every link and so describe none, with the list that names each.
 *
 * A label is generic when it is made of these and of words that join them, and of nothing more: "Click here for more
 * information" is, "More about bins" is not. The published lists are matched by the same rule as our own.
 */
export const genericLabels = {
  lighthouse: {
    source:
      'Lighthouse 13, the audit "Links have descriptive text" (link-text): its English list; it has none in Welsh',
    labels: [
      ...['click here', 'click this', 'go', 'here', 'information', 'learn more', 'more', 'more info'],
      ...['more information', 'read more', 'right here', 'see more', 'start', 'this'],
    ],
  },
  guidance: {
    source:
      'WCAG 2.2 failure F84 ("click here", "more"), eslint-plugin-jsx-a11y anchor-ambiguous-text ("link", "a link"), GOV.UK and NHS content guidance on links ("find out more", "this page")',
    labels: ['a link', 'click', 'find out more', 'link', 'this link', 'this page'],
  },
  ours: {
    source: 'Our own, seen on council websites',
    labels: [
      ...['click for more', 'continue reading', 'details', 'full details', 'further details'],
      ...['further information', 'get started', 'more details', 'press here', 'tap here', 'these pages'],
      ...['view', 'view all', 'view details', 'view more', 'visit', 'website', 'webpage', 'web page'],
    ],
  },
  welsh: {
    source: 'Our own Welsh equivalents of the lists above; no list was published that we know of',
    labels: [
      ...['clicio yma', 'clicia yma', 'cliciwch yma', 'yma', 'fan hyn', 'pwyswch yma', 'mwy', 'rhagor'],
      ...['darllen mwy', 'darllenwch fwy', 'darllen rhagor', 'darllenwch ragor', 'dysgu mwy', 'dysgwch fwy'],
      ...['gweld mwy', 'gweld rhagor', 'mwy o wybodaeth', 'rhagor o wybodaeth', 'gwybodaeth', 'manylion'],
      ...['mwy o fanylion', 'rhagor o fanylion', 'gweld manylion', 'dechrau', 'dolen', 'y ddolen hon'],
      ...['y dudalen hon', 'hwn', 'hon', 'ewch', 'parhau i ddarllen', 'canfod mwy', 'darganfod mwy'],
      ...['darganfyddwch fwy', 'dysgu rhagor', 'gwefan', 'gwybodaeth bellach', 'ewch yma', 'y wefan hon'],
      ...['fwy o wybodaeth', 'ragor o wybodaeth', 'fwy o fanylion', 'ragor o fanylion'],
    ],
  },
} as const;

/** Words that join vague ones and add nothing: "click here for more", "cliciwch yma am fwy". Our own. */
const joining: ReadonlySet<string> = new Set([
  ...['and', 'or', 'for', 'to', 'the', 'on', 'about', 'please', 'just', 'of', 'at', 'by', 'in', 'it', 'our'],
  ...['a', 'ac', 'neu', 'am', 'i', 'y', 'yr', 'ar', 'er', 'mwyn', 'gael', 'fwy', 'ein', 'o', 'yn'],
]);

const all: ReadonlySet<string> = new Set(Object.values(genericLabels).flatMap(({ labels }) => labels));
const longestFirst = [...all].toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1));

/** Whether a label could stand on any link at all. */
export function isGeneric(label: string): boolean {
  const words = normal(label);

  return all.has(words) || isMadeOfGeneric(words);
}

/** Whether nothing is left of a label without vague phrases and what joins them. */
function isMadeOfGeneric(label: string): boolean {
  const left = longestFirst.reduce((text, phrase) => text.replaceAll(spaced(phrase), ' | '), spaced(label));
  const rest = left.split(' ').filter((word) => word !== '' && word !== '|');

  return left.includes('|') && rest.every((word) => joining.has(word));
}

/** Each word between spaces of its own, so that two phrases in a row do not share one. */
function spaced(label: string): string {
  return ` ${label.replaceAll(' ', '  ')} `;
}
