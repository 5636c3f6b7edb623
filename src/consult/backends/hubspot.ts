import { flatFields, renameFields } from '../fields.js';
import { confirmed, isSuccessStatus, jsonObject, outcomeOfStatus, rejected } from './answers.js';
import type { Backend, FieldRejection } from './backend.js';
import { isOnHost } from './hostname.js';

/** Standard contact properties; a HubSpot form refuses fields that it does not have, so all the rest goes into its `message`. */
const USUAL_FIELDS = 'name:firstname email:email phone:phone state:state postal_code:zip others:message';

/** Errors that only the site can mend: its form asks for a captcha, or lacks a field. */
const SITE_ERRORS = new Set(['FORM_HAS_RECAPTCHA_ENABLED', 'FIELD_NOT_IN_FORM_DEFINITION', 'MISSING_PROCESSING_CONSENT']);

/**
 * HubSpot forms, submissions v3, the address without authentication. 200 confirms with a message or a redirect; 400 lists errors. No page
 * address, title or cookie is sent along.
 */
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
      fields: renameFields(flatFields(request), settings['field-map'], USUAL_FIELDS).map(([name, value]) => ({
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
    if (answer.status === 400 && body) {
      const errors = errorsOf(body['errors']);
      if (errors.some(({ errorType }) => typeof errorType === 'string' && SITE_ERRORS.has(errorType))) {
        return { status: 'rejected', code: 'not-accepted' };
      }
      return rejected(errors.flatMap(({ message }): FieldRejection[] => (typeof message === 'string' ? [{ message }] : [])));
    }
    return outcomeOfStatus(answer);
  },
};

function errorsOf(errors: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(errors)) return [];
  return errors.filter((error: unknown): error is Record<string, unknown> => typeof error === 'object' && error !== null);
}
