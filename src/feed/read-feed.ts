import { FeedWords } from './feed-words.js';
import { addLines } from './issue-lines.js';
import { describe, type IssueLog } from './issue-log.js';
import type { FeedIssue } from './issues.js';
import type { IsoDay, Provider, ProviderFeed } from './provider.js';
import { readEnvelope, type Envelope } from './read-envelope.js';
import { readLists } from './read-lists.js';
import { readId, readProvider, type Reading } from './read-provider.js';
import { isSource } from './read-value.js';
import { recordLabel } from './record-label.js';

export interface ParseOptions {
  /** The day that "confirmed in the future" is reckoned from, ISO; the caller passes the clock. @default not checked */
  readonly today?: IsoDay;
  /** Issues kept; the rest are counted in one last issue, `more-issues`. @default 1000 */
  readonly maxIssues?: number;
}

export interface ParsedFeed {
  /** What is usable; empty of providers where nothing is. */
  readonly feed: ProviderFeed;
  /** What is wrong, in the order of the file. */
  readonly issues: readonly FeedIssue[];
}

/**
 * Reads what JSON holds.
 *
 * @param json undefined where there is none, which the log then tells.
 * @param prepare turns the JSON of another format into that of a feed.
 * @param input where it is the text that the JSON came from, issues get lines.
 */
export function readFeed(
  log: IssueLog,
  json: unknown,
  prepare: (json: unknown) => unknown,
  { today }: ParseOptions,
  input: unknown,
): ParsedFeed {
  const reading: Reading = { log, words: new FeedWords(log), today };
  const feed = json === undefined ? undefined : tryReading(log, () => readEverything(reading, prepare(json)));
  log.close();
  return {
    feed: feed ?? { version: 1, providers: [] },
    issues: typeof input === 'string' && feed ? addLines(log.issues, input) : log.issues,
  };
}

function readEverything(reading: Reading, json: unknown): ProviderFeed {
  const { log } = reading;
  const { head, records } = readEnvelope(log, json);
  const reader = new RecordReader(reading);
  for (const record of records) reader.read(record);
  log.leaveRecord();
  return finishFeed(reader, head, json);
}

/** Everything, once all records are read. @param json what stands around the records; its list of records is not looked at */
export function finishFeed({ log, providers, count }: RecordReader, head: Envelope['head'], json: unknown): ProviderFeed {
  if (providers.length === 0 && count > 0) {
    log.report('error', 'nothing-usable', undefined, `Found ${count} records, none of which can be used.`);
  }
  const hasLists = isSource(json) && json['lists'] !== undefined;
  const lists = hasLists ? readLists(log, json['lists'], new Set(providers.map(({ id }) => id))) : undefined;
  return { ...head, ...(lists && { lists }), providers };
}

/** Reads the records of a feed, one after the other. */
export class RecordReader {
  readonly providers: Provider[] = [];
  /** Records read, usable or not. */
  count = 0;
  readonly log: IssueLog;
  readonly #reading: Reading;
  readonly #placeOfId = new Map<string, number>();

  constructor(reading: Reading) {
    this.#reading = reading;
    this.log = reading.log;
  }

  /** Takes in a record that has been read already. */
  add(provider: Provider): void {
    if (this.#placeOfId.has(provider.id)) {
      this.read(provider);
      return;
    }
    this.#placeOfId.set(provider.id, this.count++);
    this.providers.push(provider);
  }

  read(record: unknown): void {
    const index = this.count++;
    this.log.enterRecord(index);
    const provider = tryReading(this.log, () => readRecord(this.#reading, record, this.#placeOfId));
    if (!provider) return;
    this.#placeOfId.set(provider.id, index);
    this.providers.push(provider);
  }
}

function readRecord(reading: Reading, record: unknown, placeOfId: ReadonlyMap<string, number>): Provider | undefined {
  const { log } = reading;
  if (!isSource(record)) {
    log.report('error', 'not-an-object', undefined, `Found ${describe(record)} where a provider belongs; left out.`);
    return undefined;
  }
  const id = readId(log, record);
  if (id === undefined) return undefined;
  const first = placeOfId.get(id);
  if (first !== undefined) {
    const message = `Found ${JSON.stringify(id)} again, the id of ${recordLabel({ index: first })}. Every id may be used once; this record is left out.`;
    log.report('error', 'duplicate-id', 'id', message);
    return undefined;
  }
  return readProvider(reading, id, record);
}

/** Parsed JSON never throws when it is read; an object made by a program may (getters, proxies). */
function tryReading<T>(log: IssueLog, read: () => T): T | undefined {
  try {
    return read();
  } catch {
    log.leaveScope();
    log.report('error', 'unreadable', undefined, 'Reading it failed, so it is left out. Pass JSON, or objects made from JSON.');
    return undefined;
  }
}
