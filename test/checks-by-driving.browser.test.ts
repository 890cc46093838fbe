import { checks } from '../crawler/measures/checks/list.ts';
import { driveSchemas } from '../crawler/records/facts/list.ts';
import { testChecks } from './fixtures/check-pages.ts';

testChecks(checks.filter(({ reads }) => reads.some((name) => name in driveSchemas)));
