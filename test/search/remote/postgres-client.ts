import type { IndexRecord } from '../../../src/search/remote/index-record.js';
import type { SearchClient, SearchParams, SearchRequest } from '../../../src/search/remote/search-client.js';
import { foldWords } from '../../../src/vocabulary/fold.js';
import type { PostgresServer } from './postgres-server.js';

/** Metres: the mean radius of the earth. */
const EARTH = 6_371_008.77;

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const list = (values: readonly string[]): string => `ARRAY[${values.map(text).join()}]::text[]`;

/** Fills a table with what an index would hold. */
export async function fill(server: PostgresServer, records: readonly IndexRecord[]): Promise<void> {
  await server.run(`CREATE TABLE provider (
    record jsonb NOT NULL, words text[] NOT NULL, bio text[] NOT NULL, lat float8[] NOT NULL, lng float8[] NOT NULL
  )`);
  const rows = records.map((record) => {
    const { _geoloc: places = [] } = record;
    const numbers = (values: readonly number[]): string => `ARRAY[${values.join()}]::float8[]`;
    return `(${[
      text(JSON.stringify(record)),
      list(record.words.split(' ')),
      list(foldWords(record.provider.bio ?? '')),
      numbers(places.map(({ lat }) => lat)),
      numbers(places.map(({ lng }) => lng)),
    ].join()})`;
  });
  await server.run(`INSERT INTO provider VALUES ${rows.join(',\n')};\nANALYZE provider;`);
}

/** The client that the InstantSearch libraries know, over a table of PostgreSQL. Knows no more of a request than its parameters say. */
export class PostgresClient implements SearchClient {
  /** Requests of each call, for tests that look at what is sent. */
  readonly calls: SearchRequest[][] = [];

  constructor(private readonly server: PostgresServer) {}

  async search(requests: SearchRequest[]): Promise<unknown> {
    this.calls.push(structuredClone(requests));
    const lines = await this.server.run(requests.map(({ indexName, params }) => `${select(indexName, params)};`).join('\n'));
    return {
      results: lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    };
  }
}

function select(index: string, params: SearchParams): string {
  const { facets, hitsPerPage, page } = params;
  const counts = facets.map(
    (name) => `${text(name)}, (SELECT coalesce(json_object_agg(value, many), '{}') FROM (
      SELECT value, count(*) AS many FROM found, jsonb_array_elements_text(record->${text(name)}) AS value GROUP BY value
    ) AS counted)`,
  );
  return `WITH strict AS (SELECT * FROM provider WHERE ${where(params, false)}),
    found AS (SELECT * FROM strict
      UNION ALL SELECT * FROM provider WHERE NOT EXISTS (SELECT 1 FROM strict) AND ${where(params, true)})
    SELECT json_build_object(
      'nbHits', (SELECT count(*) FROM found),
      'page', ${page},
      'hitsPerPage', ${hitsPerPage},
      'facets', json_build_object(${counts.join()}),
      'hits', (SELECT coalesce(json_agg(record), '[]') FROM (
        SELECT record FROM found ORDER BY ${order(index, params)} LIMIT ${hitsPerPage} OFFSET ${page * hitsPerPage}
      ) AS hit))`.replaceAll('\n', ' ');
}

/** @param withBios for words, look into every biography, not only for what nothing better has */
function where({ query, queryType, facetFilters, numericFilters, ...area }: SearchParams, withBios: boolean): string {
  const words = query.split(' ').filter(Boolean);
  const conditions = words.map((word, i) => {
    const mayGoOn = i === words.length - 1 && queryType !== 'prefixNone';
    const own = meets('provider.words', word, mayGoOn);
    const elsewhere = withBios
      ? 'true'
      : `NOT EXISTS (SELECT 1 FROM provider AS other WHERE ${meets('other.words', word, mayGoOn)})`;
    return `(${own} OR (${elsewhere} AND ${meets('provider.bio', word, mayGoOn)}))`;
  });
  for (const anyOf of facetFilters) {
    const pairs = anyOf.map((filter) => filter.split(':') as [string, string]);
    conditions.push(`(${pairs.map(([name, value]) => `record->${text(name)} ? ${text(value)}`).join(' OR ')})`);
  }
  for (const filter of numericFilters) {
    const [, name, sign, number] = /^(\w+)(>=|<=|=|>|<)(-?\d+)$/.exec(filter) as unknown as [string, string, string, string];
    conditions.push(`(record->>${text(name)})::int ${sign} ${number}`);
  }
  if (area.aroundLatLng !== undefined) conditions.push(`${meters(area.aroundLatLng)} <= ${area.aroundRadius}`);
  return conditions.join(' AND ') || 'true';
}

function meets(column: string, word: string, mayGoOn: boolean): string {
  const whole = `${text(word)} = ANY(${column})`;
  return mayGoOn ? `EXISTS (SELECT 1 FROM unnest(${column}) AS each WHERE starts_with(each, ${text(word)}))` : whole;
}

/** To the nearest office; null without one. */
function meters(latLng: string): string {
  const [lat, lng] = latLng.split(',').map(Number) as [number, number];
  return `(SELECT min(2 * ${EARTH} * asin(least(1, sqrt(
    sin(radians(a - (${lat})) / 2) ^ 2 + cos(radians(a)) * cos(radians(${lat})) * sin(radians(b - (${lng})) / 2) ^ 2
  )))) FROM unnest(lat, lng) AS place(a, b))`;
}

function order(index: string, { aroundLatLng }: SearchParams): string {
  const best = `(record->>'order_best')::float8 DESC, record->>'id'`;
  switch (index) {
    case 'providers_nearest':
      return aroundLatLng === undefined ? best : `${meters(aroundLatLng)}, ${best}`;
    case 'providers_soonest':
      return `(record->>'order_soonest')::float8, ${best}`;
    case 'providers_verified':
      return `(record->>'order_verified')::float8, ${best}`;
    case 'providers_name':
      return `record->>'order_name', ${best}`;
    default:
      return best;
  }
}
