import { normal } from './text.ts';

/**
 * Labels that fit every link and so describe none, with the list that names each.
 *
 * A label is generic when it is one of these and nothing more: "More about bins" is not.
 */
export const genericLabels = {
  lighthouse: {
    source: 'Lighthouse, the audit "Links have descriptive text" (English list)',
    labels: [
      ...['click here', 'click this', 'go', 'here', 'information', 'learn more', 'more', 'more info'],
      ...['more information', 'read more', 'right here', 'see more', 'start', 'this'],
    ],
  },
  guidance: {
    source: 'WCAG 2.2 failure F84, GOV.UK content design guidance on links, eslint-plugin-jsx-a11y',
    labels: ['a link', 'click', 'find out more', 'link', 'this link', 'this page'],
  },
  ours: {
    source: 'Our own, seen on council websites',
    labels: [
      ...[
        'click for more',
        'continue reading',
        'details',
        'full details',
        'further information',
        'more details',
      ],
      ...['tap here', 'view', 'view details', 'view more', 'visit'],
    ],
  },
  welsh: {
    source: 'Our own Welsh equivalents of the lists above',
    labels: [
      ...['clicio yma', 'clicia yma', 'cliciwch yma', 'yma', 'fan hyn', 'pwyswch yma', 'mwy', 'rhagor'],
      ...['darllen mwy', 'darllenwch fwy', 'darllen rhagor', 'darllenwch ragor', 'dysgu mwy', 'dysgwch fwy'],
      ...['gweld mwy', 'gweld rhagor', 'mwy o wybodaeth', 'rhagor o wybodaeth', 'gwybodaeth', 'manylion'],
      ...['mwy o fanylion', 'rhagor o fanylion', 'gweld manylion', 'dechrau', 'dolen', 'y ddolen hon'],
      ...['y dudalen hon', 'hwn', 'hon', 'ewch', 'parhau i ddarllen'],
    ],
  },
} as const;

const all: ReadonlySet<string> = new Set(Object.values(genericLabels).flatMap(({ labels }) => labels));

/** Whether a label could stand on any link at all. */
export function isGeneric(label: string): boolean {
  return all.has(normal(label));
}
