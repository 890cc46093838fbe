import { expect, test } from 'vitest';
import { adapters } from '../../../journeys/adapters/list.ts';
import { matches } from '../../../journeys/matches.ts';
import { idoxPublicAccessRegister } from '../../fixtures/registers/idox-public-access/register.ts';
import { headingOf, host, isReached, linksIn, searchAsRead, sendSearch, wayTo } from './register-kit.ts';
import { ask, drawn } from './visit.ts';

const id = 'idox-public-access';
const register = idoxPublicAccessRegister(host);
const search = ask(register, '/online-applications/search.do?action=simple&searchType=Application').body;
const summary = ask(
  register,
  '/online-applications/applicationDetails.do?keyVal=T178041LK0M0P00&activeTab=summary',
).body;
const cookies = 'JSESSIONID=larkton0001';
const keyword = { html: search, label: /keyword/ };

test('answers the POST with the results', () => {
  const reply = sendSearch(register, { ...keyword, words: 'extension', cookies });

  expect(reply.status).toBe(200);
  expect(reply.body).toContain('Showing 1-5</strong> of 5');
  expect(linksIn(reply.body, '#searchresults')[0]).toBe('Single storey extension to the reading room');
  expect(isReached(id, 'results', reply.body)).toBe(true);
});

test('wants its cookie, its token and more than two letters', () => {
  expect(sendSearch(register, { ...keyword, words: 'extension' }).status).toBe(500);
  expect(ask(register, '/online-applications/simpleSearchResults.do', { post: {}, cookies }).status).toBe(
    403,
  );
  expect(sendSearch(register, { ...keyword, words: 'ex', cookies }).body).toContain('Too many results found');
  expect(isReached(id, 'results', sendSearch(register, { ...keyword, words: 'zzzz', cookies }).body)).toBe(
    true,
  );
});

test('can hold terms before everything', () => {
  const withTerms = idoxPublicAccessRegister(host, { disclaimer: true });
  const terms = ask(withTerms, '/online-applications/search.do').body;
  const disclaimer = adapters.find((adapter) => adapter.id === id)?.disclaimer;
  const button = drawn(terms)('input[type=submit]').attr('value') ?? '';

  expect(disclaimer?.evidence.some(({ heading }) => heading && matches(heading, headingOf(terms)))).toBe(
    true,
  );
  expect(disclaimer && matches(disclaimer.accept, button)).toBe(true);
  const accepted = ask(withTerms, '/online-applications/disclaimerAccepted.do', { post: { SUBMITTED: '1' } });
  expect(accepted.status).toBe(302);
  const accepting = { cookies: accepted.headers?.['set-cookie'] ?? '' };
  expect(ask(withTerms, '/online-applications/search.do', accepting).body).toContain('simpleSearchString');
});

test('is filled in, sent and gone through as its adapter says', () => {
  expect(searchAsRead(id, search)).toEqual([expect.stringContaining('Enter a keyword'), 'Search']);
  expect(isReached(id, 'application', summary)).toBe(true);
  expect(wayTo(id, 'comment-form', summary, '#applicationTools')).toBe('Make a Comment');
});
