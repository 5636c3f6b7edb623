import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pagePause } from '../../controllers/page-pause.js';

/** A card is not lower than this, px: so many fit above the fold at most. */
const LOWEST_CARD = 200;
/** Typing has come to rest. */
const REST_MS = 700;
/** Cards that are drawn in one go once it has. */
const CARDS_EACH_STEP = 3;
/** About a frame. */
const BETWEEN_STEPS_MS = 16;
/** An element at least so wide shows its filters beside the list (filter.styles.ts). */
const WIDTH_BESIDE_PX = 860;
/** Whatever part of the page it is that scrolls. */
const scrolling = { capture: true, passive: true };

/**
 * While somebody types, draws only the cards that can be seen, because each is a good part of what a keystroke costs on a phone. When the
 * typing rests or the page is scrolled, the others follow by and by, so that they are there for whoever scrolls, finds in the page or goes by headings.
 */
export class CardsInTurn implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #find: (selector: string) => Element | null;
  #hidesFilters = false;
  #drawn = Infinity;
  #all = 0;
  #unfolded: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param find finds what is drawn already: the list of cards, and the filters */
  constructor(host: ReactiveControllerHost & Element, find: (selector: string) => Element | null) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wait(undefined);
    this.#drawn = Infinity;
  }

  /** The filters are folded away, and have the time until the cards are drawn. */
  get areFiltersWaiting(): boolean {
    return this.#hidesFilters && this.#drawn < Infinity;
  }

  /** Of these, the ones to be drawn now. */
  of<Item>(all: readonly Item[]): readonly Item[] {
    this.#all = all.length;
    if (!this.#unfolded && all.length > 0) {
      this.#drawn = CARDS_EACH_STEP;
      this.#hidesFilters = this.#host.clientWidth < WIDTH_BESIDE_PX;
      this.#unfolded = this.#unfold();
    }
    return this.#drawn < all.length ? all.slice(0, this.#drawn) : all;
  }

  /** Fulfilled once the first list is drawn whole. */
  get unfolded(): Promise<void> | undefined {
    return this.#unfolded;
  }

  /** The first list that there is, a few cards at a time, then the filters where they are folded away: all in one go would keep a phone for a second. */
  async #unfold(): Promise<void> {
    while (this.#drawn < this.#all) {
      await pagePause();
      // Somebody types already.
      if (this.#timer !== undefined) return;
      this.#drawn += CARDS_EACH_STEP;
      this.#host.requestUpdate();
    }
    this.#drawn = Infinity;
    if (this.#hidesFilters) this.#host.requestUpdate();
  }

  /** @param take takes in what was typed, and has the answer drawn later */
  during(take: () => void): void {
    const filters = this.#find('#filters');
    this.#hidesFilters = filters !== null && !filters.checkVisibility();
    const top = this.#find('.cards')?.getBoundingClientRect().top ?? 0;
    this.#drawn = 1 + Math.max(0, Math.ceil((innerHeight - top) / LOWEST_CARD));
    this.#wait(REST_MS);
    take();
  }

  #wait(ms: number | undefined): void {
    clearTimeout(this.#timer);
    removeEventListener('scroll', this.#drawMore, scrolling);
    if (ms === undefined) return;
    this.#timer = setTimeout(this.#drawMore, ms);
    addEventListener('scroll', this.#drawMore, scrolling);
  }

  readonly #drawMore = (): void => {
    this.#drawn = this.#drawn + CARDS_EACH_STEP < this.#all ? this.#drawn + CARDS_EACH_STEP : Infinity;
    this.#host.requestUpdate();
    this.#wait(this.#drawn < Infinity ? BETWEEN_STEPS_MS : undefined);
  };
}
