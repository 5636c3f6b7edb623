import type { LitElement } from 'lit';
import { KeptInView } from './kept-in-view.js';
import { questionOf } from './questions.js';

/** Takes the reader to the question of an answer, once the answer is drawn. */
export class WayToQuestion {
  readonly #kept: KeptInView;

  constructor(private readonly host: LitElement) {
    this.#kept = new KeptInView(host);
  }

  /** Scrolls to it as the page scrolls, and sets the focus on it. */
  async go(id: string): Promise<HTMLElement | undefined> {
    const question = await this.#drawn(id);
    question?.scrollIntoView({ block: 'start' });
    question?.focus({ preventScroll: true });
    return question;
  }

  /**
   * Goes there and stays while the page around it settles.
   * @param isContested the browser itself goes elsewhere, to something on the page with the id that the address names
   */
  async goAndStay(id: string, isContested: boolean): Promise<void> {
    const question = await this.go(id);
    if (question) this.#kept.keep(question, isContested);
  }

  /** Stays at a question that is read already, and leaves the focus where it is. */
  async stay(id: string): Promise<void> {
    const question = await this.#drawn(id);
    if (question) this.#kept.keep(question);
  }

  async #drawn(id: string): Promise<HTMLElement | undefined> {
    await this.host.updateComplete;
    return questionOf(this.host.renderRoot, id);
  }
}
