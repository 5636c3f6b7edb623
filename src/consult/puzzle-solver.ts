import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/**
 * Solves a puzzle of the altcha protocol, version 2. The browser derives each key in a thread of its own (Web Cryptography), so typing
 * stays smooth without a worker, which a page with Trusted Types would refuse.
 *
 * @param timeoutMs after so long there is no solution
 * @returns undefined where there is none; rejects where `challenge` is no puzzle
 */
export async function solvePuzzleOf(challenge: unknown, timeoutMs: number): Promise<object | undefined> {
  const solution = await solveChallenge({ challenge: challenge as Challenge, timeout: timeoutMs, deriveKey });
  return solution ?? undefined;
}
