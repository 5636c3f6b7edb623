import { describe, expect, it } from 'vitest';
import { randomProviders } from '../../bench/providers.mjs';
import { finished } from '../../src/feed/finished.js';
import { packFeed } from '../../src/feed/pack-feed.js';
import { sourceOf } from '../../src/feed/packed-index.js';
import { parseFeed } from '../../src/feed/parse.js';
import type { Provider } from '../../src/feed/provider.js';
import { readPackedFeed } from '../../src/feed/read-packed-feed.js';
import { createDirectory, createDirectoryInSlices } from '../../src/search/directory.js';
import { facetNames } from '../../src/search/facet-values.js';
import { indexToPack } from '../../src/search/index-to-pack.js';
import type { DirectoryOptions, Query } from '../../src/search/query.js';
import { vocabularyIds } from '../fixtures/vocabulary-ids.js';
import { relevanceQueries, unseenQueries, voicedQueries } from './relevance/evaluate.js';

const today = '2026-11-20';
const invented = randomProviders(10_000, vocabularyIds, { today, bio: 20 }).map(({ name, nameParts, ...rest }, place) => ({
  ...rest,
  name: nameParts ?? name,
  // What invented providers have none of.
  ...(place % 7 === 0 && { specialties: ['Sleep medicine'], npi: String(1_000_000_000 + place) }),
  ...(place % 11 === 0 && { fees: { slidingScale: true }, focus: ['Grief after a disaster', 'adhd'] }),
}));
const { feed } = parseFeed({ version: 1, providers: invented }, { today });
const file = packFeed(feed, indexToPack(feed.providers));

/** As a page that has just loaded the file has them. */
const unpacked = (day = today): readonly Provider[] => finished(readPackedFeed(file, { today: day })).feed.providers;

function pair(options: DirectoryOptions = { today }) {
  return [createDirectory(feed.providers, options), createDirectory(unpacked(options.today), options)] as const;
}

function answersAreSame(options: DirectoryOptions, queries: readonly Query[]): void {
  const [plain, packed] = pair(options);
  for (const query of queries) {
    const { tookMs: _, ...one } = plain.search(query);
    const { tookMs: __, ...other } = packed.search(query);
    // Far faster than toEqual; which tells the difference.
    if (JSON.stringify(other) !== JSON.stringify(one)) expect({ query, ...other }).toEqual({ query, ...one });
  }
  expect(packed.size).toBe(plain.size);
}

describe('a directory of a packed feed', { timeout: 120_000 }, () => {
  const classes = [relevanceQueries(feed.providers), unseenQueries(), voicedQueries()];
  const texts = classes.flatMap((each) => Object.values(each).flatMap((queries) => queries.map(({ text }) => text)));

  it('finds the same as one of the plain feed: who, in which order, how many, why, and what to check', () => {
    expect(texts.length).toBeGreaterThan(900);
    answersAreSame(
      { today },
      texts.map((text) => ({ text })),
    );
  });

  it('does so with every filter, order and place, and for those whose plan is not listed', () => {
    const filters = facetNames.flatMap((facet) =>
      Object.keys(createDirectory(feed.providers.slice(0, 300)).search({ limit: 0 }).facets[facet])
        .slice(0, 4)
        .map((value) => ({ filters: { [facet]: [value] }, includeUnlisted: true })),
    );
    const orders = (['best', 'nearest', 'soonest', 'verified', 'name', 'listed'] as const).flatMap((sort) => [
      { sort, limit: 300 },
      { sort, text: 'anxiety', near: { postalCode: '90210' }, offset: 40 },
      { sort, near: { latitude: 30, longitude: -97, withinMiles: 100 } },
    ]);
    answersAreSame({ today }, [...filters, ...orders]);
  });

  it('reckons openings and freshness from the day on which it is read, in the language of the page', () => {
    const queries = ['', 'anxiety aetna', 'psychiatrist', 'near 78701'].flatMap((text) =>
      (['best', 'soonest', 'verified', 'name'] as const).map((sort) => ({ text, sort, limit: 50 })),
    );
    for (const day of ['2026-11-21', '2027-03-01']) {
      answersAreSame({ today: day, locale: 'es', staleAfterDays: 30 }, queries);
    }
  });

  it('leaves out whom nobody has confirmed for long, where the page asks for that', () => {
    answersAreSame({ today, hideUnconfirmedAfterDays: 60 }, [{ text: 'anxiety' }, { text: 'portland' }, {}]);
  });

  it('suggests the same, and calls values the same', () => {
    const [plain, packed] = pair();
    for (const text of ['a', 'an', 'por', 'maria', 'maria o', 'santa', 'blu', 'grief', 'bipoler', 'span']) {
      expect(packed.suggest(text)).toEqual(plain.suggest(text));
    }
    expect(packed.label('focus', 'grief-after-a-disaster')).toBe('Grief after a disaster');
    expect(packed.zipBeginnings).toEqual(plain.zipBeginnings);
  });

  it('learns finer places, and knows each provider by id', () => {
    const directories = pair();
    const found = directories.map((directory) => {
      directory.addPostalCodes(new Map([['90210', { latitude: 34.1, longitude: -118.41 }]]));
      expect(directory.get('p-77')).toEqual(feed.providers[77]);
      expect(directory.get('nobody')).toBeUndefined();
      return directory.search({ sort: 'nearest', near: { postalCode: '90210' } }).hits;
    });
    expect(found[1]).toEqual(found[0]);
  });

  it('is made without making the providers', async () => {
    const providers = unpacked();
    const seen = new Proxy(providers, { get: (list, key) => (/^\d+$/.test(String(key)) ? fail(key) : Reflect.get(list, key)) });
    expect(sourceOf(providers)).toBeDefined();
    // The index is known by the list itself; a list that is a stranger is read one by one.
    expect(() => createDirectory(seen, { today })).toThrow('made');
    const directory = await createDirectoryInSlices(providers, { today }, () => Promise.resolve());
    expect(directory.search({ text: 'anxiety' }).total).toBeGreaterThan(100);
  });

  it('explains whom it is asked about as a search does, and leaves out who does not fit', () => {
    const query = { text: 'anxiety', near: { postalCode: '90210' }, limit: 3 };
    for (const directory of pair()) {
      const { hits } = directory.search({ ...query, limit: directory.size });
      const some = [hits[500]!, hits[0]!, hits[20]!];
      const misfit = feed.providers.find(({ id }) => !hits.some(({ provider }) => provider.id === id))!;
      expect(directory.explain(query, [...some.map(({ provider }) => provider.id), misfit.id, 'nobody'])).toEqual(some);
    }
  });

  it('is made anew where the index was made by other rules', () => {
    const few = { ...feed, providers: feed.providers.slice(0, 300) };
    const providers = finished(readPackedFeed(packFeed(few, { ...indexToPack([]), madeBy: 'others' }), { today })).feed.providers;
    expect(createDirectory(providers, { today }).search({ text: 'anxiety' }).total).toBe(
      createDirectory(few.providers, { today }).search({ text: 'anxiety' }).total,
    );
  });
});

function fail(key: PropertyKey): never {
  throw new Error(`provider ${String(key)} was made`);
}
