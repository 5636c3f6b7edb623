import type { ConvertedFeed } from '../feed/convert.js';
import type { FeedIssue, FeedIssueLevel } from '../feed/issues.js';
import { recordLabel } from '../feed/record-label.js';

const LEVELS: readonly FeedIssueLevel[] = ['error', 'warning', 'info'];

/** What was read and what was not, for a person: one line per issue, then a summary. */
export function reportLines(path: string, { feed, format }: ConvertedFeed, issues: readonly FeedIssue[]): string[] {
  const dropped = new Set(issues.flatMap(({ level, record }) => (level === 'error' && record ? [record.index] : []))).size;
  const counts = LEVELS.map((level) => plural(issues.filter((issue) => issue.level === level).length, level));
  return [
    ...issues.map((issue) => issueLine(path, issue)),
    `${path}: read ${plural(feed.providers.length, 'provider')} as ${format}, left out ${plural(dropped, 'record')}; ${counts.join(', ')}.`,
  ];
}

/** `feed.json:12: error duplicate-id: record 3 (ana): id: Found ...`: editors and terminals make the place a link. */
function issueLine(path: string, { level, code, record, field, line, message }: FeedIssue): string {
  const place = line === undefined ? path : `${path}:${line}`;
  const which = record && recordLabel(record);
  return `${place}: ${level} ${code}: ${[which, field, message].filter((part) => part !== undefined).join(': ')}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun === 'info' ? '' : 's'}`;
}
