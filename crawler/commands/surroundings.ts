import type { Clock } from '../gather/clock.ts';

/** All that a command knows of the world outside; only the command-line file reads it from the process. */
export interface Surroundings {
  cwd: string;
  environment: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  clock: Clock;
  /** Writes a line of the answer (standard output). */
  print(line: string): void;
  progress: Progress;
  /** Resolves when whoever called asks to stop (Ctrl+C). */
  untilInterrupted(): Promise<void>;
}

/** Tells how far the work has come: live on a terminal, one plain line for each finished thing elsewhere. */
export interface Progress {
  begin(what: string, total: number): void;
  running(name: string): void;
  finished(name: string, result: string): void;
  say(line: string): void;
  end(): void;
}

/** What a command ends with: 0 done, 1 a gate failed, 2 the caller can mend it, 3 ours, 4 nothing could be measured. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;
