import { flatFields, renameFields } from '../fields.js';
import { confirmed, isSuccessStatus, jsonObject, outcomeOfStatus, rejected } from './answers.js';
import type { Backend, FieldRejection } from './backend.js';

/** `.../wp-json/gf/v2/forms/3/submissions` */
const FORM_ADDRESS = /\/gf\/v2\/forms\/\d+\/submissions\/?(?:[?#]|$)/;

/**
 * Gravity Forms (WordPress), REST v2 submissions. Its fields are numbers: `field-map="name:input_1 phone:input_3"`.
 * `"is_valid": true` confirms, `validation_messages` by field number reject.
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
  read(answer) {
    const body = jsonObject(answer);
    if (isSuccessStatus(answer) && body?.['is_valid'] === true) {
      return body['is_spam'] === true ? rejected([], 'spam') : confirmed(body['entry_id']);
    }
    if (body?.['is_valid'] === false) return rejected(validationMessages(body['validation_messages']));
    return outcomeOfStatus(answer);
  },
};

function validationMessages(messages: unknown): readonly FieldRejection[] {
  if (typeof messages !== 'object' || messages === null) return [];
  return Object.entries(messages).flatMap(([field, message]: [string, unknown]) =>
    typeof message === 'string' ? [{ field: `input_${field}`, message }] : [],
  );
}
