import type { ProviderResult } from '../consult/fan-out.js';
import type { FinalOutcome } from '../consult/send.js';

const ORDER: readonly FinalOutcome['status'][] = ['unknown', 'rejected', 'not-sent', 'confirmed'];

/** What to say of several requests together: the outcome of which a person has most to know; of two that ask to wait, the longer. */
export function worstOutcome(results: readonly ProviderResult[]): FinalOutcome {
  const sorted = results
    .map(({ outcome }) => outcome)
    .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || waitOf(b) - waitOf(a));
  return sorted[0] ?? { status: 'rejected', code: 'invalid' };
}

function waitOf(outcome: FinalOutcome): number {
  return outcome.status === 'not-sent' && outcome.code === 'busy' ? (outcome.afterMs ?? 0) : 0;
}
