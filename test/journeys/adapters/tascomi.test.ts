import { expect, test } from 'vitest';
import { tascomiRegister } from '../../fixtures/registers/tascomi/register.ts';
import { host, isReached, linksIn, searchAsRead, sendSearch, wayTo } from './register-kit.ts';
import { ask } from './visit.ts';

const id = 'tascomi';
const register = tascomiRegister(host);
const search = ask(register, '/planning/index.html?fa=search').body;
const details = ask(register, '/planning/index.html?fa=getApplication&id=178041').body;

test('answers the POST with form and results together', () => {
  const reply = sendSearch(register, { html: search, label: /^Proposal$/, words: 'extension' });

  expect(linksIn(reply.body, '#application_results_table')).toEqual(['View', 'View', 'View', 'View', 'View']);
  expect(isReached(id, 'results', reply.body)).toBe(true);
  expect(isReached(id, 'results', search)).toBe(false);
});

test('is filled in, sent and gone through as its adapter says', () => {
  expect(searchAsRead(id, search)).toEqual([expect.stringContaining('Proposal'), 'Search']);
  expect(isReached(id, 'application', details)).toBe(true);
  expect(isReached(id, 'application', search)).toBe(false);
  expect(wayTo(id, 'comment-form', details, 'main')).toBe('Log in to comment');
});
