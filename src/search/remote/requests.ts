import type { FacetName, SortName } from '../query.js';
import { attributeOf, PLACE } from './attributes.js';
import type { EngineResult } from './engine-result.js';
import type { Constraint, Question } from './question.js';
import { MOST_HITS, MOST_HITS_PER_REQUEST, MOST_VALUES, type SearchParams } from './search-client.js';

const METERS_PER_MILE = 1609.344;
/** Half the way round the earth: everywhere that is somewhere. */
const EVERYWHERE_METERS = 20_040_000;

/** Which part of a question one request asks for. */
type Area = Pick<SearchParams, 'aroundLatLng' | 'aroundRadius'>;

interface Branch {
  readonly constraints: readonly Constraint[];
  readonly area: Area;
}

/**
 * A question as searches that exclude each other and together are all of it. Most are one. An engine joins a circle with all else by AND,
 * so "within the circle, or by telehealth" is asked as those without telehealth in the circle, and those with it anywhere; and who has
 * no place that a circle could hold is asked for apart.
 */
function branchesOf({ constraints, circle, includesTelehealth }: Question, except?: FacetName): Branch[] {
  const kept = constraints.filter(({ filter }) => filter === undefined || filter !== except);
  if (!circle) return [{ constraints: kept, area: {} }];
  const within = around(circle.center, circle.withinMiles);
  const everywhere = around(circle.center, undefined);
  const limited = circle.withinMiles !== undefined;
  if (limited && !includesTelehealth) return [{ constraints: kept, area: within }];
  const anywhere = limited ? [...kept, { anyOf: [`${PLACE}:telehealth`] }] : kept;
  const branches = [
    { constraints: [...anywhere, { anyOf: [`${PLACE}:located`] }], area: everywhere },
    { constraints: [...anywhere, { anyOf: [`${PLACE}:unlocated`] }], area: {} },
  ];
  // Where everybody must offer telehealth, nobody is left for the circle.
  const isOnlyTelehealth = kept.some(({ anyOf }) => anyOf.length === 1 && anyOf[0] === `${attributeOf('format')}:telehealth`);
  if (limited && !isOnlyTelehealth)
    branches.unshift({ constraints: [...kept, { anyOf: [`${PLACE}:office-only`] }], area: within });
  return branches;
}

function around({ latitude, longitude }: { latitude: number; longitude: number }, miles: number | undefined): Area {
  const aroundRadius = miles === undefined ? EVERYWHERE_METERS : Math.ceil(Math.max(0, miles) * METERS_PER_MILE) || 1;
  return { aroundLatLng: `${latitude},${longitude}`, aroundRadius };
}

export type Counts = Pick<EngineResult, 'total' | 'facets'>;

/** Something to ask an engine, as one or more searches in one call, and what is made of their results. */
export interface Asking<T> {
  readonly searches: readonly { readonly params: SearchParams; readonly sort: SortName }[];
  read(results: readonly EngineResult[]): T;
}

export interface EngineHits {
  readonly total: number;
  /** Per branch, in the engine's order. */
  readonly hits: readonly (readonly unknown[])[];
  readonly facets: EngineResult['facets'];
}

/** @param take the first so many hits of each branch, at most {@link MOST_HITS} */
export function askForHits(question: Question, take: number, facets: readonly string[]): Asking<EngineHits> {
  const wanted = Math.min(take, MOST_HITS);
  const pages = Math.max(1, Math.ceil(wanted / MOST_HITS_PER_REQUEST));
  const hitsPerPage = pages === 1 ? wanted : MOST_HITS_PER_REQUEST;
  const branches = branchesOf(question);
  const { sort } = question;
  return {
    searches: branches.flatMap((branch) =>
      Array.from({ length: pages }, (_, page) => ({
        params: { ...paramsOf(question, branch), facets: page === 0 ? [...facets] : [], hitsPerPage, page },
        sort,
      })),
    ),
    read: (results) => ({
      total: sum(results.filter((_, i) => i % pages === 0)),
      hits: branches.map((_, i) =>
        results
          .slice(i * pages, (i + 1) * pages)
          .flatMap(({ hits }) => hits)
          .slice(0, wanted),
      ),
      facets: added(results.filter((_, i) => i % pages === 0)),
    }),
  };
}

/** Only how many there are, and the counts of some attributes. @param except a filter that is left out */
export function askForCounts(question: Question, facets: readonly string[] = [], except?: FacetName): Asking<Counts> {
  return {
    searches: branchesOf(question, except).map((branch) => ({
      params: { ...paramsOf(question, branch), facets: [...facets], hitsPerPage: 0 },
      sort: 'best',
    })),
    read: (results) => ({ total: sum(results), facets: added(results) }),
  };
}

/** Puts several askings into one call of the client. */
export function together<T extends readonly unknown[]>(...askings: { readonly [I in keyof T]: Asking<T[I]> }): Asking<T> {
  return {
    searches: askings.flatMap(({ searches }) => searches),
    read: (results) => {
      let at = 0;
      return askings.map((asking) => {
        const own = results.slice(at, (at += asking.searches.length));
        return asking.read(own);
      }) as unknown as T;
    },
  };
}

function paramsOf({ words, isUnfinished }: Question, { constraints, area }: Branch): SearchParams {
  return {
    query: words.join(' '),
    ...(words.length > 0 && !isUnfinished && { queryType: 'prefixNone' as const }),
    facets: [],
    facetFilters: constraints.map(({ anyOf }) => [...anyOf]),
    numericFilters: [],
    hitsPerPage: 0,
    page: 0,
    maxValuesPerFacet: MOST_VALUES,
    ...area,
  };
}

const sum = (results: readonly EngineResult[]): number => results.reduce((total, result) => total + result.total, 0);

function added(results: readonly EngineResult[]): EngineResult['facets'] {
  if (results.length === 1) return results[0]!.facets;
  const all: Record<string, Record<string, number>> = {};
  for (const { facets } of results) {
    for (const [attribute, counts] of Object.entries(facets)) {
      const into = (all[attribute] ??= Object.create(null) as Record<string, number>);
      for (const [value, count] of Object.entries(counts)) into[value] = (into[value] ?? 0) + count;
    }
  }
  return all;
}
