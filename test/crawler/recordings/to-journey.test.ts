import { describe, expect, test } from 'vitest';
import { readRecording } from '../../../crawler/recordings/read-recording.ts';
import { understand } from '../../../crawler/recordings/understand.ts';
import { journeyFrom, saidOf } from './journey-from.ts';
import { click, fixture, wayOf } from './recorded.ts';

const wayIn = (name: string) => understand(readRecording(fixture(name)));

describe('a recording as a journey', () => {
  test('with a search: its field, named test data, its results and the first of them', () => {
    expect(journeyFrom(wayIn('planning-search'))).toEqual({
      id: 'open-application',
      title: 'Look at a planning application',
      goal: 'Reach "Application summary"',
      // Four pages after the home page; three clicks, one field and Enter: 7.5 + 6.1 + 1.5 + 4 × 4.4 = 32.7.
      par: { steps: 4, actions: 5, seconds: 33 },
      words: ['look at a planning application', 'look', 'planning', 'application'],
      waypoints: [
        { id: 'home', kind: 'home' },
        {
          id: 'planning',
          kind: 'topic',
          follow: ['/^Planning and building$/i'],
          evidence: [{ heading: '/^Planning$/i' }],
        },
        {
          id: 'simple-search',
          kind: 'search',
          follow: ['/^Search planning applications \\([\\d,]+\\)$/i'],
          evidence: [{ field: '/^Keyword, reference or site address(\\s|$)/i' }],
          enquiry: {
            field: '/^Keyword, reference or site address(\\s|$)/i',
            data: 'planning-search-word',
            submit: '/^(search|find|go|show results)\\b/i',
          },
        },
        { id: 'results-for', kind: 'results', evidence: [{ heading: '/^[\\d,]+ results for .{1,80}$/i' }] },
        {
          id: 'application-summary',
          kind: 'goal',
          first: true,
          evidence: [{ heading: '/^Application summary$/i' }],
        },
      ],
    });
  });

  test('with a form: what was filled in and ticked as answers, and what sends each page', () => {
    expect(journeyFrom(wayIn('missed-bin'), 'missed-bin')).toEqual({
      id: 'missed-bin',
      title: 'Report a missed bin',
      goal: 'Reach "Thank you, …, we will"',
      // Menu, two links, two ticks, two buttons; three fields: 7 × 2.5 + 3 × 6.1 + 4 × 4.4 = 53.4.
      par: { steps: 4, actions: 10, seconds: 53 },
      words: ['report a missed bin', 'report', 'missed', 'bin'],
      answers: [
        { question: '/^Full name(\\s|$)/i', data: 'full-name' },
        { question: '/^Postcode(\\s|$)/i', data: 'postcode' },
        { question: '/(^|\\s)Which bin was missed\\?(\\s|$)/i', option: '/^Garden waste$/i' },
        { question: '/(^|\\s)About you(\\s|$)/i', option: '/^I am not a robot$/i' },
      ],
      advance: '/^(Continue|Send to the bin team)$/i',
      waypoints: [
        { id: 'home', kind: 'home' },
        {
          id: 'bins-and-recycling',
          kind: 'topic',
          follow: ['/^Bins and recycling$/i', '/^Menu$/i'],
          evidence: [{ heading: '/^Bins and recycling$/i' }],
        },
        {
          id: 'which-bin-was-missed',
          kind: 'task',
          follow: ['/^Report a missed bin$/i'],
          evidence: [{ heading: '/^Which bin was missed\\?$/i' }],
        },
        { id: 'about-you', kind: 'task', evidence: [{ heading: '/^About you$/i' }] },
        {
          id: 'thank-you-we-will',
          kind: 'goal',
          evidence: [{ heading: '/^Thank you, .{1,80}, we will\\b/i' }],
        },
      ],
    });
  });

  test('says of every step what became of it', () => {
    expect(saidOf(wayIn('missed-bin'))).toEqual([
      'step 1: setViewport: dropped, Kerb walks on its own two devices',
      'step 2: address: the home page, where every journey begins',
      'step 3: click "Menu" → bins-and-recycling: follow /^Menu$/i',
      'step 4: click "Bins and recycling" → bins-and-recycling: follow /^Bins and recycling$/i',
      'step 4: page title "Bins and recycling" → bins-and-recycling: known by the heading /^Bins and recycling$/i',
      'step 5: click "Report a missed bin" → which-bin-was-missed: follow /^Report a missed bin$/i',
      'step 5: page title "Which bin was missed?" → which-bin-was-missed: known by the heading /^Which bin was missed\\?$/i',
      'step 6: tick "Garden waste" → answers: /(^|\\s)Which bin was missed\\?(\\s|$)/i takes /^Garden waste$/i (its frame and window dropped: Kerb goes by the name)',
      'step 7: send by "Continue" → advance: the page of questions is sent by /^Continue$/i',
      'step 7: page title "About you" → about-you: known by the heading /^About you$/i',
      'step 8: type into "Full name" → answers: /^Full name(\\s|$)/i is given the test data "full-name"',
      'steps 9 to 10: key Tab: dropped, Kerb goes by names, not by keys',
      'step 11: type into "Postcode" → answers: /^Postcode(\\s|$)/i is given the test data "postcode"',
      'step 12: type into "Colour of the lid": NOT carried over, nothing tells which test data fits; add { "question": "/^Colour of the lid(\\s|$)/i", "data": … } to "answers", or Kerb types a plain word',
      'step 13: choose from "Day of collection": NOT carried over, a recording has the code of the entry and not its name; add { "question": …, "option": … } to "answers" if it matters',
      'step 14: tick "I am not a robot" → answers: /(^|\\s)About you(\\s|$)/i takes /^I am not a robot$/i',
      'step 15: send by "Send to the bin team" → advance: the page of questions is sent by /^Send to the bin team$/i',
      'step 16: wait for "Thank you, …, we will" → thank-you-we-will: known by the heading /^Thank you, .{1,80}, we will\\b/i, with what changes left open',
      'step 17: close: dropped, Kerb closes its pages by itself',
    ]);
  });

  test('is called by what was asked for, else by the recording, else by its id', () => {
    const way = wayOf(click('Bins', { to: 'Bins' }));

    expect(journeyFrom(way, 'find-bin-day').title).toBe('Find bin day');
    expect(journeyFrom(way, 'find-bin-day').words).toEqual(['find bin day', 'find', 'bin', 'day']);
    expect(journeyFrom(way, 'x', ' Find\u202e my  bin day').title).toBe('Find my bin day');
    expect(journeyFrom({ ...way, title: 'Bin days' }, 'x').title).toBe('Bin days');
    expect(
      journeyFrom({ ...way, title: 'Days of Oyelaran here', typed: ['oyelaran'] }, 'bin-day').title,
    ).toBe('Bin day');
  });
});
