import { confirmed, fieldRejections, isSuccessStatus, jsonObject, outcomeOfStatus, rejected } from './answers.js';
import type { Backend } from './backend.js';

/** How long to wait where another try with the same id is still being stored, in ms. */
const IN_PROGRESS_DELAY_MS = 1_000;
/** Problem type (RFC 9457) of the receiver for a known id with other words. */
const REQUEST_ID_REUSED = 'request-id-reused';

/**
 * Plain JSON: the request as it is. 200 or 201 with `{"ok": true, "id"}` confirms; 409 says that the same id is being stored; 422 names fields in
 * `errors`, or says by its problem type that the id is known with other words; problem details follow RFC 9457.
 * This is what `provider-match receive` speaks.
 */
export const jsonBackend: Backend = {
  name: 'json',
  idempotent: true,
  idempotencyKeyHeader: true,
  recognizes: () => false,
  encode: (request, endpoint) => ({
    url: endpoint,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json' },
    body: JSON.stringify(request),
  }),
  read(answer) {
    const body = jsonObject(answer);
    if (isSuccessStatus(answer) && body?.['ok'] === true) return confirmed(body['id']);
    if (answer.status === 409)
      return { status: 'try-later', afterMs: answer.retryAfterMs ?? IN_PROGRESS_DELAY_MS, inProgress: true };
    if (answer.status === 400 || answer.status === 422) {
      const type = body?.['type'];
      if (typeof type === 'string' && type.endsWith(REQUEST_ID_REUSED)) return { status: 'rejected', code: 'already-received' };
      return rejected(fieldRejections(body?.['errors']));
    }
    return outcomeOfStatus(answer);
  },
};
