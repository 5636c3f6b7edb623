import { describe, expect, it } from 'vitest';
import { randomProviders } from '../../bench/providers.mjs';
import type { Provider } from '../../src/feed/provider.js';
import { createDirectory } from '../../src/search/directory.js';
import type { Query, SortName } from '../../src/search/query.js';
import { idsOf, people, sampleDirectory, TODAY } from './sample-directory.js';

const vocabulary = {
  conditions: ['adhd', 'anxiety', 'bipolar', 'ocd'],
  services: ['tms', 'cbt'],
  insurers: ['aetna', 'cigna'],
  languages: ['en', 'es'],
  states: ['CA', 'TX'],
};
const many = randomProviders(700, vocabulary, { seed: 9, today: TODAY, bio: 10 });

describe('the order', () => {
  const directory = sampleDirectory();

  // Each line: query, expected ids, and why each stands where it stands.
  it.each<[Query, string[], string]>([
    [{ text: 'bipolar aetna' }, ['ortega', 'french'], 'Ortega accepts within a week; French has a waitlist'],
    [
      { text: 'adhd' },
      ['nguyen', 'french', 'silent', 'haddad'],
      'Nguyen accepts, though confirmed long ago; French has a confirmed waitlist; of Silent nothing is known; Haddad accepts nobody',
    ],
    [{ text: 'medicare' }, ['okafor', 'ortega'], 'both accept within a week; Okafor is endorsed'],
    [{ text: 'naomi' }, ['rosen'], 'her name; a first name in no other'],
    [{ text: 'gardening' }, ['rosen', 'haddad'], 'in both bios; openings unknown are better than none'],
    [{ text: 'dermatology' }, ['dermatologist'], 'a specialty in the source’s own words'],
    [{ text: '12345XX9876543' }, ['dermatologist'], 'a plan id, in full'],
    [{ text: '1234567893' }, ['dermatologist'], 'an NPI, in full'],
    [{ text: 'skin center' }, ['dermatologist'], 'words of an office’s name'],
    [{ text: 'psychiatrist near 90210' }, ['ortega', 'french'], 'Beverly Hills before Pasadena; nobody farther than 50 miles'],
    [{ text: 'anxiety', sort: 'name' }, ['nguyen', 'rosen'], 'N before R'],
    [{ sort: 'soonest', limit: 3 }, ['okafor', 'ortega', 'nguyen'], '2, 5 and 30 days'],
    [{ text: 'blue cross blue shield' }, ['nguyen', 'haddad'], 'lists it; lists a member of its family, but accepts nobody'],
    [{ text: 'anthem' }, ['haddad'], 'the member itself: the family’s name alone does not promise it'],
    [{ text: 'disaster' }, ['rosen'], 'words for a condition that no vocabulary knows'],
  ])('of %j is %j: %s', (query, expected) => {
    expect(idsOf(directory.search(query))).toEqual(expected);
  });

  it('puts those whose plan is not listed below all others, with a caution, and leaves out who takes none', () => {
    const { hits } = directory.search({ text: 'aetna', includeUnlisted: true });
    expect(hits.slice(0, 2).map(({ provider }) => provider.id)).toEqual(['ortega', 'french']);
    expect(hits.slice(2).every(({ cautions }) => cautions.some(({ code }) => code === 'plan-not-listed'))).toBe(true);
    expect(hits.map(({ provider }) => provider.id)).not.toContain('rosen');
    for (const sort of ['best', 'nearest', 'soonest', 'verified', 'name'] as const) {
      const sorted = directory.search({ text: 'aetna', includeUnlisted: true, sort });
      expect(idsOf(sorted).slice(0, 2).sort(), sort).toEqual(['french', 'ortega']);
    }
  });

  it('keeps telehealth providers within a distance only when telehealth is asked for', () => {
    const near = { postalCode: '90210', withinMiles: 30 };
    expect(idsOf(directory.search({ near })).sort()).toEqual(['french', 'ortega']);
    expect(idsOf(directory.search({ near, filters: { format: ['telehealth'] } })).sort()).toEqual(['nguyen', 'rosen']);
    const texans = directory.search({ text: 'telehealth in Austin' });
    expect(idsOf(texans).sort()).toEqual(['nguyen', 'rosen']);
  });

  it('without a distance shows how far everyone is and leaves nobody out', () => {
    const { total, hits } = directory.search({ near: { postalCode: '90210' } });
    expect(total).toBe(people.length);
    expect(hits.find(({ provider }) => provider.id === 'nguyen')?.distanceMiles).toBeGreaterThan(1000);
    expect(hits.find(({ provider }) => provider.id === 'rosen')?.distanceMiles).toBeUndefined();
  });

  it('does not pretend to know a ZIP code that does not exist', () => {
    const result = directory.search({ near: { postalCode: '00000', withinMiles: 5 } });
    expect(result.unmatched).toEqual(['00000']);
  });
});

describe('pages', () => {
  const directory = createDirectory(many, { today: TODAY });

  it.each<[string, Query]>([
    ['everyone', {}],
    ['a word', { text: 'maria' }],
    ['a plan, unlisted ones too', { text: 'aetna', includeUnlisted: true }],
    ['a place', { near: { postalCode: '90210' } }],
    ...(['nearest', 'soonest', 'verified', 'name'] as SortName[]).map((sort): [string, Query] => [sort, { sort }]),
  ])('of %s put together are the whole list, each provider once', (_, query) => {
    const whole = idsOf(directory.search({ ...query, limit: many.length }));
    const paged: string[] = [];
    for (let offset = 0; offset < whole.length + 20; offset += 20) paged.push(...idsOf(directory.search({ ...query, offset })));
    expect(paged).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
  });

  it('fall by score', () => {
    for (const query of [{}, { text: 'adhd' }, { text: 'maria' }, { near: { postalCode: '90210' } }]) {
      const scores = directory.search({ ...query, limit: 300 }).hits.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  it('are the same for the same question, whatever was asked between', () => {
    const ask = (): unknown => ({ ...directory.search({ text: 'adhd aetna mar' }), tookMs: 0 });
    const first = JSON.stringify(ask());
    directory.search({ text: 'near 10003 bipoler', sort: 'name' });
    directory.suggest('ana');
    expect(JSON.stringify(ask())).toBe(first);
  });

  it('turn equals with the day, so that nobody is always first', () => {
    const equals: Provider[] = Array.from({ length: 50 }, (_, i) => ({ id: `p${i}`, name: `Person ${i}` }));
    const firstOn = (today: string): string => idsOf(createDirectory(equals, { today }).search({}))[0]!;
    const days = Array.from({ length: 28 }, (_, i) => `2026-02-${String(i + 1).padStart(2, '0')}`);
    expect(new Set(days.map(firstOn)).size).toBeGreaterThan(12);
    expect(firstOn('2026-02-01')).toBe(firstOn('2026-02-01'));
  });

  it('leave out who was not confirmed for long, where the site wants that', () => {
    const hidden = createDirectory(people, { today: TODAY, hideUnconfirmedAfterDays: 30 });
    expect(hidden.size).toBe(4);
    expect(idsOf(hidden.search({})).sort()).toEqual(['french', 'haddad', 'okafor', 'ortega']);
    expect(hidden.get('silent')?.name).toBe('Ezra Silent');
  });
});
