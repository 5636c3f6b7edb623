import { resolveTerm } from '../vocabulary/vocabulary.js';
import { MAX_LINE, MAX_NAME } from './bounds.js';
import type { FeedWords } from './feed-words.js';
import type { IssueLog } from './issue-log.js';
import type { Provider } from './provider.js';
import { readText } from './read-text.js';
import { isSource, type Source } from './read-value.js';
import { KnownFields } from './known-fields.js';
import type { Writable } from './writable.js';

type Named = Pick<Provider, 'name' | 'nameParts' | 'credentials'>;

const NAME_FIELDS = new KnownFields('given family prefix suffix');

/**
 * Fills in display name and credentials; false where there is no name. A name in parts is shown as given, family, suffix; the prefix is kept in the parts only, because
 * credentials stand beside the name. Credentials written behind the name ("Ana Ruiz, MD, PhD") are taken off it, and count where the
 * record has no list of its own.
 */
export function readName(log: IssueLog, words: FeedWords, source: Source, provider: Writable<Named>): boolean {
  const value = source['name'];
  const credentials = words.readPlain(source['credentials'], 'credentials')?.flatMap(splitEntry);
  if (isSource(value)) {
    const parts = readParts(log, value);
    if (parts.given === undefined && parts.family === undefined) return false;
    provider.name = displayName(parts);
    provider.nameParts = parts;
    if (credentials) provider.credentials = credentials;
    return true;
  }
  const whole = readText(log, value, 'name', MAX_NAME);
  if (whole === undefined) return false;
  const { name, behind } = whole.includes(',') ? splitCredentials(whole) : { name: whole, behind: undefined };
  provider.name = name;
  const proven = credentials ?? behind;
  if (proven) provider.credentials = proven;
  return name !== '';
}

/** What a name in parts is shown as. */
export function displayName({ given, family, suffix }: NonNullable<Provider['nameParts']>): string {
  return joined(joined(given, family), suffix);
}

function readParts(log: IssueLog, source: Source): NonNullable<Provider['nameParts']> {
  const parts: Writable<NonNullable<Provider['nameParts']>> = {};
  const given = readText(log, source['given'], 'name.given', MAX_NAME);
  if (given !== undefined) parts.given = given;
  const family = readText(log, source['family'], 'name.family', MAX_NAME);
  if (family !== undefined) parts.family = family;
  const prefix = readText(log, source['prefix'], 'name.prefix', MAX_LINE);
  if (prefix !== undefined) parts.prefix = prefix;
  const suffix = readText(log, source['suffix'], 'name.suffix', MAX_LINE);
  if (suffix !== undefined) parts.suffix = suffix;
  NAME_FIELDS.check(log, source, 'name');
  return parts;
}

function joined(left: string | undefined, right: string | undefined): string {
  return left && right ? `${left} ${right}` : (left ?? right ?? '');
}

function splitCredentials(whole: string): { name: string; behind: string[] | undefined } {
  const parts = whole.split(/\s*,\s*/);
  const isCredential = parts.map((part, place) => place > 0 && resolveTerm('credential', part) !== undefined);
  const end = isCredential.lastIndexOf(false) + 1;
  return { name: parts.slice(0, end).join(', '), behind: end < parts.length ? parts.slice(end) : undefined };
}

/** One entry may hold several: `"MD, PhD"`. */
function splitEntry(entry: string): string | string[] {
  return /[,;]/.test(entry) ? entry.split(/[\s,;]*[,;]\s*/).filter(Boolean) : entry;
}
