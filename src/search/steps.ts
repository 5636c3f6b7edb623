import { finished } from '../feed/finished.js';

/**
 * Work that can be interrupted: it yields after every few hundred microseconds, with the share that is done (0 to 1) where it knows
 * it, and returns its result at the end. Whoever runs it decides whether to go on at once or to let the page breathe first.
 */
export type Steps<T> = Generator<number | undefined, T, undefined>;

/** So many records are read between two yields: few, because the first take ten times as long as those that an engine has warmed up on. */
export const RECORDS_EACH_STEP = 4;

/** Half a frame: longer, and a page that scrolls begins to stutter. */
const SLICE_MS = 8;

/** Something that takes a while to make: in steps beforehand, or what is left of it at once when it is asked for. */
export class Prepared<T extends object> {
  readonly #steps: Steps<T>;
  #value: T | undefined;

  constructor(steps: Steps<T>) {
    this.#steps = steps;
  }

  get value(): T {
    return (this.#value ??= finished(this.#steps));
  }

  *prepare(): Steps<void> {
    while (!this.#value) {
      const step = this.#steps.next();
      if (step.done) this.#value = step.value;
      else yield step.value;
    }
  }
}

/** Does it in slices of about 8 ms, with a pause after each. */
export async function finishInSlices<T>(steps: Steps<T>, pause: (done: number) => Promise<unknown>): Promise<T> {
  let share = 0;
  for (let started = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    share = step.value ?? share;
    if (performance.now() - started < SLICE_MS) continue;
    await pause(share);
    started = performance.now();
  }
}
