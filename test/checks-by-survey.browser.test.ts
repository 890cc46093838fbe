import { expect, test } from 'vitest';
import { checks } from '../crawler/measures/checks/list.ts';
import { surveySchemas } from '../crawler/records/facts/list.ts';
import { testChecks } from './fixtures/check-pages.ts';

const surveying = checks.filter(({ reads }) => reads.every((name) => name in surveySchemas));

testChecks(surveying);

test('each reads a page that nobody touches', () => {
  expect(surveying.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['link-purpose', 'page-title', 'table-headers', 'reading-order', 'media']),
  );
});
