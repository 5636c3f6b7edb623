import type { ReactiveController } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import type { FeedState } from '../../controllers/feed-state.js';
import type { FeedMessages } from '../../i18n/feed/messages.js';
import type { Format } from '../../i18n/format.js';

/** Milliseconds between two sentences: who cannot see the bar should know that it moves, and be able to do something else. */
const SPEAK_EVERY_MS = 10_000;

export interface LoadingVoiceView {
  readonly words: FeedMessages;
  readonly format: Format;
  readonly state: FeedState;
}

/** Says now and then how far a long load is, and then that it is over. A short one is not spoken of. */
export class LoadingVoice implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was said last of a load that goes on. */
  #said: string | undefined;

  /** @param view undefined while there are no words */
  constructor(
    private readonly announcer: Announcer,
    private readonly view: () => LoadingVoiceView | undefined,
  ) {}

  hostUpdated(): void {
    if (this.#percent() !== undefined) {
      this.#timer ??= setTimeout(() => this.#speak(), SPEAK_EVERY_MS);
      return;
    }
    this.hostDisconnected();
    this.#end();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #speak(): void {
    this.#timer = undefined;
    const view = this.view();
    const percent = this.#percent();
    if (!view || percent === undefined) return;
    this.#said = view.words.spokenProgress(view.format, percent);
    this.announcer.now(this.#said);
    this.#timer = setTimeout(() => this.#speak(), SPEAK_EVERY_MS);
  }

  /** Nobody should come upon "54 percent" once it is over. An answer that waits to be spoken tells more than that the list is there. */
  #end(): void {
    const said = this.#said;
    const view = this.view();
    if (said === undefined || !view || view.state.status === 'loading') return;
    this.#said = undefined;
    this.announcer.takeBack(said);
    const { words, format, state } = view;
    if (state.status !== 'ready' || state.rest?.missingParts || this.announcer.isWaiting) return;
    this.announcer.now(words.everyoneHere(format, state.rest?.everyone ?? state.directory.size));
  }

  #percent(): number | undefined {
    const state = this.view()?.state;
    if (state?.status === 'loading') return state.progress?.percent;
    return state?.status === 'ready' ? state.rest?.progress?.percent : undefined;
  }
}
