import { prepareVocabularies } from '../vocabulary/vocabulary.js';
import { convertFeed, formatOf, type ConvertedFeed } from './convert.js';
import { FeedWords } from './feed-words.js';
import { addLines, addRecordLines, lineOfSyntaxError } from './issue-lines.js';
import { IssueLog } from './issue-log.js';
import type { LoadOptions } from './load-options.js';
import type { Provider } from './provider.js';
import { readEnvelope } from './read-envelope.js';
import { finishFeed, RecordReader } from './read-feed.js';
import { reportNotJson } from './read-json.js';
import type { Reading } from './read-provider.js';
import { isSource } from './read-value.js';
import { RecordCutter, type CutRecord } from './record-cutter.js';

/** Records of a bare list that are looked at to tell the format. */
const LOOKED_AT = 10;
/** Characters kept of the beginning and the end, to tell what text is that is no JSON. */
const KEPT = 400;

interface Held {
  readonly pieces: string[];
  readonly records: CutRecord[];
}

/** Reads a whole text at once: what {@link convertFeed} reads. Never throws on data. */
export function readWhole(text: string, options: LoadOptions = {}): ConvertedFeed {
  const reader = new PiecewiseReader(options);
  for (const _ of reader.take(text)) continue;
  return reader.end();
}

/**
 * Reads a feed from text that comes in pieces, record by record: the same feed with the same issues as {@link convertFeed} finds in the whole
 * text, without ever holding that. Text of another format is gathered and read as a whole.
 */
export class PiecewiseReader {
  readonly #options: LoadOptions;
  readonly #cutter = new RecordCutter();
  readonly #log: IssueLog;
  readonly #reading: Reading;
  readonly #records: RecordReader;
  /** What came before it is known that the list is one of a provider feed. */
  #held: Held | undefined = { pieces: [], records: [] };
  /** Everything, of another format. */
  #whole: string[] | undefined;
  #failure: { readonly error: unknown; readonly line: () => number } | undefined;
  #start = '';
  #end = '';
  #isUtf8 = true;

  constructor(options: LoadOptions) {
    this.#options = options;
    this.#log = new IssueLog(options.maxIssues);
    this.#reading = { log: this.#log, words: new FeedWords(this.#log), today: options.today };
    this.#records = new RecordReader(this.#reading);
  }

  /** False where text was found that stands for bytes that are not UTF-8. */
  get isUtf8(): boolean {
    return this.#isUtf8;
  }

  /** Those read so far; more are added to the same list. */
  get providers(): readonly Provider[] {
    return this.#records.providers;
  }

  /** Records read so far. */
  get count(): number {
    return this.#records.count;
  }

  /** How many records there will be, as far as the text has said. */
  get total(): number | undefined {
    const count = this.#cutter.hasBegun && /"count"\s*:\s*(\d{1,9})\b/.exec(this.#cutter.around)?.[1];
    return count ? Number(count) : undefined;
  }

  /** Takes in the next piece; yields after each record. */
  *take(piece: string): Generator<void, void, undefined> {
    if (piece === '') return;
    if (this.#start === '') this.#start = piece.slice(0, KEPT).trimStart();
    this.#end = (this.#end + piece.slice(-KEPT)).slice(-KEPT);
    if (this.#isUtf8 && piece.includes('\ufffd')) this.#isUtf8 = false;
    if (this.#whole) {
      this.#whole.push(piece);
      return;
    }
    this.#held?.pieces.push(piece);
    for (const record of this.#cutter.cut(piece)) {
      if (this.#held) yield* this.#hold(this.#held, record);
      else if (!this.#whole && !this.#failure) this.#read(record);
      yield;
    }
  }

  /** Call once, after the last piece. */
  end(): ConvertedFeed {
    if (this.#held && this.#cutter.hasBegun) for (const _ of this.#decide(this.#held)) continue;
    this.#cutter.end();
    const { around } = this.#cutter;
    if (this.#whole || !this.#cutter.hasBegun) return convertFeed(this.#whole?.join('') ?? around, this.#options);
    const log = new IssueLog();
    const json = this.#parseAround(around);
    if (this.#failure) {
      reportNotJson(log, this.#start, this.#end, this.#failure.error, this.#failure.line);
      return { feed: { version: 1, providers: [] }, issues: log.issues, format: 'provider-feed' };
    }
    // A second list of that name, which counts in place of the first.
    const list = isSource(json) ? json['providers'] : json;
    if (!Array.isArray(list) || list.length > 0) return convertFeed(json, this.#options);
    const { head } = readEnvelope(log, json, this.#records.count);
    this.#log.leaveRecord();
    const before = this.#log.issues.length;
    const feed = finishFeed(this.#records, head, json);
    const after = this.#log.issues.splice(before);
    this.#log.issues.push(...addLines(after, around));
    this.#log.close();
    return { feed, issues: [...addLines(log.issues, around), ...this.#log.issues], format: 'provider-feed' };
  }

  /** A feed object is known by its list; a bare list by its first records. */
  *#hold(held: Held, record: CutRecord): Generator<void, void, undefined> {
    held.records.push(record);
    const isList = this.#start.startsWith('[');
    if (!isList || held.records.length === LOOKED_AT) yield* this.#decide(held);
  }

  *#decide({ pieces, records }: Held): Generator<void, void, undefined> {
    this.#held = undefined;
    if (!this.#looksLikeOurs(records)) {
      this.#whole = pieces;
      return;
    }
    yield* prepareVocabularies();
    for (const record of records) {
      if (!this.#failure) this.#read(record);
      yield;
    }
  }

  #looksLikeOurs(records: readonly CutRecord[]): boolean {
    if (!this.#start.startsWith('[')) return true;
    try {
      return formatOf(records.map(({ text }) => JSON.parse(text) as unknown)) === 'provider-feed';
    } catch {
      // Reading them tells where the mistake is.
      return true;
    }
  }

  #read({ text, line }: CutRecord): void {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      this.#failure = { error, line: () => line - 1 + lineOfSyntaxError(text) };
      return;
    }
    const { issues } = this.#log;
    const before = issues.length;
    this.#records.read(json);
    if (issues.length > before) issues.push(...addRecordLines(issues.splice(before), text, line));
  }

  #parseAround(around: string): unknown {
    try {
      return JSON.parse(around);
    } catch (error) {
      this.#failure ??= { error, line: () => lineOfSyntaxError(around) };
      return undefined;
    }
  }
}
