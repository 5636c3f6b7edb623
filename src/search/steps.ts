/**
 * Work that can be interrupted: it yields often (after well under a millisecond of work on a phone, sorting aside) and returns its
 * result at the end. Whoever runs it decides whether to go on at once or to let the page breathe first.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** So many records are read between two yields. */
export const RECORDS_EACH_STEP = 64;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
