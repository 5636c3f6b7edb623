import { flatFields, renameFields } from '../fields.js';
import { confirmed, isSuccessStatus, jsonObject, outcomeOfStatus, rejected } from './answers.js';
import type { Backend, FieldRejection } from './backend.js';
import { isOnHost } from './hostname.js';

/** HubSpot forms, submissions v3. 200 confirms with a message or a redirect; 400 lists errors. No page address or title is sent along. */
export const hubspotBackend: Backend = {
  name: 'hubspot',
  idempotent: false,
  idempotencyKeyHeader: false,
  recognizes: (endpoint) => isOnHost(endpoint, 'hsforms.com'),
  encode: (request, endpoint, { settings }) => ({
    url: endpoint,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({
      fields: renameFields(flatFields(request), settings['field-map']).map(([name, value]) => ({
        objectTypeId: '0-1',
        name,
        value,
      })),
    }),
  }),
  read(answer) {
    const body = jsonObject(answer);
    if (isSuccessStatus(answer) && (typeof body?.['inlineMessage'] === 'string' || typeof body?.['redirectUri'] === 'string')) {
      return confirmed(undefined);
    }
    if (answer.status === 400 && body) return rejected(messagesOf(body['errors']));
    return outcomeOfStatus(answer);
  },
};

function messagesOf(errors: unknown): readonly FieldRejection[] {
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((error: unknown) => {
    const message = typeof error === 'object' && error !== null ? (error as Record<string, unknown>)['message'] : undefined;
    return typeof message === 'string' ? [{ message }] : [];
  });
}
