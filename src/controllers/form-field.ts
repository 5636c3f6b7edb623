import type { RuleCode } from '../consult/request-schema.js';
import { EMPTY_DRAFT, type ConsultDraft } from '../consult/request-from-draft.js';

/** A question of the form, or the list of providers. */
export type FieldName = keyof ConsultDraft | 'providers';

/** What to mend, at the field where it can be mended. */
export interface FieldIssue {
  readonly field: FieldName;
  readonly code: RuleCode;
  /** In the receiver's words, where it refused this answer. */
  readonly message?: string;
}

/** Several of a list are chosen. */
export type ListField = 'times' | 'reasons';
/** Is ticked. */
export type BoxField = 'tellTheOthers' | 'smsConsent';
/** Is written, or one of several is chosen. */
export type TextField = Exclude<keyof ConsultDraft, ListField | BoxField>;
/** Where an e-mail address is written. */
export type EmailField = 'email' | 'referrerEmail';

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
