import { MAX_LINE } from './bounds.js';
import { describe, type IssueLog } from './issue-log.js';
import type { ProviderFeed } from './provider.js';
import { readUrl } from './read-contact.js';
import { isAbsent, readText } from './read-text.js';
import { isSource, readDay, readSource, type Source } from './read-value.js';
import { KnownFields } from './known-fields.js';

const FEED_FIELDS = new KnownFields('$schema version updatedOn count source lists providers');
const SOURCE_FIELDS = new KnownFields('name url');

export interface Envelope {
  readonly head: Pick<ProviderFeed, 'version' | 'updatedOn' | 'source'>;
  readonly records: readonly unknown[];
}

/**
 * What stands around the records. A list of records alone has nothing around it.
 *
 * @param count how many records there are, where they have been taken out of the list
 */
export function readEnvelope(log: IssueLog, json: unknown, count?: number): Envelope {
  if (Array.isArray(json)) return { head: { version: 1 }, records: json };
  if (!isSource(json) || !Array.isArray(json['providers'])) {
    const found = isSource(json) ? `an object with ${describe(json['providers'])} as "providers"` : describe(json);
    log.report('error', 'no-providers', undefined, `Found ${found} where a list of providers, or {"providers": [...]}, belongs.`);
    return { head: { version: 1 }, records: [] };
  }
  const head = readHead(log, json);
  readCount(log, json['count'], count ?? json['providers'].length);
  FEED_FIELDS.check(log, json);
  return { head, records: json['providers'] };
}

/** Of whom the feed is and from when. */
export function readHead(log: IssueLog, json: Source): Envelope['head'] {
  readVersion(log, json['version']);
  const updatedOn = readDay(log, json['updatedOn'], 'updatedOn');
  const source = readOrigin(log, json['source']);
  return { version: 1, ...(updatedOn !== undefined && { updatedOn }), ...(source && { source }) };
}

function readVersion(log: IssueLog, value: unknown): void {
  if (value === 1 || value === undefined) return;
  const message = `Found ${describe(value)} as version; this program reads version 1, and reads the feed as that.`;
  log.report('warning', 'version-not-known', 'version', message);
}

/** Fewer records than counted: the file lost some on the way. More: someone added one and forgot the count. */
function readCount(log: IssueLog, value: unknown, found: number): void {
  if (value === found || isAbsent(log, value, 'count')) return;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    log.drop('wrong-type', 'count', value, 'the number of providers');
  } else if (value > found) {
    const message = `Found ${found} providers where "count" says ${value}; the feed was cut off, or the count is wrong.`;
    log.report('error', 'count-mismatch', 'count', message);
  } else {
    log.report('warning', 'count-outdated', 'count', `Found ${found} providers where "count" says ${value}; all are read.`);
  }
}

function readOrigin(log: IssueLog, value: unknown): ProviderFeed['source'] {
  const source: Source | undefined = readSource(log, value, 'source', '{"name": "the name of your practice"}');
  if (!source) return undefined;
  SOURCE_FIELDS.check(log, source, 'source');
  const name = readText(log, source['name'], 'source.name', MAX_LINE);
  const url = readUrl(log, source['url'], 'source.url');
  return { ...(name !== undefined && { name }), ...(url !== undefined && { url }) };
}
