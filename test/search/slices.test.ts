import { describe, expect, it } from 'vitest';
import { randomProviders } from '../../bench/providers.mjs';
import { createDirectory, createDirectoryInSlices } from '../../src/search/directory.js';
import { vocabularyIds } from '../fixtures/vocabulary-ids.js';
import { people, TODAY } from './sample-directory.js';

describe('building a directory in slices', { timeout: 60_000 }, () => {
  const providers = randomProviders(3000, vocabularyIds, { today: TODAY });
  const options = { today: TODAY };

  it('pauses again and again, each time further on', async () => {
    const shares: number[] = [];
    await createDirectoryInSlices(providers, options, (share) => {
      shares.push(share);
      return Promise.resolve();
    });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('finds the same as the directory that is built at once', async () => {
    const sliced = await createDirectoryInSlices(providers, options, () => Promise.resolve());
    const whole = createDirectory(providers, options);
    for (const text of ['bipoler aetna', 'maria ortega', 'near 90210', 'mindfulness', '']) {
      const { tookMs: _, ...expected } = whole.search({ text });
      expect(sliced.search({ text })).toMatchObject(expected);
      expect(sliced.suggest(text)).toEqual(whole.suggest(text));
    }
  });

  it('needs no pause for a few providers', async () => {
    const directory = await createDirectoryInSlices(people, options, () => Promise.resolve());
    expect(directory.size).toBe(people.length);
  });

  it('ends with the reason of a pause that is refused', async () => {
    const gone = new Error('the element has left the page');
    await expect(createDirectoryInSlices(providers, options, () => Promise.reject(gone))).rejects.toBe(gone);
  });
});
