import { finished } from '../../feed/finished.js';
import type { IsoDay, Provider } from '../../feed/provider.js';
import { foldWords } from '../../vocabulary/fold.js';
import { chordToMiles, type Coordinates } from '../distance.js';
import { fullSet } from '../doc-set.js';
import { FacetIndexBuilder } from '../facets.js';
import type { Interpretation, Lexicon, WordMatch } from '../interpretation.js';
import type { OpeningsOn } from '../openings.js';
import { Places } from '../places.js';
import type { Hit, Query } from '../query.js';
import { Ranking, type Matching } from '../rank.js';
import { asked, Explanation } from '../reasons.js';
import { sortKeysOf } from '../sort-keys.js';
import { prefixRange, TextIndexBuilder, type TextIndex } from '../text-index.js';
import type { Question } from './question.js';

export interface PageOptions {
  readonly openings: OpeningsOn;
  readonly today: IsoDay | undefined;
  readonly locale: string;
  /** Of all that is known elsewhere; facets and text are those of the page. */
  readonly lexicon: Lexicon;
  readonly postalCodes: readonly ReadonlyMap<string, Coordinates>[];
}

/** The providers that an engine found, as a directory of their own: explained and measured by the same code as any. */
export class FoundPage {
  readonly #providers: readonly Provider[];
  readonly #starts: readonly number[];
  readonly #options: PageOptions;
  readonly #lexicon: Lexicon;
  readonly #ranking: Ranking;

  /** @param branches as the engine ordered each */
  constructor(branches: readonly (readonly Provider[])[], options: PageOptions) {
    const providers = branches.flat();
    const facets = new FacetIndexBuilder(providers.length);
    const text = new TextIndexBuilder(providers.length);
    const places = new Places(providers.length);
    const ranking = new Ranking(
      providers.length,
      sortKeysOf(providers, options.openings),
      options.openings,
      options.today,
      options.locale,
    );
    for (const [doc, provider] of providers.entries()) {
      for (const reader of [facets, text, places, ranking]) reader.read(provider, doc);
    }
    for (const codes of options.postalCodes) places.addPostalCodes(codes);
    let start = 0;
    this.#starts = branches.map(({ length }) => (start += length) - length);
    this.#providers = providers;
    this.#options = options;
    this.#ranking = ranking;
    this.#lexicon = { ...options.lexicon, facets: finished(facets.build()), text: finished(text.build()), places };
  }

  /** Where the offices of a city are, on the mean. @param name folded */
  centerOf(name: string, state: string): Coordinates | undefined {
    return this.#lexicon.places.city(name, state || undefined)?.center;
  }

  /** The providers from `offset`, at most `limit`. Branches keep the engine's order, and are joined as a directory would order them. */
  hits(query: Query, interpretation: Interpretation, question: Question, offset: number, limit: number): Hit[] {
    const total = this.#providers.length;
    const chords = question.near && this.#lexicon.places.chordsFrom(question.near.center);
    const matching: Matching = { set: fullSet(total), total, worths: [], ...(chords && { chords }) };
    const wanted = asked(query, interpretation.parts, question.near?.place);
    const words = wanted.words.map((match) => this.#onPage(match, question));
    return this.#joined(matching, question)
      .slice(offset, offset + limit)
      .map((doc) => {
        const provider = this.#providers[doc]!;
        const explanation = new Explanation(provider, doc, this.#lexicon, this.#options.openings);
        const chord = chords?.[doc] ?? Infinity;
        const miles = chord < Infinity ? chordToMiles(chord) : undefined;
        return {
          provider,
          score: this.#ranking.score(doc, matching),
          ...(miles !== undefined && { distanceMiles: miles }),
          reasons: explanation.reasons({ ...wanted, words }, miles),
          cautions: explanation.cautions(wanted),
        };
      });
  }

  /** Whether somebody here has the word as it was typed, in a name or elsewhere, or a word that begins so. */
  has(word: string, isUnfinished: boolean): boolean {
    return idsOf(this.#lexicon.text, word, isUnfinished).length > 0;
  }

  /** Whether somebody here is called so: folded words, each of the name or the beginning of one. */
  isCalled(words: readonly string[]): boolean {
    return this.#providers.some(({ name }) => {
      const own = foldWords(name);
      return words.every((word) => own.some((each) => each.startsWith(word)));
    });
  }

  #joined(matching: Matching, { sort }: Question): number[] {
    const docs = this.#providers.map((_, doc) => doc);
    if (this.#starts.length === 1) return docs;
    const place = new Uint32Array(docs.length);
    for (const [at, doc] of this.#ranking.page(matching, sort, 0, docs.length).entries()) place[doc] = at;
    const heads = [...this.#starts];
    const ends = [...this.#starts.slice(1), docs.length];
    return docs.map(() => {
      let next = -1;
      for (const [branch, head] of heads.entries()) {
        if (head < ends[branch]! && (next < 0 || place[head]! < place[heads[next]!]!)) next = branch;
      }
      return heads[next]!++;
    });
  }

  /** The page has a text of its own, with other numbers for its words. */
  #onPage(match: WordMatch, { words, isUnfinished }: Question): WordMatch {
    const mayGoOn = isUnfinished && match.word === words.at(-1);
    return { ...match, words: idsOf(this.#lexicon.text, match.word, mayGoOn).map((id) => ({ id, worth: 1 })) };
  }
}

function idsOf(text: TextIndex, word: string, mayGoOn: boolean): number[] {
  const id = text.id(word);
  const own = id === undefined ? [] : [id];
  if (!mayGoOn) return own;
  const [from, to] = prefixRange(text.words, word);
  return [...own, ...Array.from({ length: to - from }, (_, i) => from + i)];
}
