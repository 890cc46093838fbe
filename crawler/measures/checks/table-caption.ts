import { check } from './check.ts';

/** Tables of data that nothing names. */
export const tableCaption = check({
  id: 'table-caption',
  version: 1,
  title: 'A table has no caption',
  wcag: [],
  reads: ['tables'],
  who: 'People who use a screen reader go from table to table and hear its caption, or nothing but how many rows it has.',
  mend: 'Give the table a caption: <table><caption>Opening hours in winter</caption> ….',
  source: 'Technique H39 (Using caption elements); GOV.UK Design System, Table',
  limits:
    'Advice, where a page has two tables of data or more, since one table is known by the page. A heading straight before a table does for a caption.',
  examples: {
    passes:
      '<h2>Summer</h2><table><tr><th>Day</th><th>Hours</th></tr><tr><td>Monday</td><td>9 to 5</td></tr></table><h2>Winter</h2><table><caption>Winter</caption><tr><th>Day</th><th>Hours</th></tr><tr><td>Monday</td><td>10 to 4</td></tr></table>',
    fails:
      '<p>The offices are open on weekdays.</p><p>In summer:</p><table><tr><th>Day</th><th>Hours</th></tr><tr><td>Monday</td><td>9 to 5</td></tr></table><p>In winter:</p><p>From November.</p><table><caption>Winter</caption><tr><th>Day</th><th>Hours</th></tr><tr><td>Monday</td><td>10 to 4</td></tr></table>',
  },
  judge: ({ tables: { tables } }) => {
    const data = tables.filter(
      ({ headers, rows, columns, role }) => headers > 0 && rows > 1 && columns > 1 && role === '',
    );
    const unnamed = data.filter(({ caption, heading }) => caption === '' && heading === '');
    if (data.length < 2) return [];
    return unnamed.map((table) => ({
      kind: 'advice' as const,
      impact: 'minor' as const,
      message: `This is one of ${data.length} tables on the page, and nothing names it.`,
      help: '<table><caption>What the table shows</caption> …',
      place: table,
    }));
  },
});
