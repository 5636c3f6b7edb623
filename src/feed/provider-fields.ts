import { KnownFields } from './known-fields.js';

/** Every field that a record of a feed may have. */
export const PROVIDER_FIELDS = new KnownFields(
  'id name credentials role taxonomy specialties npi photo bio pronouns gender website booking phone phoneExtension email ' +
    'focus doesNotTreat services therapies ages languages insurance fees locations telehealth licensedIn availability ' +
    'controlledSubstancesByTelehealth referral endorsement verified',
  'the provider',
);
