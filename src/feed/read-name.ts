import { resolveTerm } from '../vocabulary/vocabulary.js';
import { MAX_LINE, MAX_NAME } from './bounds.js';
import type { FeedWords } from './feed-words.js';
import type { IssueLog } from './issue-log.js';
import type { Provider } from './provider.js';
import { readText } from './read-text.js';
import { isSource, type Source } from './read-value.js';
import { reportUnknownFields } from './unknown-fields.js';

type Named = Pick<Provider, 'name' | 'nameParts' | 'credentials'>;

const NAME_FIELDS: ReadonlySet<string> = new Set(['given', 'family', 'prefix', 'suffix']);

/**
 * Display name and credentials. A name in parts is shown as given, family, suffix; the prefix is kept in the parts only, because
 * credentials stand beside the name. Credentials written behind the name ("Ana Ruiz, MD, PhD") are taken off it, and count where the
 * record has no list of its own.
 */
export function readName(log: IssueLog, words: FeedWords, source: Source): Named | undefined {
  const value = source['name'];
  const parts = isSource(value) ? readParts(log, value) : undefined;
  const whole = parts ? joinParts(parts) : readText(log, value, 'name', MAX_NAME);
  if (!whole) return undefined;
  const own = words
    .readPlain(source['credentials'], 'credentials')
    ?.flatMap((entry) => entry.split(/\s*[,;]\s*/))
    .filter(Boolean);
  const { name, behind } = whole.includes(',') ? splitCredentials(whole) : { name: whole, behind: [] };
  const credentials = own ?? (behind.length > 0 ? behind : undefined);
  return { name, ...(parts && { nameParts: parts }), ...(credentials && { credentials }) };
}

function readParts(log: IssueLog, source: Source): NonNullable<Provider['nameParts']> {
  const given = readText(log, source['given'], 'name.given', MAX_NAME);
  const family = readText(log, source['family'], 'name.family', MAX_NAME);
  const prefix = readText(log, source['prefix'], 'name.prefix', MAX_LINE);
  const suffix = readText(log, source['suffix'], 'name.suffix', MAX_LINE);
  reportUnknownFields(log, source, NAME_FIELDS, 'name');
  return {
    ...(given !== undefined && { given }),
    ...(family !== undefined && { family }),
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
}

function joinParts({ given, family, suffix }: NonNullable<Provider['nameParts']>): string {
  return given === undefined && family === undefined ? '' : [given, family, suffix].filter(Boolean).join(' ');
}

function splitCredentials(whole: string): { name: string; behind: string[] } {
  const [name = '', ...rest] = whole.split(/\s*,\s*/);
  const behind: string[] = [];
  while (rest.length > 0 && resolveTerm('credential', rest.at(-1)!)) behind.unshift(rest.pop()!);
  return { name: [name, ...rest].join(', '), behind };
}
