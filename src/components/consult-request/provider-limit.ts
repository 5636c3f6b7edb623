/** Whom one request may ask at most, as `src/consult` has it, which is loaded with the form only. */
export const MAX_PROVIDERS = 5;
