import { MAX_LOCATIONS } from './bounds.js';
import { isAfterTomorrow, isIsoDay } from './iso-day.js';
import { WORD_END } from './packed-fields.js';
import { PackedFileError, type PackedFile } from './packed-file.js';
import type { PackedColumns, PackedOffices } from './packed-index.js';
import type { IsoDay, Provider } from './provider.js';
import { readAvailability } from './read-care.js';
import { readLocation } from './read-location.js';
import type { Reading } from './read-provider.js';
import { isUrlSafeId } from './url-safe-id.js';

const RECORDS_EACH_STEP = 2048;
const ENTRIES_EACH_STEP = 64;

/**
 * @param verified the provider's own confirmations, for a day that is yet to come where the visitor is
 * @throws {PackedFileError}
 */
export function* readColumns(
  file: PackedFile,
  reading: Reading,
  verified: (record: number) => Provider['verified'],
): Generator<undefined, PackedColumns & { readonly offices: Offices }, undefined> {
  const ids = yield* readIds(file);
  const openings = file.numbers('availability', ids.length);
  const tables = {
    openings: yield* readTable(file, 'availability.table', (value) => readAvailability(reading.log, reading.words, value)),
    days: yield* readTable(file, 'confirmed.days', (value) => dayThatHasBeen(value, reading.today)),
  };
  const confirmed = {
    availability: file.numbers('confirmed.availability', ids.length),
    newest: file.numbers('confirmed.newest', ids.length),
  };
  return {
    ids,
    availability: (record) => tables.openings[openings[record]!],
    confirmedOn: (record, fact) => {
      const number = confirmed[fact][record]!;
      return number === 0 ? undefined : (tables.days[number] ?? confirmedIn(verified(record), fact));
    },
    offices: yield* readOffices(file, ids.length, reading),
  };
}

function* readIds(file: PackedFile): Generator<undefined, readonly string[], undefined> {
  const text = file.text('ids');
  const ids = text === '' ? [] : text.split(WORD_END);
  const known = new Set<string>();
  for (const [record, id] of ids.entries()) {
    if (!isUrlSafeId(id)) throw new PackedFileError('damaged');
    known.add(id);
    if (record % RECORDS_EACH_STEP === 0) yield;
  }
  if (known.size < ids.length) throw new PackedFileError('damaged');
  return ids;
}

/** Values by their numbers, each read as in a plain feed; 0 is none. */
function* readTable<T>(
  file: PackedFile,
  name: string,
  read: (value: unknown) => T | undefined,
): Generator<undefined, readonly (T | undefined)[], undefined> {
  const values = file.json(name);
  if (!Array.isArray(values)) throw new PackedFileError('damaged');
  const table: (T | undefined)[] = [undefined];
  for (const value of values as unknown[]) if (table.push(read(value)) % ENTRIES_EACH_STEP === 0) yield;
  return table;
}

const dayThatHasBeen = (day: unknown, today: IsoDay | undefined): IsoDay | undefined =>
  typeof day === 'string' && isIsoDay(day) && !(today !== undefined && isAfterTomorrow(day, today)) ? day : undefined;

/** The day a fact was confirmed; `newest` is the newest of all. */
export function confirmedIn(verified: Provider['verified'] = {}, fact: string): IsoDay | undefined {
  if (fact !== 'newest') return verified[fact]?.on;
  return Object.values(verified).reduce<IsoDay | undefined>(
    (best, { on }) => (best === undefined || on > best ? on : best),
    undefined,
  );
}

interface Offices extends PackedOffices {
  /** How many a provider has; undefined where that is unknown. */
  count(record: number): number | undefined;
}

function* readOffices(file: PackedFile, size: number, { log, words }: Reading): Generator<undefined, Offices, undefined> {
  const counts = file.numbers('offices', size);
  const starts = new Uint32Array(size + 1);
  for (let record = 0; record < size; record++) {
    const count = Math.max(0, counts[record]! - 1);
    if (!(count <= MAX_LOCATIONS)) throw new PackedFileError('damaged');
    starts[record + 1] = starts[record]! + count;
  }
  yield;
  const total = starts[size]!;
  const addressOf = file.numbers('offices.address', total);
  const addresses = yield* readTable(file, 'offices.addresses', (address) => readLocation(log, words, { address })?.address);
  const coordinates = file.numbers('offices.coordinates', total * 2);
  if (!(coordinates instanceof Float64Array)) throw new PackedFileError('damaged');
  return {
    starts,
    addressOf,
    addresses: addresses.map((address) => address ?? {}),
    coordinates,
    count: (record) => (counts[record] === 0 ? undefined : counts[record]! - 1),
  };
}
