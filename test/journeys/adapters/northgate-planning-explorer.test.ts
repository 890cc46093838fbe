import { expect, test } from 'vitest';
import { matches } from '../../../journeys/matches.ts';
import { northgatePlanningExplorerRegister } from '../../fixtures/registers/northgate-planning-explorer/register.ts';
import {
  followedAsReferences,
  headingOf,
  host,
  isReached,
  linksIn,
  references,
  searchAsRead,
  sendSearch,
  waypointOf,
  wayTo,
} from './register-kit.ts';
import { ask, drawn } from './visit.ts';

const id = 'northgate-planning-explorer';
const register = northgatePlanningExplorerRegister(host);
const at = '/Northgate/PlanningExplorer/GeneralSearch.aspx';
const search = ask(register, at).body;
const details = ask(register, '/Northgate/PlanningExplorer/Generic/StdDetails.aspx?PARAM0=178041').body;
const comment = ask(register, '/Northgate/PlanningExplorer/PlanningComments.aspx?REF=178041').body;
const cookies = 'ASP.NET_SessionId=larkton0001';

test('redirects to its results', () => {
  const proposal = { html: search, at, label: /^Development Description$/, words: 'extension', cookies };
  const reply = sendSearch(register, proposal);
  const results = ask(register, reply.headers?.location ?? '', { cookies }).body;

  expect(reply.status).toBe(302);
  expect(linksIn(results, '.display_table')).toHaveLength(5);
  expect(linksIn(results, '.display_table')[0]).toBe('26/00101/FUL');
  expect(isReached(id, 'results', results)).toBe(true);
  expect(ask(register, at, { post: { txtProposal: 'x' } }).status).toBe(500);
});

test('is filled in, sent and gone through as its adapter says', () => {
  expect(searchAsRead(id, search)).toEqual([expect.stringContaining('Development Description'), 'Search']);
  expect(isReached(id, 'application', details)).toBe(true);
  expect(wayTo(id, 'comment-form', details, '#pageCenter')).toBe('Comment on this application');
});

test('has a comment form that is known by its heading and a question', () => {
  const [evidence] = waypointOf(id, 'comment-form').evidence ?? [];
  const labels = drawn(comment)('label')
    .toArray()
    .map((each) => drawn(comment)(each).text());

  expect(evidence?.heading && matches(evidence.heading, headingOf(comment))).toBe(true);
  expect(labels.some((label) => evidence?.question && matches(evidence.question, label))).toBe(true);
});

test('calls its results by their references', () => {
  expect(followedAsReferences(id, references.are)).toEqual(references.are);
  expect(followedAsReferences(id, references.areNot)).toEqual([]);
});
