import { EMPTY_DRAFT, type ConsultDraft } from '../consult/request-from-draft.js';

/** A question of the form, or the list of providers. */
export type FieldName = keyof ConsultDraft | 'providers';

/** The questions in the order of the form: so the summary lists what is wrong. */
const FIELD_ORDER: readonly FieldName[] = [
  'providers',
  'for',
  'referrerName',
  'referrerPractice',
  'referrerPhone',
  'referrerEmail',
  ...(Object.keys(EMPTY_DRAFT) as FieldName[]),
];

/** Where a field stands in the form, from 0. */
export function placeOf(field: FieldName): number {
  return FIELD_ORDER.indexOf(field);
}

/**
 * The field in which a person can mend what is wrong at a path of the request.
 *
 * @param draftFieldOf of the rules, which come with a file of their own
 */
export function formFieldOf(path: string, draftFieldOf: (path: string) => keyof ConsultDraft | undefined): FieldName | undefined {
  return path.startsWith('providers') ? 'providers' : draftFieldOf(path);
}
