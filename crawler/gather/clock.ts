/** Time as the engine sees it, so that tests can bring their own. */
export interface Clock {
  now(): Date;
  sleep(milliseconds: number): Promise<void>;
}

/** The machine's own clock. A sleep keeps no program alive that has nothing else to do. */
export const systemClock: Clock = {
  now: () => new Date(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref()),
};
