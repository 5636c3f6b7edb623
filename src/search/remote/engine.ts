import type { IsoDay } from '../../feed/provider.js';
import type { SortName } from '../query.js';
import { CONFIRMED_DAY, dayNumber } from './attributes.js';
import { readResults } from './engine-result.js';
import { everybody } from './question.js';
import { RemoteSearchError } from './remote-search-error.js';
import { askForCounts, type Asking } from './requests.js';
import type { SearchClient, SearchRequest } from './search-client.js';

const DEFAULT_INDEX = 'providers';

/** The index, or one for each order that there is, since an engine's order is that of the index which is asked. */
export type IndexNames = string | Partial<Readonly<Record<SortName, string>>>;

export interface EngineOptions {
  /** @default 'providers', whose order is `best` */
  readonly index?: IndexNames;
  readonly today?: IsoDay;
  /** As of {@link DirectoryOptions}. */
  readonly hideUnconfirmedAfterDays?: number;
}

/** A search engine behind a client, and whether it answers at all. */
export class Engine {
  /** Orders that there is an index for. */
  readonly sorts: readonly SortName[];
  readonly #client: SearchClient;
  readonly #index: Partial<Readonly<Record<SortName, string>>>;
  readonly #numericFilters: readonly string[];

  /** @throws {RemoteSearchError} where the client is none */
  constructor(client: SearchClient, { index = DEFAULT_INDEX, today, hideUnconfirmedAfterDays: days }: EngineOptions) {
    if (typeof (client as Partial<SearchClient> | null)?.search !== 'function') {
      throw new RemoteSearchError('search-client-not-usable', 'It has no method "search".');
    }
    this.#client = client;
    this.#index = typeof index === 'string' ? { best: index } : index;
    this.sorts = Object.keys(this.#index) as SortName[];
    this.#numericFilters = days === undefined || today === undefined ? [] : [`${CONFIRMED_DAY}>=${dayNumber(today) - days}`];
  }

  /**
   * Where the client gives no answer, everybody is asked for once: if that is answered, the question is put once more.
   * @throws {RemoteSearchError} where the client fails or gives no answer
   */
  async ask<T>(asking: Asking<T>): Promise<T> {
    const answer = (await this.#call(asking)) ?? ((await this.#call(askForCounts(everybody))) && (await this.#call(asking)));
    if (!answer) throw noAnswer();
    return answer.value;
  }

  async #call<T>(asking: Asking<T>): Promise<{ readonly value: T } | undefined> {
    const results = readResults(await this.#search(this.#requests(asking)), asking.searches.length);
    return results && { value: asking.read(results) };
  }

  #requests({ searches }: Asking<unknown>): SearchRequest[] {
    return searches.map(({ params, sort }) => ({
      indexName: this.#index[sort] ?? this.#index.best ?? DEFAULT_INDEX,
      params: { ...params, numericFilters: [...this.#numericFilters] },
    }));
  }

  async #search(requests: SearchRequest[]): Promise<unknown> {
    try {
      return await this.#client.search(requests);
    } catch (error) {
      const { name, status } = (error ?? {}) as { name?: unknown; status?: unknown };
      const what = [name, status].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ');
      throw new RemoteSearchError('search-client-failed', `The client failed${what ? ` (${what})` : ''}.`);
    }
  }
}

export const noAnswer = (): RemoteSearchError =>
  new RemoteSearchError(
    'search-client-no-answer',
    'The client resolved without results, as clients do whose engine cannot be reached.',
  );
