import type { FeedIssue } from './issues.js';

/** How people are shown which record is meant: counted from 1, with its id where it has one. `record 2 (ana)` */
export function recordLabel({ index, id }: NonNullable<FeedIssue['record']>): string {
  return `record ${index + 1}${id === undefined ? '' : ` (${id})`}`;
}
