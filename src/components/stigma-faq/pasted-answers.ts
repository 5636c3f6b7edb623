import type { ReactiveController } from 'lit';
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

  constructor(
    private readonly host: Element,
    private readonly options: PastedAnswersOptions,
  ) {}

  /** Of this answer the page has a text of its own: the browser goes there by itself. */
  has(id: string): boolean {
    return this.#questions().some((question) => question.id === FRAGMENT_PREFIX + id);
  }

  /** Before the update takes them from view. */
  hostUpdate(): void {
    if (this.#isDone || !this.options.areAnswersHere()) return;
    this.#isDone = true;
    const read = this.#read();
    // An address that names an answer leads to that one.
    if (read && !location.hash.startsWith(`#${FRAGMENT_PREFIX}`)) this.options.goOn(read.id.slice(FRAGMENT_PREFIX.length));
  }

  /** The last question above the middle of the window; none where the window begins above the answers, or below them. */
  #read(): Element | undefined {
    const questions = this.#questions();
    const [first] = questions;
    const pasted = first?.parentElement?.getBoundingClientRect();
    if (!first || !pasted || first.getBoundingClientRect().top > 0 || pasted.bottom < innerHeight / 2) return undefined;
    return questions.findLast((question) => question.getBoundingClientRect().top < innerHeight / 2);
  }

  #questions(): Element[] {
    return [...this.host.querySelectorAll(`[slot="without-script"] [id^="${FRAGMENT_PREFIX}"]`)];
  }
}
