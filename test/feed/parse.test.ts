import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feed/parse.js';

const codes = (input: unknown, options = {}) => parseFeed(input, options).issues.map((issue) => issue.code);
const one = (record: object) => parseFeed([{ id: 'a', name: 'Ana Ruiz', ...record }]);
const read = (record: object) => one(record).feed.providers[0]!;

describe('what surrounds the records', () => {
  it('reads a feed object and a list of providers alone', () => {
    const record = { id: 'a', name: 'Ana Ruiz' };
    const whole = parseFeed({
      version: 1,
      updatedOn: '2026-11-15',
      count: 1,
      source: { name: 'Us', url: 'https://us.example/' },
      providers: [record],
    });
    expect(whole.issues).toEqual([]);
    expect(whole.feed).toEqual({
      version: 1,
      updatedOn: '2026-11-15',
      source: { name: 'Us', url: 'https://us.example/' },
      providers: [record],
    });
    expect(parseFeed([record]).feed).toEqual({ version: 1, providers: [record] });
    expect(parseFeed('\ufeff ' + JSON.stringify([record])).feed.providers).toEqual([record]);
  });

  it('says that providers are missing when there are fewer than counted, and reads the rest', () => {
    const { feed, issues } = parseFeed({ version: 1, count: 2, providers: [{ id: 'a', name: 'Ana Ruiz' }] });
    expect(feed.providers).toHaveLength(1);
    expect(issues).toMatchObject([{ level: 'error', code: 'count-mismatch', field: 'count' }]);
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['null', 'empty'],
    [undefined, 'empty'],
    ['<!doctype html><title>Not found</title>', 'html-not-json'],
    ['[{"id": "a", "na', 'json-incomplete'],
    ['{"providers": oops}', 'not-json'],
    ['{"people": []}', 'no-providers'],
    ['"hello"', 'no-providers'],
    [42, 'no-providers'],
  ])('names what is wrong with %j: %s', (input, code) => {
    const { feed, issues } = parseFeed(input);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]!.level).toBe('error');
    expect(feed).toEqual({ version: 1, providers: [] });
  });
});

describe('records', () => {
  it('leaves out a record without id or name, with a bad id, used twice, or that is no object', () => {
    const { feed, issues } = parseFeed([
      { name: 'No Id' },
      { id: 'a' },
      { id: 'b', name: 'Bo' },
      { id: 'b', name: 'Bo again' },
      { id: 'a b', name: 'Space' },
      7,
      null,
      [],
    ]);
    expect(feed.providers.map(({ name }) => name)).toEqual(['Bo']);
    expect(issues.map(({ code, record }) => [record?.index, code])).toEqual([
      [0, 'id-missing'],
      [1, 'name-missing'],
      [3, 'duplicate-id'],
      [4, 'id-not-url-safe'],
      [5, 'not-an-object'],
      [6, 'not-an-object'],
      [7, 'not-an-object'],
    ]);
    expect(issues.every(({ level }) => level === 'error')).toBe(true);
  });

  it('says so when no record is left', () => {
    expect(codes([{ name: 'No Id' }])).toEqual(['id-missing', 'nothing-usable']);
  });

  it('turns everyday words into ids of the vocabulary', () => {
    expect(read({ languages: ['Spanish', 'en'], licensedIn: ['California', 'ny'], gender: 'Female' })).toMatchObject({
      languages: ['es', 'en'],
      licensedIn: ['CA', 'NY'],
      gender: 'female',
    });
  });

  it('keeps a condition that nobody knows as it was written', () => {
    const { feed, issues } = one({ focus: ['Sluggish Cognitive Tempo'] });
    expect(feed.providers[0]!.focus).toEqual(['Sluggish Cognitive Tempo']);
    expect(issues).toMatchObject([{ level: 'info', code: 'word-not-known', field: 'focus' }]);
  });

  it('takes credentials off the end of a name', () => {
    expect(read({ name: 'Ana Ruiz, MD, PhD' })).toMatchObject({ name: 'Ana Ruiz', credentials: ['MD', 'PhD'] });
    expect(read({ name: 'King, Jr., MD' })).toMatchObject({ name: 'King, Jr.', credentials: ['MD'] });
  });

  it('never reads an unusable list as an empty one, because empty means none', () => {
    expect(read({ insurance: [] }).insurance).toEqual({ accepted: [] });
    expect(read({ insurance: [{}, Infinity] }).insurance).toBeUndefined();
  });
});
