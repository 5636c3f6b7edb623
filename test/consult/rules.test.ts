import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../src/consult/rules.js';
import { sampleRequest } from './sample-request.js';

const issuesOf = (value: unknown) => {
  const checked = checkRequest(value);
  return checked.ok ? [] : checked.issues;
};

describe('the rules of a consult request', () => {
  it('takes a complete request as it is', () => {
    expect(checkRequest(sampleRequest)).toEqual({ ok: true, request: sampleRequest });
  });

  it('takes a name and one way to answer as enough', () => {
    const { version, requestId, createdAt, language } = sampleRequest;
    const least = {
      version,
      requestId,
      createdAt,
      language,
      for: 'me',
      name: 'R.',
      contact: { email: 'r@quill.example' },
      providers: [],
    };
    expect(checkRequest(least)).toEqual({ ok: true, request: least });
  });

  it('trims texts, and leaves out empty and unknown ones', () => {
    const checked = checkRequest({ ...sampleRequest, name: '  Renata ', note: '  ', admin: true });
    expect(checked).toMatchObject({ ok: true, request: { name: 'Renata' } });
    expect(checked.ok && 'note' in checked.request).toBe(false);
    expect(checked.ok && 'admin' in checked.request).toBe(false);
  });

  it.each([
    ['an empty name', { name: '   ' }, 'name', 'name-missing'],
    ['no way to answer', { contact: {}, smsConsent: undefined }, 'contact', 'contact-missing'],
    ['blank ways to answer', { contact: { email: ' ' }, smsConsent: undefined }, 'contact.email', 'email-unreadable'],
    ['a phone that no one can call', { contact: { phone: '555' } }, 'contact.phone', 'phone-unreadable'],
    [
      'an e-mail without a domain',
      { contact: { email: 'renata@quill' }, smsConsent: undefined },
      'contact.email',
      'email-unreadable',
    ],
    [
      'e-mail preferred without one',
      { contact: { preferred: 'email', phone: '+13105550142' } },
      'contact.preferred',
      'preferred-way-missing',
    ],
    [
      'text preferred without a phone',
      { contact: { preferred: 'text', email: 'a@b.example' }, smsConsent: undefined },
      'contact.preferred',
      'preferred-way-missing',
    ],
    ['consent to texts without a phone', { contact: { email: 'a@b.example' } }, 'smsConsent', 'consent-without-phone'],
    ['a ZIP of four digits', { postalCode: '9021' }, 'postalCode', 'postal-code-unreadable'],
    ['a state in words', { state: 'California' }, 'state', 'state-unknown'],
    ['a note of 1,001 characters', { note: 'a'.repeat(1001) }, 'note', 'too-long'],
    ['six providers', { providers: Array.from({ length: 6 }, (_, i) => ({ id: `p${i}`, name: 'x' })) }, 'providers', 'too-many'],
    ['a referral by nobody', { for: 'client', contact: {}, smsConsent: undefined }, 'referral.referrer.name', 'referrer-missing'],
    ['a request id that is none', { requestId: '12' }, 'requestId', 'invalid'],
  ])('names the field of %s', (_, change, field, code) => {
    expect(issuesOf({ ...sampleRequest, ...change })).toContainEqual({ field, code });
  });

  it('lets a referred client be unreachable, because the referrer is not', () => {
    const referral = { referrer: { name: 'Ana Moss, LMFT', email: 'ana@moss.example' } };
    expect(issuesOf({ ...sampleRequest, for: 'client', name: 'R.Q.', contact: {}, smsConsent: undefined, referral })).toEqual([]);
  });

  it('finds everything at once, in the order of the form', () => {
    const issues = issuesOf({ ...sampleRequest, name: '', contact: {}, smsConsent: undefined, postalCode: 'x' });
    expect(issues.map(({ field }) => field)).toEqual(['name', 'postalCode', 'contact']);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => !checkRequest(value).ok));
  });

  it('never throws where one field of a good request is anything at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sampleRequest)), fc.anything(), (field, value) => {
        checkRequest({ ...sampleRequest, [field]: value });
      }),
    );
  });
});
