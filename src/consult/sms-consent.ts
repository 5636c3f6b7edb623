import { fnv1a128 } from '../feed/fnv1a.js';
import type { IsoInstant, SmsConsent } from './request.js';

/**
 * What a consent to text messages has to say, in this order (TCPA, 47 CFR 64.1200(f)(9); CTIA, Messaging Principles and Best Practices,
 * 5.1): who sends and what kind, how often, that messages may cost, how to stop and get help, that care does not hang on it, and
 * where the policies are.
 */
export const SMS_CONSENT_PARTS = ['who-and-what', 'how-often', 'rates', 'stop-and-help', 'not-a-condition', 'policies'] as const;
export type SmsConsentPart = (typeof SMS_CONSENT_PARTS)[number];

/** From the practice's attributes. */
export interface SmsConsentFacts {
  /** Who sends: the name that a person knows. */
  readonly practice: string;
  /** At most so many messages. Absent: it varies. */
  readonly frequency?: { readonly atMost: number; readonly per: 'week' | 'month' | 'request' };
  readonly privacyUrl: string;
  readonly termsUrl: string;
}

/** One sentence, in the language of the form. The words live in i18n. */
export type SmsConsentWords = (part: SmsConsentPart, facts: SmsConsentFacts) => string;

export type SmsConsentGap = 'practice-missing' | 'privacy-url-missing' | 'terms-url-missing';

/** What the site has not said yet. With a gap the box is not offered: a consent that names nobody is none. */
export function smsConsentGaps({
  practice = '',
  privacyUrl = '',
  termsUrl = '',
}: Partial<SmsConsentFacts>): readonly SmsConsentGap[] {
  return [
    ...(practice.trim() === '' ? (['practice-missing'] as const) : []),
    ...(privacyUrl.trim() === '' ? (['privacy-url-missing'] as const) : []),
    ...(termsUrl.trim() === '' ? (['terms-url-missing'] as const) : []),
  ];
}

/** What stands beside the box, word for word. @throws `sms-consent-incomplete` where the facts have a gap or a part has no words */
export function smsConsentText(facts: SmsConsentFacts, words: SmsConsentWords): string {
  const sentences = SMS_CONSENT_PARTS.map((part) => words(part, facts).trim());
  if (smsConsentGaps(facts).length > 0 || sentences.includes('')) throw new Error('sms-consent-incomplete');
  return sentences.join(' ');
}

/**
 * What goes with the request where the box was ticked: the exact text, when, and a version that changes with every change of the words
 * because it is made from them.
 *
 * @param language BCP 47, of the words
 */
export function smsConsent(text: string, language: string, at: IsoInstant): SmsConsent {
  const fingerprint = fnv1a128(text).toString(16).padStart(32, '0').slice(0, 12);
  return { text, version: `${language}-${fingerprint}`, at };
}
