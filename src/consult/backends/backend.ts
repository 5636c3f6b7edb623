import type { ConsultRequest } from '../request.js';

/** What became of one try. */
export type Outcome =
  /** The backend said, by its own rule for success, that it has the request. */
  | { readonly status: 'confirmed'; readonly reference?: string; readonly providers?: readonly ProviderOutcome[] }
  /** It said no, and will again: the person can mend the named fields, or call. */
  | { readonly status: 'rejected'; readonly code: RejectionCode; readonly fields?: readonly FieldRejection[] }
  /** It said that it did not take this try; a later one may succeed. `inProgress`: it is busy storing an earlier try of the same request. */
  | { readonly status: 'try-later'; readonly afterMs?: number; readonly inProgress?: true }
  /** No answer, or one that does not tell: it may have arrived. */
  | { readonly status: 'unknown'; readonly code: UnknownCode };

/**
 * `already-received`: the first version of this request arrived; a changed one under the same id is not taken.
 * `not-connected`: there is nowhere to send it, so nothing was sent.
 */
export type RejectionCode =
  | 'invalid'
  | 'spam'
  | 'too-large'
  | 'not-accepted'
  | 'not-found'
  | 'forbidden'
  | 'unsupported'
  | 'already-received'
  | 'not-connected';
export type UnknownCode = 'network' | 'timeout' | 'server-error' | 'not-understood' | 'redirected';

export interface FieldRejection {
  /** Path in the request: `contact.email`. Absent where the backend names a field of its own. */
  readonly field?: string;
  /** In the backend's words; shown as text. */
  readonly message?: string;
}

export interface ProviderOutcome {
  readonly id: string;
  readonly status: 'confirmed' | 'rejected' | 'unknown';
}

/** What `fetch` is called with; the sender adds credentials, referrer policy, signal and keepalive. */
export interface Envelope {
  readonly url: string;
  readonly method: 'POST';
  readonly headers: Readonly<Record<string, string>>;
  /** Text, or parts of a multipart form (the sender makes the FormData, so that the boundary is the platform's). */
  readonly body: string | { readonly form: readonly (readonly [name: string, value: string])[] };
  /** Only for backends whose success is a redirect. @default 'error' */
  readonly redirect?: 'error' | 'follow';
}

/** An answer as the backends see it: nothing of the platform's Response but what they need. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  /** What Retry-After asked for; absent where it was not sent, not readable, or not exposed by CORS. */
  readonly retryAfterMs?: number;
  readonly redirected: boolean;
  /** At most 64 kB are read. */
  readonly body: string;
}

export interface BackendOptions {
  /** Names and ids that a site sets by attributes: `form-name`, `access-key`, `field-map`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** One kind of receiver: how it wants to be asked, and what it means by success. */
export interface Backend {
  /** As in `backend="..."`. */
  readonly name: string;
  /** The same requestId sent twice is taken once: only then may the sender retry by itself. */
  readonly idempotent: boolean;
  /** Its CORS rules let an `Idempotency-Key` header through. */
  readonly idempotencyKeyHeader: boolean;
  /** Whether an address is plainly one of this backend's, for choosing without an attribute. */
  recognizes(endpoint: string): boolean;
  encode(request: ConsultRequest, endpoint: string, options: BackendOptions): Envelope;
  /** Never `confirmed` unless the backend really said so. `options` are those of `encode`, to find our field by its name there. */
  read(answer: Answer, options?: BackendOptions): Outcome;
}
