import { describe, expect, it } from 'vitest';
import { randomProviders, seededRandom } from '../../bench/providers.mjs';
import type { Provider } from '../../src/feed/provider.js';
import { createDirectory } from '../../src/search/directory.js';
import { facetNames } from '../../src/search/facet-values.js';
import type { FacetName, Query } from '../../src/search/query.js';
import { terms } from '../../src/vocabulary/vocabulary.js';
import { idsOf, vocabularyIds } from '../fixtures/vocabulary-ids.js';
import { matches, milesBetween, valuesOf } from './oracle.js';

const membersOf = (facet: FacetName, id: string): string[] =>
  terms(facet === 'focus' ? 'condition' : 'insurer')
    .filter(({ family }) => family === id)
    .map((term) => term.id);
const TODAY = '2026-11-15';

/** 10 and 400 providers: below and above the share at which a value is kept as bits, and sizes that are no multiple of 32. */
const feeds = [10, 400, 1031].map((size) => randomProviders(size, vocabularyIds, { seed: size, today: TODAY, bio: 0 }));

function randomQuery(random: () => number, providers: readonly Provider[]): Query {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const filters: Partial<Record<FacetName, string[]>> = {};
  for (const facet of facetNames) {
    if (random() > 0.25) continue;
    const has = valuesOf(pick(providers), membersOf);
    const known = { ...allValues }[facet].filter((value) => has(facet, value));
    filters[facet] = [...(known.length > 0 ? [pick(known)] : []), ...(random() < 0.3 ? [pick(allValues[facet])] : [])];
  }
  return { filters, includeUnlisted: random() < 0.3 };
}
const allValues: Record<FacetName, string[]> = {
  focus: vocabularyIds.conditions,
  service: vocabularyIds.services,
  insurance: vocabularyIds.insurers,
  language: vocabularyIds.languages,
  state: vocabularyIds.states,
  role: idsOf('role'),
  format: idsOf('format'),
  ages: idsOf('age-group'),
  gender: idsOf('gender'),
  accepting: idsOf('opening'),
};

describe.each(feeds.map((providers) => [providers.length, providers] as const))('filters over %i providers', (_, providers) => {
  const directory = createDirectory(providers, { today: TODAY });
  const queries = (seed: number, count: number): Query[] => {
    const random = seededRandom(seed);
    return Array.from({ length: count }, () => randomQuery(random, providers));
  };

  it('find whom a look at every record finds', () => {
    for (const query of queries(7, 80)) {
      const expected = providers.filter((provider) => matches(provider, query, membersOf)).map(({ id }) => id);
      const result = directory.search({ ...query, limit: providers.length });
      expect(result.hits.map(({ provider }) => provider.id).sort(), JSON.stringify(query)).toEqual(expected.sort());
      expect(result.total).toBe(expected.length);
    }
  });

  it('count each value as if its own facet were not filtered', () => {
    for (const query of queries(11, 6)) {
      const { facets } = directory.search(query);
      for (const facet of facetNames) {
        const others = providers.filter((provider) => matches(provider, query, membersOf, facet));
        const counted = Object.fromEntries(
          allValues[facet].map((value) => [
            value,
            others.filter((provider) => valuesOf(provider, membersOf)(facet, value)).length,
          ]),
        );
        for (const [value, count] of Object.entries(counted)) {
          expect(facets[facet][value] ?? 0, `${facet} ${value} ${JSON.stringify(query)}`).toBe(count);
        }
      }
    }
  });

  it('promise with each count what choosing that value then finds', () => {
    for (const query of queries(13, 15).map((each) => ({ ...each, includeUnlisted: false }))) {
      const { facets } = directory.search(query);
      for (const facet of facetNames) {
        for (const [value, count] of Object.entries(facets[facet]).slice(0, 5)) {
          expect(directory.search({ ...query, filters: { ...query.filters, [facet]: [value] } }).total).toBe(count);
        }
      }
    }
  });

  it('by distance keep those who have an office within it, as another formula measures', () => {
    const random = seededRandom(17);
    for (let i = 0; i < 40; i++) {
      const from = [25 + random() * 23, -122 + random() * 50] as const;
      const withinMiles = 5 + random() * 600;
      const expected = new Map<string, number>();
      for (const { id, locations = [] } of providers) {
        const known = locations.filter(({ latitude }) => latitude !== undefined);
        if (known.length !== locations.length) continue;
        const miles = Math.min(...known.map((office) => milesBetween(from, [office.latitude!, office.longitude!])));
        if (miles <= withinMiles) expected.set(id, miles);
      }
      const near = { latitude: from[0], longitude: from[1], withinMiles };
      const { hits } = directory.search({ near, sort: 'nearest', limit: providers.length });
      const found = new Map(hits.map(({ provider, distanceMiles }) => [provider.id, distanceMiles!]));
      for (const [id, miles] of expected) expect(found.get(id)).toBeCloseTo(miles, 3);
      for (const { provider, distanceMiles } of hits) {
        expect(distanceMiles).toBeLessThanOrEqual(withinMiles);
        if (provider.locations?.every(({ latitude }) => latitude !== undefined)) expect(expected.has(provider.id)).toBe(true);
      }
      const miles = hits.map(({ distanceMiles }) => distanceMiles!);
      expect(miles).toEqual([...miles].sort((a, b) => a - b));
    }
  });
});

it('a value that nobody has, or that is no value at all, finds nobody and breaks nothing', () => {
  const directory = createDirectory(feeds[0]!, { today: TODAY });
  for (const value of ['no-such-plan', '__proto__', 'constructor', '']) {
    expect(directory.search({ filters: { insurance: [value] } }).total).toBe(0);
  }
  expect(directory.search({ filters: { insurance: [] } }).total).toBe(10);
});
