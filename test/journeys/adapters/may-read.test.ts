import { describe, expect, test } from 'vitest';
import { adapters } from '../../../journeys/adapters/list.ts';
import { type Asked, mayRead } from '../../../journeys/adapters/may-read.ts';
import { read } from '../../../journeys/adapters/read.ts';
import { commentOnPlanning } from '../../../journeys/comment-on-planning.ts';
import { payCouncilTax } from '../../../journeys/pay-council-tax.ts';
import { searchPlanningApplications } from '../../../journeys/search-planning-applications.ts';

const apex = 'aura://ApexActionController/ACTION$execute';
const search = {
  descriptor: apex,
  params: { namespace: 'arcuscommunity', classname: 'PR_SearchService', method: 'search' },
};
const save = { ...search, params: { ...search.params, method: 'saveSearch' } };

function aura(actions: unknown, more: Partial<Asked> = {}): Asked {
  return {
    page: 'https://larkton.my.site.com/pr/s/register-view?c__r=Arcus_BE_Public_Register',
    method: 'POST',
    url: 'https://larkton.my.site.com/pr/s/sfsites/aura?r=3&aura.ApexAction.execute=1',
    body: new URLSearchParams({ message: JSON.stringify({ actions }), 'aura.token': 'null' }).toString(),
    ...more,
  };
}

function tascomi(fields: Record<string, string> | string, more: Partial<Asked> = {}): Asked {
  return {
    page: 'https://planning.larkton.example/planning/index.html?fa=search',
    method: 'POST',
    url: 'https://planning.larkton.example/planning/index.html',
    body: new URLSearchParams(fields).toString(),
    ...more,
  };
}

const ask = (asked: Asked, journey = searchPlanningApplications) => mayRead(journey, adapters, asked);

describe("what a register's script may send by POST", () => {
  test('is a call that searches, and others that get, in one request', () => {
    const config = {
      descriptor:
        'serviceComponent://ui.force.components.controllers.hostConfig.HostConfigController/ACTION$getConfigData',
    };

    expect(ask(aura([search]))).toBe('arcus');
    expect(ask(aura([config, search]))).toBe('arcus');
  });

  test.each([
    ['one call of several that saves', aura([search, save])],
    [
      'a class that is not of the register',
      aura([{ ...search, params: { ...search.params, classname: 'LoginController' } }]),
    ],
    ['somebody else’s namespace', aura([{ ...search, params: { ...search.params, namespace: 'payments' } }])],
    [
      'a call that creates',
      aura([{ descriptor: 'aura://RecordUiController/ACTION$createRecord', params: {} }]),
    ],
    ['no call', aura([])],
    ['what is not a list', aura({ 0: search })],
    ['a body that cannot be read', aura([], { body: 'message=%7B' })],
    ['no body', aura([search], { body: null })],
    ['calls that are given twice', aura([search], { body: `${aura([search]).body}&${aura([save]).body}` })],
    ['another path', aura([search], { url: 'https://larkton.my.site.com/pr/s/sfsites/aura/other' })],
    ['another host', aura([search], { url: 'https://tracker.example/pr/s/sfsites/aura' })],
    ['another method', aura([search], { method: 'PUT' })],
    ["a page that is not the register's", aura([search], { page: 'https://larkton.my.site.com/' })],
  ])('is not %s', (_, asked) => {
    expect(ask(asked)).toBeNull();
  });

  test('is a form that says that it searches', () => {
    expect(ask(tascomi({ fa: 'search', ajax: 'true', proposal: 'extension' }))).toBe('tascomi');
  });

  test.each([
    ['a form for something else', tascomi({ fa: 'comment', ajax: 'true' })],
    ['a form that says two things', tascomi('fa=search&fa=comment&ajax=true')],
    ['a form without what must be in it', tascomi({ fa: 'search' })],
  ])('is not %s', (_, asked) => {
    expect(ask(asked)).toBeNull();
  });

  test('is nothing on a journey that declares no search', () => {
    expect(ask(aura([search]), commentOnPlanning)).toBe('arcus');
    expect(ask(aura([search]), payCouncilTax)).toBeNull();
  });

  test('is known by what the page was recognised as, where its address does not say', () => {
    const asked = tascomi(
      { fa: 'search', ajax: 'true' },
      { page: 'https://planning.larkton.example/planning/index.html' },
    );

    expect(mayRead(searchPlanningApplications, adapters, asked)).toBeNull();
    expect(mayRead(searchPlanningApplications, adapters, asked, 'tascomi')).toBe('tascomi');
  });

  test('must say what its body holds: an address alone does not do', () => {
    expect(read.safeParse({ path: { source: '^/search$', flags: '' } }).success).toBe(false);
    expect(read.safeParse({ path: { source: '^/search$', flags: '' }, fields: {} }).success).toBe(false);
  });
});
