import type { ReactiveControllerHost } from 'lit';
import type { ContentLanguage } from '../content/answer.js';

export type ContentStatus = 'idle' | 'loading' | 'ready' | 'failed';

/** Texts that are loaded when asked for, one language at a time. A late answer for a language no longer wanted is dropped. */
export class ContentController<Content> {
  status: ContentStatus = 'idle';
  /** Of the language last asked for; undefined until it is there. */
  content: Content | undefined;
  #language: ContentLanguage | undefined;
  #loading: Promise<void> | undefined;

  constructor(
    private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    private readonly load: (language: ContentLanguage) => Promise<Content>,
    private readonly onFailure: () => void = () => undefined,
  ) {}

  /** Asks for a language. Resolves when it is there or has failed; asking twice loads once, and a failure is not tried again. */
  want(language: ContentLanguage): Promise<void> {
    if (language !== this.#language) {
      this.#language = language;
      this.content = undefined;
      this.#loading = this.#start(language);
    }
    return this.#loading ?? Promise.resolve();
  }

  /** Asks again after a failure. */
  retry(): Promise<void> {
    const language = this.#language;
    if (language !== undefined && this.status === 'failed') this.#loading = this.#start(language);
    return this.#loading ?? Promise.resolve();
  }

  async #start(language: ContentLanguage): Promise<void> {
    this.status = 'loading';
    this.host.requestUpdate();
    try {
      const content = await this.load(language);
      if (this.#language !== language) return;
      this.content = content;
      this.status = 'ready';
    } catch {
      if (this.#language !== language) return;
      this.status = 'failed';
      this.onFailure();
    }
    this.host.requestUpdate();
  }
}
