const instructions = [
  'Please send a short note on the reason for referral and the best phone number.',
  'Call the front desk and ask for the intake line.',
  'Clients may call on their own; a letter from the therapist helps.',
  'Use the form on our website; we reply to every request.',
  'Fax the referral with a copy of the insurance card.',
];

/** How a therapist refers someone, as far as the practice says. */
export function referralOf(random) {
  if (random.chance(0.3)) return undefined;
  return {
    ...(random.chance(0.6) && { required: random.chance(0.15) }),
    preferredMethod: random.pick(['phone', 'phone', 'secure-email', 'fax', 'portal', 'form']),
    ...(random.chance(0.35) && { instructions: random.pick(instructions) }),
    ...(random.chance(0.5) && { typicalReplyDays: random.between(1, 10) }),
    ...(random.chance(0.6) && { coordinatesWithTherapists: true }),
  };
}
