import { flatFields, renameFields } from '../fields.js';
import { confirmed, isSuccessStatus, outcomeOfStatus } from './answers.js';
import type { Backend } from './backend.js';
import { isOnHost } from './hostname.js';

/** Words of Netlify's own success page. */
const SUCCESS_WORDS = 'form submission has been received';
/** What a site with a success page of its own puts on any element of it. */
const SUCCESS_MARK = 'data-consult-received';

/**
 * Netlify Forms: urlencoded with `form-name`, posted to a page of the site. It answers with an HTML page, and so does a site that has no such
 * form: only the success page confirms, known by Netlify's words or by the site's mark.
 */
export const netlifyBackend: Backend = {
  name: 'netlify',
  idempotent: false,
  idempotencyKeyHeader: false,
  recognizes: (endpoint) => isOnHost(endpoint, 'netlify.app'),
  encode: (request, endpoint, { settings }) => ({
    url: endpoint,
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams([
      ['form-name', settings['form-name'] ?? 'consult'],
      ...renameFields(flatFields(request), settings['field-map']),
    ]).toString(),
    redirect: 'follow',
  }),
  read(answer) {
    if (!isSuccessStatus(answer)) return outcomeOfStatus(answer);
    const isSuccessPage = answer.body.includes(SUCCESS_WORDS) || answer.body.includes(SUCCESS_MARK);
    return isSuccessPage ? confirmed(undefined) : { status: 'unknown', code: 'not-understood' };
  },
};
