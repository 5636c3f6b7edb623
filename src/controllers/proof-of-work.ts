import { filesOnDemand } from '../files-on-demand.js';

/** A phone of 2020 needs about half a second; who waits longer than this goes on without a proof. */
const PATIENCE_MS = 20_000;
/** A puzzle is a short message. */
const CHALLENGE_MAX_CHARACTERS = 20_000;

export interface ProofWorld {
  fetch(url: string, init: RequestInit): Promise<Response>;
}

/**
 * Fetches a puzzle of the altcha protocol and solves it.
 *
 * @returns what a receiver verifies, or `failed` where there was no puzzle, no solver or no solution in time; never rejects
 */
export async function solvePuzzle(address: string, world: ProofWorld): Promise<{ readonly proof: string } | 'failed'> {
  try {
    const response = await world.fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await response.text();
    if (!response.ok || text.length > CHALLENGE_MAX_CHARACTERS) return 'failed';
    const challenge: unknown = JSON.parse(text);
    const { solvePuzzleOf } = await filesOnDemand.puzzleSolver();
    const solution = await solvePuzzleOf(challenge, PATIENCE_MS);
    return solution ? { proof: btoa(JSON.stringify({ challenge, solution })) } : 'failed';
  } catch {
    return 'failed';
  }
}
