/** As in the rules, which are not loaded yet when the form's templates are: a test holds both together. */
export const TEXT_LIMITS = { note: 1_000, referralText: 500 } as const;
