import { FeedController } from '../../controllers/feed-controller.js';
import { feedRequestOf } from '../../controllers/feed-request.js';
import type { FeedState } from '../../controllers/feed-state.js';
import { FinerPostalCodes } from '../../controllers/finer-postal-codes.js';
import { RemoteSource } from '../../controllers/remote-source.js';
import type { RemoteState } from '../../controllers/remote-state.js';
import type { SearchController, SearchSource } from '../../controllers/search-controller.js';
import type { Settings } from '../../controllers/settings-controller.js';
import type { EmbeddedElement } from '../embedded-element.js';
import type { Problem } from '../problem-event.js';
import { EveryoneNotice } from './everyone-notice.js';
import { FeedProblems } from '../feed-problems.js';
import { FirstHeld } from './first-held.js';
import type { ListedFirst } from './listed-first.js';
import { statesAsked } from './states-asked.js';

export interface SearchedListOptions {
  readonly search: SearchController;
  readonly listed: ListedFirst;
  /** Whether all that the page sets is known without the feed. */
  readonly understands: (settings: Settings) => boolean;
  readonly report: (problem: Problem) => void;
  /** There is no list to search. The site editor has been told. */
  readonly onFailure: (code: string) => void;
}

/** What an element searches: a feed, or what the page's own client finds elsewhere. */
export class SearchedList {
  readonly #host: EmbeddedElement;
  readonly #options: SearchedListOptions;
  readonly #problems: FeedProblems;
  readonly #feed: FeedController;
  readonly #remote: RemoteSource;
  readonly #postalCodes = new FinerPostalCodes();
  readonly #held: FirstHeld;
  #state: FeedState = { status: 'idle' };
  /** Whether the page asks for nothing that only the whole feed can tell. */
  #showsFirst = false;
  /** The visitor asked for the parts of the feed that the question leaves out. */
  #wantsEveryState = false;

  constructor(host: EmbeddedElement, options: SearchedListOptions) {
    const { search, report, onFailure } = options;
    this.#host = host;
    this.#options = options;
    this.#held = new FirstHeld({
      question: () => [search.text, search.filters, search.near, search.sort],
      isRead: () => isRead(host),
    });
    host.addController(new EveryoneNotice(host, { isShown: () => isNews(this.#state), letGo: () => this.#held.letGo() }));
    this.#problems = new FeedProblems(host, { isIdle: () => this.state.status === 'idle', report });
    const onIssues = this.#problems.reportIssues.bind(this.#problems);
    this.#feed = new FeedController(host, {
      onFailure: (code, detail) => {
        this.#problems.reportFailure(code, detail);
        onFailure(code);
      },
      showsFirst: () => this.#showsFirst,
      onPartFailure: (code, detail) => this.#problems.reportFailure(code, detail),
      onIssues,
    });
    this.#remote = new RemoteSource(host, {
      onChange: () => search.refresh(),
      onFailure: (code, detail) => {
        report({ code, level: 'error', detail });
        onFailure(code);
      },
      onIssues,
    });
  }

  get state(): FeedState | RemoteState {
    return this.#remote.state ?? this.#state;
  }

  /** The state of the feed; idle where none is searched. */
  get feed(): FeedState {
    return this.#state;
  }

  /** Whether only the first of a large feed are searched: no count is final. */
  get isFirst(): boolean {
    return this.#state.status === 'ready' && this.#state.isFirst === true;
  }

  /** Whether there is something to ask, though it may not have answered. */
  get canBeAsked(): boolean {
    return this.state.status === 'loading' || this.state.status === 'ready' || this.#remote.source !== undefined;
  }

  /** To be called before each drawing. @returns what to search; undefined while there is nothing */
  use(settings: Settings, locale: string): SearchSource | undefined {
    const { searchClient, searchIndex } = settings;
    const { url, ...asked } = feedRequestOf(settings, locale);
    this.#remote.use(searchClient, { ...asked, ...(searchIndex !== undefined && { index: searchIndex }) });
    this.#feed.use({
      ...asked,
      url: searchClient ? undefined : url,
      states: this.#wantsEveryState ? [] : statesAsked(this.#options.search, settings),
    });
    this.#showsFirst = settings.list === undefined && this.#options.understands(settings);
    const state = (this.#state = this.#held.of(this.#feed.state));
    return state.status === 'ready' ? this.#options.listed.directoryOf(state, settings.list, locale) : this.#remote.source;
  }

  /** A distance matters: makes it finer. */
  refine(): void {
    const state = this.#state;
    if (state.status === 'ready') void this.#postalCodes.refine(state, () => this.#options.search.refresh());
    else this.#remote.refine();
  }

  /** Loads again, or asks again. */
  reload(): void {
    if (this.#remote.state) this.#remote.retry();
    else this.#feed.reload();
  }

  readonly retryParts = (): void => this.#feed.retryParts();

  /** Searches everybody, after the first of a large feed. */
  readonly showEveryone = (): void => {
    this.#held.release();
    this.#host.requestUpdate();
  };

  readonly wantEveryState = (): void => {
    this.#wantsEveryState = true;
    this.#host.requestUpdate();
  };
}

const isNews = (state: FeedState): boolean =>
  state.status === 'ready' && state.rest?.everyone !== undefined && !state.rest.isHeld;

/** Whether somebody has gone on to the list, or has something in it or beside it under their hands: they would lose their place. */
function isRead({ shadowRoot }: Element): boolean {
  const focused = shadowRoot?.activeElement;
  const top = shadowRoot?.querySelector('.cards')?.getBoundingClientRect().top ?? 0;
  return top < 0 || (focused != null && focused.closest('.question') === null);
}
