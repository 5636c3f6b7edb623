import { flatFields, renameFields } from '../fields.js';
import { confirmed, isSuccessStatus, jsonObject, outcomeOfStatus, rejected } from './answers.js';
import type { Backend } from './backend.js';
import { isOnHost } from './hostname.js';

/** Basin: JSON in, `{"success": true}` confirms; a failing form answers `{"error": "..."}`, or `{"success": false, "message"}`. */
export const basinBackend: Backend = {
  name: 'basin',
  idempotent: false,
  idempotencyKeyHeader: false,
  recognizes: (endpoint) => isOnHost(endpoint, 'usebasin.com'),
  encode: (request, endpoint, { settings }) => ({
    url: endpoint,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(Object.fromEntries(renameFields(flatFields(request), settings['field-map']))),
  }),
  read(answer) {
    const body = jsonObject(answer);
    const says = body?.['success'];
    if (isSuccessStatus(answer) && says === true) return confirmed(body?.['id']);
    const message = body?.['error'] ?? body?.['message'];
    const isRefusal = says === false || typeof body?.['error'] === 'string';
    if (isRefusal && answer.status < 429 && answer.status !== 413) {
      return rejected(typeof message === 'string' ? [{ message }] : []);
    }
    return outcomeOfStatus(answer);
  },
};
