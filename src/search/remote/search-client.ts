/**
 * What is sent with a search. Only parameters that every engine behind an InstantSearch client has; a filter is a `facetFilters` or a
 * `numericFilters`, never a `filters`, whose syntax differs from engine to engine. Lists and objects are new for each call.
 */
export interface SearchParams {
  /** Words that no vocabulary knows: names, offices, free text. Empty: everybody. */
  query: string;
  /** `prefixNone`: the last word is finished. @default the last word may go on */
  queryType?: 'prefixNone';
  /** Attributes whose values are counted. */
  facets: string[];
  /** `attribute:slug`; OR inside a list, AND between lists. Never two attributes in one list. */
  facetFilters: string[][];
  /** `attribute>=number`, joined by AND. */
  numericFilters: string[];
  /** 0 to 200. */
  hitsPerPage: number;
  /** From 0. */
  page: number;
  maxValuesPerFacet: number;
  /** `34.09,-118.41`. Never without a radius, as engines differ in what they take for one. */
  aroundLatLng?: string;
  /** Metres. */
  aroundRadius?: number;
}

export interface SearchRequest {
  indexName: string;
  params: SearchParams;
}

/**
 * The client object that the InstantSearch libraries take: of Algolia, Meilisearch (instant-meilisearch), Typesense
 * (typesense-instantsearch-adapter) and Searchkit (Elasticsearch, OpenSearch), or one of your own.
 */
export interface SearchClient {
  /** @returns `{ results: [{ hits, nbHits, facets, ... }] }`, one result per request, in their order */
  search(requests: SearchRequest[]): PromiseLike<unknown>;
}

/** Most hits that one request asks for: Typesense gives 250, others 1,000. */
export const MOST_HITS_PER_REQUEST = 200;
/** Most hits of one question, in as many requests as that takes: behind these, most engines give none. */
export const MOST_HITS = 1000;
/** Most values of a facet that are asked for: what Algolia gives. */
export const MOST_VALUES = 1000;
