import type { ConsultCheck } from './request.js';

/** A person who reads the form needs longer than this, in ms; a program does not. Autofill does not shorten the reading. */
export const MIN_FILL_MS = 3_000;

export type FailedCheck = 'honeypot' | 'too-fast' | 'proof-of-work' | 'captcha';

export interface SpamEvidence {
  /** What stands in the field that no person sees. */
  readonly honeypot: string;
  /** From when the form could first be used until the press, in ms. */
  readonly filledInMs: number;
  /** The site set up a puzzle: its solution, or `failed` where it could not be fetched or solved. */
  readonly proofOfWork?: { readonly proof: string } | 'failed';
  /** The site set up a captcha of its own: its token, or `failed` where it gave none. */
  readonly captcha?: { readonly token: string } | 'failed';
}

/** What the evidence speaks against. Nothing here turns a person away: the request is sent all the same, and says so. */
export function failedChecks({ honeypot, filledInMs, proofOfWork, captcha }: SpamEvidence): readonly FailedCheck[] {
  const failed: FailedCheck[] = [];
  if (honeypot !== '') failed.push('honeypot');
  // A clock that was set back in between says nothing.
  if (filledInMs >= 0 && filledInMs < MIN_FILL_MS) failed.push('too-fast');
  if (proofOfWork === 'failed') failed.push('proof-of-work');
  if (captcha === 'failed') failed.push('captcha');
  return failed;
}

/** What goes with the request. `proof` is the puzzle's where both were set up. */
export function consultCheck(evidence: SpamEvidence): ConsultCheck {
  const failed = failedChecks(evidence);
  const { proofOfWork, captcha } = evidence;
  const proof =
    (typeof proofOfWork === 'object' ? proofOfWork.proof : undefined) ??
    (typeof captcha === 'object' ? captcha.token : undefined);
  return {
    status: failed.length === 0 ? 'verified' : 'unverified',
    ...(failed.length > 0 ? { failed } : {}),
    ...(proof === undefined ? {} : { proof }),
  };
}
