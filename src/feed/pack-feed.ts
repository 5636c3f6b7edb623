import type { CompactLists } from './compact-lists.js';
import { packRows } from './pack-rows.js';
import { SEVERAL_FIELDS, WORD_END } from './packed-fields.js';
import type { PackedIndex } from './packed-index.js';
import { confirmedIn } from './packed-columns.js';
import { PackedFileWriter } from './write-packed-file.js';
import type { Provider, ProviderFeed, ProviderLocation } from './provider.js';

/**
 * The feed as one binary file: what of each provider is shown only in a row of its own, read when it is asked for; what searching needs beside it.
 * `loadFeed` reads the same feed from it.
 * @param index of these providers, in their order
 */
export function packFeed(
  { version, updatedOn, source, lists, providers }: ProviderFeed,
  index: PackedIndex,
): Uint8Array<ArrayBuffer> {
  const file = new PackedFileWriter();
  file.text('ids', providers.map(({ id }) => id).join(WORD_END));
  packConfirmations(providers, file);
  const availabilities = new Table<Provider['availability']>();
  file.numbers(
    'availability',
    providers.map(({ availability }) => availabilities.number(availability)),
  );
  file.json('availability.table', availabilities.values);
  packOffices(providers, file);
  packIndex(index, file);
  const { rows, biographies, words, shapes, tables } = packRows(
    providers.map(({ availability: _, ...rest }) => withoutPlaces(rest)),
  );
  file.json('rows.tables', { shapes, tables });
  file.text('rows.words', words.join(WORD_END));
  file.numbers('rows.lengths', rows.lengths);
  file.bytes('rows', rows.bytes);
  file.numbers('biographies.lengths', biographies.lengths);
  file.bytes('biographies', biographies.bytes);
  return file.write({ version, updatedOn, count: providers.length, source, lists, madeBy: index.madeBy });
}

/** Numbers values in the order in which they come up, from 1; 0 is absent. */
class Table<T> {
  readonly values: (T & {})[] = [];
  readonly #numbers = new Map<string, number>();

  number(value: T): number {
    if (value === undefined || value === null) return 0;
    const text = JSON.stringify(value);
    let number = this.#numbers.get(text);
    if (number === undefined) this.#numbers.set(text, (number = this.values.push(value)));
    return number;
  }
}

/** When somebody's openings were last confirmed, and when anything was. */
function packConfirmations(providers: readonly Provider[], file: PackedFileWriter): void {
  const days = new Table<string | undefined>();
  for (const fact of ['availability', 'newest']) {
    file.numbers(
      `confirmed.${fact}`,
      providers.map(({ verified }) => days.number(confirmedIn(verified, fact))),
    );
  }
  file.json('confirmed.days', days.values);
}

function packOffices(providers: readonly Provider[], file: PackedFileWriter): void {
  const offices = providers.flatMap(({ locations = [] }) => locations);
  const addresses = new Table<ProviderLocation['address']>();
  const numbers = offices.map(({ address }) => {
    const { line1: _, line2: __, ...place } = address ?? {};
    return addresses.number(Object.keys(place).length > 0 ? place : undefined);
  });
  const coordinates = new Float64Array(offices.length * 2);
  for (const [i, { latitude = NaN, longitude = NaN }] of offices.entries()) coordinates.set([latitude, longitude], i * 2);
  // One more than there are: who says that they have none is not the same as who does not say.
  file.numbers(
    'offices',
    providers.map(({ locations }) => (locations ? locations.length + 1 : 0)),
  );
  file.numbers('offices.address', numbers);
  file.json('offices.addresses', addresses.values);
  file.floats('offices.coordinates', coordinates);
}

/** Without what stands in columns of its own. */
function withoutPlaces({ locations, ...rest }: Provider): Provider {
  if (!locations) return rest;
  const offices = locations.map(({ address, latitude: _, longitude: __, ...office }) => {
    const { line1, line2 } = address ?? {};
    return {
      ...office,
      ...(address && { address: { ...(line1 !== undefined && { line1 }), ...(line2 !== undefined && { line2 }) } }),
    };
  });
  return { ...rest, locations: offices };
}

function packIndex({ facetValues, facets, words, facts, factFields, bios, marks }: PackedIndex, file: PackedFileWriter): void {
  file.json('facet.values', facetValues);
  packLists('facets', facets, file);
  file.text('words', words.join(WORD_END));
  packLists('facts', facts, file);
  file.bytes('facts.fields', squeezed(facts.counts, factFields));
  packLists('bios', bios, file);
  packLists('marks', marks, file);
}

function packLists(name: string, { counts, starts, bytes }: CompactLists, file: PackedFileWriter): void {
  file.numbers(`${name}.counts`, counts);
  file.numbers(
    `${name}.lengths`,
    Array.from(counts, (_, list) => starts[list + 1]! - starts[list]!),
  );
  file.bytes(name, bytes);
}

/** Most words are found in one field only: then once for all, else, after a byte that no mask is, one by one. */
function squeezed(counts: ArrayLike<number>, fields: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  for (let word = 0, at = 0; word < counts.length; word++) {
    const own = fields.subarray(at, (at += counts[word]!));
    if (own.every((field) => field === own[0])) bytes.push(own[0] ?? 0);
    else bytes.push(SEVERAL_FIELDS, ...own);
  }
  return Uint8Array.from(bytes);
}
