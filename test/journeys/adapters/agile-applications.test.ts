import { expect, test } from 'vitest';
import { agileApplicationsRegister } from '../../fixtures/registers/agile-applications/register.ts';
import { host, searchAsRead, wayTo } from './register-kit.ts';
import { ask } from './visit.ts';

const id = 'agile-applications';
const register = agileApplicationsRegister(host);
const shell = ask(register, '/larkton/search-applications/').body;

test('answers on its second host, by GET', () => {
  const { total, results } = JSON.parse(
    ask(register, '/api/application/search?proposal=extension', {}, 1).body,
  );

  expect(total).toBe(5);
  expect(results[0]).toMatchObject({ id: 178041, reference: '26/00101/FUL' });
});

test('is filled in, sent and gone through as its adapter says', () => {
  expect(searchAsRead(id, shell)).toEqual([expect.stringContaining('Proposal'), 'Search']);
  expect(wayTo(id, 'comment-form', shell, '#applicationDetails')).toBe('Make a comment');
});
