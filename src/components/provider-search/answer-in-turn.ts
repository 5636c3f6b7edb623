import type { ReactiveControllerHost } from 'lit';
import { pagePainted } from '../../controllers/page-painted.js';

/** Somebody who types without a rest sees a new answer so often. */
const oldestMs = 250;

/** What is being drawn; `answer`: everything. */
type Turn = 'letter' | 'suggestions' | 'answer';

/**
 * While somebody types, the letter is painted first, then the suggestions and chips, then the answer below them: cards are most of what a key
 * costs, the list of suggestions most of the rest, and nobody waits for either to see the letter that they typed. A letter that comes before
 * that goes first as well.
 */
export class AnswerInTurn {
  readonly #host: ReactiveControllerHost;
  #turn: Turn = 'answer';
  #round = 0;
  #drawing: Promise<void> | undefined;
  #since = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get turn(): Turn {
    return this.#turn;
  }

  /** Fulfilled once there is no answer left to be drawn. */
  async drawn(): Promise<void> {
    while (this.#drawing) await this.#drawing;
  }

  /** Has the present suggestions and answer drawn in their turn. */
  follow(): void {
    const now = performance.now();
    if (!this.#drawing) this.#since = now;
    else if (now - this.#since > oldestMs) return;
    this.#turn = 'letter';
    this.#drawing = this.#drawInTurn(++this.#round);
  }

  async #drawInTurn(round: number): Promise<void> {
    for (const turn of ['suggestions', 'answer'] as const) {
      await pagePainted();
      if (round !== this.#round) return;
      this.#turn = turn;
      if (turn === 'answer') this.#drawing = undefined;
      this.#host.requestUpdate();
    }
  }
}
