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
 * @param map what a site writes into `field-map`: pairs of ours and theirs, `name:your-name phone:input_3`. Fields not named keep their
 * name; `note:` (nothing behind the colon) leaves one out; `others:message` gathers all that are not named into one text, a line each,
 * for forms that drop names they do not know.
 * @param usual pairs of the same kind that hold where `map` says nothing of that field
 */
export function renameFields(
  fields: readonly (readonly [name: string, value: string])[],
  map: string | undefined,
  usual = '',
): [name: string, value: string][] {
  const names = new Map(`${usual} ${map ?? ''}`.split(/\s+/).flatMap((pair) => readPair(pair)));
  const gathered = names.get(OTHERS);
  const others: string[] = [];
  const renamed = fields.flatMap(([name, value]): [name: string, value: string][] => {
    const theirs = names.get(name);
    if (theirs === undefined && gathered) {
      others.push(`${name}: ${value}`);
      return [];
    }
    return theirs === '' ? [] : [[theirs ?? name, value]];
  });
  return gathered && others.length > 0 ? [...renamed, [gathered, others.join('\n')]] : renamed;
}

/**
 * The path in the request of a field that a service names in its answer: `your-email` is `contact.email`.
 *
 * @returns undefined where it is none of ours, or the one that gathers many
 */
export function requestPathOf(theirs: string, map: string | undefined, usual = ''): string | undefined {
  const names = new Map(`${usual} ${map ?? ''}`.split(/\s+/).flatMap((pair) => readPair(pair)));
  const ours = [...names].find(([, name]) => name === theirs)?.[0] ?? (names.has(theirs) ? undefined : theirs);
  return ours !== undefined && Object.hasOwn(REQUEST_PATHS, ours) ? REQUEST_PATHS[ours] : undefined;
}

/** Where in the request the fields stand that a person can mend. */
const REQUEST_PATHS: Readonly<Record<string, string>> = {
  name: 'name',
  preferred_contact: 'contact.preferred',
  phone: 'contact.phone',
  email: 'contact.email',
  safe_time: 'contact.safeTime',
  voicemail: 'contact.voicemail',
  state: 'state',
  postal_code: 'postalCode',
  insurance: 'insurance',
  format: 'format',
  times: 'times',
  reasons: 'reasons',
  note: 'note',
  providers: 'providers',
  sms_consent: 'smsConsent',
  referrer_name: 'referral.referrer.name',
  referrer_practice: 'referral.referrer.practice',
  referrer_phone: 'referral.referrer.phone',
  referrer_email: 'referral.referrer.email',
  referral_reason: 'referral.reason',
  referral_question: 'referral.question',
  referral_continuing: 'referral.continuing',
  release_signed: 'referral.releaseSigned',
};

/** Stands in `field-map` for all fields that it does not name. */
const OTHERS = 'others';

function readPair(pair: string): readonly (readonly [ours: string, theirs: string])[] {
  const colon = pair.indexOf(':');
  return colon < 1 ? [] : [[pair.slice(0, colon), pair.slice(colon + 1)]];
}
