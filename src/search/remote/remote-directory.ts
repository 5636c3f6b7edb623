import type { FeedIssue } from '../../feed/issues.js';
import { labelOf, termById } from '../../vocabulary/vocabulary.js';
import type { Coordinates } from '../distance.js';
import { facetNames, facetValue, readFacetWords, vocabularyOf } from '../facet-values.js';
import type { Interpretation, Part } from '../interpretation.js';
import { OpeningsOn } from '../openings.js';
import type { FacetName, Query, Relaxation, SearchResult, SortName, Suggestion } from '../query.js';
import { FEW, relax } from '../relax.js';
import { suggest } from '../suggest.js';
import { attributeOf, PLACE } from './attributes.js';
import { wordOfKey } from './careful-lexicon.js';
import { Engine, noAnswer, type EngineOptions } from './engine.js';
import { FoundPage } from './found-page.js';
import { overviewAttributes, readOverview, type Overview, type RemoteCity } from './overview.js';
import { everybody, questionOf, type Question } from './question.js';
import { readHits } from './read-hits.js';
import { remoteLexicon, type RemoteLexicon } from './remote-lexicon.js';
import { readRemotely, termsOf, withoutWords, wordsOf } from './remote-reading.js';
import { RemoteSearchError } from './remote-search-error.js';
import { askForCounts, askForHits, together, type Asking, type Counts, type EngineHits } from './requests.js';
import { MOST_HITS_PER_REQUEST, type SearchClient } from './search-client.js';

const DEFAULT_LIMIT = 20;
const HITS_OF_A_PROBE = 5;
const DEFAULT_SUGGESTIONS = 8;
const DEFAULT_STALE_AFTER_DAYS = 90;

export interface RemoteDirectoryOptions extends EngineOptions {
  /** As of {@link DirectoryOptions}. */
  readonly locale?: string;
  readonly staleAfterDays?: number;
  /** What is wrong in records that the engine gave. */
  onIssues?(issues: readonly FeedIssue[]): void;
}

interface Found {
  readonly interpretation: Interpretation;
  readonly question: Question;
  readonly hits: EngineHits;
  readonly without: readonly (readonly [facet: FacetName, counts: Counts])[];
}

/**
 * A directory that an engine holds. What is typed is read here, and only what must be known of the providers is asked for there; hits are
 * checked, measured and explained here, as those of a local directory are.
 */
export class RemoteDirectory {
  readonly #engine: Engine;
  readonly #options: RemoteDirectoryOptions;
  readonly #overview: Overview;
  readonly #openings: OpeningsOn;
  readonly #centers = new Map<string, Coordinates | undefined>();
  readonly #postalCodes: ReadonlyMap<string, Coordinates>[] = [];
  readonly #labels = new Map<string, string>();
  readonly #isHad = new Map<string, boolean>();
  #lexicon: RemoteLexicon;

  private constructor(engine: Engine, options: RemoteDirectoryOptions, overview: Overview) {
    this.#engine = engine;
    this.#options = options;
    this.#overview = overview;
    this.#openings = new OpeningsOn(options.today, options.staleAfterDays ?? DEFAULT_STALE_AFTER_DAYS);
    this.#lexicon = remoteLexicon(overview, this.#centers, this.#postalCodes, this.#isHad);
  }

  /**
   * Asks the engine what it holds.
   * @throws {RemoteSearchError} where the client fails, gives no answer, or its index holds nobody
   */
  static async open(client: SearchClient, options: RemoteDirectoryOptions = {}): Promise<RemoteDirectory> {
    const engine = new Engine(client, options);
    const { total, facets } = await engine.ask(askForCounts(everybody, overviewAttributes()));
    if (total === 0) throw new RemoteSearchError('search-client-empty', 'The index holds no provider.');
    return new RemoteDirectory(engine, options, readOverview({ hits: [], total, facets }));
  }

  get size(): number {
    return this.#overview.size;
  }

  /** Orders that there is an index for. */
  get sorts(): readonly SortName[] {
    return this.#engine.sorts;
  }

  /** First two digits of the offices' ZIP codes, most frequent first. */
  get zipBeginnings(): readonly string[] {
    return this.#overview.zipBeginnings;
  }

  label(facet: FacetName, value: string): string {
    const vocabulary = vocabularyOf[facet];
    const { locale = 'en' } = this.#options;
    if (termById(vocabulary, value)) return labelOf(vocabulary, value, locale);
    if (facet === 'language') return labelOf(vocabulary, value, locale);
    return (
      this.#labels.get(`${facet}:${value}`) ??
      (this.#lexicon.facets.valueOf(facet, value)?.asWritten || labelOf(vocabulary, value, locale))
    );
  }

  addPostalCodes(centroids: ReadonlyMap<string, Coordinates>): void {
    this.#postalCodes.push(centroids);
    this.#lexicon.places.addPostalCodes(centroids);
  }

  /** Conditions, plans, places and the like; not people, whom only the engine knows. */
  suggest(text: string, limit = DEFAULT_SUGGESTIONS): readonly Suggestion[] {
    return suggest(text, limit, {
      providers: [],
      lexicon: this.#lexicon,
      label: (facet, value) => this.label(facet, value),
      countOf: (kind, value) => this.#countOf(kind, value),
    });
  }

  /** The answer for everybody, without hits: known from the beginning. */
  get everybody(): SearchResult {
    return { ...nothing, total: this.size, facets: this.#overview.counts };
  }

  /** What can be said of a question before the engine answers it: what its words were taken for. */
  understand(query: Query): Pick<SearchResult, 'understood' | 'unmatched' | 'negated' | 'asides' | 'corrections'> {
    const { parts, negated, asides, corrections } = readRemotely(query, this.#lexicon);
    this.#lexicon.fuzzy.takeDoubtful();
    return { understood: parts.map(({ term }) => term), unmatched: [], negated, asides, corrections };
  }

  /**
   * @throws {RemoteSearchError} where the client fails or gives no answer
   */
  async search(query: Query): Promise<SearchResult> {
    const started = performance.now();
    const [reading, doubtful] = await this.#read(query);
    const probes = doubtful.map(probeOf);
    const [answer, ...had] = await this.#engine.ask(together(this.#asking(query, reading), ...probes));
    for (const [i, hits] of had.entries()) {
      const { word, isUnfinished } = wordOfKey(doubtful[i]!);
      this.#isHad.set(doubtful[i]!, this.#page(hits.hits).has(word, isUnfinished));
    }
    const isMisspelled = doubtful.some((key) => this.#isHad.get(key) === false);
    const found = isMisspelled ? await this.#engine.ask(this.#asking(query, (await this.#read(query))[0])) : answer;
    const result = this.#result(query, found, this.#page(found.hits.hits));
    const whole = result.total < FEW ? await this.#explainFew(query, found.interpretation, result) : result;
    return { ...whole, tookMs: performance.now() - started };
  }

  /** @returns what was read, and keys of words that may be names or misspellings */
  async #read(query: Query): Promise<[Interpretation, string[]]> {
    const read = readRemotely(query, this.#lexicon);
    const city = read.parts.map((part) => this.#unknownCity(part)).find((each) => each !== undefined);
    if (!city) return [read, this.#lexicon.fuzzy.takeDoubtful()];
    await this.#learnCenter(city);
    return [readRemotely(query, this.#lexicon), this.#lexicon.fuzzy.takeDoubtful()];
  }

  #unknownCity(part: Part): RemoteCity | undefined {
    if (part.kind !== 'city' || part.city.center) return undefined;
    const { cities } = this.#overview;
    return cities.find(
      (each) =>
        !this.#centers.has(each.value) &&
        this.#lexicon.places.city(each.name, each.state || undefined)?.label === part.city.label,
    );
  }

  /** Where a city is, the engine's offices there tell: on the mean, as in a local directory. */
  async #learnCenter({ value, name, state }: RemoteCity): Promise<void> {
    const there = { ...everybody, constraints: [{ anyOf: [`${PLACE}:${value}`] }] };
    const { hits } = await this.#engine.ask(askForHits(there, MOST_HITS_PER_REQUEST, []));
    this.#centers.set(value, this.#page(hits).centerOf(name, state));
    this.#lexicon = remoteLexicon(this.#overview, this.#centers, this.#postalCodes, this.#isHad);
  }

  #asking(query: Query, interpretation: Interpretation): Asking<Found> {
    const question = questionOf(query, interpretation, this.#lexicon, this.#overview);
    const { offset, limit } = pageOf(query);
    const filtered = facetNames.filter((facet) => query.filters?.[facet]?.length);
    const open = facetNames.filter((facet) => !filtered.includes(facet));
    const asking = together(
      askForHits(question, offset + limit, open.map(attributeOf)),
      ...filtered.map((facet) => askForCounts(question, [attributeOf(facet)], facet)),
    );
    return {
      searches: asking.searches,
      read: (results) => {
        const [hits, ...counts] = asking.read(results);
        return { interpretation, question, hits, without: filtered.map((facet, i) => [facet, counts[i]!] as const) };
      },
    };
  }

  #page(hits: EngineHits['hits']): FoundPage {
    const { today, locale = 'en' } = this.#options;
    const { branches, issues } = readHits(hits, today);
    if (issues.length > 0) this.#options.onIssues?.(issues);
    for (const provider of branches.flat()) readFacetWords(provider, this.#learnLabel);
    return new FoundPage(branches, {
      openings: this.#openings,
      today,
      locale,
      lexicon: this.#lexicon,
      postalCodes: this.#postalCodes,
    });
  }

  /** What only the feed has is called as the feed writes it; of an attribute's value only a slug is known. */
  readonly #learnLabel = (facet: FacetName, word: string): void => {
    if (!termById(vocabularyOf[facet], word)) this.#labels.set(`${facet}:${facetValue(facet, word)}`, word);
  };

  #result(query: Query, { interpretation, question, hits, without }: Found, page: FoundPage): SearchResult {
    const { offset, limit } = pageOf(query);
    const counted = new Map(without);
    const facets = facetNames.map((facet) => {
      const zeros = Object.fromEntries(Object.keys(this.#overview.counts[facet]).map((value) => [value, 0]));
      return [facet, { ...zeros, ...(counted.get(facet) ?? hits).facets[attributeOf(facet)] }] as const;
    });
    return {
      ...nothing,
      total: hits.total,
      hits: page.hits(query, interpretation, question, offset, limit),
      facets: Object.fromEntries(facets) as SearchResult['facets'],
      understood: termsOf(query.text ?? '', interpretation, (words) => page.isCalled(words)),
      unmatched: question.unmatched,
      negated: interpretation.negated,
      asides: interpretation.asides,
      corrections: interpretation.corrections,
    };
  }

  async #explainFew(query: Query, interpretation: Interpretation, result: SearchResult): Promise<SearchResult> {
    if (result.total === 0) return this.#explainNobody(query, interpretation, result);
    return { ...result, relaxations: await this.#relaxations(query, interpretation, result.total) };
  }

  /**
   * Nobody was found. That may be an outage, as some clients resolve with empty lists when their engine is gone: a search for everybody
   * tells. Words that nobody has are then left out, and what else would find somebody is counted.
   */
  async #explainNobody(query: Query, interpretation: Interpretation, result: SearchResult): Promise<SearchResult> {
    const words = [...new Set(wordsOf(interpretation))];
    const isUnfinished =
      result.understood.length > 0 && questionOf(query, interpretation, this.#lexicon, this.#overview).isUnfinished;
    const [all, ...each] = await this.#engine.ask(
      together(
        askForCounts(everybody),
        ...words.map((word, i) =>
          askForCounts({ ...everybody, words: [word], isUnfinished: isUnfinished && i === words.length - 1 }),
        ),
      ),
    );
    if (all.total === 0) throw noAnswer();
    const unknown = new Set(words.filter((_, i) => each[i]!.total === 0));
    if (unknown.size === 0) return { ...result, relaxations: await this.#relaxations(query, interpretation) };
    const known = withoutWords(interpretation, unknown);
    const unmatched = [...known.unmatched];
    // Nonsense finds nobody; a word too many beside words that are understood is reported and left out.
    if (known.parts.length === 0) return { ...result, understood: [], unmatched };
    const again = await this.#engine.ask(this.#asking(query, known));
    const found = this.#result(query, again, this.#page(again.hits.hits));
    return found.total > 0 ? found : { ...found, relaxations: await this.#relaxations(query, known) };
  }

  async #relaxations(query: Query, interpretation: Interpretation, found = 0): Promise<readonly Relaxation[]> {
    const askings = new Map<string, Asking<Counts>>();
    const keyOf = (changedQuery: Query, changed: Interpretation): string => {
      const asking = askForCounts(questionOf(changedQuery, changed, this.#lexicon, this.#overview));
      const key = JSON.stringify(asking.searches);
      askings.set(key, asking);
      return key;
    };
    relax(query, interpretation, (...changed) => (keyOf(...changed), 0), found);
    if (askings.size === 0) return [];
    const counts = await this.#engine.ask(together<Counts[]>(...askings.values()));
    const totals = new Map([...askings.keys()].map((key, i) => [key, counts[i]!.total]));
    return relax(query, interpretation, (...changed) => totals.get(keyOf(...changed)) ?? 0, found);
  }

  #countOf(kind: Suggestion['kind'], value: string): number {
    const { counts, cities } = this.#overview;
    if (kind === 'place') {
      const labels = ({ name, state }: RemoteCity): boolean =>
        [this.#lexicon.places.city(name, state || undefined)?.label, this.#lexicon.places.city(name)?.label].includes(value);
      return cities.filter(labels).reduce((sum, { count }) => sum + count, 0);
    }
    const facet = kind === 'person' ? undefined : kind === 'condition' ? 'focus' : kind;
    return facet === undefined ? 0 : (counts[facet][value] ?? 0);
  }
}

/** A few who have a word, as engines that forgive typing errors first give those who have it exactly. */
const probeOf = (key: string): Asking<EngineHits> => {
  const { word, isUnfinished } = wordOfKey(key);
  return askForHits({ ...everybody, words: [word], isUnfinished }, HITS_OF_A_PROBE, []);
};

const nothing: SearchResult = {
  total: 0,
  hits: [],
  facets: Object.fromEntries(facetNames.map((facet) => [facet, {}])) as SearchResult['facets'],
  understood: [],
  unmatched: [],
  negated: [],
  asides: [],
  corrections: [],
  relaxations: [],
  tookMs: 0,
};

const pageOf = ({ offset = 0, limit = DEFAULT_LIMIT }: Query): { offset: number; limit: number } => ({
  offset: Math.max(0, Math.floor(offset)),
  limit: Math.max(0, Math.floor(limit)),
});
