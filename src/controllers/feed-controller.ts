import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LoadProgress } from '../feed/load.js';
import type { FeedIssue } from '../feed/issues.js';
import type { ParsedFeed } from '../feed/parse.js';
import type { ProviderFeed } from '../feed/provider.js';
import { isoDay } from '../i18n/format.js';
import type { Directory } from '../search/query.js';
import { sharedDirectories, type FeedLease } from './shared-directories.js';

/** What a visitor can do about it: connect, wait and try again, or nothing. */
export type FailureKind = 'offline' | 'unreachable' | 'unusable';

export interface ReadyFeed {
  readonly status: 'ready';
  readonly directory: Directory;
  readonly feed: ProviderFeed;
}

export type FeedState =
  /** No address yet. */
  | { readonly status: 'idle' }
  /** `slow` after 300 ms: sooner, and a fast load would flicker. `percent` where the size is known. */
  | { readonly status: 'loading'; readonly slow: boolean; readonly percent?: number }
  | ReadyFeed
  | { readonly status: 'empty' }
  | { readonly status: 'failed'; readonly kind: FailureKind; readonly code: string };

export interface FeedRequest {
  /** Absolute address. Undefined: nothing to load yet. */
  readonly url: string | undefined;
  /** BCP 47 tag of the labels in suggestions. */
  readonly locale: string;
  readonly hideUnconfirmedAfterDays?: number;
}

export interface FeedControllerOptions {
  /** The feed could not be used. For the site editor. */
  onFailure(code: string, detail: string): void;
  /** The feed is there; what is wrong in it, for the site editor. Called once per load, also where several elements share it. */
  onIssues(issues: readonly FeedIssue[]): void;
}

const slowAfterMs = 300;
/** Codes of failures that may be gone on another try; all others need somebody to mend the site. */
const passing = new Set(['feed-network', 'feed-timeout', 'feed-server-error', 'feed-truncated', 'feed-too-many-requests']);
const reportedIssues = new WeakSet<ParsedFeed>();

/** Loads the feed of one element, shared with every element that names the same. */
export class FeedController implements ReactiveController {
  state: FeedState = { status: 'idle' };

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: FeedControllerOptions;
  #request: FeedRequest | undefined;
  #lease: FeedLease | undefined;
  #loaded: ParsedFeed | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: FeedControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#loaded) this.#lease?.renew();
    else if (this.#request) this.reload();
  }

  hostDisconnected(): void {
    clearTimeout(this.#slowTimer);
    this.#lease?.release();
    if (!this.#loaded) this.#lease = undefined;
  }

  /** Loads what is asked for, where it differs from what was asked for before. To be called before each drawing. */
  use(request: FeedRequest): void {
    const before = this.#request;
    this.#request = request;
    if (before?.url !== request.url) this.reload();
    else if (before?.locale !== request.locale || before.hideUnconfirmedAfterDays !== request.hideUnconfirmedAfterDays)
      this.#arrange();
  }

  /** Loads again, also after a failure. An answer to an earlier request is dropped when it comes. */
  reload(): void {
    clearTimeout(this.#slowTimer);
    this.#lease?.release();
    this.#lease = undefined;
    this.#loaded = undefined;
    const url = this.#request?.url;
    if (url === undefined) {
      this.#become({ status: 'idle' });
      return;
    }
    if (!this.#host.isConnected) return;
    this.#become({ status: 'loading', slow: false });
    this.#slowTimer = setTimeout(() => this.#become({ ...this.state, status: 'loading', slow: true }), slowAfterMs);
    const lease = sharedDirectories.lease(url, (progress) => this.#progress(lease, progress));
    this.#lease = lease;
    lease.promise.then(
      (loaded) => this.#succeed(lease, loaded),
      (error: unknown) => this.#fail(lease, error),
    );
  }

  #progress(lease: FeedLease, { receivedBytes, totalBytes }: LoadProgress): void {
    if (lease !== this.#lease || this.state.status !== 'loading' || !totalBytes) return;
    const percent = Math.min(100, Math.floor((receivedBytes / totalBytes) * 100));
    if (percent !== this.state.percent) this.#become({ ...this.state, percent });
  }

  #succeed(lease: FeedLease, loaded: ParsedFeed): void {
    if (lease !== this.#lease) return;
    clearTimeout(this.#slowTimer);
    this.#loaded = loaded;
    this.#arrange();
    if (reportedIssues.has(loaded)) return;
    reportedIssues.add(loaded);
    if (loaded.issues.length > 0) this.#options.onIssues(loaded.issues);
    if (loaded.feed.providers.length === 0) this.#options.onFailure('feed-empty', 'The feed has no usable provider.');
  }

  #fail(lease: FeedLease, error: unknown): void {
    if (lease !== this.#lease) return;
    clearTimeout(this.#slowTimer);
    const { code, message } = error as { code?: string; message?: string };
    const reason = code ?? 'feed-network';
    this.#become({ status: 'failed', kind: kindOf(reason), code: reason });
    this.#options.onFailure(reason, message ?? '');
  }

  #arrange(): void {
    const { feed } = this.#loaded ?? {};
    if (!this.#loaded || !feed || !this.#lease || !this.#request) return;
    if (feed.providers.length === 0) {
      this.#become({ status: 'empty' });
      return;
    }
    const { locale, hideUnconfirmedAfterDays } = this.#request;
    const directory = this.#lease.directory(this.#loaded, {
      locale,
      today: isoDay(new Date()),
      ...(hideUnconfirmedAfterDays !== undefined && { hideUnconfirmedAfterDays }),
    });
    this.#become({ status: 'ready', directory, feed });
  }

  #become(state: FeedState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

function kindOf(code: string): FailureKind {
  if (!navigator.onLine) return 'offline';
  return passing.has(code) ? 'unreachable' : 'unusable';
}
