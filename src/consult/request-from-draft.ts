import type { ConsultCheck, ConsultProvider, IsoInstant, SmsConsent } from './request.js';
import type { ReadPhone } from './us-phone.js';

/** What stands in the form, as typed and chosen; an empty text is a question that was left open. */
export interface ConsultDraft {
  readonly for: string;
  readonly name: string;
  readonly preferred: string;
  readonly phone: string;
  readonly email: string;
  readonly safeTime: string;
  /** `yes`, `no` or left open. */
  readonly voicemail: string;
  readonly state: string;
  readonly postalCode: string;
  readonly insurance: string;
  readonly format: string;
  readonly times: readonly string[];
  readonly reasons: readonly string[];
  readonly note: string;
  /** `yes`, `no` or left open. */
  readonly coordinateWithTherapist: string;
  readonly tellTheOthers: boolean;
  readonly smsConsent: boolean;
  readonly referrerName: string;
  readonly referrerPractice: string;
  readonly referrerPhone: string;
  readonly referrerEmail: string;
  readonly referralReason: string;
  readonly referralQuestion: string;
  readonly referralContinuing: string;
  readonly releaseSigned: string;
}

export const EMPTY_DRAFT: ConsultDraft = {
  for: 'me',
  name: '',
  preferred: '',
  phone: '',
  email: '',
  safeTime: '',
  voicemail: '',
  state: '',
  postalCode: '',
  insurance: '',
  format: '',
  times: [],
  reasons: [],
  note: '',
  coordinateWithTherapist: '',
  tellTheOthers: false,
  smsConsent: false,
  referrerName: '',
  referrerPractice: '',
  referrerPhone: '',
  referrerEmail: '',
  referralReason: '',
  referralQuestion: '',
  referralContinuing: '',
  releaseSigned: '',
};

/** What goes into a request beside what was typed. */
export interface DraftContext {
  readonly requestId: string;
  readonly createdAt: IsoInstant;
  /** BCP 47. */
  readonly language: string;
  readonly practice?: string;
  /** In order of preference. */
  readonly providers: readonly ConsultProvider[];
  /** The text beside the box, sent where the box is ticked. */
  readonly smsConsent?: SmsConsent;
  readonly check?: ConsultCheck;
  /** @returns undefined where it is no number */
  readonly readPhone: (typed: string) => ReadPhone | undefined;
  /** A therapist may send a client's name and contact; otherwise initials, and the therapist is called. @default false */
  readonly allowClientDetails?: boolean;
}

/**
 * A draft as a request that {@link checkRequest} may look at. What cannot be read (a phone number, a ZIP) is handed on as typed, so that
 * the check names it; nothing is guessed, and questions left open are absent.
 */
export function requestFromDraft(draft: ConsultDraft, context: DraftContext): Readonly<Record<string, unknown>> {
  const isReferral = draft.for === 'client';
  const sharesClient = !isReferral || context.allowClientDetails === true;
  return withoutOpen({
    version: 1,
    requestId: context.requestId,
    createdAt: context.createdAt,
    language: context.language,
    practice: context.practice,
    for: draft.for,
    name: sharesClient ? draft.name.trim() : initialsOf(draft.name),
    contact: sharesClient
      ? withoutOpen({
          preferred: draft.preferred,
          ...phoneFields(draft.phone, context.readPhone),
          email: draft.email.trim(),
          safeTime: draft.safeTime.trim(),
          voicemail: yesOrNo(draft.voicemail),
        })
      : {},
    state: draft.state.trim().toUpperCase(),
    postalCode: fiveDigits(draft.postalCode),
    insurance: draft.insurance.trim(),
    format: draft.format,
    times: draft.times.length > 0 ? draft.times : undefined,
    reasons: draft.reasons.length > 0 ? draft.reasons : undefined,
    note: draft.note.trim(),
    coordinateWithTherapist: yesOrNo(draft.coordinateWithTherapist),
    providers: context.providers,
    // With one provider there are no others to tell.
    tellTheOthers: draft.tellTheOthers && context.providers.length > 1 ? true : undefined,
    smsConsent: draft.smsConsent && sharesClient ? context.smsConsent : undefined,
    referral: isReferral ? referralOf(draft, context) : undefined,
    check: context.check,
  });
}

function referralOf(draft: ConsultDraft, { readPhone }: DraftContext): Readonly<Record<string, unknown>> {
  return withoutOpen({
    referrer: withoutOpen({
      name: draft.referrerName.trim(),
      practice: draft.referrerPractice.trim(),
      phone: phoneFields(draft.referrerPhone, readPhone).phone,
      email: draft.referrerEmail.trim(),
    }),
    reason: draft.referralReason.trim(),
    question: draft.referralQuestion.trim(),
    continuing: draft.referralContinuing.trim(),
    releaseSigned: draft.releaseSigned,
  });
}

/** The field of the form in which to mend what a rule found; undefined for what no person typed. */
export function draftFieldOf(path: string): keyof ConsultDraft | undefined {
  const own = path.replace(/\[\d+\].*$/, '');
  return Object.hasOwn(DRAFT_FIELDS, own)
    ? DRAFT_FIELDS[own]
    : Object.hasOwn(EMPTY_DRAFT, own)
      ? (own as keyof ConsultDraft)
      : undefined;
}

/** Paths that are named otherwise in the form; the rest are named alike. */
const DRAFT_FIELDS: Readonly<Record<string, keyof ConsultDraft>> = {
  contact: 'phone',
  'contact.preferred': 'preferred',
  'contact.phone': 'phone',
  'contact.phoneExtension': 'phone',
  'contact.email': 'email',
  'contact.safeTime': 'safeTime',
  'contact.voicemail': 'voicemail',
  'referral.referrer': 'referrerPhone',
  'referral.referrer.name': 'referrerName',
  'referral.referrer.practice': 'referrerPractice',
  'referral.referrer.phone': 'referrerPhone',
  'referral.referrer.email': 'referrerEmail',
  'referral.reason': 'referralReason',
  'referral.question': 'referralQuestion',
  'referral.continuing': 'referralContinuing',
  'referral.releaseSigned': 'releaseSigned',
};

function phoneFields(typed: string, readPhone: DraftContext['readPhone']): { phone?: string; phoneExtension?: string } {
  if (typed.trim() === '') return {};
  const read = readPhone(typed);
  if (!read) return { phone: typed.trim() };
  return { phone: read.phone, ...(read.extension === undefined ? {} : { phoneExtension: read.extension }) };
}

/** The last four digits of a ZIP+4 are nobody's business here. */
function fiveDigits(typed: string): string {
  const text = typed.trim();
  return /^(\d{5})[-\s]?\d{4}$/.exec(text)?.[1] ?? text;
}

/** `Renata M. Quill` is `R.M.Q.` */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.]+/).filter((word) => word !== '');
  return words.map((word) => `${(Array.from(word)[0] ?? '').toUpperCase()}.`).join('');
}

function yesOrNo(answer: string): boolean | undefined {
  return answer === 'yes' ? true : answer === 'no' ? false : undefined;
}

function withoutOpen(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}
