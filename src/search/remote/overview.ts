import type { Coordinates } from '../distance.js';
import { facetNames } from '../facet-values.js';
import type { FacetName } from '../query.js';
import { attributeOf, cityOfPlace, PLACE } from './attributes.js';
import type { EngineResult } from './engine-result.js';

export type FacetCounts = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;

export interface RemoteCity {
  /** Value of the place attribute. */
  readonly value: string;
  /** Folded. */
  readonly name: string;
  /** Two letters, or empty. */
  readonly state: string;
  readonly count: number;
}

/** What an engine holds, as the answer to a search for everybody tells. */
export interface Overview {
  readonly size: number;
  readonly counts: FacetCounts;
  readonly cities: readonly RemoteCity[];
  /** First two digits of the offices' ZIP codes, most frequent first. */
  readonly zipBeginnings: readonly string[];
}

/** Mean places of cities, by the value of the place attribute; undefined where no office there has one. */
export type CityCenters = ReadonlyMap<string, Coordinates | undefined>;

export const overviewAttributes = (): string[] => [...facetNames.map(attributeOf), PLACE];

export function readOverview(result: EngineResult): Overview {
  const counts = Object.fromEntries(facetNames.map((facet) => [facet, result.facets[attributeOf(facet)] ?? {}])) as FacetCounts;
  const cities: RemoteCity[] = [];
  const zips: [string, number][] = [];
  for (const [value, count] of Object.entries(result.facets[PLACE] ?? {})) {
    const city = cityOfPlace(value);
    if (city) cities.push({ value, ...city, count });
    else if (/^zip_\d\d$/.test(value)) zips.push([value.slice(4), count]);
  }
  zips.sort(([, a], [, b]) => b - a);
  return { size: result.total, counts, cities, zipBeginnings: zips.map(([zip]) => zip) };
}
