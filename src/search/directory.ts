import { finished } from '../feed/finished.js';
import { sourceOf } from '../feed/packed-index.js';
import type { Provider } from '../feed/provider.js';
import { labelOf, termById } from '../vocabulary/vocabulary.js';
import { chordToMiles } from './distance.js';
import { count, fullSet, has, intersect, type DocSet } from './doc-set.js';
import { indexProviders, type DirectoryIndex } from './directory-index.js';
import { DirectoryLexicon } from './directory-lexicon.js';
import { facetNames, vocabularyOf } from './facet-values.js';
import { indexRules } from './index-rules.js';
import { interpret } from './interpret.js';
import type { Interpretation } from './interpretation.js';
import { Matcher, type Compiled } from './match.js';
import { OpeningsOn } from './openings.js';
import { takePackedIndex } from './packed-directory-index.js';
import type { Directory, DirectoryOptions, FacetName, Hit, Query, SearchResult, Suggestion } from './query.js';
import type { Ranking, Matching } from './rank.js';
import { asked, Explanation } from './reasons.js';
import { FEW, relax } from './relax.js';
import { finishInSlices, RECORDS_EACH_STEP, type Steps } from './steps.js';
import { suggest } from './suggest.js';

const DEFAULT_LIMIT = 20;
const DEFAULT_SUGGESTIONS = 8;
const DEFAULT_STALE_AFTER_DAYS = 90;

/**
 * Makes providers searchable. Reads every record once; searching afterwards is synchronous and pure, `tookMs` aside.
 * @param providers as {@link parseFeed} returns them: ids are unique
 */
export function createDirectory(providers: readonly Provider[], options: DirectoryOptions = {}): Directory {
  return finished(buildDirectory(providers, options));
}

/**
 * The same for a page that must not freeze meanwhile: after about 8 ms of work it waits for `pause`.
 * @param pause lets the page do what else is waiting: `() => scheduler.postTask(() => {})`, or a promise that a timer fulfils
 * (`scheduler.yield()` would keep timers waiting); where it rejects, the building ends with its reason. It is told which share is done, 0 to 1.
 */
export async function createDirectoryInSlices(
  providers: readonly Provider[],
  options: DirectoryOptions,
  pause: (done: number) => Promise<unknown>,
): Promise<Directory> {
  return finishInSlices(buildForTyping(providers, options), pause);
}

/**
 * Makes ready, in slices of about 8 ms, what the first list of {@link createDirectory} does without and would otherwise be made, in one go, for
 * the first text that is typed or the first sorting by name.
 * @param pause as for {@link createDirectoryInSlices}
 */
export async function prepareDirectory(
  directory: Directory,
  what: 'text' | 'names',
  pause: () => Promise<unknown>,
): Promise<void> {
  if (directory instanceof ProviderDirectory) await finishInSlices(directory.prepare(what), pause);
}

function* buildForTyping(providers: readonly Provider[], options: DirectoryOptions): Steps<Directory> {
  const directory = yield* buildDirectory(providers, options);
  yield* directory.prepare('text');
  return directory;
}

function* buildDirectory(providers: readonly Provider[], options: DirectoryOptions): Steps<ProviderDirectory> {
  const { locale = 'en', today, staleAfterDays = DEFAULT_STALE_AFTER_DAYS, hideUnconfirmedAfterDays: hideAfter } = options;
  const openings = new OpeningsOn(today, staleAfterDays);
  const shown = hideAfter === undefined ? providers : yield* confirmedWithin(hideAfter, providers, openings);
  const packed = sourceOf(shown);
  const indexOptions = { openings, today, locale };
  const isCurrent = packed !== undefined && packed.index.madeBy === (yield* indexRules());
  const index = isCurrent ? yield* takePackedIndex(packed, indexOptions) : yield* indexProviders(shown, indexOptions);
  yield;
  index.ranking.prepare();
  yield;
  return new ProviderDirectory(providers, shown, index, openings, locale);
}

function* confirmedWithin(days: number, providers: readonly Provider[], openings: OpeningsOn): Steps<readonly Provider[]> {
  const confirmed: Provider[] = [];
  for (let doc = 0; doc < providers.length; doc++) {
    const provider = providers[doc]!;
    if ((openings.age(provider, 'availability') ?? Infinity) <= days) confirmed.push(provider);
    if (doc % RECORDS_EACH_STEP === 0) yield;
  }
  return confirmed;
}

function idsOf(providers: readonly Provider[]): ReadonlyMap<string, number> {
  const ids = sourceOf(providers)?.columns.ids ?? providers.map(({ id }) => id);
  return new Map(ids.map((id, place) => [id, place]));
}

/** Who answers a query, and what it was read as. */
interface Found {
  readonly interpretation: Interpretation;
  readonly compiled: Compiled;
  readonly matching: Matching;
}

class ProviderDirectory implements Directory {
  readonly #providers: readonly Provider[];
  readonly #all: readonly Provider[];
  /** Places among all, also of those who are not shown; and among those who are. */
  #places: { readonly all: ReadonlyMap<string, number>; readonly shown: ReadonlyMap<string, number> } | undefined;
  readonly #locale: string;
  readonly #openings: OpeningsOn;
  readonly #lexicon: DirectoryLexicon;
  readonly #matcher: Matcher;
  readonly #ranking: Ranking;

  constructor(
    all: readonly Provider[],
    providers: readonly Provider[],
    index: DirectoryIndex,
    openings: OpeningsOn,
    locale: string,
  ) {
    this.#all = all;
    this.#providers = providers;
    this.#lexicon = new DirectoryLexicon(index);
    this.#openings = openings;
    this.#ranking = index.ranking;
    this.#locale = locale;
    this.#matcher = new Matcher(providers.length, this.#lexicon, index.unlisted);
  }

  prepare(what: 'text' | 'names'): Steps<void> {
    return what === 'text' ? this.#lexicon.prepare() : this.#ranking.prepareNames();
  }

  get size(): number {
    return this.#providers.length;
  }

  get(id: string): Provider | undefined {
    const place = this.#placesOf('all').get(id);
    return place === undefined ? undefined : this.#all[place];
  }

  get zipBeginnings(): readonly string[] {
    return this.#lexicon.places.zipBeginnings;
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

  explain(query: Query, ids: readonly string[]): readonly Hit[] {
    const found = this.#find(query);
    const places = this.#placesOf('shown');
    return ids.flatMap((id) => {
      const doc = places.get(id);
      return doc === undefined || !has(found.matching.set, doc) ? [] : [this.#hit(doc, query, found)];
    });
  }

  search(query: Query): SearchResult {
    const started = performance.now();
    const found = this.#find(query);
    const { interpretation, compiled, matching } = found;
    const { set, total } = matching;
    return {
      total,
      hits: this.#page(query, matching).map((doc) => this.#hit(doc, query, found)),
      facets: this.#countFacets(compiled, interpretation, set, total),
      understood: interpretation.parts.map(({ term }) => term),
      unmatched: compiled.unmatched,
      negated: interpretation.negated,
      asides: interpretation.asides,
      corrections: interpretation.corrections,
      relaxations: total < FEW ? this.#relaxations(query, interpretation, total) : [],
      tookMs: performance.now() - started,
    };
  }

  #find(query: Query): Found {
    const interpretation = interpret(query.text ?? '', query.literal ?? [], this.#lexicon);
    let compiled = this.#matcher.compile(query, interpretation, false);
    let set = this.#intersection(compiled, interpretation);
    let total = count(set);
    if (total === 0 && interpretation.parts.some(({ kind }) => kind === 'words')) {
      compiled = this.#matcher.compile(query, interpretation, true);
      set = this.#intersection(compiled, interpretation);
      total = count(set);
    }
    return { interpretation, compiled, matching: this.#matching(compiled, set, total) };
  }

  #placesOf(whom: 'all' | 'shown'): ReadonlyMap<string, number> {
    if (!this.#places) {
      const all = idsOf(this.#all);
      this.#places = { all, shown: this.#all === this.#providers ? all : idsOf(this.#providers) };
    }
    return this.#places[whom];
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

  #page({ sort = 'best', offset = 0, limit = DEFAULT_LIMIT }: Query, matching: Matching): readonly number[] {
    return this.#ranking.page(matching, sort, Math.max(0, Math.floor(offset)), Math.max(0, Math.floor(limit)));
  }

  #hit(doc: number, query: Query, { interpretation, compiled, matching }: Found): Hit {
    const wanted = asked(query, interpretation.parts, compiled.near?.place);
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

  #relaxations(query: Query, interpretation: Interpretation, total: number): SearchResult['relaxations'] {
    const countOf = (changedQuery: Query, changed: Interpretation): number => {
      const compiled = this.#matcher.compile(changedQuery, changed, total === 0);
      return count(this.#intersection(compiled, changed));
    };
    return relax(query, interpretation, countOf, total);
  }
}
