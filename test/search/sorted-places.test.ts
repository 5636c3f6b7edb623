import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomProviders } from '../../bench/providers.mjs';
import { finished } from '../../src/feed/finished.js';
import { createDirectory, prepareDirectory } from '../../src/search/directory.js';
import { sortName } from '../../src/search/sort-keys.js';
import { sortedPlaces } from '../../src/search/sorted-places.js';
import { vocabularyIds } from '../fixtures/vocabulary-ids.js';
import { TODAY } from './sample-directory.js';

describe('an order that can be interrupted', () => {
  it('is the one that the engine finds, equal ones by rising place', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (values) => {
        const sorted = finished(sortedPlaces(values.length, (a, b) => values[a]! - values[b]!));
        const expected = values.map((_, place) => place).sort((a, b) => values[a]! - values[b]!);
        expect([...sorted]).toEqual(expected);
      }),
    );
  });

  it('pauses every thousand comparisons', () => {
    const steps = [...sortedPlaces(4096, (a, b) => b - a)];
    expect(steps.length).toBeGreaterThan(30);
  });
});

describe('sorting by name', () => {
  const providers = randomProviders(700, vocabularyIds, { today: TODAY });
  const namesOf = (directory: ReturnType<typeof createDirectory>) =>
    directory.search({ sort: 'name', limit: 700 }).hits.map(({ provider }) => sortName(provider));
  const expected = providers.map(sortName).sort(new Intl.Collator('es').compare);

  it('goes by the rules of the language', () => {
    expect(namesOf(createDirectory(providers, { today: TODAY, locale: 'es' }))).toEqual(expected);
  });

  it('is the same when it was prepared', async () => {
    const directory = createDirectory(providers, { today: TODAY, locale: 'es' });
    await prepareDirectory(directory, 'names', () => Promise.resolve());
    expect(namesOf(directory)).toEqual(expected);
  });
});
