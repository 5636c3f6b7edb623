import type { FeedState, ReadyFeed } from '../../controllers/feed-state.js';

export interface FirstHeldOptions {
  /** What is asked: while every part is the same, so is the question. */
  readonly question: () => readonly unknown[];
  /** Whether somebody reads the list, and would lose their place in it. */
  readonly isRead: () => boolean;
}

/**
 * What is searched while the first providers of a large feed make room for all. Somebody who reads them keeps them, with a button to
 * go on, until they ask something else; for everybody else all are searched at once.
 */
export class FirstHeld {
  readonly #options: FirstHeldOptions;
  #first: ReadyFeed | undefined;
  /** The newest state of the feed, and what was made of it. */
  #given: FeedState | undefined;
  #made: FeedState | undefined;
  /** What was asked when everybody came. */
  #question: readonly unknown[] | undefined;

  constructor(options: FirstHeldOptions) {
    this.#options = options;
  }

  of(state: FeedState): FeedState {
    const isNew = state !== this.#given;
    this.#given = state;
    if (state.status !== 'ready' || state.isFirst) {
      this.#first = state.status === 'ready' ? state : undefined;
      this.#question = undefined;
      return (this.#made = state);
    }
    const question = this.#options.question();
    const isAskedAnew = this.#question?.some((part, place) => part !== question[place]) ?? false;
    if (isAskedAnew) this.#question = this.#first = undefined;
    else if (this.#first && !this.#question) {
      this.#question = question;
      if (!this.#options.isRead()) this.#first = undefined;
    }
    if (isNew || isAskedAnew || !this.#made) this.#made = this.#question ? this.#told(state) : state;
    return this.#made;
  }

  /** Searches everybody. */
  release(): void {
    this.#first = undefined;
    this.#made = undefined;
  }

  /** The news that everybody is here has been read. Not while the first ones are held. */
  letGo(): void {
    if (this.#first) return;
    this.#question = undefined;
    this.#made = undefined;
  }

  #told(state: ReadyFeed): ReadyFeed {
    const rest = { ...state.rest, everyone: state.directory.size };
    return this.#first ? { ...this.#first, rest: { ...rest, isHeld: true } } : { ...state, rest };
  }
}
