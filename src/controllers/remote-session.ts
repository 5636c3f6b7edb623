import type { FeedIssue } from '../feed/issues.js';
import { isoDay } from '../i18n/format.js';
import type { FacetName, Query, SearchResult, SortName, Suggestion } from '../search/query.js';
import { RemoteDirectory } from '../search/remote/remote-directory.js';
import { RemoteSearchError, type RemoteSearchCode } from '../search/remote/remote-search-error.js';
import type { SearchClient } from '../search/remote/search-client.js';
import type { FailureKind } from './feed-state.js';
import { addFinerPostalCodes } from './finer-postal-codes.js';
import type { RemoteListeners, RemoteRequest, RemoteState } from './remote-state.js';
import type { SearchSource } from './search-controller.js';

/** While someone types, the engine is asked when the fingers rest for so long. */
const REST_MS = 120;
/** Sooner, and a fast answer would flicker. */
const SLOW_AFTER_MS = 300;
const GIVE_UP_AFTER_MS = 15_000;

interface Answer {
  readonly key: string;
  readonly result: SearchResult;
}

/**
 * Questions to a client, and the newest answer. A question is answered at once with what is known: its words are read here, and the
 * list before stays until the engine's comes. What arrives late, for a question that nobody asks any more, is dropped.
 */
export class RemoteSession implements SearchSource {
  state: RemoteState = { status: 'loading', slow: false };
  pending = false;

  #directory: RemoteDirectory | undefined;
  #answer: Answer | undefined;
  /** The question that was put last. */
  #asked: { readonly key: string; readonly query: Query } | undefined;
  /** Counts what was put; whatever bears an earlier number is late. */
  #number = 0;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #isRefined = false;
  readonly #reported = new Set<string>();

  constructor(
    private readonly client: SearchClient,
    private readonly request: RemoteRequest,
    private readonly listeners: RemoteListeners,
  ) {
    this.#open();
  }

  get isOpen(): boolean {
    return this.#directory !== undefined;
  }

  get size(): number {
    return this.#directory?.size ?? 0;
  }

  get sorts(): readonly SortName[] {
    return this.#directory?.sorts ?? [];
  }

  label(facet: FacetName, value: string): string {
    return this.#directory?.label(facet, value) ?? value;
  }

  suggest(text: string, limit?: number): readonly Suggestion[] {
    return this.#directory?.suggest(text, limit) ?? [];
  }

  search(query: Query): SearchResult | undefined {
    const directory = this.#directory;
    if (!directory) return undefined;
    if (query.limit === 0) return directory.everybody;
    const key = JSON.stringify(query);
    if (key === this.#answer?.key) {
      if (this.#asked?.key !== key) this.#settle({ key, query });
      return this.#answer.result;
    }
    if (key !== this.#asked?.key) this.#put(key, query);
    return this.#answer && { ...this.#answer.result, ...directory.understand(query), relaxations: [] };
  }

  /** After a failure: asks again, from the beginning where that did not work. */
  retry(): void {
    this.state = { status: 'loading', slow: false };
    this.#watch();
    if (!this.#directory) this.#open();
    else if (this.#asked) this.#put(this.#asked.key, this.#asked.query);
    this.listeners.onChange();
  }

  /** Fetches where the ZIP codes around the engine's offices are; not around the visitor's, which no address may tell. */
  refine(): void {
    const directory = this.#directory;
    if (this.#isRefined || !directory) return;
    this.#isRefined = true;
    if (directory.zipBeginnings.length === 0) return;
    void addFinerPostalCodes(directory).then(() => {
      if (!this.#asked) return;
      this.#put(this.#asked.key, this.#asked.query);
      this.listeners.onChange();
    });
  }

  /** Nothing that is still on its way is looked at. */
  stop(): void {
    this.#drop();
    clearTimeout(this.#slowTimer);
  }

  #open(): void {
    const { index, locale, hideUnconfirmedAfterDays } = this.request;
    const opening = RemoteDirectory.open(this.client, {
      locale,
      today: isoDay(new Date()),
      ...(index !== undefined && { index }),
      ...(hideUnconfirmedAfterDays !== undefined && { hideUnconfirmedAfterDays }),
      onIssues: (issues) => this.#report(issues),
    });
    this.#watch();
    this.#await(opening, (directory) => (this.#directory = directory));
  }

  /** The first question, and one asked again, goes out at once. */
  #put(key: string, query: Query): void {
    const isTyped = this.#answer !== undefined && this.#asked !== undefined && this.#asked.query.text !== query.text;
    this.#drop();
    this.#asked = { key, query };
    this.pending = true;
    this.#restTimer = setTimeout(() => this.#ask(key, query), isTyped ? REST_MS : 0);
  }

  #ask(key: string, query: Query): void {
    if (!this.#directory) return;
    this.#await(this.#directory.search(query), (result) => {
      this.#answer = { key, result };
      this.pending = false;
      clearTimeout(this.#slowTimer);
      this.state = { status: 'ready' };
    });
  }

  #await<T>(promise: Promise<T>, then: (value: T) => void): void {
    const number = ++this.#number;
    const timer = setTimeout(() => {
      if (number === this.#number) this.#fail(new RemoteSearchError('search-client-timeout', 'No answer within 15 seconds.'));
    }, GIVE_UP_AFTER_MS);
    promise.then(
      (value) => {
        clearTimeout(timer);
        if (number !== this.#number) return;
        then(value);
        this.listeners.onChange();
      },
      (error: unknown) => {
        clearTimeout(timer);
        if (number === this.#number) this.#fail(error);
      },
    );
  }

  #fail(error: unknown): void {
    this.#drop();
    clearTimeout(this.#slowTimer);
    // What is no error of ours is one of the record's or the client's making; its words may quote the question.
    const { code, message } =
      error instanceof RemoteSearchError ? error : new RemoteSearchError('search-client-failed', 'Its answer could not be read.');
    this.state = code === 'search-client-empty' ? { status: 'empty' } : { status: 'failed', kind: kindOf(code), code };
    this.listeners.onFailure(code, message);
    this.listeners.onChange();
  }

  #drop(): void {
    clearTimeout(this.#restTimer);
    this.#number += 1;
    this.pending = false;
  }

  /** The visitor went back to what has been answered. */
  #settle(asked: { readonly key: string; readonly query: Query }): void {
    this.#drop();
    this.#asked = asked;
    this.state = { status: 'ready' };
  }

  #watch(): void {
    clearTimeout(this.#slowTimer);
    this.#slowTimer = setTimeout(() => {
      if (this.state.status !== 'loading') return;
      this.state = { status: 'loading', slow: true };
      this.listeners.onChange();
    }, SLOW_AFTER_MS);
  }

  #report(issues: readonly FeedIssue[]): void {
    const unknown = issues.filter(({ record, code, field }) => {
      const key = `${record?.id ?? ''} ${code} ${field ?? ''}`;
      return !this.#reported.has(key) && this.#reported.add(key);
    });
    if (unknown.length > 0) this.listeners.onIssues(unknown);
  }
}

function kindOf(code: RemoteSearchCode): FailureKind {
  if (!navigator.onLine) return 'offline';
  return code === 'search-client-not-usable' ? 'unusable' : 'unreachable';
}
