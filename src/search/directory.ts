import type { Provider } from '../feed/provider.js';
import { labelOf, termById } from '../vocabulary/vocabulary.js';
import { chordToMiles } from './distance.js';
import { count, fullSet, intersect, type DocSet } from './doc-set.js';
import { facetNames, vocabularyOf } from './facet-values.js';
import { FacetIndex } from './facets.js';
import { FuzzyLexicon } from './fuzzy.js';
import { interpret } from './interpret.js';
import type { Interpretation, Lexicon } from './interpretation.js';
import { Matcher, type Compiled } from './match.js';
import { OpeningsOn } from './openings.js';
import { PhraseBook } from './phrase-book.js';
import { Places } from './places.js';
import type { Directory, DirectoryOptions, FacetName, Hit, Query, SearchResult, Suggestion } from './query.js';
import { Ranking, type Matching } from './rank.js';
import { asked, Explanation } from './reasons.js';
import { relax } from './relax.js';
import { suggest } from './suggest.js';
import { Field, TextIndex } from './text-index.js';

const DEFAULT_LIMIT = 20;
const DEFAULT_SUGGESTIONS = 8;
const DEFAULT_STALE_AFTER_DAYS = 90;

/**
 * Makes providers searchable. Reads every record once; searching afterwards is synchronous and pure, `tookMs` aside.
 * @param providers as {@link parseFeed} returns them: ids are unique
 */
export function createDirectory(providers: readonly Provider[], options: DirectoryOptions = {}): Directory {
  return new ProviderDirectory(providers, options);
}

class ProviderDirectory implements Directory {
  readonly #providers: readonly Provider[];
  readonly #byId: ReadonlyMap<string, Provider>;
  readonly #locale: string;
  readonly #openings: OpeningsOn;
  readonly #lexicon: Lexicon;
  readonly #matcher: Matcher;
  readonly #ranking: Ranking;

  constructor(providers: readonly Provider[], options: DirectoryOptions) {
    const { locale = 'en', today, staleAfterDays = DEFAULT_STALE_AFTER_DAYS, hideUnconfirmedAfterDays: hideAfter } = options;
    this.#openings = new OpeningsOn(today, staleAfterDays);
    this.#providers =
      hideAfter === undefined
        ? providers
        : providers.filter((provider) => (this.#openings.age(provider, 'availability') ?? Infinity) <= hideAfter);
    this.#byId = new Map(providers.map((provider) => [provider.id, provider]));
    this.#locale = locale;
    const facets = new FacetIndex(this.#providers);
    const book = new PhraseBook(facets.values);
    const text = new TextIndex(this.#providers);
    const isLoose = (word: string): boolean => !book.isWord(word) && text.fields(word) === Field.bio;
    const fuzzy = new FuzzyLexicon([...new Set([...book.words(), ...text.words])], isLoose);
    this.#lexicon = { facets, book, text, fuzzy, places: new Places(this.#providers) };
    this.#matcher = new Matcher(this.#providers, this.#lexicon);
    this.#ranking = new Ranking(this.#providers, this.#openings, today, locale);
  }

  get size(): number {
    return this.#providers.length;
  }

  get(id: string): Provider | undefined {
    return this.#byId.get(id);
  }

  label(facet: FacetName, value: string): string {
    const vocabulary = vocabularyOf[facet];
    if (termById(vocabulary, value)) return labelOf(vocabulary, value, this.#locale);
    return this.#lexicon.facets.valueOf(facet, value)?.asWritten || labelOf(vocabulary, value, this.#locale);
  }

  addPostalCodes(centroids: ReadonlyMap<string, { readonly latitude: number; readonly longitude: number }>): void {
    this.#lexicon.places.addPostalCodes(centroids);
  }

  suggest(text: string, limit = DEFAULT_SUGGESTIONS): readonly Suggestion[] {
    return suggest(text, limit, {
      providers: this.#providers,
      lexicon: this.#lexicon,
      label: (facet, value) => this.label(facet, value),
    });
  }

  search(query: Query): SearchResult {
    const started = performance.now();
    const interpretation = interpret(query.text ?? '', query.literal ?? [], this.#lexicon);
    let compiled = this.#matcher.compile(query, interpretation, false);
    let set = this.#intersection(compiled, interpretation);
    let total = count(set);
    if (total === 0 && interpretation.parts.some(({ kind }) => kind === 'words')) {
      compiled = this.#matcher.compile(query, interpretation, true);
      set = this.#intersection(compiled, interpretation);
      total = count(set);
    }
    const matching = this.#matching(compiled, set, total);
    return {
      total,
      hits: this.#hits(query, interpretation, compiled, matching),
      facets: this.#countFacets(compiled, interpretation, set, total),
      understood: interpretation.parts.map(({ term }) => term),
      unmatched: compiled.unmatched,
      corrections: interpretation.corrections,
      relaxations: total === 0 ? this.#relaxations(query, interpretation) : [],
      tookMs: performance.now() - started,
    };
  }

  /** @param except a facet whose filter is left out */
  #intersection({ constraints }: Compiled, { parts, unmatched }: Interpretation, except?: FacetName): DocSet {
    // Nonsense finds nobody; a word too many beside words that are understood is reported and left out.
    if (parts.length === 0 && unmatched.length > 0) return new Int32Array((this.size + 31) >>> 5);
    const set = fullSet(this.size);
    for (const constraint of constraints) {
      if (except === undefined || constraint.filter !== except) intersect(set, constraint.set);
    }
    return set;
  }

  #matching({ constraints, worths, near }: Compiled, set: DocSet, total: number): Matching {
    const strict = constraints.filter(({ listed }) => listed !== undefined);
    const listed = strict.length > 0 ? set.slice() : undefined;
    for (const constraint of strict) intersect(listed!, constraint.listed!);
    const chords = near && this.#lexicon.places.chordsFrom(near.center);
    return { set, total, worths, ...(chords && { chords }), ...(listed && { listed }) };
  }

  #hits(query: Query, { parts }: Interpretation, { near }: Compiled, matching: Matching): Hit[] {
    const offset = Math.max(0, Math.floor(query.offset ?? 0));
    const limit = Math.max(0, Math.floor(query.limit ?? DEFAULT_LIMIT));
    const wanted = asked(query, parts, near?.place);
    return this.#ranking.page(matching, query.sort ?? 'best', offset, limit).map((doc) => {
      const provider = this.#providers[doc]!;
      const explanation = new Explanation(provider, doc, this.#lexicon, this.#openings);
      const chord = matching.chords?.[doc] ?? Infinity;
      const miles = chord < Infinity ? chordToMiles(chord) : undefined;
      return {
        provider,
        score: this.#ranking.score(doc, matching),
        ...(miles !== undefined && { distanceMiles: miles }),
        reasons: explanation.reasons(wanted, miles),
        cautions: explanation.cautions(wanted),
      };
    });
  }

  #countFacets(compiled: Compiled, interpretation: Interpretation, set: DocSet, total: number): SearchResult['facets'] {
    const facets = Object.fromEntries(facetNames.map((name) => [name, {}])) as Record<FacetName, Record<string, number>>;
    this.#lexicon.facets.count(set, total, facets);
    for (const { filter } of compiled.constraints) {
      if (!filter) continue;
      const without = this.#intersection(compiled, interpretation, filter);
      this.#lexicon.facets.count(without, count(without), facets, filter);
    }
    return facets;
  }

  #relaxations(query: Query, interpretation: Interpretation): SearchResult['relaxations'] {
    return relax(query, interpretation, (changedQuery, changed) => {
      const compiled = this.#matcher.compile(changedQuery, changed, true);
      return count(this.#intersection(compiled, changed));
    });
  }
}
