import { MAX_LINE } from './bounds.js';
import type { IssueLog } from './issue-log.js';
import { isAfterTomorrow } from './iso-day.js';
import { KnownFields } from './known-fields.js';
import type { IsoDay, Provider } from './provider.js';
import { PROVIDER_FIELDS } from './provider-fields.js';
import { readText } from './read-text.js';
import { isSource, readDay, readSource } from './read-value.js';

type Verified = NonNullable<Provider['verified']>;

const CONFIRMED_FIELDS = new KnownFields('on by');

/**
 * When each fact was last confirmed: `{on, by}`, or the day alone. A day in the future is left out: it would keep a fact looking
 * fresh for ever.
 */
export function readVerified(log: IssueLog, value: unknown, today: IsoDay | undefined): Verified | undefined {
  const source = readSource(log, value, 'verified', '{"availability": "2026-11-15"}');
  if (!source) return undefined;
  const verified: Record<string, Verified[string]> = {};
  for (const name in source) {
    if (!PROVIDER_FIELDS.has(name)) {
      const path = `verified.${name.slice(0, MAX_LINE)}`;
      log.reportOnce(
        'info',
        'unknown-field',
        path,
        path,
        `Found ${JSON.stringify(name.slice(0, 80))}, which is no field of a provider; left out.`,
      );
      continue;
    }
    const entry = source[name];
    if (isSource(entry)) CONFIRMED_FIELDS.check(log, entry, `verified.${name}`);
    const given = isSource(entry) ? (entry['on'] ?? '') : entry;
    const on = readDay(log, given, `verified.${name}`);
    if (on === undefined) continue;
    if (today !== undefined && isAfterTomorrow(on, today)) {
      log.drop('day-in-future', `verified.${name}`, on, 'a day that has been');
      continue;
    }
    const by = isSource(entry) ? readText(log, entry['by'], `verified.${name}.by`, MAX_LINE) : undefined;
    verified[name] = by === undefined ? { on } : { on, by };
  }
  return verified;
}
