import type { FeedLoadCode } from './feed-load-error.js';
import type { FeedIssueCode } from './issue-log.js';
import type { FeedIssue } from './issues.js';

/** Issues that stop loading; after any other a page shows the rest. */
const REFUSED: Readonly<Partial<Record<FeedIssueCode, FeedLoadCode>>> = {
  empty: 'feed-empty-body',
  'html-not-json': 'feed-html',
  'json-incomplete': 'feed-truncated',
  'not-json': 'feed-not-json',
  'no-providers': 'feed-no-providers',
  'packed-damaged': 'feed-truncated',
  'packed-version': 'feed-not-json',
  'count-mismatch': 'feed-count-mismatch',
};

export interface LoadRefusal {
  readonly code: FeedLoadCode;
  /** The issue's. */
  readonly message: string;
}

/** Why `loadFeed` refuses a feed in which these issues were found; undefined where it does not. */
export function loadRefusal(issues: readonly FeedIssue[]): LoadRefusal | undefined {
  for (const { code, message } of issues) {
    const refused = REFUSED[code as FeedIssueCode];
    if (refused) return { code: refused, message };
  }
  return undefined;
}
