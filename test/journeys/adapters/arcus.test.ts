import { expect, test } from 'vitest';
import { arcusRegister } from '../../fixtures/registers/arcus/register.ts';
import { followedAsReferences, host, references, searchAsRead, wayTo } from './register-kit.ts';
import { ask } from './visit.ts';

const id = 'arcus';
const register = arcusRegister(host);
const shell = ask(register, '/pr/s/register-view?c__r=Arcus_BE_Public_Register').body;

test('answers the calls that its script sends by POST, and no GET', () => {
  const found = called('PR_SearchService', 'search', { request: { searchTerm: 'extension' } });
  const one = called('PublicRegisterViewService', 'getRecordDetails', { recordId: 'a0lJ7000000178041IAC' });

  expect(found.records).toHaveLength(5);
  expect(one.reference).toBe('26/00101/FUL');
  expect(ask(register, '/pr/s/sfsites/aura?message={}').status).toBe(404);
});

test('is filled in, sent and gone through as its adapter says', () => {
  expect(searchAsRead(id, shell)).toEqual([expect.stringContaining('Search by keyword'), 'Search']);
  expect(wayTo(id, 'comment-form', shell, 'arcuscommunity-pr_comments')).toBe('Submit a comment');
});

test('calls its results by their references', () => {
  expect(followedAsReferences(id, references.are)).toEqual(references.are);
  expect(followedAsReferences(id, references.areNot)).toEqual([]);
});

/** What Arcus answers to one call. */
function called(classname: string, method: string, params: object) {
  const message = JSON.stringify({
    actions: [
      {
        descriptor: 'aura://ApexActionController/ACTION$execute',
        params: { namespace: 'arcuscommunity', classname, method, params },
      },
    ],
  });
  return JSON.parse(ask(register, '/pr/s/sfsites/aura', { post: { message } }).body).actions[0].returnValue
    .returnValue;
}
