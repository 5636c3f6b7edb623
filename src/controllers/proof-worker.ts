import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/** A worker of its own: takes a puzzle of the altcha protocol, version 2, and answers with its solution, or null where it has none. */
globalThis.addEventListener('message', ({ data }: MessageEvent<{ readonly challenge: Challenge; readonly timeout: number }>) => {
  solveChallenge({ challenge: data.challenge, timeout: data.timeout, deriveKey }).then(
    (solution) => globalThis.postMessage(solution),
    () => globalThis.postMessage(null),
  );
});
