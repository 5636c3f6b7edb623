import { flatFields, renameFields } from '../fields.js';
import { confirmed, isSuccessStatus, jsonObject, outcomeOfStatus, rejected } from './answers.js';
import type { Backend } from './backend.js';
import { isOnHost } from './hostname.js';

/**
 * A Google Apps Script web app. Urlencoded, so that no preflight is sent (a web app can't answer one); its answer comes by a redirect to
 * another Google host, which is followed. The script of docs/backends.md returns `{"ok": true, "id"}`.
 */
export const googleAppsScriptBackend: Backend = {
  name: 'google-apps-script',
  idempotent: false,
  idempotencyKeyHeader: false,
  recognizes: (endpoint) => isOnHost(endpoint, 'script.google.com'),
  encode: (request, endpoint, { settings }) => ({
    url: endpoint,
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(renameFields(flatFields(request), settings['field-map'])).toString(),
    redirect: 'follow',
  }),
  read(answer) {
    const body = jsonObject(answer);
    if (isSuccessStatus(answer) && body?.['ok'] === true) return confirmed(body['id']);
    if (isSuccessStatus(answer) && body?.['ok'] === false) return rejected([]);
    return outcomeOfStatus(answer);
  },
};
