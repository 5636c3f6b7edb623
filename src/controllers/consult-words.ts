import type { ReactiveControllerHost } from 'lit';
import { filesOnDemand } from '../files-on-demand.js';
import type { ConsultMessages } from '../i18n/consult/messages.js';
import type { InterfaceLanguage } from '../i18n/messages.js';

/** The words of the form, in the language of the page; in a file of their own, as few pages show the form. */
export class ConsultWords {
  /** Undefined until they are there. Those of the language before stay while the next are on their way. */
  words: ConsultMessages | undefined;
  failed = false;
  #language: InterfaceLanguage | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  use(language: InterfaceLanguage): void {
    if (language === this.#language) return;
    this.#language = language;
    void this.load();
  }

  /** Once more, where it failed. Never rejects. */
  async load(): Promise<void> {
    const language = this.#language;
    if (language === undefined) return;
    this.failed = false;
    try {
      const words = await filesOnDemand.consultWords(language);
      if (language === this.#language) this.words = words;
    } catch {
      this.failed = language === this.#language && this.words === undefined;
    }
    this.host.requestUpdate();
  }
}
