import type { SearchController } from '../../controllers/search-controller.js';
import type { Suggestion } from '../../search/query.js';
import { fold } from '../../vocabulary/fold.js';

const SUGGESTION_LIMIT = 8;

/** What the text may become; looked for once for each text and directory. */
export class SuggestionList {
  readonly #search: SearchController;
  #items: readonly Suggestion[] = [];
  #lookedFor: readonly unknown[] = [];

  constructor(search: SearchController) {
    this.#search = search;
  }

  get items(): readonly Suggestion[] {
    const { directory, text } = this.#search;
    if (this.#lookedFor[0] !== directory || this.#lookedFor[1] !== text) {
      this.#lookedFor = [directory, text];
      const found = this.#search.suggestions(SUGGESTION_LIMIT);
      // What is there already is no suggestion, and would lie over the chip that says so.
      this.#items = found.length === 1 && found.every((one) => fold(one.text) === fold(text)) ? [] : found;
    }
    return this.#items;
  }

  /** Whether the directory's counts are those that the visitor would then see: not where something else narrows the list. */
  get haveCounts(): boolean {
    const { filters, near } = this.#search;
    return near === undefined && Object.values(filters).every((values) => values.length === 0);
  }
}
