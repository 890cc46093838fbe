import { describe, expect, test } from 'vitest';
import { chooseNext } from '../../journeys/choose-next.ts';
import { searchPlanningApplications } from '../../journeys/search-planning-applications.ts';
import { controlOf, fieldOf } from '../builders/control-of.ts';
import { atStart, h1, viewOf } from '../builders/view-of.ts';

describe('a search on the way', () => {
  const button = controlOf('Search', { ref: 'b', role: 'button', submits: true, inForm: 'form1' });
  const field = fieldOf('Reference, address or postcode', {
    inForm: 'form1',
    context: 'Search planning applications',
  });

  test('is filled and sent by the button of its own form', () => {
    const siteSearch = controlOf('Search', {
      ref: 'a',
      role: 'button',
      submits: true,
      inForm: 'form0',
      area: 'header',
    });
    const view = viewOf({ fields: [field], controls: [siteSearch, button] });

    const { decision } = chooseNext(searchPlanningApplications, view, atStart);

    expect(decision).toMatchObject({
      kind: 'enquire',
      submit: { ref: 'b', method: 'pattern' },
      waypoint: { id: 'search-form' },
    });
  });

  test("is not the site's own search in the header", () => {
    const view = viewOf({ fields: [{ ...field, area: 'header' }], controls: [button] });

    expect(chooseNext(searchPlanningApplications, view, atStart).decision.kind).toBe('search-site');
  });

  test('is not a field that has nothing to do with planning', () => {
    const view = viewOf({ fields: [fieldOf('Your name', { inForm: 'form1' })], controls: [button] });

    expect(chooseNext(searchPlanningApplications, view, atStart).decision.kind).toBe('stuck');
  });

  test('is sent by POST only when the journey says so and the button says that it searches', () => {
    const forms = [{ key: 'form1', name: '', method: 'POST', action: 'https://www.larkton.example/search' }];
    const feedback = { ...button, name: 'Send feedback' };

    expect(
      chooseNext(searchPlanningApplications, viewOf({ fields: [field], controls: [button], forms }), atStart)
        .decision.kind,
    ).toBe('enquire');
    expect(
      chooseNext(
        searchPlanningApplications,
        viewOf({ fields: [field], controls: [feedback], forms }),
        atStart,
      ).decision,
    ).toMatchObject({ kind: 'stop', reason: expect.stringContaining('POST') });
  });

  test("is not the site's own search in the main content, nor a box for an e-mail address", () => {
    const own = { ...field, name: 'Search this site' };
    const email = { ...field, name: 'Your email address', context: 'Sign up for planning updates' };
    const decisionOn = (other: typeof field) =>
      chooseNext(searchPlanningApplications, viewOf({ fields: [other], controls: [button] }), atStart)
        .decision;

    expect(decisionOn(own).kind).toBe('search-site');
    expect(decisionOn(email).kind).toBe('stuck');
  });

  test('is sent once', () => {
    const view = viewOf({ fields: [field], controls: [button] });
    const progress = { ...atStart, reached: 3, enquired: new Set(['search-form']) };

    expect(chooseNext(searchPlanningApplications, view, progress).decision.kind).toBe('stuck');
  });

  test.each(['12 results', 'Search results', '3 applications found'])(
    'has reached its results at the heading %j',
    (heading) => {
      const view = viewOf({ headings: [h1(heading)] });
      const searched = { ...atStart, enquired: new Set(['search-form']) };

      expect(chooseNext(searchPlanningApplications, view, searched).decision).toEqual({ kind: 'goal' });
      expect(chooseNext(searchPlanningApplications, view, atStart).decision.kind).toBe('stuck');
    },
  );
});
