import { connectingWords } from '../../search/connecting-words.js';
import { FuzzyLexicon } from '../../search/fuzzy.js';
import { endsInsideWord, tokenize } from '../../search/tokenize.js';
import { foldWords } from '../../vocabulary/fold.js';

/** What of one answer can be found, the most telling first: question, short answer, the rest. */
export interface SearchableAnswer {
  readonly id: string;
  readonly parts: readonly string[];
  /** What people type for it, folded: one that is all there, in any order, puts it before the others. */
  readonly wordings: readonly string[];
}

export interface Found {
  /** Ids, best first. */
  readonly ids: readonly string[];
  /** False where no answer has all of the words, and these have some. */
  readonly all: boolean;
}

/** What a word counts in the question, in the short answer, and in the rest. */
const PART_WEIGHT = [6, 3, 1];
/** And in a wording of which others are missing. */
const WORDING_WEIGHT = 3;
/** From this length on a word also finds the longer ones that begin with it. */
const SHORTEST_STEM = 4;

/** Answer number -> weight. */
type Hits = Map<number, number>;

/** Finds answers by their words, with the folding and the tolerance for typing errors of the provider search. */
export class AnswerSearch {
  readonly #ids: readonly string[];
  readonly #hits = new Map<string, Hits>();
  readonly #meant = new Map<string, string>();
  readonly #wordings: readonly (readonly (readonly string[])[])[];
  readonly #lexicon: FuzzyLexicon;

  /** @param alsoSaid everyday words by the word of the answers that they mean, folded */
  constructor(answers: readonly SearchableAnswer[], alsoSaid: Readonly<Record<string, readonly string[]>>) {
    this.#ids = answers.map(({ id }) => id);
    this.#wordings = answers.map(({ wordings }) => wordings.map((wording) => wording.split(' ')));
    for (const [index, { parts, wordings }] of answers.entries()) {
      for (const [part, text] of parts.entries()) this.#add(index, text, PART_WEIGHT[part] ?? 1);
      for (const wording of wordings) this.#add(index, wording, WORDING_WEIGHT);
    }
    for (const [word, others] of Object.entries(alsoSaid)) for (const other of others) this.#meant.set(other, word);
    this.#lexicon = new FuzzyLexicon([...new Set([...this.#hits.keys(), ...this.#meant.keys()])], () => false);
  }

  /** Undefined where the text has no word to search for. */
  find(text: string): Found | undefined {
    const tokens = tokenize(text);
    const unfinished = endsInsideWord(text);
    const telling = tokens.filter(({ word }) => !connectingWords.has(word));
    const asked = telling.length > 0 ? telling : tokens;
    if (asked.length === 0) return undefined;
    const perWord = asked.map(({ word, end }) => this.#hitsOf(word, unfinished && end === text.length));
    const score = new Map<number, number>();
    const words = new Map<number, number>();
    for (const hits of perWord) {
      // A word that few answers have says more.
      const rarity = Math.log(1 + this.#ids.length / Math.max(1, hits.size));
      for (const [answer, weight] of hits) {
        score.set(answer, (score.get(answer) ?? 0) + weight * rarity);
        words.set(answer, (words.get(answer) ?? 0) + 1);
      }
    }
    const said = this.#saidWith(tokens.map(({ word }) => word));
    // Also one whose words all join others: "do not like".
    for (const answer of said.keys()) if (!words.has(answer)) words.set(answer, 0);
    const most = Math.max(0, ...words.values());
    const ids = [...words]
      .filter(([answer, count]) => count === most || said.has(answer))
      .sort(([one], [other]) => surplus(said, one, other) || surplus(score, one, other) || one - other)
      .flatMap(([answer]) => this.#ids[answer] ?? []);
    return { ids, all: most === asked.length };
  }

  /** Answer number -> how many words its longest wording has that is all there. */
  #saidWith(typed: readonly string[]): ReadonlyMap<number, number> {
    const there = new Set(typed.flatMap((word) => [word, this.#meant.get(word) ?? word]));
    const said = new Map<number, number>();
    for (const [answer, wordings] of this.#wordings.entries()) {
      const lengths = wordings.filter((words) => words.every((word) => there.has(word))).map(({ length }) => length);
      if (lengths.length > 0) said.set(answer, Math.max(...lengths));
    }
    return said;
  }

  #add(answer: number, text: string, weight: number): void {
    for (const word of new Set(foldWords(text))) {
      let hits = this.#hits.get(word);
      if (!hits) this.#hits.set(word, (hits = new Map()));
      hits.set(answer, Math.max(hits.get(answer) ?? 0, weight));
    }
  }

  #hitsOf(word: string, unfinished: boolean): Hits {
    const known = this.#known(word, unfinished);
    if (known.size > 0) return known;
    const near: Hits = new Map();
    for (const candidate of this.#lexicon.nearest(word, unfinished).slice(0, 3))
      merge(near, this.#known(candidate.word, false), 1);
    return near;
  }

  #known(word: string, unfinished: boolean): Hits {
    const hits: Hits = new Map();
    const meant = this.#meant.get(word);
    merge(hits, this.#hits.get(word), 1);
    if (meant !== undefined) merge(hits, this.#known(meant, false), 1);
    if (!unfinished && word.length < SHORTEST_STEM) return hits;
    for (const [longer, its] of this.#hits) if (longer !== word && longer.startsWith(word)) merge(hits, its, 0.6);
    if (hits.size > 0 || !unfinished) return hits;
    for (const [other, meaning] of this.#meant) if (other.startsWith(word)) merge(hits, this.#hits.get(meaning), 0.6);
    return hits;
  }
}

function merge(into: Hits, from: Hits | undefined, share: number): void {
  for (const [answer, weight] of from ?? []) into.set(answer, Math.max(into.get(answer) ?? 0, weight * share));
}

/** By how much the second has more than the first: the order of a sort that puts most first. */
function surplus(of: ReadonlyMap<number, number>, one: number, other: number): number {
  return (of.get(other) ?? 0) - (of.get(one) ?? 0);
}
