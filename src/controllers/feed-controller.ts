import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedIssue } from '../feed/issues.js';
import { isoDay } from '../i18n/format.js';
import type { Provider } from '../feed/provider.js';
import type { Directory, DirectoryOptions } from '../search/query.js';
import { FeedMeter } from './feed-meter.js';
import type { FailureKind, FeedProgress, FeedRest, FeedState } from './feed-state.js';
import { sharedDirectories, type FeedLease, type LoadedFeed } from './shared-directories.js';

export type { FailureKind, FeedProgress, FeedRest, FeedState, ReadyFeed } from './feed-state.js';

export interface FeedRequest {
  /** Absolute address. Undefined: nothing to load yet. */
  readonly url: string | undefined;
  /** BCP 47 tag of the labels in suggestions. */
  readonly locale: string;
  readonly hideUnconfirmedAfterDays?: number;
  /** Two letters. Of a feed in parts only those for patients in these states are loaded. @default all */
  readonly states?: readonly string[];
}

export interface FeedControllerOptions {
  /** Whether the first providers of a large feed may be shown before the others have come. @default not */
  showsFirst?(): boolean;
  /** The feed could not be used. For the site editor. */
  onFailure(code: string, detail: string): void;
  /** A part of the feed could not be used. For the site editor. */
  onPartFailure?(code: string, detail: string): void;
  /** The feed is there; what is wrong in it, for the site editor. Called once per load, also where several elements share it. */
  onIssues(issues: readonly FeedIssue[]): void;
}

const SLOW_AFTER_MS = 300;
/** Progress is drawn so often; more would take the time that it tells of. */
const DRAW_EVERY_MS = 200;
/** Codes of failures that may be gone on another try; all others need somebody to mend the site. */
const passing = new Set(['feed-network', 'feed-timeout', 'feed-server-error', 'feed-truncated', 'feed-too-many-requests']);
const reported = new WeakSet<LoadedFeed>();

/** Loads the feed of one element, shared with every element that names the same. */
export class FeedController implements ReactiveController {
  state: FeedState = { status: 'idle' };

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: FeedControllerOptions;
  #request: FeedRequest | undefined;
  #lease: FeedLease | undefined;
  /** The newest thing that is waited for; what comes of an earlier one is dropped. */
  #awaited: Promise<unknown> | undefined;
  #loaded: LoadedFeed | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #newest: FeedProgress | undefined;
  #meter = new FeedMeter();
  #drawTimer: ReturnType<typeof setTimeout> | undefined;

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
    clearTimeout(this.#drawTimer);
    this.#drawTimer = undefined;
    this.#lease?.release();
    if (this.#loaded) return;
    this.#lease = undefined;
    this.#awaited = undefined;
  }

  /** Loads what is asked for, where it differs from what was asked for before. To be called before each drawing. */
  use(request: FeedRequest): void {
    const before = this.#request;
    this.#request = request;
    if (before?.url !== request.url) this.reload();
    else if (before?.locale !== request.locale || before.hideUnconfirmedAfterDays !== request.hideUnconfirmedAfterDays) {
      this.#meter = new FeedMeter();
      this.#arrange();
    } else if (this.#isInParts && String(before.states) !== String(request.states)) this.#load();
  }

  /** Loads again, also after a failure. An answer to an earlier request is dropped when it comes. */
  reload(): void {
    clearTimeout(this.#slowTimer);
    this.#lease?.release();
    this.#lease = undefined;
    this.#loaded = undefined;
    this.#awaited = undefined;
    const url = this.#request?.url;
    if (url === undefined) {
      this.#become({ status: 'idle' });
      return;
    }
    if (!this.#host.isConnected) return;
    this.#become({ status: 'loading', slow: false });
    this.#slowTimer = setTimeout(() => this.#become({ ...this.state, status: 'loading', slow: true }), SLOW_AFTER_MS);
    this.#lease = sharedDirectories.lease(url, {
      onProgress: (progress) => this.#tell(this.#meter.loading(progress)),
      onFirst: (providers) => void this.#showFirst(providers),
    });
    this.#load();
  }

  /** Tries the parts again that did not arrive; what is there stays. */
  retryParts(): void {
    if (this.state.status === 'ready') this.#load();
  }

  /** Whether some providers may be left where they are. */
  get #isInParts(): boolean {
    return this.#loaded?.missing !== undefined;
  }

  #load(): void {
    const lease = this.#lease;
    if (!lease) return;
    this.#meter = new FeedMeter();
    const loading = lease.load(this.#request?.states ?? []);
    this.#await(loading, (loaded) => this.#succeed(loaded));
  }

  #await<T>(promise: Promise<T>, then: (value: T) => void): void {
    this.#awaited = promise;
    this.#newest = undefined;
    promise.then(
      (value) => {
        if (promise === this.#awaited) then(value);
      },
      (error: unknown) => {
        if (promise === this.#awaited) this.#fail(error);
      },
    );
  }

  /** Draws how far it is, but not at each step; the newest is drawn at last. */
  #tell(progress: FeedProgress): void {
    this.#newest = progress;
    this.#drawTimer ??= setTimeout(() => {
      this.#drawTimer = undefined;
      this.#drawProgress();
    }, DRAW_EVERY_MS);
  }

  #drawProgress(): void {
    const { state } = this;
    const progress = this.#newest;
    if (!this.#awaited || !progress) return;
    if (state.status === 'loading') this.#become({ ...state, progress });
    else if (state.status === 'ready') this.#become({ ...state, rest: { ...state.rest, progress } });
  }

  #succeed(loaded: LoadedFeed): void {
    this.#loaded = loaded;
    this.#arrange();
    if (reported.has(loaded)) return;
    reported.add(loaded);
    if (loaded.issues.length > 0) this.#options.onIssues(loaded.issues);
    for (const { part, error } of loaded.missing ?? [])
      this.#options.onPartFailure?.(error.code, `${part.name}: ${error.message}`);
    if (loaded.feed.providers.length === 0) this.#options.onFailure('feed-empty', 'The feed has no usable provider.');
  }

  async #showFirst(providers: readonly Provider[]): Promise<void> {
    // The lease may have known them when it was taken.
    await Promise.resolve();
    const lease = this.#lease;
    if (!lease || !this.#options.showsFirst?.()) return;
    const directory = await lease.directory(providers, this.#directoryOptions, () => {});
    const { state } = this;
    if (lease !== this.#lease || state.status !== 'loading') return;
    clearTimeout(this.#slowTimer);
    const progress = state.progress ?? { step: 'reading' };
    this.#become({ status: 'ready', directory, feed: { version: 1, providers }, rest: { progress }, isFirst: true });
  }

  #fail(error: unknown): void {
    clearTimeout(this.#slowTimer);
    this.#awaited = undefined;
    const { code, message } = error as { code?: string; message?: string };
    const reason = code ?? 'feed-network';
    if (this.state.status === 'ready' && !this.state.isFirst) {
      // Other parts were asked for; those that are here can be searched as before.
      this.#become({ ...this.state, rest: { ...withoutProgress(this.state.rest), missingParts: 1 } });
      this.#options.onPartFailure?.(reason, message ?? '');
      return;
    }
    this.#become({ status: 'failed', kind: kindOf(reason), code: reason });
    this.#options.onFailure(reason, message ?? '');
  }

  #arrange(): void {
    const loaded = this.#loaded;
    if (!loaded || !this.#lease || !this.#request) return;
    const { providers } = loaded.feed;
    const directory =
      providers.length > 0
        ? this.#lease.directory(providers, this.#directoryOptions, (done) => this.#tell(this.#meter.arranging(done)))
        : undefined;
    if (directory instanceof Promise) this.#await(directory, (built) => this.#show(loaded, built));
    else this.#show(loaded, directory);
  }

  get #directoryOptions(): DirectoryOptions {
    const { locale = 'en', hideUnconfirmedAfterDays } = this.#request ?? {};
    return { locale, today: isoDay(new Date()), ...(hideUnconfirmedAfterDays !== undefined && { hideUnconfirmedAfterDays }) };
  }

  #show(loaded: LoadedFeed, directory: Directory | undefined): void {
    clearTimeout(this.#slowTimer);
    this.#awaited = undefined;
    const rest = restOf(loaded);
    if (!directory) this.#become({ status: 'empty' });
    else this.#become({ status: 'ready', directory, feed: loaded.feed, ...(rest && { rest }) });
  }

  #become(state: FeedState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

function restOf({ missing = [], states }: LoadedFeed): FeedRest | undefined {
  if (missing.length === 0 && !states) return undefined;
  return { ...(missing.length > 0 && { missingParts: missing.length }), ...(states && { states }) };
}

function withoutProgress({ progress: _, ...rest }: FeedRest = {}): FeedRest {
  return rest;
}

function kindOf(code: string): FailureKind {
  if (!navigator.onLine) return 'offline';
  return passing.has(code) ? 'unreachable' : 'unusable';
}
