import { describe, type IssueLog } from './issue-log.js';
import { isIsoDay } from './iso-day.js';
import type { IsoDay } from './provider.js';
import { isAbsent } from './read-text.js';

/** An object of a feed: JSON, so any field may hold anything. Read by name only, so `__proto__` is one more unknown field. */
export type Source = Readonly<Record<string, unknown>>;

export function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param likeThis what belongs there, to copy. */
export function readSource(log: IssueLog, value: unknown, field: string | undefined, likeThis: string): Source | undefined {
  if (isSource(value)) return value;
  if (isAbsent(log, value, field)) return undefined;
  log.report('warning', 'wrong-type', field, `Found ${describe(value)}; left out. Write ${likeThis}.`);
  return undefined;
}

/** Digits in text ("34.05", "250") are read as the number they show. `wholeOnly` rounds. */
export function readNumber(
  log: IssueLog,
  value: unknown,
  field: string,
  min: number,
  max: number,
  wholeOnly = false,
): number | undefined {
  if (isAbsent(log, value, field)) return undefined;
  const expected = `a ${wholeOnly ? 'whole ' : ''}number from ${min} to ${max}`;
  let number = value;
  if (typeof value === 'string' && /^\s*-?\d{1,15}(\.\d{1,20})?\s*$/.test(value)) {
    number = Number(value);
    log.readAs(field, value, expected);
  }
  if (typeof number !== 'number') return log.drop('wrong-type', field, value, expected);
  if (!(number >= min && number <= max)) return log.drop('out-of-range', field, value, expected);
  if (!wholeOnly || Number.isInteger(number)) return number;
  log.readAs(field, value, expected);
  return Math.round(number);
}

const BOOLEAN_WORDS: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false };

export function readBoolean(log: IssueLog, value: unknown, field: string): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (isAbsent(log, value, field)) return undefined;
  const boolean = booleanOfWord(value);
  if (boolean === undefined) return log.drop('wrong-type', field, value, 'true or false');
  log.readAs(field, value, `${boolean}, without quotation marks,`);
  return boolean;
}

/** Undefined for what is no such word. */
export function booleanOfWord(value: unknown): boolean | undefined {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return Object.hasOwn(BOOLEAN_WORDS, word) ? BOOLEAN_WORDS[word] : undefined;
}

/** A moment (`2026-11-15T09:00:00Z`) is read as its day. */
export function readDay(log: IssueLog, value: unknown, field: string): IsoDay | undefined {
  if (typeof value === 'string' && isIsoDay(value)) return value;
  if (isAbsent(log, value, field)) return undefined;
  const expected = 'a day such as "2026-11-15"';
  if (typeof value !== 'string') return log.drop('not-a-day', field, value, expected);
  const day = value.trim().slice(0, 10);
  if (!isIsoDay(day) || !/^(T.*)?$/.test(value.trim().slice(10))) return log.drop('not-a-day', field, value, expected);
  log.readAs(field, value, expected);
  return day;
}

/** One of a few fixed values; upper case, spaces and underscores do not count: `Secure Email` is `secure-email`. */
export function readChoice<T extends string>(log: IssueLog, value: unknown, field: string, choices: readonly T[]): T | undefined {
  if (choices.includes(value as T)) return value as T;
  if (isAbsent(log, value, field)) return undefined;
  const expected = `one of ${choices.join(', ')}`;
  const word =
    typeof value === 'string'
      ? value
          .trim()
          .toLowerCase()
          .replace(/[\s_]+/g, '-')
      : '';
  const choice = choices.find((each) => each === word);
  if (choice === undefined) return log.drop('wrong-type', field, value, expected);
  log.readAs(field, value, expected);
  return choice;
}

/** Up to here looking through the list is faster than a set. */
const FEW = 16;

/**
 * A list of what `readEntry` makes of each entry, each once; one value alone is read as a list of one. Undefined, not empty, where
 * there were entries but none was usable: an empty list says "none".
 */
export function readList<T>(
  log: IssueLog,
  value: unknown,
  field: string,
  max: number,
  readEntry: (entry: unknown, field: string) => T | undefined,
): T[] | undefined {
  if (value === undefined) return undefined;
  if (isAbsent(log, value, field)) return undefined;
  if (!Array.isArray(value)) {
    const only = readEntry(value, field);
    return only === undefined ? undefined : [only];
  }
  const length = Math.min(value.length, max);
  if (value.length > max) {
    log.report(
      'warning',
      'too-many',
      field,
      `Found ${value.length} entries where ${max} at most are read; the rest is left out.`,
    );
  }
  const list: T[] = [];
  const seen = length > FEW ? new Set<T>() : undefined;
  for (let i = 0; i < length; i++) {
    const entry = readEntry(value[i], field);
    if (entry === undefined || (seen ? seen.has(entry) : list.includes(entry))) continue;
    seen?.add(entry);
    list.push(entry);
  }
  return list.length > 0 || value.length === 0 ? list : undefined;
}
