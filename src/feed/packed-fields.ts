import { MAX_LINE, MAX_NAME, MAX_PLANS, MAX_WORDS } from './bounds.js';
import { isPlainEmail, isPlainLine, isPlainName, isPlainTelephone, isPlainUrl } from './plain-text.js';

/**
 * How a packed feed writes a field of a provider or of an office, where it stands in the provider's row.
 * - `text`: words, each by its number in the feed's list of words, so that a biography takes a byte or two for each of its words.
 * - `value`: the number of one value of the field's table, from 0.
 * - `list`: numbers of entries of the field's table.
 * - `facts`: the same of an object's entries, each as `[name, value]`.
 */
export interface PackedField {
  /** Of `insurance.accepted` `insurance`; undefined for a field of the record's own. */
  readonly holder: string | undefined;
  readonly name: string;
  readonly kind: 'text' | 'value' | 'list' | 'facts';
  /** Entries at most. */
  readonly most: number;
  /** Of a text: whether a reader of plain feeds takes it as it is. */
  readonly isPlain: (text: string) => boolean;
}

function fields(kind: PackedField['kind'], paths: string, most = 1, isPlain = (_: string): boolean => true): PackedField[] {
  return paths.split(' ').map((path) => {
    const [name, holder] = path.split('.').reverse() as [string, string?];
    return { holder, name, kind, most, isPlain };
  });
}

const texts = (paths: string, isPlain: (text: string) => boolean): PackedField[] => fields('text', paths, 1, isPlain);
const isNpi = (text: string): boolean => /^\d{10}$/.test(text);
const isExtension = (text: string): boolean => /^\d{1,10}$/.test(text);

/** An object that is empty stands as a value; its fields are its own where it has any. */
export const HOLDERS: ReadonlySet<string> = new Set(['insurance', 'telehealth']);

/** In the order of a row, the name first; what is in a column of its own (id, biography, availability, offices) is not among them. */
export const PROVIDER_ROW: readonly PackedField[] = [
  ...texts('name', isPlainName),
  ...texts('nameParts.given nameParts.family', isPlainLine(MAX_NAME)),
  ...texts('nameParts.prefix nameParts.suffix pronouns', isPlainLine(MAX_LINE)),
  ...texts('npi', isNpi),
  ...texts('photo website booking', isPlainUrl),
  ...texts('phone', isPlainTelephone),
  ...texts('phoneExtension', isExtension),
  ...texts('email', isPlainEmail),
  ...fields('value', 'role gender ages fees controlledSubstancesByTelehealth referral endorsement'),
  ...fields('value', 'insurance.selfPay telehealth.offered insurance telehealth'),
  ...fields('list', 'credentials taxonomy specialties focus doesNotTreat services therapies languages licensedIn', MAX_WORDS),
  ...fields('list', 'insurance.accepted telehealth.states', MAX_WORDS),
  ...fields('list', 'insurance.plans', MAX_PLANS),
  ...fields('facts', 'verified', MAX_WORDS),
];

/** City, state, ZIP code, country and coordinates are in columns of their own. */
export const OFFICE_ROW: readonly PackedField[] = [
  ...texts('address.line1 address.line2 name hours', isPlainLine(MAX_LINE)),
  ...texts('phone fax', isPlainTelephone),
  ...texts('phoneExtension', isExtension),
  ...fields('value', 'wheelchairAccess'),
];

/** Stands between the words of a list; no text holds it. */
export const WORD_END = '\0';

/** Stands before the fields of a word that is found in several, one for each provider; no mask of fields is this. */
export const SEVERAL_FIELDS = 0xff;
