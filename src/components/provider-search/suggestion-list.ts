import type { SearchController } from '../../controllers/search-controller.js';
import type { Suggestion } from '../../search/query.js';

const suggestionLimit = 8;

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
      this.#items = this.#search.suggestions(suggestionLimit);
    }
    return this.#items;
  }
}
