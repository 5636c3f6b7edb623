import { MAX_ISSUES } from './bounds.js';
import type { FeedIssue, FeedIssueLevel } from './issues.js';

/** Every code that reading a feed can report. docs/errors.md explains each. */
export type FeedIssueCode =
  // The whole feed.
  | 'empty'
  | 'not-utf-8'
  | 'not-json'
  | 'html-not-json'
  | 'json-incomplete'
  | 'no-providers'
  | 'nothing-usable'
  | 'count-mismatch'
  | 'count-outdated'
  | 'version-not-known'
  | 'format-not-known'
  | 'packed-damaged'
  | 'packed-version'
  | 'more-issues'
  // A record.
  | 'not-an-object'
  | 'unreadable'
  | 'id-missing'
  | 'id-not-url-safe'
  | 'duplicate-id'
  | 'name-missing'
  // A field.
  | 'wrong-type'
  | 'read-as'
  | 'out-of-range'
  | 'too-long'
  | 'too-many'
  | 'incomplete'
  | 'not-a-day'
  | 'day-in-future'
  | 'url-not-allowed'
  | 'email-not-valid'
  | 'phone-not-valid'
  | 'npi-not-ten-digits'
  | 'npi-check-digit'
  | 'zip-not-valid'
  | 'coordinates-zero'
  | 'word-not-known'
  | 'id-not-in-feed'
  | 'unknown-field'
  | 'blank-field';

/** Text quoted in a message is cut here. */
const QUOTED_LENGTH = 80;

/**
 * Names a value from a feed in a message. Never walks into it, so depth, cycles and getters do no harm, and quotes text with
 * its control characters escaped.
 */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > QUOTED_LENGTH ? value.slice(0, QUOTED_LENGTH - 1) + '…' : value);
    case 'number':
      return `the number ${value}`;
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : '{...}';
    default:
      return typeof value;
  }
}

/** Collects what is wrong while a feed is read, and knows which record and which part of it is being read. */
export class IssueLog {
  readonly issues: FeedIssue[] = [];
  /** Place of the record being read, from 0; -1 while the feed itself is read. */
  index = -1;
  id: string | undefined;

  #left = 0;
  /** The list being read inside the record, `locations`; empty for the record itself. */
  #scope = '';
  #scopeIndex = -1;
  readonly #limit: number;
  readonly #once = new Set<string>();

  /** @param limit issues kept; the rest are counted. */
  constructor(limit = MAX_ISSUES) {
    this.#limit = limit;
  }

  /** @param field path inside the current scope; undefined where the record or the feed is meant. */
  report(level: FeedIssueLevel, code: FeedIssueCode, field: string | undefined, message: string, line?: number): void {
    if (this.issues.length >= this.#limit) {
      this.#left++;
      return;
    }
    const path = this.#path(field);
    this.issues.push({
      level,
      code,
      ...(this.index >= 0 && { record: this.id === undefined ? { index: this.index } : { index: this.index, id: this.id } }),
      ...(path !== undefined && { field: path }),
      ...(line !== undefined && { line }),
      message,
    });
  }

  /** `report`, but only the first time in this feed that `subject` comes up: a habit of the feed, not a fault of a record. */
  reportOnce(level: FeedIssueLevel, code: FeedIssueCode, field: string | undefined, subject: string, message: string): void {
    if (this.isKnown(code, subject)) return;
    this.#once.add(this.#key(code, subject));
    this.report(level, code, field, message);
  }

  /** Whether {@link reportOnce} has had this before. */
  isKnown(code: FeedIssueCode, subject: string): boolean {
    return this.#once.has(this.#key(code, subject));
  }

  #key(code: FeedIssueCode, subject: string): string {
    return `${code} ${this.#scope} ${subject}`;
  }

  /** A field that is left out: what was found, and what belongs there. */
  drop(code: FeedIssueCode, field: string | undefined, found: unknown, expected: string): undefined {
    this.report('warning', code, field, `Found ${describe(found)} where ${expected} belongs; left out.`);
  }

  /** A field that is used, though it was written in another way. */
  readAs(field: string, found: unknown, expected: string): void {
    this.report('warning', 'read-as', field, `Found ${describe(found)} where ${expected} belongs; read as that.`);
  }

  /** Ends the log: says how many issues were not kept. */
  close(): void {
    this.leaveRecord();
    if (this.#left === 0) return;
    this.issues.push({
      level: 'info',
      code: 'more-issues' satisfies FeedIssueCode,
      message: `${this.#left} more issues were found and are not listed.`,
    });
  }

  enterRecord(index: number): void {
    this.index = index;
    this.id = undefined;
    this.leaveScope();
  }

  leaveRecord(): void {
    this.enterRecord(-1);
  }

  /** Paths of what is reported begin with this entry of a list from here on. */
  enterScope(list: string, index: number): void {
    this.#scope = list;
    this.#scopeIndex = index;
  }

  leaveScope(): void {
    this.enterScope('', -1);
  }

  #path(field: string | undefined): string | undefined {
    if (this.#scope === '') return field;
    const entry = `${this.#scope}[${this.#scopeIndex}]`;
    return field === undefined ? entry : `${entry}.${field}`;
  }
}
