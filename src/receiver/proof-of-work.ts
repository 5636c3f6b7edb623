import type { Challenge, Solution } from 'altcha-lib/types';
import { MissingPackageError } from './missing-package.js';

/** With {@link MAX_COUNTER}: at most 400 derivations of 1,000 rounds, well under a second on a phone. */
const COST = 1_000;
const MAX_COUNTER = 400;
/** A form may lie open for long; a used proof is refused in any case. */
const LIFETIME_SECONDS = 3_600;

/**
 * Makes and verifies the puzzles that a page solves so that sending in bulk costs something. The altcha protocol, version 2. Both
 * methods reject with MissingPackageError where altcha-lib is not installed.
 */
export class ProofOfWork {
  /** @param secret signs the puzzles; at least 16 characters */
  constructor(private readonly secret: string) {
    if (secret.length < 16) throw new Error('proof-secret-too-short');
  }

  /** @param random 0 <= x < 1: how long solving this one takes */
  async challenge(nowMs: number, random: number): Promise<Challenge> {
    const { createChallenge, deriveKey } = await loadAltcha();
    return createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: COST,
      counter: Math.floor(random * MAX_COUNTER),
      deriveKey,
      expiresAt: Math.floor(nowMs / 1_000) + LIFETIME_SECONDS,
      hmacSignatureSecret: this.secret,
    });
  }

  /** @returns the signature of a puzzle that was ours, is not too old and is solved; undefined for anything else */
  async verify(proof: string): Promise<string | undefined> {
    const { verifySolution, deriveKey } = await loadAltcha();
    try {
      const { challenge, solution } = JSON.parse(atob(proof)) as { challenge: Challenge; solution: Solution };
      const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: this.secret });
      return verified ? challenge.signature : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Loaded here, not at the top, so that only those who set puzzles need it. */
async function loadAltcha() {
  try {
    const [{ createChallenge, verifySolution }, { deriveKey }] = await Promise.all([
      import('altcha-lib'),
      import('altcha-lib/algorithms/pbkdf2'),
    ]);
    return { createChallenge, verifySolution, deriveKey };
  } catch (error) {
    throw new MissingPackageError('altcha-lib', 'Proof of work', error);
  }
}
