import { type Judged, tally } from './count.ts';

/** Figures by rule and in all, as lines of text. */
export function tableOf(judged: readonly Judged[]): string[] {
  const rules = [...new Set(judged.map(({ one }) => one.rule))].sort();
  const rows = rules.map((rule) => {
    const cases = judged.filter(({ one }) => one.rule === rule);
    return [rule, ...figures(cases), cases[0]?.one.ruleName ?? ''];
  });
  return aligned([
    ['rule', 'found', 'false alarms', 'untested', ''],
    ...rows,
    ['all', ...figures(judged), ''],
  ]);
}

/** Each case that was missed or where a false alarm was given, with its address. */
export function listOf(judged: readonly Judged[], origin: string): string[] {
  const lines = (verdict: Judged['verdict'], heading: string): string[] => [
    heading,
    ...judged
      .filter((each) => each.verdict === verdict)
      .map(
        ({ one, checks, untested }) =>
          `  ${one.rule} ${one.title}${untested ? ' (not tested)' : ''}${checks.length > 0 ? ` (${checks.join(', ')})` : ''}\n    ${origin}${one.path}`,
      ),
  ];
  return [...lines('missed', 'Missed:'), ...lines('false-alarm', 'False alarms:')];
}

function figures(judged: readonly Judged[]): string[] {
  const { failed, found, others, falseAlarms, untested } = tally(judged);
  return [`${found}/${failed}`, `${falseAlarms}/${others}`, String(untested)];
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(width(column)))
      .join('  ')
      .trimEnd(),
  );
}
