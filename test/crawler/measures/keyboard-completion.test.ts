import { describe, expect, test } from 'vitest';
import { keyboardCompletion } from '../../../crawler/measures/keyboard-completion.ts';
import type { Part } from '../../../crawler/records/answer.ts';
import type { FocusStop, FocusWalkFacts } from '../../../crawler/records/facts/focus-walk-facts.ts';
import type { Step } from '../../../crawler/records/step.ts';
import { controlOf, fieldOf } from '../../builders/control-of.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { actionOf, bannerOf } from '../../builders/step-of.ts';
import { stopOf, walkOf } from './checks/walk-of.ts';

type Draft = Partial<Step> & { heading: string };

const arrived = 'as it arrived';

function driven(walk: FocusWalkFacts, state = arrived, mouseOnly: object[] = []): Step['examined'] {
  return [
    { what: 'focus-walk', state, frame: '', facts: walk, reason: '' },
    { what: 'mouse-only', state, frame: '', facts: { elements: mouseOnly }, reason: '' },
  ];
}

/** A walk with these stops, the first at the first press of Tab. */
function walk(stops: FocusStop[], more: Partial<FocusWalkFacts> = {}): FocusWalkFacts {
  return walkOf(stops, more)['focus-walk'];
}

/** A step that one link leads on from: the link with this name, which a click followed. */
function clicked(heading: string, name: string, examined: Step['examined'], more: Partial<Step> = {}): Draft {
  const controls = [controlOf(name, { selector: `#${name}` })];
  return { heading, controls, actions: [actionOf('click', { name })], examined, ...more };
}

const goal: Draft = { heading: 'Goal', actions: [], controls: [], chosen: null };
const three = walk([stopOf('skip', 0), stopOf('menu', 1), stopOf('pay', 2)]);

function presses(...steps: Draft[]): unknown {
  const answer = keyboardCompletion.measure(journeyOf(...steps));
  return answer.kind === 'measured' ? [answer.value, named(answer.parts, 'presses')?.value] : answer;
}

function named(parts: Part[], id: string): Part | undefined {
  return parts.find((part) => part.id === id);
}

describe('keyboard-completion', () => {
  test('counts Tab from the top of each page, and Enter', () => {
    const second = walk([stopOf('start', 0, { tabs: 5 })]);

    // Three presses of Tab and Enter, then five and Enter.
    expect(
      presses(clicked('Home', 'pay', driven(three)), clicked('Pay', 'start', driven(second)), goal),
    ).toEqual(['yes', 10]);
  });

  test('counts from the last field on, backwards too, and what is typed', () => {
    const stops = [
      stopOf('menu', 0, { tabs: 1 }),
      stopOf('send', 1, { tabs: 4, role: 'button', tag: 'button', href: '' }),
      stopOf('number', 2, { tabs: 6, role: 'textbox', tag: 'input', href: '' }),
    ];
    const step: Draft = {
      heading: 'Search',
      fields: [fieldOf('number', { ref: 'f1', selector: '#number' })],
      controls: [controlOf('send', { ref: 'c1', role: 'button', tag: 'button', selector: '#send' })],
      actions: [
        actionOf('fill', { ref: 'f1', role: 'text', name: 'number', characters: 9 }),
        actionOf('click', { ref: 'c1', role: 'button', name: 'send' }),
      ],
      examined: driven(walk(stops)),
    };
    const answer = keyboardCompletion.measure(journeyOf(step, goal));

    // Tab 6, nine characters, Shift and Tab 2, Enter.
    expect(answer.kind === 'measured' && named(answer.parts, 'presses')).toMatchObject({
      value: 18,
      parts: [{ value: 8 }, { value: 1 }, { value: 9 }],
    });
  });

  test('goes to the third of the radio buttons by two arrows, and takes the first by Space', () => {
    const radio = (name: string, ref: string) =>
      fieldOf(name, { ref, kind: 'radio', set: 'what', selector: `#${name}` });
    const stop = stopOf('bin', 0, { tabs: 3, role: 'radio', tag: 'input', href: '' });
    const ticking = (ref: string, name: string): Draft => ({
      heading: 'What is it?',
      fields: [radio('bin', 'f1'), radio('box', 'f2'), radio('bag', 'f3')],
      actions: [actionOf('tick', { ref, role: 'radio', name })],
      examined: driven(walk([stop])),
    });

    expect(presses(ticking('f3', 'bag'), goal)).toEqual(['yes', 5]);
    expect(presses(ticking('f1', 'bin'), goal)).toEqual(['yes', 4]);
  });

  test('sends by Enter from the field that has the focus already', () => {
    const step: Draft = {
      heading: 'Search',
      fields: [fieldOf('words', { ref: 'f1', selector: '#words' })],
      actions: [
        actionOf('fill', { ref: 'f1', role: 'search', name: 'words', characters: 4 }),
        actionOf('key', { ref: 'f1', role: 'search', name: 'Enter' }),
      ],
      examined: driven(walk([stopOf('words', 0, { tabs: 2, role: 'searchbox', tag: 'input', href: '' })])),
    };

    expect(presses(step, goal)).toEqual(['yes', 7]);
  });

  test('counts a forced answer to a cookie banner on the page as it arrived, then begins at the top', () => {
    const reject = stopOf('Reject', 0, { tabs: 2, role: 'button', tag: 'button', href: '' });
    const examined = [...driven(walk([reject])), ...driven(three, 'cookie banner answered')];
    const actions = [
      actionOf('dismiss', { ref: null, role: 'button', name: 'Reject' }),
      actionOf('click', { name: 'pay' }),
    ];
    const step = clicked('Home', 'pay', examined, { banner: bannerOf(true), actions });
    const unforced = clicked('Home', 'pay', driven(three, 'cookie banner answered'), {
      banner: bannerOf(false),
      actions: [
        actionOf('dismiss', { ref: null, name: 'Reject', forced: false }),
        actionOf('click', { name: 'pay' }),
      ],
    });

    expect(presses(step, goal)).toEqual(['yes', 7]);
    expect(presses(unforced, goal)).toEqual(['yes', 4]);
    expect(presses({ ...step, examined: driven(three, 'cookie banner answered') }, goal)).toMatchObject({
      kind: 'cannot-tell',
    });
  });

  test('finds a link that stands elsewhere by its name and address, and one in a frame', () => {
    const elsewhere = clicked('Home', 'pay', driven(three), {
      controls: [controlOf('pay', { selector: '#moved', href: 'https://www.larkton.gov.uk/pay' })],
    });
    const inFrame = stopOf('pay', 0, { selector: 'iframe | #pay', frame: 'iframe', tabs: 8 });
    const framed = clicked('Home', 'pay', driven(walk([stopOf('other', 0), inFrame])), {
      controls: [controlOf('pay', { selector: '#pay', frame: 'frame0' })],
    });

    expect(presses(elsewhere, goal)).toEqual(['yes', 4]);
    expect(presses(framed, goal)).toEqual(['yes', 9]);
  });

  const place = { selector: '#pay', snippet: '<div>', box: { x: 0, y: 0, width: 9, height: 9 } };
  const mouseOnly = {
    ...place,
    ...{ tag: 'div', role: '', words: 'pay', events: ['click'], handled: 'itself', code: '' },
    ...{ hand: true, small: true, double: false },
  };
  const missed = { ...place, tag: 'a', words: 'pay', tabindex: -1, way: '' } as const;
  const others = [stopOf('skip', 0), stopOf('menu', 1)];
  const loop = { stops: [0, 1], back: false, escape: false, dialog: true, beyond: 4 };

  test.each([
    ['answers to the mouse only', driven(walk(others), arrived, [mouseOnly]), /answers to the mouse/],
    ['is kept from Tab', driven(walk(others, { missed: [missed] })), /Tab never comes to “pay”/],
    ['lets the focus go', driven(walk([stopOf('pay', 0, { fled: true })])), /focus does not stay on “pay”/],
    ['stands behind a trap', driven(walk(others, { ended: 'loop', trap: loop })), /held in a loop/],
  ])('cannot be done where what it needs %s, and says at which step', (_, examined, note) => {
    const answer = keyboardCompletion.measure(
      journeyOf(clicked('Home', 'pay', driven(three)), clicked('Pay', 'pay', examined), goal),
    );

    expect(answer).toMatchObject({ kind: 'measured', value: 'no' });
    const parts = answer.kind === 'measured' ? answer.parts : [];
    expect(named(parts, 'presses')?.value).toBeNull();
    expect(named(parts, 'step-1')).toMatchObject({ value: 'cannot be done', step: 1 });
    expect(named(parts, 'step-1')?.note).toMatch(note);
    expect(named(parts, 'step-0')?.value).toBe(4);
  });

  const button = { tabs: 3, role: 'button', tag: 'div', href: '' };
  const broken = { what: 'focus-walk', state: arrived, frame: '', facts: null, reason: 'It took too long' };

  test.each([
    ['was not driven', [], /not gone through by keyboard/],
    ['could not be driven', [broken], /It took too long/],
    ['was not gone through to its end', driven(walk(others, { ended: 'stops' })), /only the first 2 stops/],
    ['lacks what was followed', driven(walk(others)), /was not found again/],
    ['has a div for a button', driven(walk([stopOf('pay', 0, button)])), /a <div>, was not tried/],
    [
      'has a loop that Escape leaves',
      driven(walk(others, { ended: 'loop', trap: { ...loop, escape: true } })),
      /loop/,
    ],
  ])('cannot tell where a step %s', (_, examined, reason) => {
    const answer = keyboardCompletion.measure(journeyOf(clicked('Home', 'pay', examined), goal));

    expect(answer).toMatchObject({ kind: 'cannot-tell', reason: expect.stringMatching(reason) });
  });

  test('says a reason once, with the steps that it holds for', () => {
    const answer = keyboardCompletion.measure(
      journeyOf(
        clicked('Home', 'pay', []),
        clicked('Pay', 'start', []),
        clicked('Ask', 'on', [broken]),
        goal,
      ),
    );

    expect(answer).toEqual({
      kind: 'cannot-tell',
      reason:
        'Not every step could be followed by keyboard: not gone through by keyboard in this audit (the thorough profile does it): ' +
        'step 0 “Home”, step 1 “Pay”; It took too long: step 2 “Ask”',
    });
  });

  test('cannot tell of what shows only after a menu is opened, nor of a journey that stopped', () => {
    const hidden = clicked('Home', 'pay', driven(three), {
      controls: [controlOf('pay', { selector: '#pay', revealed: true })],
    });

    expect(presses(hidden, goal)).toMatchObject({ kind: 'cannot-tell' });
    expect(keyboardCompletion.measure(stopped(journeyOf('Home'), 'no link')).kind).toBe('cannot-tell');
  });

  test('counts nothing on the goal, where nothing is done', () => {
    const answer = keyboardCompletion.measure(journeyOf(clicked('Home', 'pay', driven(three)), goal));

    expect(answer.kind === 'measured' && named(answer.parts, 'step-1')?.value).toBe(0);
  });
});
