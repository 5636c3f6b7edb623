import type { LitElement, ReactiveController } from 'lit';
import { FRAGMENT_PREFIX } from './own-entries.js';

export interface PastedAnswersOptions {
  /** Whether the built-in answers take the place of the pasted ones with the update that begins. */
  areAnswersHere(): boolean;
  /** Opens the answer at length, where it is shown. */
  goOn(id: string): void;
}

/** Lets who reads the answers that the page has for want of scripts go on reading when the scripts come, and with them the accordion. */
export class PastedAnswers implements ReactiveController {
  #isDone = false;
  /** What was read when the script came: with a shadow root and nothing in it yet, no child of the element has a place. */
  readonly #readAtFirst: string | undefined;

  /** Made with the element, before it has its shadow root. */
  constructor(
    private readonly host: LitElement,
    private readonly options: PastedAnswersOptions,
  ) {
    this.#readAtFirst = this.#read();
  }

  /** Of this answer the page has a text of its own: the browser goes there by itself. */
  has(id: string): boolean {
    return this.#questions().some((question) => question.id === FRAGMENT_PREFIX + id);
  }

  /** Before the update takes them from view. */
  hostUpdate(): void {
    if (this.#isDone || !this.options.areAnswersHere()) return;
    this.#isDone = true;
    const read = this.host.hasUpdated ? this.#read() : this.#readAtFirst;
    // An address that names an answer leads to that one.
    if (read !== undefined && !location.hash.startsWith(`#${FRAGMENT_PREFIX}`)) this.options.goOn(read);
  }

  /** Id of the last question above the middle of the window; none where the window begins above the answers, or below them. */
  #read(): string | undefined {
    const questions = this.#questions();
    const [first] = questions;
    const pasted = first?.parentElement?.getBoundingClientRect();
    if (!first || !pasted || first.getBoundingClientRect().top > 0 || pasted.bottom < innerHeight / 2) return undefined;
    const read = questions.findLast((question) => question.getBoundingClientRect().top < innerHeight / 2);
    return read?.id.slice(FRAGMENT_PREFIX.length);
  }

  #questions(): Element[] {
    return [...this.host.querySelectorAll(`[slot="without-script"] [id^="${FRAGMENT_PREFIX}"]`)];
  }
}
