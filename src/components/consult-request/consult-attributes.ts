import type { SmsConsentFacts } from '../../consult/sms-consent.js';
import type { AttributeCheck } from '../attribute-check.js';

const FREQUENCY = /^\s*(\d{1,3})\s+per\s+(week|month|request)\s*$/;

/** Answers hold what a person would tell a doctor: over plain http they go to the page's own host only. */
export const sendAddress: AttributeCheck = (value) => {
  try {
    const { protocol, hostname } = new URL(value, document.baseURI);
    const isSafe = protocol === 'https:' || (protocol === 'http:' && hostname === location.hostname);
    return isSafe ? undefined : 'an https address, or a path on this site';
  } catch {
    return 'an https address, or a path on this site';
  }
};

export const smsFrequency: AttributeCheck = (value) =>
  FREQUENCY.test(value) ? undefined : 'a number "per week", "per month" or "per request", such as 4 per month';

/** `4 per month` */
export function readSmsFrequency(value: string | undefined): SmsConsentFacts['frequency'] {
  const [, count, per] = FREQUENCY.exec(value ?? '') ?? [];
  return count === undefined ? undefined : { atMost: Number(count), per: per as 'week' | 'month' | 'request' };
}
