import ora from 'ora';
import type { Clock } from '../gather/clock.ts';
import type { Progress } from './surroundings.ts';

interface ProgressOptions {
  clock: Clock;
  isTerminal: boolean;
  write(line: string): void;
}

/** Live on a terminal: done, running, left, time to go. Elsewhere one plain line for each finished thing. */
export function progressOn({ clock, isTerminal, write }: ProgressOptions): Progress {
  return isTerminal ? liveProgress(clock) : plainProgress(write);
}

/** No progress at all, for --quiet. */
export const silent: Progress = { begin() {}, running() {}, finished() {}, say() {}, end() {} };

function plainProgress(write: (line: string) => void): Progress {
  const count = { done: 0, total: 0 };
  return {
    begin(what, total) {
      Object.assign(count, { done: 0, total });
      write(`${what}: ${total}`);
    },
    running() {},
    finished(name, result) {
      count.done += 1;
      write(`[${count.done}/${count.total}] ${name}: ${result}`);
    },
    say: write,
    end() {},
  };
}

function liveProgress(clock: Clock): Progress {
  const spinner = ora({ discardStdin: false });
  const state = { what: '', total: 0, done: 0, start: 0, names: new Set<string>() };
  const draw = (): void => {
    const left = state.total - state.done - state.names.size;
    const parts = [
      `${state.done} of ${state.total} done`,
      `running: ${[...state.names].join(', ') || 'none'}`,
      `${Math.max(0, left)} left`,
      timeToGo(state, clock),
    ];
    spinner.text = `${state.what}: ${parts.filter(Boolean).join(' · ')}`;
  };
  return {
    begin(what, total) {
      Object.assign(state, { what, total, done: 0, start: clock.now().getTime(), names: new Set() });
      draw();
      spinner.start();
    },
    running(name) {
      state.names.add(name);
      draw();
    },
    finished(name, result) {
      state.names.delete(name);
      state.done += 1;
      spinner.stopAndPersist({ symbol: '·', text: `${name}: ${result}` });
      draw();
      if (state.done < state.total) spinner.start();
    },
    say(line) {
      spinner.stopAndPersist({ symbol: ' ', text: line });
    },
    end() {
      spinner.stop();
    },
  };
}

function timeToGo(
  { done, total, start }: { done: number; total: number; start: number },
  clock: Clock,
): string {
  if (done === 0 || done >= total) return '';
  const seconds = Math.round(((clock.now().getTime() - start) / 1000 / done) * (total - done));
  return seconds < 90 ? `about ${seconds} s to go` : `about ${Math.round(seconds / 60)} min to go`;
}
