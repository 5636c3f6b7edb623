import { roleOfCredential } from './credentials.js';
import { roles } from './roles.js';
import { roleOfTaxonomy } from './taxonomy.js';
import { resolveTerm } from './vocabulary.js';

/** The most specific to psychiatry, in the order of the role list. */
const firstOf = (found: ReadonlySet<string | undefined>): string | undefined => roles.find(({ id }) => found.has(id))?.id;

/**
 * The role that credentials prove, or undefined: `["MD"]` proves none, `["MD", "DFAPA"]` a psychiatrist.
 * An entry may hold several: `"PMHNP-BC, LCSW"` is a psychiatric nurse practitioner.
 */
export function roleFromCredentials(list: readonly string[]): string | undefined {
  const ids = new Set(list.flatMap((entry) => entry.split(/[,;/]/)).map((entry) => resolveTerm('credential', entry)?.id));
  const found = new Set([...ids].map((id) => (id ? roleOfCredential[id] : undefined)));
  // Psychologists have a society of the same initials, so FAPA counts beside a medical degree only.
  if (ids.has('fapa') && (ids.has('md') || ids.has('do') || ids.has('mbbs'))) found.add('psychiatrist');
  return firstOf(found);
}

/** The role that NUCC taxonomy codes prove, or undefined. */
export const roleFromTaxonomy = (codes: readonly string[]): string | undefined =>
  firstOf(new Set(codes.map((code) => roleOfTaxonomy.get(code.trim().toUpperCase()))));
