import { roleFromCredentials, roleFromTaxonomy } from '../vocabulary/role-of.js';
import type { VocabularyName } from '../vocabulary/term.js';
import { resolveTerm } from '../vocabulary/vocabulary.js';
import { MAX_LINE, MAX_WORD, MAX_WORDS } from './bounds.js';
import { describe, type IssueLog } from './issue-log.js';
import { isAbsent, readText } from './read-text.js';
import { readList } from './read-value.js';
import { splitList } from './split-list.js';

/** Words of these lists that nothing resolves stay as written, to be searched; of the others they are left out. */
const KEPT_AS_WRITTEN: ReadonlySet<VocabularyName> = new Set(['condition', 'service', 'insurer']);

/** What belongs where only known words are kept. */
const EXPECTED: Readonly<Partial<Record<VocabularyName, string>>> = {
  state: 'a US state such as "CA" or "California"',
  language: 'a language such as "es" or "Spanish"',
  gender: '"female", "male" or "nonbinary"',
  role: 'a profession such as "psychiatrist"',
  opening: '"yes", "waitlist", "no" or "unknown"',
};

/** Undefined: seen before, and not usable. */
type Memo = Map<string, string | undefined>;

/**
 * Turns a feed's words into ids of the vocabulary. A feed says the same few thousand words over and over, so each is folded and looked
 * up once per feed.
 */
export class FeedWords {
  readonly #log: IssueLog;
  readonly #terms = new Map<VocabularyName, Memo>();
  readonly #plain: Memo = new Map();
  readonly #roleOfCredentials: Memo = new Map();
  readonly #roleOfTaxonomy: Memo = new Map();

  constructor(log: IssueLog) {
    this.#log = log;
  }

  readTerms(value: unknown, field: string, vocabulary: VocabularyName, max = MAX_WORDS): string[] | undefined {
    if (value === undefined) return undefined;
    const memo = this.#memo(vocabulary);
    const entries = typeof value === 'string' ? this.#splitText(value, field, vocabulary) : value;
    return readList(this.#log, entries, field, max, (entry) => this.#readTerm(entry, field, vocabulary, memo));
  }

  /** "Aetna, Cigna" in one pair of quotation marks is what a spreadsheet exports. A name with a comma in it stays whole. */
  #splitText(value: string, field: string, vocabulary: VocabularyName): string | readonly string[] {
    const entries = splitList(value);
    if (!entries || idOfWord(vocabulary, value) !== undefined) return value;
    const list = entries.map((entry) => JSON.stringify(entry)).join(', ');
    const likeThis = list.length > MAX_LINE ? `${list.slice(0, MAX_LINE)}…` : list;
    const message = `Found ${describe(value)} as one text; read as a list. Write [${likeThis}].`;
    this.#log.reportOnce('info', 'read-as', field, field, message);
    return entries;
  }

  readTerm(value: unknown, field: string, vocabulary: VocabularyName): string | undefined {
    if (isAbsent(this.#log, value, field)) return undefined;
    return this.#readTerm(value, field, vocabulary, this.#memo(vocabulary));
  }

  /** Words that are shown and searched as they stand: credentials, specialties. */
  readPlain(value: unknown, field: string, max = MAX_WORDS): string[] | undefined {
    if (value === undefined) return undefined;
    return readList(this.#log, value, field, max, (entry) => this.#readPlainWord(entry, field));
  }

  /** The role that credentials prove, else the one that taxonomy codes prove. */
  role(credentials: readonly string[] | undefined, taxonomy: readonly string[] | undefined): string | undefined {
    return (
      (credentials && remember(this.#roleOfCredentials, credentials, roleFromCredentials)) ??
      (taxonomy && remember(this.#roleOfTaxonomy, taxonomy, roleFromTaxonomy))
    );
  }

  #memo(vocabulary: VocabularyName): Memo {
    let memo = this.#terms.get(vocabulary);
    if (!memo) this.#terms.set(vocabulary, (memo = new Map()));
    return memo;
  }

  #readTerm(value: unknown, field: string, vocabulary: VocabularyName, memo: Memo): string | undefined {
    const known = typeof value === 'string' ? memo.get(value) : undefined;
    if (known !== undefined) return known;
    const text = readText(this.#log, value, field, MAX_WORD);
    if (text === undefined) return undefined;
    const id = idOfWord(vocabulary, text);
    if (id === undefined && !KEPT_AS_WRITTEN.has(vocabulary)) {
      return this.#log.drop('word-not-known', field, text, EXPECTED[vocabulary] ?? `a known ${vocabulary}`);
    }
    if (id === undefined) {
      const message = `Found ${JSON.stringify(text)}, which is no known ${vocabulary}; kept as written and searchable, but not a filter of its own.`;
      this.#log.reportOnce('info', 'word-not-known', field, text, message);
    }
    if (typeof value === 'string' && value.length <= MAX_WORD) memo.set(value, id ?? text);
    return id ?? text;
  }

  #readPlainWord(value: unknown, field: string): string | undefined {
    const known = typeof value === 'string' ? this.#plain.get(value) : undefined;
    if (known !== undefined) return known;
    const text = readText(this.#log, value, field, MAX_WORD);
    if (typeof value === 'string' && value.length <= MAX_WORD) this.#plain.set(value, text);
    return text;
  }
}

function remember(
  memo: Memo,
  list: readonly string[],
  find: (list: readonly string[]) => string | undefined,
): string | undefined {
  const key = list.join('\n');
  const known = memo.get(key);
  if (known !== undefined || memo.has(key)) return known;
  const found = find(list);
  memo.set(key, found);
  return found;
}

/** The id that a word of a feed means; undefined where it means none. */
export function idOfWord(vocabulary: VocabularyName, text: string): string | undefined {
  return resolveTerm(vocabulary, text)?.id ?? (vocabulary === 'language' ? languageTag(text) : undefined);
}

/** A tag that the vocabulary does not list, but that has a name. Only two or three letters first: longer ones are words, not tags. */
function languageTag(text: string): string | undefined {
  if (!/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(text)) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    return tag && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) ? tag : undefined;
  } catch {
    // RangeError: not well-formed.
    return undefined;
  }
}
