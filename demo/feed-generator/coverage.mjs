import { insurerWordings } from './wordings.mjs';

/** Plans by region, with how often a practice that takes insurance takes them. Ids and names as feeds write them. */
const nationwide = [
  ['aetna', 0.6],
  ['cigna', 0.5],
  ['unitedhealthcare', 0.45],
  ['Optum', 0.25],
  ['Magellan Health', 0.15],
  ['TRICARE', 0.12],
  ['medicare', 0.3],
  ['Humana', 0.08],
  ['Oscar Health', 0.08],
  ['ComPsych', 0.05],
];
const california = [
  ['Anthem Blue Cross', 0.5],
  ['Blue Shield of California', 0.45],
  ['Health Net', 0.25],
  ['Medi-Cal', 0.2],
  ['L.A. Care', 0.14],
  ['Kaiser Permanente', 0.06],
  ['Molina Healthcare', 0.08],
];
const elsewhere = [
  ['blue-cross-blue-shield', 0.55],
  ['medicaid', 0.3],
  ['Molina Healthcare', 0.08],
  ['Ambetter', 0.08],
];

/** Insurance as a feed states it: an object, a bare list, an empty list (takes none), or nothing (unknown). */
export function insuranceOf(random, state, takesPublicPlans) {
  const kind = random.pickWeighted([
    ['insured', 74],
    ['private', 17],
    ['unknown', 9],
  ]);
  if (kind === 'unknown') return undefined;
  if (kind === 'private') return { accepted: [], selfPay: true };
  const plans = [...nationwide, ...(state === 'CA' ? california : elsewhere)];
  const publicBoost = (plan) => (takesPublicPlans && /medi/i.test(plan) ? 0.4 : 0);
  const accepted = plans
    .filter(([plan, share]) => random.chance(share + publicBoost(plan)))
    .map(([plan]) => asWritten(random, plan));
  if (accepted.length === 0) accepted.push('aetna');
  if (random.chance(0.25)) return accepted;
  return { accepted, ...(random.chance(0.8) && { selfPay: random.chance(0.9) }) };
}

function asWritten(random, plan) {
  const wordings = insurerWordings[plan];
  return wordings && random.chance(0.35) ? random.pick(wordings) : plan;
}

/** Fees in whole dollars, rounded to five; a quarter of the feed does not say. */
export function feesOf(random, role) {
  if (random.chance(0.25)) return undefined;
  const rounded = ([low, high]) => Math.round(random.between(low, high) / 5) * 5;
  return {
    intake: rounded(role.intake),
    followUp: rounded(role.followUp),
    ...(random.chance(0.3) && { currency: 'USD' }),
    ...(random.chance(0.4) && { slidingScale: random.chance(0.6) }),
  };
}
