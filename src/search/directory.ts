import type { Provider } from '../feed/provider.js';
import { labelOf, termById } from '../vocabulary/vocabulary.js';
import { chordToMiles } from './distance.js';
import { count, fullSet, intersect, type DocSet } from './doc-set.js';
import { facetNames, vocabularyOf } from './facet-values.js';
import { FacetIndexBuilder } from './facets.js';
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
import { finish, finishInSlices, RECORDS_EACH_STEP, type Steps } from './steps.js';
import { suggest } from './suggest.js';
import { Field, TextIndexBuilder } from './text-index.js';

const DEFAULT_LIMIT = 20;
const DEFAULT_SUGGESTIONS = 8;
const DEFAULT_STALE_AFTER_DAYS = 90;
/** Of the work of building, about so much is reading records; the rest is sorting what was read. */
const SHARE_OF_READING = 0.9;

/**
 * Makes providers searchable. Reads every record once; searching afterwards is synchronous and pure, `tookMs` aside.
 * @param providers as {@link parseFeed} returns them: ids are unique
 */
export function createDirectory(providers: readonly Provider[], options: DirectoryOptions = {}): Directory {
  return finish(buildDirectory(providers, options));
}

/**
 * The same for a page that must not freeze meanwhile: after about 8 ms of work it waits for `pause`.
 * @param pause lets the page do what else is waiting: `() => scheduler.yield()`, or a promise that a timer fulfils; where it rejects, the
 * building ends with its reason. It is told which share is done, 0 to 1.
 */
export async function createDirectoryInSlices(
  providers: readonly Provider[],
  options: DirectoryOptions,
  pause: (done: number) => Promise<unknown>,
): Promise<Directory> {
  return finishInSlices(buildDirectory(providers, options), pause);
}

function* buildDirectory(providers: readonly Provider[], options: DirectoryOptions): Steps<Directory> {
  const { locale = 'en', today, staleAfterDays = DEFAULT_STALE_AFTER_DAYS, hideUnconfirmedAfterDays: hideAfter } = options;
  const openings = new OpeningsOn(today, staleAfterDays);
  const shown =
    hideAfter === undefined
      ? providers
      : providers.filter((provider) => (openings.age(provider, 'availability') ?? Infinity) <= hideAfter);
  const reading = { facets: new FacetIndexBuilder(shown.length), text: new TextIndexBuilder(shown.length) };
  const places = new Places(shown);
  const ranking = new Ranking(shown, openings, today, locale);
  for (let doc = 0; doc < shown.length; doc++) {
    const provider = { ...EVERY_FIELD, ...shown[doc]! };
    reading.facets.read(provider, doc);
    reading.text.read(provider, doc);
    places.read(provider, doc);
    ranking.read(provider, doc);
    if (doc % RECORDS_EACH_STEP === 0) yield (doc / shown.length) * SHARE_OF_READING;
  }
  const facets = yield* reading.facets.build();
  const text = yield* reading.text.build();
  const book = yield* PhraseBook.of(facets.values);
  const isLoose = (word: string): boolean => !book.isWord(word) && text.fields(word) === Field.bio;
  const fuzzy = new FuzzyLexicon(chain(book.words(), text.words), isLoose);
  return new ProviderDirectory(providers, shown, { facets, book, text, fuzzy, places }, openings, ranking, locale);
}

/**
 * Every field that an index reads. Records leave out what is unknown, so nearly each has a shape of its own, and engines look up a field
 * of a shape that they have not met slowly: copied onto one shape, a directory is read in three quarters of the time.
 */
const EVERY_FIELD = Object.fromEntries(
  (
    'id name credentials role specialties npi bio gender focus doesNotTreat services therapies ages languages insurance locations ' +
    'telehealth licensedIn availability fees referral endorsement verified'
  )
    .split(' ')
    .map((field) => [field, undefined]),
);

function* chain<T>(...lists: readonly Iterable<T>[]): Iterable<T> {
  for (const list of lists) yield* list;
}

class ProviderDirectory implements Directory {
  readonly #providers: readonly Provider[];
  readonly #all: readonly Provider[];
  #byId: ReadonlyMap<string, Provider> | undefined;
  readonly #locale: string;
  readonly #openings: OpeningsOn;
  readonly #lexicon: Lexicon;
  readonly #matcher: Matcher;
  readonly #ranking: Ranking;

  constructor(
    all: readonly Provider[],
    providers: readonly Provider[],
    lexicon: Lexicon,
    openings: OpeningsOn,
    ranking: Ranking,
    locale: string,
  ) {
    this.#all = all;
    this.#providers = providers;
    this.#lexicon = lexicon;
    this.#openings = openings;
    this.#ranking = ranking;
    this.#locale = locale;
    this.#matcher = new Matcher(providers, lexicon);
  }

  get size(): number {
    return this.#providers.length;
  }

  get(id: string): Provider | undefined {
    this.#byId ??= new Map(this.#all.map((provider) => [provider.id, provider]));
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
      negated: interpretation.negated,
      asides: interpretation.asides,
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
