import type { Hit } from '../../search/query.js';
import { hitDiffers } from '../provider-card/hit-differs.js';

export interface PlacedHit {
  /** Undefined where the card is only kept for later, and not shown. */
  readonly hit: Hit | undefined;
  /** Of the card that shows it. */
  readonly key: number;
}

export interface CardReuseOptions {
  /** Keeps cards for which there is no hit now: there will be more hits in a moment. */
  readonly keepsSpare: boolean;
  /** Id of a provider whose card is not to be drawn over: it has the focus, and a key that is pressed on it is meant for nobody else. */
  readonly focused: string | undefined;
}

/**
 * Which card shows which hit. A provider who stays in the list keeps the card, with what is unfolded in it; the cards of those who leave
 * it are drawn over for those who come, which takes a third of the time of making new ones.
 */
export class CardReuse {
  /** Whom each card shows or, where it is kept for later, showed last; in the order of the page. */
  #cards: readonly (PlacedHit & { readonly id: string })[] = [];
  #made = 0;

  /** Whether each of these hits stands in its place already, as it is. */
  shows(hits: readonly Hit[]): boolean {
    return hits.every((hit, place) => !hitDiffers(hit, this.#cards[place]?.hit));
  }

  of(hits: readonly Hit[], { keepsSpare, focused }: CardReuseOptions): readonly PlacedHit[] {
    const keys = new Map(this.#cards.map(({ id, key }) => [id, key]));
    const ids = new Set(hits.map(({ provider }) => provider.id));
    const free = new Map(this.#cards.filter(({ id }) => !ids.has(id) && id !== focused).map(({ id, key }) => [key, id]));
    const take = (place: number): number => {
      const here = this.#cards[place]?.key;
      const key = here !== undefined && free.has(here) ? here : (free.keys().next().value ?? this.#made++);
      free.delete(key);
      return key;
    };
    const shown = hits.map((hit, place) => ({ hit, id: hit.provider.id, key: keys.get(hit.provider.id) ?? take(place) }));
    const spare = keepsSpare ? [...free].map(([key, id]) => ({ hit: undefined, id, key })) : [];
    const placed = [...shown, ...spare];
    this.#cards = placed;
    return placed;
  }
}
