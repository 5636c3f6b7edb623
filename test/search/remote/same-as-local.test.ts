import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomProviders } from '../../../bench/providers.mjs';
import { findPostgres } from '../../../scripts/find-postgres.mjs';
import { parseFeed } from '../../../src/feed/parse.js';
import { createDirectory } from '../../../src/search/directory.js';
import { facetNames } from '../../../src/search/facet-values.js';
import type { Directory, Query, SearchResult } from '../../../src/search/query.js';
import { indexRecords } from '../../../src/search/remote/index-record.js';
import { RemoteDirectory } from '../../../src/search/remote/remote-directory.js';
import { vocabularyIds } from '../../fixtures/vocabulary-ids.js';
import { fill, PostgresClient } from './postgres-client.js';
import { PostgresServer } from './postgres-server.js';
import { inOrder, paged, queries } from './queries.js';

const today = '2026-11-15';
const everyone = 400;
const { providers } = parseFeed(randomProviders(everyone, vocabularyIds, { seed: 6, today, bio: 20 }), { today }).feed;

/** What of a result must not depend on who searched. Hits as a set, by id, each with its reasons, cautions and distance. */
function comparable({ total, hits, facets, relaxations, unmatched, negated, corrections }: SearchResult) {
  return {
    total,
    facets: Object.fromEntries(facetNames.map((facet) => [facet, { ...facets[facet] }])),
    relaxations: relaxations.map(({ change, total: found }) => ({
      ...('drop' in change ? { drop: change.drop } : change),
      found,
    })),
    unmatched,
    negated,
    corrections,
    hits: hits
      .map(({ provider, reasons, cautions, distanceMiles }) => ({
        id: provider.id,
        reasons: reasons.map((reason) => ('miles' in reason ? { ...reason, miles: reason.miles.toFixed(6) } : reason)),
        cautions,
        miles: distanceMiles?.toFixed(6),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const idsIn = ({ hits }: SearchResult): string[] => hits.map(({ provider }) => provider.id);
const nameOf = (query: Query): string => JSON.stringify(query).replaceAll('"', '');

const bin = findPostgres();
if (!bin) console.warn('Skipped: test/search/remote against a real engine, since PostgreSQL is not on this machine.');

describe.skipIf(!bin)('a directory in a PostgreSQL, asked through an InstantSearch client', () => {
  let server: PostgresServer;
  let client: PostgresClient;
  let remote: RemoteDirectory;
  let local: Directory;
  const index = {
    best: 'providers',
    nearest: 'providers_nearest',
    soonest: 'providers_soonest',
    verified: 'providers_verified',
    name: 'providers_name',
  };

  beforeAll(async () => {
    server = await PostgresServer.start(bin!);
    await fill(server, indexRecords(providers, { today }));
    client = new PostgresClient(server);
    remote = await RemoteDirectory.open(client, { today, index });
    local = createDirectory(providers, { today });
  }, 60_000);

  afterAll(() => server?.stop());

  it('counts what a local directory counts, before anything is asked', () => {
    expect(remote.size).toBe(local.size);
    expect(comparable({ ...remote.everybody, hits: [] }).facets).toEqual(comparable(local.search({ limit: 0 })).facets);
  });

  for (const query of queries) {
    it(`finds and counts the same for ${nameOf(query)}`, async () => {
      const all = { ...query, limit: everyone };
      expect(comparable(await remote.search(all))).toEqual(comparable(local.search(all)));
    });
  }

  for (const query of inOrder) {
    it(`gives the same order for ${nameOf(query)}`, async () => {
      expect(idsIn(await remote.search(query))).toEqual(idsIn(local.search(query)));
    });
  }

  for (const query of paged) {
    it(`goes from page to page without a gap or a repetition for ${nameOf(query)}`, async () => {
      const whole = idsIn(await remote.search({ ...query, limit: 60 }));
      const pages: string[] = [];
      for (let offset = 0; offset < 60; offset += 20) pages.push(...idsIn(await remote.search({ ...query, offset, limit: 20 })));
      expect(pages).toEqual(whole);
      expect(new Set(pages).size).toBe(pages.length);
    });
  }

  it('leaves out whom nobody has confirmed for long, where the page asks for that', async () => {
    const options = { today, hideUnconfirmedAfterDays: 60 };
    const strict = await RemoteDirectory.open(client, options);
    const query = { filters: { focus: ['adhd'] }, limit: everyone };
    expect(comparable(await strict.search(query))).toEqual(comparable(createDirectory(providers, options).search(query)));
  });

  it('sends no "filters", no colon in a value, one attribute per list, and a radius with every place', () => {
    const sent = client.calls.flat().map(({ params }) => params);
    expect(sent.length).toBeGreaterThan(100);
    for (const params of sent) {
      expect(params).not.toHaveProperty('filters');
      for (const anyOf of params.facetFilters) {
        for (const filter of anyOf) expect(filter.split(':')).toHaveLength(2);
        expect(new Set(anyOf.map((filter) => filter.split(':')[0])).size).toBe(1);
      }
      expect(params.aroundLatLng === undefined).toBe(params.aroundRadius === undefined);
    }
  });
});
