import { describe, expect, test } from 'vitest';
import { readRecording } from '../../../crawler/recordings/read-recording.ts';
import { MendableError } from '../../../crawler/records/mendable-error.ts';
import { click, fixture, recordingOf, type } from './recorded.ts';

function messageFor(text: string): string {
  try {
    readRecording(text);
  } catch (error) {
    if (error instanceof MendableError) return error.message;
    throw error;
  }
  return 'no problem';
}

const recordingWith = (step: unknown) => JSON.stringify({ title: 'x', steps: [step] });

describe('reading a recording', () => {
  test.each(['council-tax', 'planning-search', 'missed-bin'])(
    'takes %s, as the Recorder exports it',
    (name) => {
      expect(messageFor(fixture(name))).toBe('no problem');
    },
  );

  test('takes every type of step that runs no code, with only what must be there', () => {
    const selectors = ['#a'];
    const steps = [
      { type: 'click', selectors },
      { type: 'doubleClick', selectors },
      { type: 'hover', selectors },
      { type: 'change', selectors, value: '' },
      { type: 'keyDown', key: 'a' },
      { type: 'keyUp', key: 'a' },
      { type: 'scroll' },
      { type: 'scroll', selectors, x: 1 },
      { type: 'setViewport', width: 1 },
      { type: 'emulateNetworkConditions' },
      { type: 'close' },
      { type: 'waitForElement', selectors, properties: { id: 'a' }, attributes: { b: 'c' } },
    ];

    expect(messageFor(recordingOf(...steps))).toBe('no problem');
  });

  test.each([
    ['{"type":"waitForExpression","expression":"fetch(`x`)"}', 'waitForExpression'],
    ['{"type":"waitForExpression"}', 'waitForExpression'],
    ['{"type":"customStep","name":"lighthouse","parameters":{}}', 'customStep'],
    [String.raw`{"type":"navigate","url":" jAva\u0073cript:alert(1)"}`, 'navigate'],
  ])('refuses all of it for a step that would run code: %s', (step, name) => {
    const good = JSON.stringify(click('Council tax'));

    expect(messageFor(`{"title":"x","steps":[${good},${step}]}`)).toBe(
      [
        'Cannot import this recording:',
        `  step 2 (${name}) would run code, and Kerb runs none`,
        'Delete that step from the recording, then import it again.',
      ].join('\n'),
    );
  });

  test('names every step that would run code', () => {
    const step = { type: 'waitForExpression', expression: 'true' };

    expect(messageFor(recordingOf(step, click('A'), step))).toMatch(
      /step 2 .*\n.*step 4 .*\nDelete those steps/,
    );
  });

  test.each([
    ['', 'it is empty'],
    ['import { launch } from "puppeteer"', 'it is not JSON'],
    ['null', 'it has no list of "steps"'],
    ['[]', 'it has no list of "steps"'],
    ['{"title":"x"}', 'it has no list of "steps"'],
    ['{"title":"x","steps":{}}', 'it has no list of "steps"'],
    ['{"steps":[]}', '"title": must be string, received undefined'],
    [recordingWith(null), 'step 1 has no type'],
    [recordingWith({ type: 7 }), 'step 1 has no type'],
    [
      recordingWith({ type: 'clik', selectors: ['a'] }),
      'step 1 is a "clik", which Kerb does not know. Did you mean "click"?',
    ],
    [recordingWith({ type: '__proto__' }), 'step 1 is a "__proto__", which Kerb does not know'],
    [recordingWith({ type: 'constructor' }), 'step 1 is a "constructor", which Kerb does not know'],
    [recordingWith({ type: '\u001b[31mred\u202e' }), 'step 1 is a "[31mred", which'],
    [recordingWith({ type: 'click' }), 'step 1: "selectors": must be array, received undefined'],
    [recordingWith({ type: 'click', selectors: [] }), 'step 1: "selectors"'],
    [recordingWith({ type: 'click', selectors: [[{}]] }), 'step 1: "selectors.0": must be a selector'],
    [
      recordingWith({ type: 'click', selectors: [`aria/${'x'.repeat(100_000)}`] }),
      'step 1: "selectors.0": must be at most 10,000 characters',
    ],
    [recordingWith({ type: 'click', selectors: ['a'], frame: ['x'] }), 'step 1: "frame.0"'],
  ])('says what is wrong (%#)', (text, message) => {
    expect(messageFor(text)).toContain(message);
  });

  test('never quotes the file, which may hold what was typed', () => {
    const secret = 'hunter2-70012345';
    const broken = recordingOf(type('Name', secret)).replace(`"${secret}"`, `"${secret}`);
    const notText = JSON.stringify({ title: 'x', steps: [{ ...type('Name', secret), value: { secret } }] });

    expect(messageFor(broken)).toMatch(/it is not JSON/);
    expect(messageFor(broken)).not.toContain('hunter2');
    expect(messageFor(secret)).not.toContain('hunter2');
    expect(messageFor(notText)).toContain('step 1: "value": must be string');
    expect(messageFor(notText)).not.toContain('hunter2');
  });

  test('refuses more steps than a journey can have', () => {
    const steps = Array.from({ length: 10_000 }, () => ({ type: 'scroll' }));

    expect(messageFor(recordingOf(...steps))).toContain('it has 10,001 steps, and Kerb reads at most 1,000');
  });

  test('is not misled by __proto__', () => {
    const text = `{"__proto__":{"title":"x"},"title":"y","steps":[{"__proto__":{"type":"close"},"type":"scroll"}]}`;

    expect(readRecording(text)).toEqual({ title: 'y', steps: [{ type: 'scroll' }] });
    expect(messageFor('{"title":"x","steps":[{"__proto__":{"type":"close"}}]}')).toContain(
      'step 1 has no type',
    );
  });

  test('names ten problems at most', () => {
    const steps = Array.from({ length: 30 }, () => ({ type: 'nothing' }));

    expect(messageFor(JSON.stringify({ title: 'x', steps })).split('\n')).toHaveLength(13);
    expect(messageFor(JSON.stringify({ title: 'x', steps }))).toContain('and 20 more');
  });
});
