import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../src/consult/rules.js';
import {
  SMS_CONSENT_PARTS,
  smsConsent,
  smsConsentGaps,
  smsConsentText,
  type SmsConsentFacts,
  type SmsConsentWords,
} from '../../src/consult/sms-consent.js';
import { sampleRequest } from './sample-request.js';

const facts: SmsConsentFacts = {
  practice: 'Willow Street Therapy',
  frequency: { atMost: 4, per: 'month' },
  privacyUrl: 'https://willow.example/privacy',
  termsUrl: 'https://willow.example/terms',
};
const words: SmsConsentWords = (part, { practice }) => (part === 'who-and-what' ? `${practice} may text me.` : `<${part}>`);
const at = '2026-11-15T20:13:00.000Z';

describe('consent to text messages', () => {
  it('says every part, in order', () => {
    expect(smsConsentText(facts, words)).toBe(
      'Willow Street Therapy may text me. <how-often> <rates> <stop-and-help> <not-a-condition> <policies>',
    );
  });

  it.each([
    ['practice', 'practice-missing'],
    ['privacyUrl', 'privacy-url-missing'],
    ['termsUrl', 'terms-url-missing'],
  ] as const)('is not made where the site gives no %s', (fact, gap) => {
    expect(smsConsentGaps({ ...facts, [fact]: ' ' })).toEqual([gap]);
    expect(() => smsConsentText({ ...facts, [fact]: ' ' }, words)).toThrow('sms-consent-incomplete');
  });

  it.each(SMS_CONSENT_PARTS)('is not made where a language has no words for %s', (part) => {
    expect(() => smsConsentText(facts, (asked, given) => (asked === part ? ' ' : words(asked, given)))).toThrow(
      'sms-consent-incomplete',
    );
  });

  it('goes with the request as it stood there, with a version that changes with every word', () => {
    const consent = smsConsent(smsConsentText(facts, words), 'en', at);
    expect(consent).toMatchObject({ text: expect.stringContaining('may text me') as string, at });
    expect(consent.version).toMatch(/^en-[0-9a-f]{12}$/);
    expect(smsConsent(consent.text, 'en', at).version).toBe(consent.version);
    expect(smsConsent(`${consent.text} `, 'en', at).version).not.toBe(consent.version);
    expect(checkRequest({ ...sampleRequest, smsConsent: consent }).ok).toBe(true);
  });
});
