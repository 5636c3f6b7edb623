import type { ReactiveElement } from 'lit';
import type { SearchController } from '../../controllers/search-controller.js';
import type { Hit } from '../../search/query.js';
import { ProviderCard } from '../provider-card/provider-card.js';
import { AnswerInTurn } from './answer-in-turn.js';
import { CardReuse, type PlacedHit } from './card-reuse.js';
import { CardsInTurn } from './cards-in-turn.js';

/** What of an answer is drawn when, while somebody types: the letter first, then the cards in view, the other cards at the end. */
export class AnswerPace {
  readonly #host: ReactiveElement;
  readonly #search: SearchController;
  readonly #turn: AnswerInTurn;
  readonly #cards: CardsInTurn;
  readonly #reuse = new CardReuse();

  constructor(host: ReactiveElement, search: SearchController) {
    this.#host = host;
    this.#search = search;
    this.#turn = new AnswerInTurn(host);
    this.#cards = new CardsInTurn(host, (selector) => host.renderRoot.querySelector(selector));
  }

  /** Takes in what somebody has typed so far. */
  readonly type = (text: string): void => {
    this.#cards.during(() => this.#search.setText(text));
    const hits = this.#search.result?.hits;
    if (hits && !this.#reuse.shows(this.#cards.of(hits))) this.#turn.follow();
  };

  /** Whether the answer that is drawn is the one before, and stays until the letter has been painted. */
  get isWaiting(): boolean {
    return this.#turn.isWaiting;
  }

  /** Nobody sees the filters, and they may be brought up to date a little later. */
  get areFiltersWaiting(): boolean {
    return this.#cards.areFiltersWaiting;
  }

  /** The cards to be drawn now. */
  place(hits: readonly Hit[]): readonly PlacedHit[] {
    const drawn = this.#cards.of(hits);
    const active = this.#host.shadowRoot?.activeElement;
    const focused = active instanceof ProviderCard ? active.hit?.provider.id : undefined;
    return this.#reuse.of(drawn, { keepsSpare: drawn.length < hits.length, focused });
  }

  /** Fulfilled once the present answer has been drawn, but for cards out of view while somebody types. */
  async drawn(): Promise<void> {
    await this.#cards.unfolded;
    await this.#turn.drawn();
  }
}
