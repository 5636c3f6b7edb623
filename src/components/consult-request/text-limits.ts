/** As in the rules, which are not loaded yet when the form's templates are: a test holds both together. */
export const TEXT_LIMITS = { note: 1_000, referralText: 500 } as const;

/** Characters that a long answer may have, by the field's id; undefined of any other. */
export function limitOf(field: string | undefined): number | undefined {
  if (field === 'note') return TEXT_LIMITS.note;
  return /^referral(Reason|Question|Continuing)$/.test(field ?? '') ? TEXT_LIMITS.referralText : undefined;
}

/** Only then is it worth a word how much room there is. */
export function isNearlyFull(written: string, limit: number): boolean {
  return limit - written.length < limit / 4;
}
