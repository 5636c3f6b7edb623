/** One result of a client, as far as anything is made of it; checked. */
export interface EngineResult {
  readonly hits: readonly unknown[];
  readonly total: number;
  /** Attribute -> value -> count. */
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * What a client resolved with. Undefined where that is no answer to as many requests: clients resolve with nothing, or with results
 * without a number of hits, when their engine cannot be reached.
 */
export function readResults(answer: unknown, requests: number): EngineResult[] | undefined {
  const results = isObject(answer) ? answer['results'] : undefined;
  if (!Array.isArray(results) || results.length !== requests) return undefined;
  const read = results.map(readResult);
  return read.every((result) => result !== undefined) ? read : undefined;
}

function readResult(result: unknown): EngineResult | undefined {
  if (!isObject(result)) return undefined;
  const { hits, nbHits, facets } = result;
  if (!Array.isArray(hits) || typeof nbHits !== 'number' || !(nbHits >= 0)) return undefined;
  return { hits, total: nbHits, facets: isObject(facets) ? readFacets(facets) : {} };
}

function readFacets(facets: Record<string, unknown>): EngineResult['facets'] {
  const read: Record<string, Record<string, number>> = {};
  for (const [attribute, values] of Object.entries(facets)) {
    if (!isObject(values)) continue;
    const counts = Object.entries(values).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
    // A record without a prototype, as values are words of others: "constructor" is one.
    read[attribute] = Object.assign(Object.create(null) as Record<string, number>, Object.fromEntries(counts));
  }
  return read;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
