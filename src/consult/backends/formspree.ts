import { flatFields, renameFields } from '../fields.js';
import { confirmed, fieldRejections, isSuccessStatus, jsonObject, outcomeOfStatus, rejected } from './answers.js';
import type { Backend } from './backend.js';
import { isOnHost } from './hostname.js';

/** Formspree: JSON in, `{"ok": true}` confirms, `{"errors": [{field, message}]}` rejects. */
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
  read(answer) {
    const body = jsonObject(answer);
    if (isSuccessStatus(answer) && body?.['ok'] === true) return confirmed(undefined);
    if ((answer.status === 400 || answer.status === 422) && body) return rejected(fieldRejections(body['errors']));
    return outcomeOfStatus(answer);
  },
};
