import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AnswerDetail, ContentLanguage, FaqMore } from '../../content/answer.js';
import { ContentController, type ContentStatus } from '../../controllers/content-controller.js';
import { filesOnDemand } from '../../files-on-demand.js';
import { NearView } from './near-view.js';

export interface LongerAnswersOptions {
  /** Undefined while the words of the page are on their way. */
  language(): ContentLanguage | undefined;
  /** Somebody asked for them, and they did not come. */
  onMissing(): void;
}

/**
 * The longer answers and their sources. Fetched in silence once the reader comes near, so that find-in-page, the search and the first
 * print have them; and when they are asked for.
 */
export class LongerAnswers implements ReactiveController {
  readonly #file: ContentController<FaqMore>;
  #isAsked = false;

  constructor(
    host: ReactiveControllerHost & Element,
    private readonly options: LongerAnswersOptions,
  ) {
    this.#file = new ContentController(
      host,
      (language) => filesOnDemand.faqMore(language),
      () => {
        if (this.#isAsked) options.onMissing();
      },
    );
    host.addController(this);
    host.addController(new NearView(host, () => void this.#want()));
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.ask);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.ask);
  }

  /** Nobody is told of a failure who did not ask. */
  get status(): ContentStatus {
    return this.#isAsked ? this.#file.status : 'idle';
  }

  get all(): FaqMore | undefined {
    return this.#file.content;
  }

  of(id: string): AnswerDetail | undefined {
    return this.#file.content?.[id];
  }

  /** Somebody wants to read them. Resolves when they are there or have failed. */
  readonly ask = async (): Promise<void> => {
    const failedInSilence = !this.#isAsked && this.#file.status === 'failed';
    this.#isAsked = true;
    await (failedInSilence ? this.#file.retry() : this.#want());
  };

  /** Asks again after a failure. */
  readonly retry = (): Promise<void> => this.#file.retry();

  /** Once they were wanted, they follow the language of the page. */
  follow(): void {
    if (this.#file.status !== 'idle') void this.#want();
  }

  #want(): Promise<void> {
    const language = this.options.language();
    return language === undefined ? Promise.resolve() : this.#file.want(language);
  }
}
