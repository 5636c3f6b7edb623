import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftFieldOf,
  EMPTY_DRAFT,
  requestFromDraft,
  type ConsultDraft,
  type DraftContext,
} from '../../src/consult/request-from-draft.js';
import { checkRequest } from '../../src/consult/rules.js';
import { readUsPhone } from '../../src/consult/us-phone.js';
import { sampleRequest } from './sample-request.js';

const context: DraftContext = {
  requestId: sampleRequest.requestId,
  createdAt: sampleRequest.createdAt,
  language: 'en',
  practice: 'Willow Street Therapy',
  providers: [
    { id: 'p1', name: 'Ola Brandt' },
    { id: 'p2', name: 'Ida Lund' },
  ],
  smsConsent: sampleRequest.smsConsent!,
  readPhone: readUsPhone,
};
const draft = (change: Partial<ConsultDraft>): ConsultDraft => ({
  ...EMPTY_DRAFT,
  name: 'Renata Quill',
  email: 'renata@quill.example',
  ...change,
});
const checked = (change: Partial<ConsultDraft>, more: Partial<DraftContext> = {}) =>
  checkRequest(requestFromDraft(draft(change), { ...context, ...more }));
const requestOf = (change: Partial<ConsultDraft>, more: Partial<DraftContext> = {}) => {
  const result = checked(change, more);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.request;
};

describe('a request from what stands in the form', () => {
  it('has nothing that was left open', () => {
    const { version, requestId, createdAt, language, practice } = sampleRequest;
    expect(requestOf({})).toEqual({
      ...{ version, requestId, createdAt, language, practice },
      for: 'me',
      name: 'Renata Quill',
      contact: { email: 'renata@quill.example' },
      providers: context.providers,
    });
  });

  it('has everything that was filled in, read as people write it', () => {
    const request = requestOf({
      ...{
        phone: '(310) 555-0142 ext. 12',
        preferred: 'text',
        safeTime: ' after 6 ',
        voicemail: 'no',
        state: 'ca',
        postalCode: '90210-1234',
      },
      ...{ insurance: 'aetna', format: 'telehealth', times: ['weekend'], reasons: ['adhd'], note: ' Evenings. ' },
      ...{ coordinateWithTherapist: 'yes', tellTheOthers: true, smsConsent: true },
    });
    expect(request).toMatchObject({
      contact: { preferred: 'text', phone: '+13105550142', phoneExtension: '12', safeTime: 'after 6', voicemail: false },
      ...{
        state: 'CA',
        postalCode: '90210',
        insurance: 'aetna',
        format: 'telehealth',
        times: ['weekend'],
        reasons: ['adhd'],
        note: 'Evenings.',
      },
      ...{ coordinateWithTherapist: true, tellTheOthers: true, smsConsent: sampleRequest.smsConsent },
    });
  });

  it.each([
    ['a phone number that cannot be read', { phone: '555-01' }, 'contact.phone', 'phone'],
    ['a ZIP that is none', { postalCode: '9021' }, 'postalCode', 'postalCode'],
    ['an e-mail without a domain', { email: 'renata@' }, 'contact.email', 'email'],
    ['no way to answer', { email: '' }, 'contact', 'phone'],
    ['a name of spaces', { name: '  ' }, 'name', 'name'],
    ['text preferred without a phone', { preferred: 'text' }, 'contact.preferred', 'preferred'],
    ['a referral by nobody', { for: 'client' }, 'referral.referrer.name', 'referrerName'],
  ])('leads back from %s to its field', (_, change, path, field) => {
    const result = checked(change);
    expect(result.ok ? [] : result.issues.map((issue) => issue.field)).toContain(path);
    expect(draftFieldOf(path)).toBe(field);
  });

  it('finds no field for what no person typed', () => {
    expect(draftFieldOf('requestId')).toBeUndefined();
    expect(draftFieldOf('constructor')).toBeUndefined();
    expect(draftFieldOf('reasons[3]')).toBe('reasons');
  });

  it('tells the others only where there are others', () => {
    expect(requestOf({ tellTheOthers: true }, { providers: context.providers.slice(0, 1) })).not.toHaveProperty('tellTheOthers');
  });

  it('carries no consent that was not ticked', () => {
    expect(requestOf({ phone: '310-555-0142' })).not.toHaveProperty('smsConsent');
  });

  it('says of a client no more than initials, unless the site allows it', () => {
    const referral: Partial<ConsultDraft> = {
      ...{ for: 'client', name: 'Renata M. Quill', phone: '310-555-0142', smsConsent: true },
      ...{ referrerName: 'Ana Moss, LMFT', referrerPhone: '310 555 0199', referralReason: 'Sleep', releaseSigned: 'in-progress' },
    };
    const request = requestOf(referral);
    expect(request.name).toBe('R.M.Q.');
    expect(request.contact).toEqual({});
    expect(JSON.stringify(request)).not.toMatch(/Renata|0142|quill/);
    expect(request.referral).toEqual({
      ...{ referrer: { name: 'Ana Moss, LMFT', phone: '+13105550199' }, reason: 'Sleep', releaseSigned: 'in-progress' },
    });
    expect(requestOf(referral, { allowClientDetails: true })).toMatchObject({
      name: 'Renata M. Quill',
      contact: { phone: '+13105550142' },
    });
  });

  it('sends no words of a referral with a request that is none', () => {
    expect(requestOf({ referrerName: 'Ana Moss', referralReason: 'Sleep' })).not.toHaveProperty('referral');
  });

  it('never throws, and the check after it neither', () => {
    const anyDraft = fc.record(
      Object.fromEntries(
        Object.entries(EMPTY_DRAFT).map(([key, value]) => [
          key,
          typeof value === 'boolean' ? fc.boolean() : Array.isArray(value) ? fc.array(fc.string()) : fc.string(),
        ]),
      ),
    );
    fc.assert(fc.property(anyDraft, (any) => void checkRequest(requestFromDraft(any as unknown as ConsultDraft, context))));
  });
});
