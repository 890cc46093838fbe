import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionCount } from '../../../crawler/measures/action-count.ts';
import { choicesPerStep } from '../../../crawler/measures/choices-per-step.ts';
import { clickCount } from '../../../crawler/measures/click-count.ts';
import { fieldCount } from '../../../crawler/measures/field-count.ts';
import { friction } from '../../../crawler/measures/friction.ts';
import { journeyEfficiency } from '../../../crawler/measures/journey-efficiency.ts';
import type { Measure } from '../../../crawler/measures/measure.ts';
import { modelledTime } from '../../../crawler/measures/modelled-time.ts';
import { shortestWay } from '../../../crawler/measures/shortest-way.ts';
import { stepCount } from '../../../crawler/measures/step-count.ts';
import { areas, type Control, type Field } from '../../../crawler/records/control.ts';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import { controlOf, fieldOf } from '../../builders/control-of.ts';
import { journeyOf } from '../../builders/journey-of.ts';
import { actionOf, chosenOf } from '../../builders/step-of.ts';

const site = 'https://www.larkton.gov.uk';
const paths = ['/', '/a', '/b', '/c', '/d', '/pay'];
const effort: readonly Measure[] = [
  stepCount,
  actionCount,
  clickCount,
  choicesPerStep,
  fieldCount,
  friction,
  modelledTime,
  journeyEfficiency,
  shortestWay,
];

const anyLink: fc.Arbitrary<Partial<Control>> = fc.record({
  name: fc.constantFrom('Pay', 'Council tax', 'Continue as a guest', 'More', ''),
  href: fc.constantFrom(...paths.map((path) => `${site}${path}`), null),
  area: fc.constantFrom(...areas),
  revealed: fc.boolean(),
});
const anyField: fc.Arbitrary<Partial<Field>> = fc.record({
  name: fc.constantFrom('Postcode', 'Email (optional)', 'Confirm your email', 'Phone *', ''),
  kind: fc.constantFrom('text', 'radio', 'checkbox', 'password'),
  group: fc.constantFrom('', 'Your details'),
  required: fc.boolean(),
});

/** A walk over a few pages; each link and field has a name and place of its own by which actions and drives know it. */
const anyWalk: fc.Arbitrary<Evidence> = fc
  .array(
    fc.record({
      path: fc.constantFrom(...paths),
      links: fc.array(anyLink, { minLength: 1, maxLength: 5 }),
      fields: fc.array(anyField, { maxLength: 4 }),
      fills: fc.boolean(),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((pages) =>
    journeyOf(
      ...pages.map(({ path, links, fields, fills }, at) => ({
        heading: `Page ${path}`,
        url: `${site}${path}`,
        mainText: 'Fields marked * are required.',
        controls: links.map((each, place) =>
          controlOf(each.name ?? '', {
            ...each,
            ref: `c${place}`,
            selector: `#c${place}`,
            box: boxAt(place),
          }),
        ),
        fields: fields.map((each, place) =>
          fieldOf(each.name ?? '', { ...each, ref: `f${place}`, selector: `#f${place}`, box: boxAt(place) }),
        ),
        ...(at === pages.length - 1
          ? { chosen: null, actions: [] }
          : {
              chosen: chosenOf('', { ref: 'c0' }),
              actions: [
                ...(fills ? [actionOf('fill', { ref: 'f0' })] : []),
                actionOf('click', { ref: 'c0' }),
              ],
            }),
        html: '<a id="c0" class="x" href="/a">a</a><input id="f1" type="text" disabled>',
      })),
    ),
  );

function boxAt(place: number) {
  return { x: 20, y: 100 + 60 * place, width: 200, height: 44 };
}

/** The same walk with all that the evidence lists in other orders, and with the attributes of its code in another. */
function reordered(walk: Evidence, turn: <T>(list: readonly T[]) => T[]): Evidence {
  const steps = walk.steps.map((step) => ({
    ...step,
    controls: turn(step.controls),
    fields: turn(step.fields),
    html: '<input disabled type="text" id="f1"><a href="/a" class="x" id="c0">a</a>',
  }));

  return { ...walk, steps };
}

describe('the order in which evidence lists things', () => {
  test.each([
    ['reversed', <T>(list: readonly T[]): T[] => list.toReversed()],
    ['turned by one', <T>(list: readonly T[]): T[] => [...list.slice(1), ...list.slice(0, 1)]],
  ])('changes no measure of effort when it is %s', (_, turn) => {
    fc.assert(
      fc.property(anyWalk, fc.array(anyWalk, { maxLength: 3 }), (walk, others) => {
        const before = effort.map((measure) => withoutCode(measure.measure(walk, others)));
        const again = effort.map((measure) =>
          withoutCode(
            measure.measure(reordered(walk, turn), turn(others.map((each) => reordered(each, turn)))),
          ),
        );

        expect(again).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

/** Findings quote the code as it is written, whose attributes were turned round. */
function withoutCode(answer: ReturnType<Measure['measure']>) {
  if (answer.kind !== 'measured') return answer;

  return { ...answer, findings: answer.findings.map((finding) => ({ ...finding, snippet: '' })) };
}
