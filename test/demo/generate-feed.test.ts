import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatFeed } from '../../demo/feed-generator/format-feed.mjs';
import { generateFeed, UPDATED_ON, type GeneratedFeed } from '../../demo/feed-generator/generate-feed.mjs';
import { parseFeed } from '../../src/feed/parse.js';
import type { FeedIssue } from '../../src/feed/issues.js';
import type { Provider } from '../../src/feed/provider.js';

const wordsIn = (text: string) => text.split(/\s+/).length;
const daysBefore = (day: string) => (Date.parse(UPDATED_ON) - Date.parse(day)) / 86_400_000;

describe('a generated feed', () => {
  test('is the same again for the same seed, and another for another', () => {
    expect(generateFeed({ count: 60, seed: 7 })).toEqual(generateFeed({ count: 60, seed: 7 }));
    expect(generateFeed({ count: 60, seed: 8 }).providers).not.toEqual(generateFeed({ count: 60, seed: 7 }).providers);
  });

  test('begins with the people of a smaller one', () => {
    expect(generateFeed({ count: 1_000 }).providers.slice(0, 240)).toEqual(generateFeed({ count: 240 }).providers);
  });

  test('is the one that is committed', () => {
    const committed = readFileSync(new URL('../../demo/providers.json', import.meta.url), 'utf8');
    expect(committed === formatFeed(generateFeed({ count: 240, seed: 7 })), 'run: node demo/generate-feed.mjs').toBe(true);
  });

  test('has one line per provider', () => {
    const lines = formatFeed(generateFeed({ count: 20 })).split('\n');
    expect(lines.filter((line) => line.startsWith('    {"id":'))).toHaveLength(20);
  });

  test('moves its dates with the day it is made for', () => {
    const feed = generateFeed({ count: 50, updatedOn: '2027-03-01' });
    expect(feed.updatedOn).toBe('2027-03-01');
    expect(JSON.stringify(feed)).toMatch(/"on":"2027-02/);
  });

  test('gives every one of 10,000 an id of their own that a URL can carry', () => {
    const ids = generateFeed({ count: 10_000 }).providers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(10_000);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z\d]+)*$/.test(id))).toEqual([]);
  });
});

describe('the 240 of the demo, as the finder reads them', () => {
  let raw: GeneratedFeed;
  let providers: readonly Provider[];
  let issues: readonly FeedIssue[];

  beforeAll(() => {
    raw = generateFeed();
    const parsed = parseFeed(formatFeed(raw));
    providers = parsed.feed.providers;
    issues = parsed.issues;
  });

  test('are all there, and the feed says so only where it is odd on purpose', () => {
    expect(providers).toHaveLength(240);
    expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
    const unknownWords = issues
      .filter(({ code }) => code === 'word-not-known')
      .map(({ message }) => /"(.+?)"/.exec(message)?.[1]);
    expect(new Set(unknownWords)).toEqual(new Set(['ComPsych', 'Highly sensitive people', 'L.A. Care', 'Performing artists']));
    expect(issues.filter(({ code }) => code !== 'word-not-known')).toEqual([]);
  });

  test('each have a role, but for the one who is only a name and the physician who says no more', () => {
    const without = providers.filter(({ role }) => role === undefined);
    expect(without.map(({ credentials }) => credentials)).toEqual([undefined, ['MD']]);
    expect(Object.keys(without[0]!).sort()).toEqual(['id', 'name']);
  });

  test('call from numbers that nobody has', () => {
    const numbers = JSON.stringify(raw).match(/"(?:phone|fax)":"[^"]+"/g) ?? [];
    expect(numbers.length).toBeGreaterThan(200);
    expect(numbers.filter((number) => !/555-01\d\d"$/.test(number))).toEqual([]);
  });

  test('link to addresses that nobody can own', () => {
    const hosts = Array.from(JSON.stringify(raw).matchAll(/https:\/\/([^/"]+)|@([a-z.]+)"/g), ([, web, mail]) => web ?? mail);
    expect(hosts.length).toBeGreaterThan(150);
    expect(hosts.filter((host) => !host?.endsWith('.example'))).toEqual([]);
  });

  test('have identifiers that fit their check digit and have never been given out', () => {
    expect(issues.filter(({ code }) => code === 'npi-check-digit')).toEqual([]);
    expect(providers.filter(({ npi }) => npi && !npi.startsWith('2'))).toEqual([]);
  });

  test('write 30 to 60 words about themselves, hardly two the same', () => {
    const bios = providers.flatMap(({ bio }) => bio ?? []).filter((bio) => !bio.startsWith('New patients come by referral only'));
    expect(bios.filter((bio) => wordsIn(bio) < 30 || wordsIn(bio) > 60)).toEqual([]);
    expect(new Set(bios).size).toBeGreaterThan(225);
  });

  test('are known to the practice in a few cases, listed under their ids', () => {
    const endorsed = providers.filter(({ endorsement }) => endorsement?.by === 'Willow Street Therapy').map(({ id }) => id);
    expect(endorsed).toHaveLength(8);
    expect(raw.lists['warm-referrals']?.ids).toEqual(endorsed);
  });

  test('work mostly around Los Angeles, and as far away as the East Coast', () => {
    const states = providers.map(({ locations }) => locations?.[0]?.address?.state);
    expect(states.filter((state) => state === 'CA').length).toBeGreaterThan(120);
    expect(new Set(states).size).toBeGreaterThan(25);
  });

  const awkward: Record<string, (provider: Provider) => boolean> = {
    'availability that is unknown': ({ availability }) => availability?.accepting === 'unknown',
    'nothing about availability': ({ availability }) => availability === undefined,
    'availability last confirmed more than 90 days ago': ({ verified }) =>
      daysBefore(verified?.availability?.on ?? UPDATED_ON) > 90,
    'a long hyphenated name': ({ name }) => name.length > 60 && name.includes('-'),
    'a name with accents and letters of two scripts’ reach': ({ name }) => name.includes('Đặng'),
    'a name given in parts': ({ nameParts }) => nameParts?.suffix === 'Jr.',
    'no insurance': ({ insurance }) => insurance?.accepted?.length === 0,
    'unknown insurance': ({ insurance }) => insurance === undefined,
    'a waiting list': ({ availability }) => availability?.accepting === 'waitlist' && availability.waitDays === 75,
    'no openings': ({ availability }) => availability?.accepting === 'no',
    'openings at some offices only': ({ availability }) => availability?.someLocationsOnly === true,
    'two offices in two states': ({ locations }) => new Set(locations?.map(({ address }) => address?.state)).size === 2,
    'telehealth in six states and no office': ({ telehealth, locations }) => telehealth?.states?.length === 6 && !locations,
    'a fee of nothing': ({ fees }) => fees?.intake === 0 && fees.followUp === 0,
    'something they do not treat': ({ doesNotTreat }) => doesNotTreat?.includes('psychosis') === true,
    'a focus that no vocabulary knows': ({ focus }) => focus?.includes('Performing artists') === true,
    'a telephone extension': ({ locations }) => locations?.some(({ phoneExtension }) => phoneExtension === '2047') === true,
    'an office that a wheelchair cannot enter': ({ locations }) =>
      locations?.some(({ wheelchairAccess }) => wheelchairAccess === false) === true,
    'no controlled substances by video': ({ controlledSubstancesByTelehealth }) => controlledSubstancesByTelehealth === 'no',
    'a required referral': ({ referral }) => referral?.required === true && referral.preferredMethod === 'fax',
    'sign language': ({ languages }) => languages?.includes('ase') === true,
    'ages without a lower end': ({ ages }) => ages?.min === undefined && ages?.max === 12,
    'two degrees in one entry': ({ credentials }) => credentials?.join() === 'MD,PhD' || credentials?.[0] === 'MD, PhD',
  };
  test.each(Object.entries(awkward))('hold someone with %s', (_, holds) => {
    expect(providers.filter(holds).length).toBeGreaterThan(0);
  });
});

describe('the people behind a large feed', () => {
  const feed = generateFeed({ count: 20_000 });

  test('have more than 400 given and 700 family names, and live in more than 150 cities', () => {
    const { providers } = parseFeed(feed).feed;
    const names = providers.map(({ name }) => name.split(' '));
    const cities = providers.flatMap(({ locations = [] }) => locations.flatMap(({ address }) => address?.city ?? []));
    expect(new Set(names.map(([given]) => given)).size).toBeGreaterThan(400);
    expect(new Set(names.map((parts) => parts.at(-1))).size).toBeGreaterThan(700);
    expect(new Set(cities).size).toBeGreaterThan(150);
  });

  test('are all read, with nothing dropped', () => {
    const { feed: read, issues } = parseFeed(feed);
    expect(read.providers).toHaveLength(20_000);
    expect(issues.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});
