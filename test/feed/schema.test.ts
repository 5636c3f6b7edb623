import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feed/parse.js';
import { PROVIDER_FIELDS } from '../../src/feed/provider-fields.js';
import { feedJsonSchema, feedSchema, partsIndexJsonSchema, partsIndexSchema, providerSchema } from '../../src/feed/schema.js';
import { stringifyFeed } from '../../src/feed/stringify.js';
import { disturbedRecord, validRecord } from './any-record.js';

const runs = { numRuns: 400 };
/** Generating and shrinking take their time on a busy machine. */
const patience = 60_000;

describe('schema and reader agree', () => {
  it(
    'what the schema allows is read whole: nothing is left out or changed with a warning',
    () => {
      fc.assert(
        fc.property(validRecord, (record) => {
          expect(providerSchema.safeParse(record).error?.issues ?? []).toEqual([]);
          const { feed, issues } = parseFeed([record]);
          expect(issues.filter(({ level }) => level !== 'info')).toEqual([]);
          expect(feed.providers).toHaveLength(1);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'what the schema refuses is an issue, and what is no issue the schema allows',
    () => {
      fc.assert(
        fc.property(disturbedRecord, (record) => {
          const { issues } = parseFeed([record]);
          if (issues.every(({ level, code }) => level === 'info' && code === 'word-not-known')) {
            expect(providerSchema.safeParse(record).error?.issues ?? []).toEqual([]);
          }
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'what was read can be written, allowed by the schema, and read again as the same',
    () => {
      fc.assert(
        fc.property(fc.oneof(validRecord, disturbedRecord), (record) => {
          const { feed } = parseFeed([record]);
          const text = stringifyFeed(feed);
          expect(feedSchema.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([]);
          expect(parseFeed(text).feed).toEqual(feed);
        }),
        runs,
      );
    },
    patience,
  );

  it('know the same fields', () => {
    expect(Object.keys(providerSchema.shape)).toEqual([...PROVIDER_FIELDS]);
  });
});

it('the published schema is the one that the code describes', () => {
  const published = JSON.parse(
    readFileSync(new URL('../../schema/provider-feed.v1.schema.json', import.meta.url), 'utf8'),
  ) as object;
  expect(published).toEqual(JSON.parse(JSON.stringify(feedJsonSchema())));
});

describe('the schema of an index of parts', () => {
  it('allows what the documentation shows, and is the published one', () => {
    const index = { version: 1, updatedOn: '2026-11-15', parts: [{ src: 'ca.json', states: ['CA'], count: 1_200 }] };
    expect(partsIndexSchema.safeParse(index).success).toBe(true);
    expect(partsIndexSchema.safeParse({ parts: [] }).success).toBe(false);
    expect(partsIndexSchema.safeParse({ parts: [{ states: ['CA'] }] }).success).toBe(false);
    const published = JSON.parse(readFileSync('schema/provider-feed-index.v1.schema.json', 'utf8')) as object;
    expect(published).toMatchObject(partsIndexJsonSchema());
  });
});
