import type { ProviderFeed } from '../feed/provider.js';
import type { Directory } from '../search/query.js';

/** What a visitor can do about it: connect, wait and try again, or nothing. */
export type FailureKind = 'offline' | 'unreachable' | 'unusable';

/** How far a feed is on its way. */
export interface FeedProgress {
  /** Bytes arrive, providers are read, or what was read is made searchable. */
  readonly step: 'loading' | 'reading' | 'arranging';
  /** Whole per cent of everything; absent where nobody knows of how much. */
  readonly percent?: number;
  /** Providers read so far. */
  readonly read?: number;
  /** How many there will be, where the feed says so. */
  readonly total?: number;
}

/** What of a feed cannot be searched, or not yet. */
export interface FeedRest {
  /** More is on its way. */
  readonly progress?: FeedProgress;
  /** Parts that did not arrive. */
  readonly missingParts?: number;
  /** Everybody has come, so many, after the first ones could be searched. */
  readonly everyone?: number;
  /** Somebody reads the first ones, which are left in place until the next question. */
  readonly isHeld?: boolean;
  /** Providers for these states are here, others' were left. */
  readonly states?: readonly string[];
}

export interface ReadyFeed {
  readonly status: 'ready';
  readonly directory: Directory;
  readonly feed: ProviderFeed;
  /** Absent where everything is here. */
  readonly rest?: FeedRest;
  /** Only the first of a large feed can be searched: no count is final. */
  readonly isFirst?: boolean;
}

export type FeedState =
  /** No address yet. */
  | { readonly status: 'idle' }
  /** `slow` after 300 ms: sooner, and a fast load would flicker. */
  | { readonly status: 'loading'; readonly slow: boolean; readonly progress?: FeedProgress }
  | ReadyFeed
  | { readonly status: 'empty' }
  | { readonly status: 'failed'; readonly kind: FailureKind; readonly code: string };
