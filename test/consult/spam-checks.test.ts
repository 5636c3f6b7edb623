import { describe, expect, it } from 'vitest';
import { consultCheck, failedChecks, MIN_FILL_MS } from '../../src/consult/spam-checks.js';

const person = { honeypot: '', filledInMs: 90_000 };

describe('spam checks', () => {
  it('find nothing against a person who took their time', () => {
    expect(failedChecks(person)).toEqual([]);
    expect(consultCheck(person)).toEqual({ status: 'verified' });
  });

  it.each([
    ['a filled hidden field', { honeypot: 'https://spam.example' }, ['honeypot']],
    ['a form filled at once', { filledInMs: MIN_FILL_MS - 1 }, ['too-fast']],
    ['a puzzle that was not solved', { proofOfWork: 'failed' as const }, ['proof-of-work']],
    ['a captcha without a token', { captcha: 'failed' as const }, ['captcha']],
    [
      'everything at once',
      { honeypot: 'x', filledInMs: 0, proofOfWork: 'failed' as const },
      ['honeypot', 'too-fast', 'proof-of-work'],
    ],
  ])('name %s, and still let the request go', (_, change, failed) => {
    expect(failedChecks({ ...person, ...change })).toEqual(failed);
    expect(consultCheck({ ...person, ...change })).toEqual({ status: 'unverified', failed });
  });

  it('hold nothing against someone whose clock was set back', () => {
    expect(failedChecks({ ...person, filledInMs: -5_000 })).toEqual([]);
  });

  it('send the solved puzzle along, else the token', () => {
    expect(consultCheck({ ...person, proofOfWork: { proof: 'P' }, captcha: { token: 'T' } })).toEqual({
      status: 'verified',
      proof: 'P',
    });
    expect(consultCheck({ ...person, captcha: { token: 'T' } })).toEqual({ status: 'verified', proof: 'T' });
  });
});
