import type { ConsultRequest } from './request.js';

/** Names of the flat fields that form services receive, in the order of the form. docs/backends.md lists them. */
export type FlatFieldName =
  | 'request_id'
  | 'for'
  | 'name'
  | 'preferred_contact'
  | 'phone'
  | 'email'
  | 'safe_time'
  | 'voicemail'
  | 'state'
  | 'postal_code'
  | 'insurance'
  | 'format'
  | 'times'
  | 'reasons'
  | 'note'
  | 'coordinate_with_therapist'
  | 'providers'
  | 'tell_the_others'
  | 'sms_consent'
  | 'sms_consent_text'
  | 'sms_consent_version'
  | 'sms_consent_at'
  | 'referrer_name'
  | 'referrer_practice'
  | 'referrer_phone'
  | 'referrer_email'
  | 'referral_reason'
  | 'referral_question'
  | 'referral_continuing'
  | 'release_signed'
  | 'check'
  | 'check_failed'
  | 'check_proof'
  | 'language'
  | 'practice'
  | 'created_at';

/**
 * A request as the flat name-and-value pairs that form services store. Lists are joined by "; "; absent fields are left out;
 * a phone extension follows its number as "ext. 12".
 */
export function flatFields(request: ConsultRequest): readonly (readonly [name: FlatFieldName, value: string])[] {
  const { contact, smsConsent, referral, check } = request;
  const phone = contact.phone && contact.phoneExtension ? `${contact.phone} ext. ${contact.phoneExtension}` : contact.phone;
  const fields: readonly (readonly [FlatFieldName, string | boolean | readonly string[] | undefined])[] = [
    ['request_id', request.requestId],
    ['for', request.for],
    ['name', request.name],
    ['preferred_contact', contact.preferred],
    ['phone', phone],
    ['email', contact.email],
    ['safe_time', contact.safeTime],
    ['voicemail', contact.voicemail],
    ['state', request.state],
    ['postal_code', request.postalCode],
    ['insurance', request.insurance],
    ['format', request.format],
    ['times', request.times],
    ['reasons', request.reasons],
    ['note', request.note],
    ['coordinate_with_therapist', request.coordinateWithTherapist],
    ['providers', request.providers.map(({ id, name }) => `${name} (${id})`)],
    ['tell_the_others', request.tellTheOthers],
    ['sms_consent', smsConsent !== undefined],
    ['sms_consent_text', smsConsent?.text],
    ['sms_consent_version', smsConsent?.version],
    ['sms_consent_at', smsConsent?.at],
    ['referrer_name', referral?.referrer.name],
    ['referrer_practice', referral?.referrer.practice],
    ['referrer_phone', referral?.referrer.phone],
    ['referrer_email', referral?.referrer.email],
    ['referral_reason', referral?.reason],
    ['referral_question', referral?.question],
    ['referral_continuing', referral?.continuing],
    ['release_signed', referral?.releaseSigned],
    ['check', check?.status],
    ['check_failed', check?.failed],
    ['check_proof', check?.proof],
    ['language', request.language],
    ['practice', request.practice],
    ['created_at', request.createdAt],
  ];
  return fields.flatMap(([name, value]) => {
    const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : Array.isArray(value) ? value.join('; ') : value;
    return typeof text === 'string' && text !== '' ? [[name, text] as const] : [];
  });
}

/**
 * Renames fields for a form that has names of its own.
 *
 * @param map what a site writes into `field-map`: pairs of ours and theirs, `name:your-name phone:input_3`; fields not named keep
 * their name, and `note:` (nothing behind the colon) leaves one out
 */
export function renameFields(
  fields: readonly (readonly [name: string, value: string])[],
  map: string | undefined,
): readonly (readonly [name: string, value: string])[] {
  const names = new Map((map ?? '').split(/\s+/).flatMap((pair) => readPair(pair)));
  return fields.flatMap(([name, value]) => {
    const theirs = names.get(name) ?? name;
    return theirs === '' ? [] : [[theirs, value] as const];
  });
}

function readPair(pair: string): readonly (readonly [ours: string, theirs: string])[] {
  const colon = pair.indexOf(':');
  return colon < 1 ? [] : [[pair.slice(0, colon), pair.slice(colon + 1)]];
}
