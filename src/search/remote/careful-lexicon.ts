import { FuzzyLexicon, type Candidate } from '../fuzzy.js';

/**
 * Corrects a word only once the engine has been asked and nobody has it: what looks like a misspelled condition may be a name. Until
 * then the word stands as typed, and is noted.
 */
export class CarefulLexicon extends FuzzyLexicon {
  /** Whether somebody has a word, or for an unfinished one (`mari*`) a word that begins so. */
  readonly #isHad: Map<string, boolean>;
  readonly #doubtful = new Set<string>();

  /** @param isHad kept and shared by whoever asks the engine */
  constructor(words: Iterable<string>, isHad: Map<string, boolean>) {
    super(words, () => false);
    this.#isHad = isHad;
  }

  override nearest(word: string, unfinished: boolean, fits?: (word: string, distance: number) => boolean): readonly Candidate[] {
    const candidates = super.nearest(word, unfinished, fits);
    return candidates.length > 0 && this.mayBend(word, unfinished) ? candidates : [];
  }

  override mayBend(word: string, unfinished: boolean): boolean {
    const isHad = this.#ask(word, unfinished);
    if (isHad === undefined) this.#doubtful.add(keyOf(word, unfinished));
    return isHad === false;
  }

  /** Words that were met since the last call and that the engine must tell of, as keys of the map. */
  takeDoubtful(): string[] {
    const keys = [...this.#doubtful];
    this.#doubtful.clear();
    return keys;
  }

  /** Where nobody has a word that begins so, nobody has a longer one. */
  #ask(word: string, unfinished: boolean): boolean | undefined {
    const known = this.#isHad.get(keyOf(word, unfinished));
    if (known !== undefined) return known;
    for (let length = 1; length < word.length; length++) {
      if (this.#isHad.get(keyOf(word.slice(0, length), true)) === false) return false;
    }
    return undefined;
  }
}

const keyOf = (word: string, unfinished: boolean): string => (unfinished ? `${word}*` : word);

export const wordOfKey = (key: string): { readonly word: string; readonly isUnfinished: boolean } =>
  key.endsWith('*') ? { word: key.slice(0, -1), isUnfinished: true } : { word: key, isUnfinished: false };
