import type { ReactiveControllerHost } from 'lit';
import { pagePainted } from '../../controllers/page-painted.js';

/** Somebody who types without a rest sees a new answer so often. */
const OLDEST_MS = 250;

/**
 * While somebody types, the letter and the suggestions are drawn first, and the answer below them once they have been painted: cards are
 * most of what a key costs, and nobody waits for a list to see the letter that they typed. A letter that comes before that goes first as well.
 */
export class AnswerInTurn {
  readonly #host: ReactiveControllerHost;
  #painted: Promise<void> | undefined;
  #since = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether the answer that is drawn is still the one before. */
  get isWaiting(): boolean {
    return this.#painted !== undefined;
  }

  /** Fulfilled once there is no answer left to be drawn. */
  async drawn(): Promise<void> {
    while (this.#painted) await this.#painted;
  }

  /** Has the present answer drawn in its turn. */
  follow(): void {
    const now = performance.now();
    if (!this.#painted) this.#since = now;
    else if (now - this.#since > OLDEST_MS) return;
    const painted = pagePainted().then(() => {
      if (painted !== this.#painted) return;
      this.#painted = undefined;
      this.#host.requestUpdate();
    });
    this.#painted = painted;
  }
}
