import { MAX_LINE, MAX_NAME, MAX_PLANS, MAX_PROSE, MAX_WORDS } from './bounds.js';
import { cleanText } from './read-text.js';
import { isUrlSafeId } from './url-safe-id.js';

/**
 * A column of a packed feed. What repeats (conditions, plans, openings) stands once in the column's table and is named by its number, from 1;
 * 0 is absent. What does not repeat stands in the column itself; null is absent.
 */
export interface Column {
  /** Where it belongs in a provider, or in an office. */
  readonly name: string;
  /** Of `insurance.accepted` `insurance`; undefined for a field of the provider's own. */
  readonly holder: string | undefined;
  readonly field: string;
  /** `own`: the value itself. `shared`: the number of one. `words`: those of a list's entries. `facts`: those of an object's. */
  readonly kind: 'own' | 'shared' | 'words' | 'facts';
  /** Of `own`: whether the value can be taken as it is; where not, the record is read like one of a plain feed. */
  readonly isPlain: (value: unknown) => boolean;
  /** Entries at most. */
  readonly max: number;
}

const isLine =
  (max: number) =>
  (value: unknown): boolean =>
    typeof value === 'string' && value !== '' && value.length <= max && cleanText(value, 'line') === value;
const isProse = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && value.length <= MAX_PROSE && cleanText(value, 'prose') === value;
const isName = (value: unknown): boolean => isLine(MAX_NAME)(value) && !(value as string).includes(',');
const isDegrees =
  (most: number) =>
  (value: unknown): boolean =>
    typeof value === 'number' && Math.abs(value) <= most && value !== 0;

function column(kind: Column['kind'], name: string, max = 1, isPlain = (_: unknown): boolean => true): Column {
  const [field, holder] = name.split('.').reverse() as [string, string?];
  return { name, holder, field, kind, max, isPlain };
}

const own = (name: string, isPlain: (value: unknown) => boolean): Column => column('own', name, 1, isPlain);
const shared = (names: string): Column[] => names.split(' ').map((name) => column('shared', name));
const words = (names: string, max: number): Column[] => names.split(' ').map((name) => column('words', name, max));

export const PROVIDER_COLUMNS: readonly Column[] = [
  own('id', (value) => typeof value === 'string' && isUrlSafeId(value)),
  own('name', isName),
  own('nameParts.given', isLine(MAX_NAME)),
  own('nameParts.family', isLine(MAX_NAME)),
  ...shared('nameParts.prefix nameParts.suffix'),
  own('npi', (value) => typeof value === 'string' && /^\d{10}$/.test(value)),
  own('bio', isProse),
  ...shared('photo website booking phone phoneExtension email'),
  ...shared('role gender pronouns ages fees availability controlledSubstancesByTelehealth referral endorsement'),
  ...words('credentials taxonomy specialties focus doesNotTreat services therapies languages licensedIn', MAX_WORDS),
  ...words('insurance.accepted', MAX_WORDS),
  ...words('insurance.plans', MAX_PLANS),
  ...shared('insurance.selfPay telehealth.offered'),
  ...words('telehealth.states', MAX_WORDS),
  // Objects in which nothing stands.
  ...shared('insurance telehealth'),
  column('facts', 'verified', MAX_WORDS),
];

export const OFFICE_COLUMNS: readonly Column[] = [
  own('address.line1', isLine(MAX_LINE)),
  own('address.line2', isLine(MAX_LINE)),
  // City, state, ZIP code and country, which are checked against each other.
  ...shared('address'),
  own('latitude', isDegrees(90)),
  own('longitude', isDegrees(180)),
  ...shared('name phone phoneExtension fax wheelchairAccess hours'),
];

/** A block of a packed feed: some hundred providers, column by column. */
export interface PackedBlock extends Readonly<Record<string, unknown>> {
  /** By column, the values that come up here first. */
  readonly new?: unknown;
  /** The offices of all providers of the block, column by column, with their own `new`; `of` tells how many each has, null for unknown. */
  readonly offices?: unknown;
}

/** Stands in the head of a packed feed. */
export const PACKED_VERSION = 1;
