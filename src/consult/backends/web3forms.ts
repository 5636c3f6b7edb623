import { flatFields, renameFields } from '../fields.js';
import { confirmed, isSuccessStatus, jsonObject, outcomeOfStatus, rejected } from './answers.js';
import type { Backend } from './backend.js';
import { isOnHost } from './hostname.js';

/** Web3Forms: JSON with the form's public `access_key`; `{"success": true}` confirms. */
export const web3formsBackend: Backend = {
  name: 'web3forms',
  idempotent: false,
  idempotencyKeyHeader: false,
  recognizes: (endpoint) => isOnHost(endpoint, 'web3forms.com'),
  encode: (request, endpoint, { settings }) => ({
    url: endpoint,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({
      ...Object.fromEntries(renameFields(flatFields(request), settings['field-map'])),
      access_key: settings['access-key'] ?? '',
    }),
  }),
  read(answer) {
    const body = jsonObject(answer);
    if (isSuccessStatus(answer) && body?.['success'] === true) return confirmed(undefined);
    if (body?.['success'] === false && answer.status < 429 && answer.status !== 413) {
      const message = body['message'];
      return rejected(typeof message === 'string' ? [{ message }] : []);
    }
    return outcomeOfStatus(answer);
  },
};
