import { describe, expect, it } from 'vitest';
import type { Provider } from '../../src/feed/provider.js';
import { createDirectory } from '../../src/search/directory.js';

const directoryOf = (...providers: Provider[]) => createDirectory(providers, { today: '2026-11-15' });
const found = (providers: Provider[], text: string): string[] =>
  directoryOf(...providers)
    .search({ text })
    .hits.map(({ provider }) => provider.name)
    .sort();

describe('names and their short forms', () => {
  const people: Provider[] = [
    { id: 'a', name: 'William Osei' },
    { id: 'b', name: 'Bill Tanaka' },
    { id: 'c', name: 'José Ibarra', focus: ['adhd'] },
    { id: 'd', name: 'Hill Novák', insurance: { accepted: ['aetna'] } },
  ];

  it.each([
    ['bill', ['Bill Tanaka']],
    ['bill osei', ['William Osei']],
    ['Osei, Bill', ['William Osei']],
    ['Dr. Will Osei', ['William Osei']],
    ['william tanaka', ['Bill Tanaka']],
    ['pepe ibarra', ['José Ibarra']],
    ['Pepe', ['José Ibarra']],
  ])('"%s" finds %j', (text, names) => expect(found(people, text)).toEqual(expect.arrayContaining(names)));

  it('are left alone where a sentence means something else', () => {
    expect(
      found(
        people.filter(({ id }) => id !== 'b'),
        'will they bill aetna',
      ),
    ).toEqual(['Hill Novák']);
  });
});

describe('wordings of a feed', () => {
  const focusOf = (...focus: string[]): Provider[] => [{ id: 'a', name: 'A B', focus }];

  it('finds a wording that begins with a condition under the condition, and gives the wording as the reason', () => {
    const directory = directoryOf(...focusOf('Grief after a disaster'));
    const [hit] = directory.search({ text: 'grief' }).hits;
    expect(directory.search({}).facets.focus).toMatchObject({ grief: 1 });
    expect(hit?.reasons).toContainEqual({ code: 'treats', value: 'grief-after-a-disaster', asWritten: 'Grief after a disaster' });
  });

  it.each([
    ['Weight loss', 'grief'],
    ['Stress fractures', 'stress'],
    ['No depression', 'depression'],
    ['Cutting in line', 'self-harm'],
  ])('does not read "%s" as %s', (wording, condition) => {
    expect(directoryOf(...focusOf(wording)).search({ filters: { focus: [condition] } }).total).toBe(0);
  });

  it('counts who works with therapists as offering it', () => {
    const directory = directoryOf(
      { id: 'a', name: 'A B', referral: { coordinatesWithTherapists: true } },
      { id: 'b', name: 'C D' },
    );
    expect(directory.search({ filters: { service: ['care-coordination'] } }).hits.map(({ provider }) => provider.id)).toEqual([
      'a',
    ]);
  });

  it('finds a hospital by its name where nobody offers what the word means', () => {
    expect(
      found(
        [
          { id: 'a', name: 'New York City Hospital' },
          { id: 'b', name: 'Someone Else' },
        ],
        'hospital',
      ),
    ).toEqual(['New York City Hospital']);
    const withInpatient: Provider[] = [
      { id: 'a', name: 'New York City Hospital' },
      { id: 'b', name: 'Someone Else', services: ['inpatient'] },
    ];
    expect(found(withInpatient, 'hospital')).toContain('Someone Else');
  });

  it('suggests who has the word as typed before who has a longer one', () => {
    const directory = directoryOf(
      { id: 'a', name: 'Ana D’Angelo' },
      { id: 'b', name: 'Minh Đức Đặng' },
      { id: 'c', name: 'Dangelica Roe' },
    );
    expect(directory.suggest('Đặng').map(({ label }) => label)[0]).toBe('Minh Đức Đặng');
  });
});
