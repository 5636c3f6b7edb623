import type { ProviderResult } from '../consult/fan-out.js';
import type { FinalOutcome } from '../consult/send.js';

/** What to say of several requests together: the outcome of which a person has most to know. */
export function worstOutcome(results: readonly ProviderResult[]): FinalOutcome {
  const order: readonly FinalOutcome['status'][] = ['unknown', 'rejected', 'not-sent', 'confirmed'];
  const sorted = results.map(({ outcome }) => outcome).sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return sorted[0] ?? { status: 'rejected', code: 'invalid' };
}
