import { describe, expect, test } from 'vitest';
import { judgeDocuments } from '../../../../crawler/measures/document-checks/judge-documents.ts';
import { documentFindings } from '../../../../crawler/measures/document-findings.ts';
import { groupFindings } from '../../../../crawler/measures/group-findings.ts';
import { journeyFindings } from '../../../../crawler/measures/journey-findings.ts';
import type { LinkedDocument } from '../../../../crawler/records/document.ts';
import type { PdfFacts } from '../../../../crawler/records/pdf-facts.ts';
import type { Step } from '../../../../crawler/records/step.ts';
import { controlOf } from '../../../builders/control-of.ts';
import { stepOf } from '../../../builders/step-of.ts';

const untagged: PdfFacts = {
  title: 'Bands',
  language: 'en',
  isTagged: false,
  pages: 2,
  encrypted: false,
  showsTitle: true,
  hasText: true,
};
const bands: LinkedDocument = {
  url: 'https://www.larkton.gov.uk/files/bands.pdf',
  name: 'Council tax bands',
  ref: 'c7',
  facts: untagged,
  reason: '',
};
const box = { x: 20, y: 300, width: 180, height: 24 };

/** A page with a link to the document. */
function stepWith(index: number, document: Partial<LinkedDocument>, selector = 'main li > a'): Step {
  const whole = { ...bands, ...document };
  const link = controlOf(whole.name, { ref: whole.ref, href: whole.url, selector, box });
  return stepOf('Council tax', { index, controls: [controlOf('Home'), link], documents: [whole] });
}

describe('the findings of linked documents', () => {
  test('stand at the link, with its words and the address of the document', () => {
    expect(judgeDocuments([stepWith(3, {})])).toMatchObject([
      {
        check: 'document-untagged',
        engine: 'kerb',
        kind: 'needs-review',
        impact: 'serious',
        wcag: ['1.3.1'],
        level: 'A',
        document: 'https://www.larkton.gov.uk/files/bands.pdf',
        selector: 'main li > a',
        snippet: '<a href="https://www.larkton.gov.uk/files/bands.pdf">Council tax bands</a>',
        message:
          'The PDF has no tags, so headings, lists and tables cannot be told from other text. The link “Council tax bands” leads to it.',
        helpUrl: 'https://www.w3.org/WAI/WCAG22/Techniques/pdf/PDF9',
        places: [{ step: 3, selector: 'main li > a', state: 'as it arrived', node: 'main li > a', box }],
      },
    ]);
  });

  test('are none of a document that could not be read, and none of a page that none were looked for on', () => {
    const unread = stepWith(0, { facts: null, reason: 'The PDF asks for a password' });

    expect(judgeDocuments([unread, stepOf('Pay')])).toEqual([]);
  });

  test('do not let the words of a link out of their quotes', () => {
    const [finding] = judgeDocuments([
      stepWith(0, { name: '</a><script>x</script>', url: 'https://www.larkton.gov.uk/a"><b>.pdf' }),
    ]);

    expect(finding?.snippet).toBe('<a href="https://www.larkton.gov.uk/ab.pdf"> /a  script x /script </a>');
  });

  test('are one where several steps link to the document, also with a counter in its address', () => {
    const steps = [
      stepWith(0, {}),
      stepWith(2, { url: `${bands.url}?utm_source=bill#page=2`, name: 'See your band' }, 'footer a'),
    ];

    expect(journeyFindings({ steps, device: 'desktop' })).toMatchObject([
      {
        check: 'document-untagged',
        places: [
          { step: 0, selector: 'main li > a' },
          { step: 2, selector: 'footer a' },
        ],
      },
    ]);
  });

  test.each([
    ['another file', 'https://www.larkton.gov.uk/files/bands-2025.pdf'],
    ['a file that a number tells apart', `${bands.url}?id=2`],
    ['the file of another council', 'https://www.murkwell.gov.uk/files/bands.pdf'],
  ])('are two of two documents: %s', (_, url) => {
    const findings = groupFindings(judgeDocuments([stepWith(0, {}), stepWith(1, { url })]));

    expect(findings).toHaveLength(2);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(2);
  });

  test('have the id that the document has in a sample, and keep it when they are grouped again', () => {
    const grouped = groupFindings(judgeDocuments([stepWith(0, {}), stepWith(1, {})]));

    expect(grouped.map(({ id }) => id)).toEqual(documentFindings(untagged, bands.url).map(({ id }) => id));
    expect(groupFindings(grouped)).toEqual(grouped);
  });

  test('are another finding when the doubt becomes certain', () => {
    const lost = { ...untagged, language: '' };
    const [unsure, sure] = [{ ...lost, isTagged: true }, lost].map((facts) =>
      judgeDocuments([stepWith(0, { facts })]).find(({ check }) => check === 'document-language'),
    );

    expect([unsure?.kind, sure?.kind]).toEqual(['needs-review', 'violation']);
    expect(unsure?.id).not.toBe(sure?.id);
  });
});
