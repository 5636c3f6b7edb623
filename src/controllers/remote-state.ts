import type { FeedIssue } from '../feed/issues.js';
import type { IndexNames } from '../search/remote/engine.js';
import type { FeedState, ReadyFeed } from './feed-state.js';

/** How far a search elsewhere is; to a visitor, the same as with a feed. */
export type RemoteState = Exclude<FeedState, ReadyFeed> | { readonly status: 'ready' };

export interface RemoteRequest {
  readonly index?: IndexNames;
  /** BCP 47 tag of labels. */
  readonly locale: string;
  readonly hideUnconfirmedAfterDays?: number;
}

export interface RemoteListeners {
  /** There is another answer, or none can be had. */
  onChange(): void;
  /** For the site editor. */
  onFailure(code: string, detail: string): void;
  /** What is wrong in records, each told once. For the site editor. */
  onIssues(issues: readonly FeedIssue[]): void;
}
