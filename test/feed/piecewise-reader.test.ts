import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertFeed } from '../../src/feed/convert.js';
import { PiecewiseReader } from '../../src/feed/piecewise-reader.js';
import { disturbedRecord, validRecord } from './any-record.js';

/** Reads text that comes in pieces that end at the given places. */
function inPieces(text: string, ends: readonly number[], options = {}) {
  const reader = new PiecewiseReader(options);
  let from = 0;
  for (const end of [...ends.map((end) => end % (text.length + 1)).sort((a, b) => a - b), text.length]) {
    for (const _ of reader.take(text.slice(from, end))) {
      // Nothing else waits.
    }
    from = end;
  }
  return reader.end();
}

/** Engines name another place where they were given another text. */
const withoutEngineWords = ({ feed, issues, format }: ReturnType<typeof convertFeed>) => ({
  feed,
  format,
  issues: issues.map((issue) => (issue.code === 'not-json' ? { ...issue, message: '' } : issue)),
});

const ends = fc.array(fc.nat(), { maxLength: 12 });
const records = fc.array(fc.oneof(validRecord, disturbedRecord, fc.jsonValue({ maxDepth: 2 })), { maxLength: 14 });
const spaces = fc.constantFrom(undefined, 1, '\t');
const around = fc.record(
  {
    version: fc.constantFrom(1, 2),
    updatedOn: fc.constantFrom('2026-11-15', 'soon'),
    count: fc.constantFrom(0, 3, 99, 'many'),
    source: fc.constantFrom({ name: 'Us "and" [them]' }, 7),
    lists: fc.constantFrom({ known: { title: 'Known', ids: ['a', 'nobody'] } }, []),
    more: fc.jsonValue({ maxDepth: 2 }),
  },
  { requiredKeys: [] },
);
const feedText = fc
  .tuple(around, records, around, spaces, fc.boolean())
  .map(([before, providers, after, space, isBare]) =>
    JSON.stringify(isBare ? providers : { ...before, providers, ...after }, null, space),
  );

describe('a feed that is read while it arrives', () => {
  it('is the same feed, with the same issues in the same lines, wherever it is cut into pieces', () => {
    fc.assert(
      fc.property(feedText, ends, (text, places) => {
        expect(inPieces(text, places, { today: '2026-11-20' })).toEqual(convertFeed(text, { today: '2026-11-20' }));
      }),
      { numRuns: 300 },
    );
  });

  it('tells what text is that is no feed, and where a mistake stands, as if it were read whole', () => {
    const damage = fc.oneof(
      fc.record({
        at: fc.nat(),
        remove: fc.constantFrom(0, 1, 5, 1_000_000),
        add: fc.constantFrom('', '"', ',', '}', ']', '\\', '{', '\n,'),
      }),
    );
    fc.assert(
      fc.property(feedText, damage, ends, (text, { at, remove, add }, places) => {
        const place = at % (text.length + 1);
        const damaged = text.slice(0, place) + add + text.slice(place + remove);
        expect(withoutEngineWords(inPieces(damaged, places))).toEqual(withoutEngineWords(convertFeed(damaged)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['null', 'empty'],
    ['<!doctype html><title>Not found</title>', 'html-not-json'],
    ['[{"id": "a", "na', 'json-incomplete'],
    ['{"providers": oops}', 'not-json'],
    ['{"providers": [oops]}', 'not-json'],
    ['{"people": []}', 'no-providers'],
    ['"hello"', 'no-providers'],
  ])('names what is wrong with %j: %s', (text, code) => {
    expect(inPieces(text, [3, 5]).issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('reads the last list where a feed has two, as JSON does', () => {
    const text = '{"providers": [{"id": "a", "name": "Ana"}], "providers": [{"id": "b", "name": "Bo"}]}';
    expect(inPieces(text, [20]).feed.providers).toEqual([{ id: 'b', name: 'Bo' }]);
  });

  it('is not misled by a list of that name in another place, nor by brackets in text', () => {
    const text =
      '{"source": {"name": "\\"providers\\": [", "providers": [1]}, "x": "providers", "providers": [{"id": "a", "name": "A ]}{[,\\""}]}';
    expect(inPieces(text, [10, 30, 50])).toEqual(convertFeed(text));
  });

  it('reads another format whole', () => {
    const plan = [{ npi: '1234567893', type: 'INDIVIDUAL', name: { first: 'Ana', last: 'Ruiz' }, plans: [] }];
    expect(inPieces(JSON.stringify(plan), [7])).toMatchObject({ format: 'qhp', feed: { providers: [{ id: '1234567893' }] } });
  });

  it('keeps the mistake that empties a page, however many others come before it', () => {
    const text = JSON.stringify({ count: 9_000, providers: Array.from({ length: 2_000 }, () => 7) });
    expect(inPieces(text, [100]).issues.map(({ code }) => code)).toContain('count-mismatch');
  });
});
