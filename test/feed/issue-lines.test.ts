import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feed/parse.js';

const lines = (text: string) => parseFeed(text).issues.map(({ code, line }) => [code, line]);

describe('the line of an issue', () => {
  it('is that of the field, else of the record', () => {
    const text = `{
  "version": 1,
  "count": 9,
  "providers": [
    { "id": "a", "name": "Ana \\" [ { Ruiz",
      "npi": "12",
      "locations": [
        { "name": "x" },
        { "name": "y",
          "latitude": 91, "longitude": 1 }
      ] },
    { "id": "b" }
  ]
}`;
    expect(lines(text)).toEqual([
      ['count-mismatch', 3],
      ['npi-not-ten-digits', 6],
      ['out-of-range', 10],
      ['incomplete', 10],
      ['name-missing', 12],
    ]);
  });

  it('is known where a key stands twice and JSON takes the last', () => {
    expect(lines('{"providers": [\n1],\n"providers": [\n7]}')).toEqual([
      ['not-an-object', 4],
      ['nothing-usable', undefined],
    ]);
  });

  it.each([
    ['[\n  {"id": "a"},\n  oops\n]', 3],
    ['[\n  {"id": "a",},\n  2\n]', 2],
    ['[\n  {"id": "a\nb"}\n]', 2],
    ['[1,\n2,\n\n]', 4],
    ['{"a": 1\n"b": 2}', 2],
    ['{}\n}', 2],
    ['[01]', 1],
  ])('is that of the first thing in %j that is no JSON', (text, line) => {
    expect(parseFeed(text).issues[0]).toMatchObject({ code: 'not-json', line });
  });

  it('is absent where the input was no text', () => {
    expect(parseFeed([{}]).issues[0]!.line).toBeUndefined();
  });

  it('is found in any JSON, however it is laid out', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), fc.integer({ min: 0, max: 4 }), (junk, indent) => {
        const records = [...junk.map((value) => ({ junk: value })), { id: '', marker: 1 }];
        const text = JSON.stringify(records, null, indent);
        const issue = parseFeed(text)
          .issues.filter(({ code }) => code === 'id-missing')
          .at(-1)!;
        const expected = text.slice(0, text.lastIndexOf('"id"')).split('\n').length;
        expect(issue.line).toBe(expected);
      }),
    );
  });
});
