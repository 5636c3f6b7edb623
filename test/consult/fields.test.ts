import { describe, expect, it } from 'vitest';
import { serviceRequest } from '../../src/consult/backends/fhir.js';
import { flatFields, renameFields, requestPathOf } from '../../src/consult/fields.js';
import type { ConsultRequest } from '../../src/consult/request.js';
import { sampleRequest } from './sample-request.js';

const referral: ConsultRequest = {
  ...sampleRequest,
  for: 'client',
  referral: {
    referrer: { name: 'Ana Moss, LMFT', practice: 'Moss', phone: '+13105550199', email: 'ana@moss.example' },
    ...{ reason: 'Sleep', question: 'Which dose?', continuing: 'Weekly talks', releaseSigned: 'in-progress' },
  },
  check: { status: 'unverified', failed: ['too-fast'], proof: 'P' },
};

/** Every word of a request, wherever it stands. */
function* wordsOf(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* wordsOf(inner);
}

describe('the flat fields of a form service', () => {
  it('carry every word of the request', () => {
    const sent = flatFields(referral)
      .map(([, value]) => value)
      .join('\n');
    for (const word of wordsOf(referral)) expect(sent).toContain(word);
  });

  it('carry yes and no, and nothing that was left open', () => {
    const fields = new Map(flatFields({ ...sampleRequest, note: '' }));
    expect([fields.get('voicemail'), fields.get('sms_consent'), fields.has('note'), fields.has('referrer_name')]).toEqual([
      'no',
      'yes',
      false,
      false,
    ]);
    const { smsConsent: _, ...without } = sampleRequest;
    expect(new Map(flatFields(without)).get('sms_consent')).toBe('no');
  });

  it('are renamed, left out or gathered as the site says, and over the usual names of a service', () => {
    const fields = [
      ['name', 'R.'],
      ['phone', '1'],
      ['note', 'n'],
      ['state', 'CA'],
    ] as const;
    expect(renameFields(fields, undefined)).toEqual(fields);
    expect(renameFields(fields, 'name:your-name  note: nonsense :x')).toEqual([
      ['your-name', 'R.'],
      ['phone', '1'],
      ['state', 'CA'],
    ]);
    expect(renameFields(fields, 'name:first others:message')).toEqual([
      ['first', 'R.'],
      ['message', 'phone: 1\nnote: n\nstate: CA'],
    ]);
    expect(renameFields(fields, 'name:nick', 'name:first others:message')).toEqual([
      ['nick', 'R.'],
      ['message', 'phone: 1\nnote: n\nstate: CA'],
    ]);
    expect(renameFields(fields, 'others:', 'name:first others:message')).toEqual([
      ['first', 'R.'],
      ['phone', '1'],
      ['note', 'n'],
      ['state', 'CA'],
    ]);
  });

  it('are found again by the name that a service gives them', () => {
    expect(requestPathOf('email', undefined)).toBe('contact.email');
    expect(requestPathOf('input_2', 'email:input_2')).toBe('contact.email');
    expect(requestPathOf('email', 'email:input_2 phone:email')).toBe('contact.phone');
    expect(requestPathOf('message', 'others:message')).toBeUndefined();
    expect(requestPathOf('constructor', undefined)).toBeUndefined();
    expect(requestPathOf('zip', '', 'postal_code:zip')).toBe('postalCode');
  });
});

describe('the request as FHIR', () => {
  it('carries every word of the request', () => {
    const sent = [...wordsOf(serviceRequest(referral))].join('\n');
    for (const word of wordsOf({ ...referral, version: undefined })) expect(sent).toContain(word);
  });

  it('has no empty list, which FHIR forbids', () => {
    const least = { ...referral, contact: {}, providers: [], reasons: [], referral: { referrer: { name: 'Ana', phone: '1' } } };
    expect(JSON.stringify(serviceRequest(least))).not.toMatch(/\[\]|\{\}/);
  });
});
