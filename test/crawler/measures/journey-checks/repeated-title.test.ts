import { describe, expect, test } from 'vitest';
import { judgeSteps } from '../../../../crawler/measures/journey-checks/judge-steps.ts';
import { repeatedTitle } from '../../../../crawler/measures/journey-checks/repeated-title.ts';
import { stepsFrom } from './steps-from.ts';

const pages = (...of: [title: string, heading: string][]): string =>
  of.map(([title, heading]) => `<title>${title}</title><h1>${heading}</h1>`).join('<!-- next step -->');
const found = (of: string, options?: { url: string }) =>
  judgeSteps(stepsFrom(of, options), [repeatedTitle]).map(({ kind, places }) => [
    kind,
    places.map(({ step }) => step),
  ]);

describe('repeated-title', () => {
  test('finds steps of a form that all have the title of the form', () => {
    const steps = pages(
      ['Report it – Larkton', 'Report a missed bin'],
      ['Report it – Larkton', 'Which bin?'],
      ['Report it – Larkton', 'Your details'],
    );
    expect(found(steps)).toEqual([['needs-review', [0, 1, 2]]]);
  });

  test('finds a service without a title of its own, in Welsh, and says all headings', () => {
    const steps = stepsFrom(pages(['Cyngor Aber', 'Treth gyngor'], ['Cyngor Aber', 'Talu']));
    expect(judgeSteps(steps, [repeatedTitle])[0]?.message).toBe(
      '2 different steps have the title “Cyngor Aber”; their main headings are “Treth gyngor”, “Talu”.',
    );
  });

  test('finds titles that differ in marks and case only', () => {
    expect(found(pages(['Larkton: Forms', 'Your name'], ['larkton – forms', 'Your address']))).toEqual([
      ['needs-review', [0, 1]],
    ]);
  });

  test('lets the same page with an error be', () => {
    expect(found(pages(['Your name – Forms', 'Your name'], ['Your name – Forms', 'Your name']))).toEqual([]);
  });

  test('lets titles that begin with the step be', () => {
    expect(
      found(
        pages(['Step 1: Your name – Forms', 'Your name'], ['Step 2: Your address – Forms', 'Your address']),
      ),
    ).toEqual([]);
  });

  test('does not compare a page without a main heading, nor one of another host', () => {
    expect(found(pages(['Forms', 'Your name'], ['Forms', '']))).toEqual([]);
    const [first] = stepsFrom(pages(['Larkton', 'Bins']));
    const [second] = stepsFrom(pages(['Larkton', 'Planning']), { url: 'https://planning.larkton.gov.uk/' });
    expect(
      judgeSteps(
        [first, second].flatMap((step) => step ?? []),
        [repeatedTitle],
      ),
    ).toEqual([]);
  });
});
