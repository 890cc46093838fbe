import { expect, test } from 'vitest';
import { adapters } from '../../../journeys/adapters/list.ts';

test('every adapter says where it was read, when it was checked, and only names waypoints of the journeys', () => {
  const known = ['find-applications', 'search-form', 'results', 'application', 'comment-form'];
  for (const adapter of adapters) {
    expect(adapter.source.length).toBeGreaterThan(80);
    expect(adapter.checked).toMatch(/^(not yet checked|\d{4}-\d{2}-\d{2})$/);
    expect(known).toEqual(expect.arrayContaining(Object.keys(adapter.waypoints)));
  }
});
