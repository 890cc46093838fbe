import { describe, expect, test } from 'vitest';
import { ownJourney, toJourney as toEngineJourney } from '../../../config/own-journey.ts';
import { readRecording } from '../../../crawler/recordings/read-recording.ts';
import { toJourney } from '../../../crawler/recordings/to-journey.ts';
import { understand } from '../../../crawler/recordings/understand.ts';
import { chooseNext } from '../../../journeys/choose-next.ts';
import type { View } from '../../../journeys/view.ts';
import { controlOf, fieldOf } from '../../builders/control-of.ts';
import { atStart, h1, link, viewOf } from '../../builders/view-of.ts';
import { fixture } from './recorded.ts';

/** What the engine does on a page of a journey that was imported. */
function chooserFor(name: string) {
  const { journey } = toJourney(understand(readRecording(fixture(name))), {
    id: 'imported',
    title: undefined,
  });
  const imported = toEngineJourney(ownJourney.parse(journey));
  return (view: Partial<View>, reached: number, enquired: readonly string[] = []) =>
    chooseNext(
      imported,
      viewOf(view),
      { ...atStart, reached, enquired: new Set(enquired) },
      { fillsForms: true, maySend: () => true },
    );
}

describe('an imported journey is walked', () => {
  const choose = chooserFor('planning-search');
  const field = fieldOf('Keyword, reference or site address', { hint: 'For example, Mill House' });

  test('by the names that were clicked, however many applications there are today', () => {
    expect(
      choose({ index: 0, controls: [link('Planning policy'), link('Planning and building')] }, 0).decision,
    ).toMatchObject({
      kind: 'follow',
      control: { name: 'Planning and building' },
    });
    expect(
      choose({ headings: [h1('Planning')], controls: [link('Search planning applications (7)')] }, 0),
    ).toMatchObject({
      reached: 1,
      decision: { kind: 'follow', control: { name: 'Search planning applications (7)' } },
    });
  });

  test('through its search, and then by the first of the results', () => {
    expect(choose({ headings: [h1('Simple search')], fields: [field] }, 1).decision).toMatchObject({
      kind: 'enquire',
      enquiry: { data: 'planning-search-word' },
    });
    expect(choose({ headings: [h1('4,096 results for shed')] }, 2, ['simple-search']).reached).toBe(3);
    expect(choose({ headings: [h1('Application summary')] }, 3, ['simple-search']).decision.kind).toBe(
      'goal',
    );
  });

  test('through its form, as it was answered', () => {
    const chooseInForm = chooserFor('missed-bin');
    const radio = (name: string, ref: string) =>
      fieldOf(name, { ref, kind: 'radio', set: 'bin', group: 'Which bin was missed?' });
    const button = (name: string) =>
      controlOf(name, { role: 'button', tag: 'button', inForm: 'form', submits: true });
    const forms = [{ key: 'form', name: '', method: 'POST', action: 'https://forms.larkton.example/' }];

    expect(
      chooseInForm(
        {
          forms,
          headings: [h1('Which bin was missed?')],
          fields: [radio('Rubbish', 'r1'), radio('Garden waste', 'r2')],
          controls: [button('Continue')],
        },
        1,
      ),
    ).toMatchObject({
      reached: 2,
      decision: {
        kind: 'answer',
        acts: [{ kind: 'tick', field: { name: 'Garden waste' } }],
        submit: { name: 'Continue' },
      },
    });
    expect(
      chooseInForm(
        {
          forms,
          headings: [h1('About you')],
          fields: [
            fieldOf('Full name', { ref: 'f1' }),
            fieldOf('Postcode', { ref: 'f2', hint: 'We use it to find you' }),
          ],
          controls: [button('Save as draft'), button('Send to the bin team')],
        },
        2,
      ).decision,
    ).toMatchObject({
      kind: 'answer',
      acts: [{ data: 'full-name' }, { data: 'postcode' }],
      submit: { name: 'Send to the bin team' },
    });
    expect(chooseInForm({ headings: [h1('Thank you, Sam, we will be there soon')] }, 3).decision.kind).toBe(
      'goal',
    );
  });
});
