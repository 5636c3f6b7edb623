import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feed/parse.js';
import { listedProviders, shortlistJson } from '../../src/referral/shortlist-json.js';
import { validRecord } from '../feed/any-record.js';
import { haddad, li, ortega, sampleFeed } from './sample-providers.js';

const entry = (id: string) => ({ id, name: 'as it was called', note: 'SECRET' });

describe('a shortlist as JSON', () => {
  it('is a feed that is read again, in the order of the list', () => {
    const list = { entries: [entry('bo-li'), entry('maria-ortega')] };
    const { feed, issues } = parseFeed(JSON.stringify(shortlistJson(list, sampleFeed.providers)));
    expect(issues).toEqual([]);
    expect(feed).toEqual({ version: 1, providers: [li, ortega] });
  });

  it('leaves out who is no longer listed', () => {
    const list = { entries: [entry('gone'), entry('constructor')] };
    expect(listedProviders(list, sampleFeed.providers)).toEqual([haddad]);
    expect(shortlistJson({ entries: [entry('gone')] }, sampleFeed.providers)).toMatchObject({ count: 0, providers: [] });
  });

  it('holds no note', () => {
    const list = { entries: [entry('bo-li')] };
    expect(JSON.stringify(shortlistJson(list, sampleFeed.providers))).not.toMatch(/SECRET|as it was called/);
  });

  it('loses nothing of any feed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(validRecord, { selector: (record) => (record as { id: string }).id, maxLength: 5 }),
        (records) => {
          const { feed } = parseFeed(records);
          const list = { entries: feed.providers.map(({ id, name }) => ({ id, name })).reverse() };
          const again = parseFeed(JSON.stringify(shortlistJson(list, feed.providers)));
          expect(again.feed.providers).toEqual([...feed.providers].reverse());
        },
      ),
      { numRuns: 60 },
    );
  });
});
