import { MendableError } from '../crawler/records/mendable-error.ts';

/** One thing that is wrong in a configuration file, in words for whoever wrote it. */
export interface Problem {
  file: string;
  /** Where, such as "councils[3].homePage". */
  field: string;
  /** What was found and what must be, such as `is "x" but must start with https://`. */
  found: string;
  /** What to write, as a sentence; empty when there is nothing better to say. */
  write: string;
}

/** Every problem of every file in one message, aligned so that the fields can be skimmed. */
export function describeProblems(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map((problem) => problem.file))];
  return files
    .map((file) =>
      describeFile(
        file,
        problems.filter((problem) => problem.file === file),
      ),
    )
    .join('\n\n');
}

function describeFile(file: string, problems: readonly Problem[]): string {
  const width = Math.min(40, Math.max(...problems.map((problem) => problem.field.length)));
  const lines = problems.flatMap(({ field, found, write }) => [
    `  ${field.padEnd(width)}   ${found}`,
    ...(write ? [`  ${' '.repeat(width)}   ${write}`] : []),
  ]);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`Cannot use ${file}: ${count}`, '', ...lines].join('\n');
}

/** Throws one error that names every problem, if there are any. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new MendableError(describeProblems(problems));
}
