/** An instant, ISO 8601 in UTC: `2026-11-15T20:14:00.000Z`. */
export type IsoInstant = string;

/** Whom the consult is for. `client`: a therapist refers someone; `referral` is then filled. */
export type ConsultFor = 'me' | 'child' | 'someone-else' | 'client';
export type ContactWay = 'phone' | 'text' | 'email';
export type ConsultFormat = 'telehealth' | 'in-person' | 'either';
export type TimeOfWeek = 'weekday-morning' | 'weekday-midday' | 'weekday-afternoon' | 'weekday-evening' | 'weekend';

/**
 * What one filled form asks for, as it is sent. Only a name and one way to answer are certain; everything that the person left
 * empty is absent. No field is ever guessed.
 */
export interface ConsultRequest {
  readonly version: 1;
  /** UUID, one per filled form, the same over every retry. */
  readonly requestId: string;
  readonly createdAt: IsoInstant;
  /** The language the form was shown in, and so the language to answer in. BCP 47. */
  readonly language: string;
  /** Name of the practice, as the page gives it. */
  readonly practice?: string;
  readonly for: ConsultFor;
  /** What to call the person: 1 to 100 characters. Of the referring therapist's client: initials, unless the site allows more. */
  readonly name: string;
  readonly contact: ConsultContact;
  /** Two letters: where the person will be during visits. */
  readonly state?: string;
  /** Five digits. */
  readonly postalCode?: string;
  /** Insurer id, or the words typed: up to 100 characters. */
  readonly insurance?: string;
  readonly format?: ConsultFormat;
  readonly times?: readonly TimeOfWeek[];
  /** Condition ids of the vocabulary, at most 8. */
  readonly reasons?: readonly string[];
  /** Up to 1,000 characters. */
  readonly note?: string;
  /** A wish, not an authorization: a release is signed with the practice. */
  readonly coordinateWithTherapist?: boolean;
  /** Whom to ask, in order of preference; at most 5. Empty: whoever fits. */
  readonly providers: readonly ConsultProvider[];
  /** "Tell the others if I find someone." */
  readonly tellTheOthers?: boolean;
  /** Present only where the box was ticked. */
  readonly smsConsent?: SmsConsent;
  readonly referral?: ConsultReferral;
  /** What the spam checks made of it. Absent: no check was set up. */
  readonly check?: ConsultCheck;
}

export interface ConsultProvider {
  readonly id: string;
  readonly name: string;
}

export interface ConsultContact {
  readonly preferred?: ContactWay;
  /** E.164: `+13105550142`. */
  readonly phone?: string;
  readonly phoneExtension?: string;
  readonly email?: string;
  /** When it is safe to call, in the person's own words: up to 200 characters. */
  readonly safeTime?: string;
  readonly voicemail?: boolean;
}

/** The exact words that were agreed to. */
export interface SmsConsent {
  readonly text: string;
  /** Which wording: changes with every change of the words. */
  readonly version: string;
  readonly at: IsoInstant;
}

export interface ConsultReferral {
  readonly referrer: {
    readonly name: string;
    readonly practice?: string;
    readonly phone?: string;
    readonly email?: string;
  };
  /** Up to 500 characters each. */
  readonly reason?: string;
  readonly question?: string;
  /** What the therapist will go on doing. */
  readonly continuing?: string;
  readonly releaseSigned?: 'yes' | 'no' | 'in-progress';
}

export interface ConsultCheck {
  /** `unverified`: a check failed or could not run. The request is sent all the same, and says so. */
  readonly status: 'verified' | 'unverified';
  /** What failed: `honeypot`, `too-fast`, `proof-of-work`, `captcha`. */
  readonly failed?: readonly string[];
  /** The solved challenge, or the site's captcha token, for the receiver to verify. */
  readonly proof?: string;
}
