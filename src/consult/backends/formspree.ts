import { flatFields, renameFields, requestPathOf } from '../fields.js';
import { confirmed, fieldRejections, isSuccessStatus, jsonObject, outcomeOfStatus, rejected } from './answers.js';
import type { Backend, RejectionCode } from './backend.js';
import { isOnHost } from './hostname.js';

/** Codes of Formspree's form errors (its own client library, `submission.ts`) that are no field's fault. */
const REFUSALS: Readonly<Record<string, RejectionCode>> = {
  BLOCKED: 'spam',
  INACTIVE: 'not-accepted',
  FORM_NOT_FOUND: 'not-found',
  PROJECT_NOT_FOUND: 'not-found',
};

/**
 * Formspree: JSON in. `{"next": "..."}` confirms, with `"ok": true` beside it; `{"error", "errors": [{code, field, message}]}` rejects, whatever
 * the status.
 */
export const formspreeBackend: Backend = {
  name: 'formspree',
  idempotent: false,
  idempotencyKeyHeader: false,
  recognizes: (endpoint) => isOnHost(endpoint, 'formspree.io'),
  encode: (request, endpoint, { settings }) => ({
    url: endpoint,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(Object.fromEntries(renameFields(flatFields(request), settings['field-map']))),
  }),
  read(answer, options) {
    const body = jsonObject(answer);
    const errors = body?.['errors'];
    if (typeof body?.['error'] === 'string' || Array.isArray(errors)) {
      if (answer.status === 429 || answer.status >= 500) return outcomeOfStatus(answer);
      const refusal = refusalOf(errors);
      return refusal
        ? { status: 'rejected', code: refusal }
        : rejected(fieldRejections(errors, (theirs) => requestPathOf(theirs, options?.settings['field-map'])));
    }
    if (isSuccessStatus(answer) && (body?.['ok'] === true || typeof body?.['next'] === 'string')) return confirmed(undefined);
    return outcomeOfStatus(answer);
  },
};

function refusalOf(errors: unknown): RejectionCode | undefined {
  if (!Array.isArray(errors)) return undefined;
  const codes = errors.map((error: unknown) => (error as { readonly code?: unknown } | null)?.code);
  const known = codes.find((code) => typeof code === 'string' && Object.hasOwn(REFUSALS, code));
  return known === undefined ? undefined : REFUSALS[known as string];
}
