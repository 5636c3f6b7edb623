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

/** Says now and then how far a long load is. A short one is not spoken of. */
export class LoadingVoice implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param view undefined while there are no words */
  constructor(
    private readonly announcer: Announcer,
    private readonly view: () => LoadingVoiceView | undefined,
  ) {}

  hostUpdated(): void {
    const isLoading = this.#percent() !== undefined;
    if (isLoading) this.#timer ??= setInterval(() => this.#speak(), SPEAK_EVERY_MS);
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #speak(): void {
    const view = this.view();
    const percent = this.#percent();
    if (view && percent !== undefined) this.announcer.now(view.words.spokenProgress(view.format, percent));
  }

  #percent(): number | undefined {
    const state = this.view()?.state;
    if (state?.status === 'loading') return state.progress?.percent;
    return state?.status === 'ready' ? state.rest?.progress?.percent : undefined;
  }
}
