import { flatFields, renameFields, requestPathOf } from '../fields.js';
import { confirmed, fieldRejections, isSuccessStatus, jsonObject, outcomeOfStatus, rejected } from './answers.js';
import type { Backend, FieldRejection } from './backend.js';

/** `.../wp-json/gf/v2/forms/3/submissions` */
const FORM_ADDRESS = /\/gf\/v2\/forms\/\d+\/submissions\/?(?:[?#]|$)/;

/**
 * Gravity Forms (WordPress), REST v2 submissions. Its fields are numbers, and it drops names that it does not know:
 * `field-map="name:input_1 phone:input_3 others:input_9"`. `"is_valid": true` confirms, on the last page of the form;
 * `validation_messages` by field number reject, with status 400.
 */
export const gravityFormsBackend: Backend = {
  name: 'gravity-forms',
  idempotent: false,
  idempotencyKeyHeader: false,
  recognizes: (endpoint) => FORM_ADDRESS.test(endpoint),
  encode: (request, endpoint, { settings }) => ({
    url: endpoint,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(Object.fromEntries(renameFields(flatFields(request), settings['field-map']))),
  }),
  read(answer, options) {
    const body = jsonObject(answer);
    if (isSuccessStatus(answer) && body?.['is_valid'] === true) {
      if (body['is_spam'] === true) return rejected([], 'spam');
      // A form of several pages, or one that was only saved for later: nothing is stored yet.
      const isWhole = Number(body['page_number'] ?? 0) === 0 && !body['resume_token'];
      return isWhole ? confirmed(body['entry_id']) : { status: 'rejected', code: 'not-accepted' };
    }
    if (body?.['is_valid'] === false) {
      const pathOf = (theirs: string) => requestPathOf(theirs, options?.settings['field-map']);
      return rejected(fieldRejections(validationMessages(body['validation_messages']), pathOf));
    }
    return outcomeOfStatus(answer);
  },
};

function validationMessages(messages: unknown): readonly FieldRejection[] {
  if (typeof messages !== 'object' || messages === null) return [];
  return Object.entries(messages).flatMap(([field, message]: [string, unknown]) =>
    typeof message === 'string' ? [{ field: `input_${field}`, message }] : [],
  );
}
