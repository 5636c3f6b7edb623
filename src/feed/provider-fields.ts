import type { Provider } from './provider.js';

/** Every field that a record of a feed may have. `nameParts` is not one: a feed writes the parts under `name`. */
export const PROVIDER_FIELDS: ReadonlySet<string> = new Set(
  (
    'id name credentials role taxonomy specialties npi photo bio pronouns gender website booking phone phoneExtension email ' +
    'focus doesNotTreat services therapies ages languages insurance fees locations telehealth licensedIn availability ' +
    'controlledSubstancesByTelehealth referral endorsement verified'
  ).split(' ') as Exclude<keyof Provider, 'nameParts'>[],
);
