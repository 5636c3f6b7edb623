import type { DirectoryIndex } from './directory-index.js';
import type { FacetIndex } from './facets.js';
import { FuzzyLexicon } from './fuzzy.js';
import type { Lexicon } from './interpretation.js';
import { PhraseBook } from './phrase-book.js';
import type { Places } from './places.js';
import { Prepared, type Steps } from './steps.js';
import { Field, type TextIndex } from './text-index.js';

/**
 * What a directory compares typed words with. The vocabularies' phrases are most of the work of a small directory, and its first list needs
 * none of them: they are read when the first text asks for them, or before that by {@link prepare}.
 */
export class DirectoryLexicon implements Lexicon {
  readonly facets: FacetIndex;
  readonly text: TextIndex;
  readonly places: Places;
  readonly fuzzy: FuzzyLexicon;
  readonly #book: Prepared<PhraseBook>;

  constructor({ facets, text, places }: DirectoryIndex) {
    this.facets = facets;
    this.text = text;
    this.places = places;
    this.#book = new Prepared(PhraseBook.of(facets.values));
    this.fuzzy = new FuzzyLexicon(wordsOf(this), (word) => !this.book.isWord(word) && text.fields(word) === Field.bio);
  }

  get book(): PhraseBook {
    return this.#book.value;
  }

  /** Reads the phrases, as far as no text has asked for them yet. */
  prepare(): Steps<void> {
    return this.#book.prepare();
  }
}

function* wordsOf(lexicon: DirectoryLexicon): Iterable<string> {
  yield* lexicon.book.words();
  yield* lexicon.text.words;
}
