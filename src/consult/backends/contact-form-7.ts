import { flatFields, renameFields, requestPathOf } from '../fields.js';
import { confirmed, fieldRejections, isSuccessStatus, jsonObject, outcomeOfStatus, rejected } from './answers.js';
import type { Backend } from './backend.js';

/** `.../wp-json/contact-form-7/v1/contact-forms/123/feedback` */
const FORM_ADDRESS = /\/contact-form-7\/v1\/contact-forms\/(\d+)\/feedback\/?(?:[?#]|$)/;

/**
 * Contact Form 7 (WordPress), its REST feedback route, multipart (415 for anything else). It answers 200 to everything it has read; only
 * `"status": "mail_sent"` confirms. A status that an add-on invented tells nothing.
 */
export const contactForm7Backend: Backend = {
  name: 'contact-form-7',
  idempotent: false,
  idempotencyKeyHeader: false,
  recognizes: (endpoint) => FORM_ADDRESS.test(endpoint),
  encode: (request, endpoint, { settings }) => {
    const id = FORM_ADDRESS.exec(endpoint)?.[1] ?? '0';
    return {
      url: endpoint,
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: {
        form: [
          ['_wpcf7', id],
          ['_wpcf7_unit_tag', `wpcf7-f${id}-o1`],
          ['_wpcf7_locale', request.language],
          ...renameFields(flatFields(request), settings['field-map']),
        ],
      },
    };
  },
  read(answer, options) {
    const body = jsonObject(answer);
    if (!isSuccessStatus(answer) || !body) return outcomeOfStatus(answer);
    switch (body['status']) {
      case 'mail_sent':
        return confirmed(undefined);
      case 'validation_failed':
        return rejected(
          fieldRejections(body['invalid_fields'], (theirs) => requestPathOf(theirs, options?.settings['field-map'])),
        );
      case 'acceptance_missing':
        return rejected([]);
      case 'spam':
        return rejected([], 'spam');
      case 'mail_failed':
      case 'aborted':
        return { status: 'rejected', code: 'not-accepted' };
      default:
        return { status: 'unknown', code: 'not-understood' };
    }
  },
};
