import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feed/parse.js';
import { hasSharedData, sharedData, whySkipped } from './shared-data.js';

const one = (record: object) => parseFeed([{ id: 'a', name: 'Ana Ruiz', ...record }]);
const read = (record: object) => one(record).feed.providers[0]!;

describe('a feed that means harm', () => {
  it('keeps markup as the text it is, in every text field', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const provider = read({ name: markup, bio: markup, hours: markup, endorsement: { by: markup, note: markup } });
    expect(provider).toMatchObject({ name: markup, bio: markup, endorsement: { by: markup, note: markup } });
  });

  it('leaves out addresses that are not https', () => {
    const { feed, issues } = one({ website: 'javascript:alert(1)', photo: 'data:text/html,x', booking: 'http://example.com/' });
    expect(feed.providers[0]).toEqual({ id: 'a', name: 'Ana Ruiz' });
    expect(issues.map(({ code, field }) => [code, field])).toEqual([
      ['url-not-allowed', 'photo'],
      ['url-not-allowed', 'website'],
      ['url-not-allowed', 'booking'],
    ]);
  });

  it('takes nothing from __proto__, in any place', () => {
    const text = `{"__proto__": {"polluted": 1}, "lists": {"__proto__": {"title": "x", "ids": ["a"]}}, "providers": [{
      "__proto__": {"bio": "from the prototype"}, "id": "a", "name": "Ana Ruiz", "constructor": {"prototype": {"polluted": 1}},
      "verified": {"__proto__": {"on": "2026-01-01"}}, "ages": {"__proto__": {"min": 3}}, "insurance": {"__proto__": {"selfPay": true}}}]}`;
    const { feed, issues } = parseFeed(text);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(feed.providers[0]!.bio).toBeUndefined();
    expect(feed.providers[0]!.ages).toBeUndefined();
    expect(Object.keys(feed.lists!)).toEqual([]);
    expect(feed.lists!['constructor']).toBeUndefined();
    expect(issues.some(({ code, field }) => code === 'unknown-field' && field === '__proto__')).toBe(true);
  });

  it('leaves out coordinates that are no place', () => {
    const text =
      '[{"id": "a", "name": "Ana Ruiz", "locations": [{"name": "x", "latitude": 1e999, "longitude": 2}, {"latitude": 0, "longitude": 0}]}]';
    const { feed, issues } = parseFeed(text);
    expect(feed.providers[0]!.locations).toEqual([{ name: 'x' }]);
    expect(issues.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'out-of-range locations[0].latitude',
      'incomplete locations[0].latitude',
      'coordinates-zero locations[1].latitude',
    ]);
  });

  it('survives 5,000 nested lists, in every place', () => {
    const nest = '['.repeat(5_000) + ']'.repeat(5_000);
    expect(parseFeed(nest).issues[0]!.code).toBe('not-an-object');
    const { feed, issues } = parseFeed(
      `[{"id": "a", "name": "Ana Ruiz", "focus": ${nest}, "bio": ${nest}, "locations": ${nest}, "verified": ${nest}}]`,
    );
    expect(feed.providers).toEqual([{ id: 'a', name: 'Ana Ruiz' }]);
    expect(issues.map(({ field }) => field)).toEqual(['bio', 'focus', 'locations[0]', 'verified']);
  });

  it('shortens endless text at a whole character, and says so', () => {
    const { feed, issues } = one({ bio: '😀'.repeat(1_000_000), name: 'x'.repeat(5_000) });
    const { name, bio } = feed.providers[0]!;
    expect(name).toHaveLength(200);
    expect(bio!.length).toBeLessThanOrEqual(4_000);
    expect(() => encodeURIComponent(bio!)).not.toThrow();
    expect(issues.map(({ code, field }) => `${code} ${field}`)).toEqual(['too-long name', 'too-long bio']);
  });

  it('takes out control characters, direction overrides and half characters', () => {
    expect(read({ name: 'Ana\r\nBcc: eve\u0000\u202eziuR' }).name).toBe('Ana Bcc: eveziuR');
    expect(read({ bio: 'one\r\ntwo\ud800' }).bio).toBe('one\ntwo\ufffd');
  });

  it('keeps at most a thousand issues and counts the rest', () => {
    const { issues } = parseFeed(Array.from({ length: 3_000 }, () => 7));
    expect(issues).toHaveLength(1_001);
    expect(issues.at(-1)).toMatchObject({ code: 'more-issues', message: expect.stringContaining('2001') });
  });

  it('survives objects that throw, loop or lie', () => {
    const loop: Record<string, unknown> = { id: 'loop', name: 'Loop' };
    loop['focus'] = [loop];
    loop['locations'] = loop;
    const thrower = {
      id: 'b',
      get name(): string {
        throw new Error('boo');
      },
    };
    const proxy = new Proxy(
      {},
      {
        get: () => {
          throw new Error('boo');
        },
        ownKeys: () => {
          throw new Error('boo');
        },
      },
    );
    const { feed, issues } = parseFeed([loop, thrower, proxy, { id: 'c', name: 'Carl' }]);
    expect(feed.providers.map(({ id }) => id)).toEqual(['loop', 'c']);
    expect(issues.filter(({ code }) => code === 'unreadable').map(({ record }) => record!.index)).toEqual([1, 2]);
    expect(parseFeed(proxy).issues.map(({ code }) => code)).toEqual(['unreadable']);
    for (const odd of [Symbol('x'), () => 1, 10n, NaN, new Map(), new Date()]) expect(() => parseFeed(odd)).not.toThrow();
  });
});

describe.skipIf(!hasSharedData)(`collections of hostile input${whySkipped}`, () => {
  it('never throws on a file that tests JSON parsers', () => {
    const folder = `${sharedData}/hostile/jsontestsuite/test_parsing`;
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(300);
    for (const file of files) {
      const { feed, issues } = parseFeed(readFileSync(`${folder}/${file}`, 'utf8'));
      if (file.startsWith('n_')) expect(issues.length, file).toBeGreaterThan(0);
      expect(feed.providers, file).toEqual([]);
    }
  });

  it('shows every naughty string as text, or leaves it out and says so', () => {
    const naughty = JSON.parse(readFileSync(`${sharedData}/hostile/blns.json`, 'utf8')) as string[];
    const fields = [
      'name',
      'bio',
      'pronouns',
      'gender',
      'role',
      'npi',
      'photo',
      'website',
      'phone',
      'email',
      'focus',
      'languages',
      'licensedIn',
      'credentials',
    ];
    expect(naughty.length).toBeGreaterThan(500);
    for (const text of naughty) {
      const records = fields.map((field) => ({ id: field, name: 'Ana Ruiz', [field]: text }));
      const { feed, issues } = parseFeed(JSON.stringify(records));
      const isBlank = text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '') === '';
      const lost = fields.filter((field) => {
        const shown = feed.providers.find(({ id }) => id === field)?.[field as 'name'];
        encodeURIComponent(String(shown));
        return shown === undefined && !isBlank && !issues.some(({ record }) => record?.id === field);
      });
      expect(lost, JSON.stringify(text)).toEqual([]);
    }
  }, 60_000);
});
