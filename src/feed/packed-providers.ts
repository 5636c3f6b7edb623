import { MAX_PROSE } from './bounds.js';
import type { readColumns } from './packed-columns.js';
import type { PackedField } from './packed-fields.js';
import type { PackedFile } from './packed-file.js';
import { RowReader, type Fields } from './packed-rows.js';
import type { Provider } from './provider.js';
import { displayName } from './read-name.js';
import { readProvider, type Reading } from './read-provider.js';
import { readText } from './read-text.js';

type Columns = ReturnType<typeof readColumns> extends Generator<unknown, infer T> ? T : never;

/**
 * Makes the providers of a packed file one by one. Nothing is taken on trust: each value that repeats is read once, by what reads plain feeds; texts
 * are looked at each time, and a provider of whom one is not as it is written when a feed is packed is read as a whole like one of a plain feed.
 */
export class PackedProviders {
  readonly #columns: Columns;
  readonly #reading: Reading;
  readonly #rows: RowReader;

  /** @throws {PackedFileError} */
  constructor(file: PackedFile, size: number, reading: Reading, columns: Columns) {
    this.#columns = columns;
    this.#reading = reading;
    this.#rows = new RowReader(file, size, (kind, field, value) =>
      kind === 'offices' ? readInOffice(reading, field, value) : readInProvider(reading, field, value),
    );
  }

  make(record: number): Provider {
    const { ids, availability, offices } = this.#columns;
    const { fields, offices: rows, isPlain } = this.#rows.read(record, offices.count(record));
    if (!isPlain || !hasName(fields) || isLostExtension(fields)) return this.#readAsPlain(record);
    const openings = availability(record);
    const provider: Fields = { id: ids[record]!, ...fields };
    nameIn(provider);
    provider['role'] ??= this.#roleOf(provider);
    if (provider['role'] === undefined) delete provider['role'];
    if (openings) provider['availability'] = openings;
    if (rows) {
      for (const [i, office] of rows.entries()) {
        if (!placeIn(office, offices.starts[record]! + i, offices) || isLostExtension(office)) return this.#readAsPlain(record);
      }
      provider['locations'] = rows;
    }
    if (this.#rows.hasBiography(record)) this.#promiseBiography(provider, record);
    return provider as unknown as Provider;
  }

  /** Only what `sort: 'name'` needs. */
  nameOf(record: number): Pick<Provider, 'name' | 'nameParts'> {
    const { fields, isPlain } = this.#rows.readNames(record);
    if (!isPlain || !hasName(fields)) return this.#readAsPlain(record);
    nameIn(fields);
    return fields as unknown as Pick<Provider, 'name' | 'nameParts'>;
  }

  #roleOf({ credentials, taxonomy }: Fields): string | undefined {
    return this.#reading.words.role(credentials as string[] | undefined, taxonomy as string[] | undefined);
  }

  /** A biography is put together when somebody reads it: nobody searches in it, and most cards are never opened. */
  #promiseBiography(provider: Fields, record: number): void {
    const { log } = this.#reading;
    let biography: string | undefined;
    Object.defineProperty(provider, 'bio', {
      configurable: true,
      enumerable: true,
      get: () => (biography ??= readText(log, this.#rows.biography(record), 'bio', MAX_PROSE, 'prose')),
    });
  }

  #readAsPlain(record: number): Provider {
    const { ids, availability, offices } = this.#columns;
    const { fields, offices: rows } = this.#rows.read(record, offices.count(record), true);
    const { nameParts, ...rest } = fields;
    rows?.forEach((office, i) => placeIn(office, offices.starts[record]! + i, offices));
    const source = {
      ...rest,
      name: nameParts ?? rest['name'],
      ...(rows && { locations: rows }),
      ...(this.#rows.hasBiography(record) && { bio: this.#rows.biography(record) }),
      availability: availability(record),
    };
    const id = ids[record]!;
    // Only a file that somebody tampered with has a provider without a name.
    return readProvider(this.#reading, id, source) ?? { id, name: id };
  }
}

const hasName = ({ name, nameParts }: Fields): boolean => {
  const { given, family } = (nameParts ?? {}) as NonNullable<Provider['nameParts']>;
  return (nameParts === undefined ? name : (given ?? family)) !== undefined;
};

function nameIn(provider: Fields): void {
  const parts = provider['nameParts'] as Provider['nameParts'];
  if (parts) provider['name'] = displayName(parts);
}

/** An extension belongs to a number. */
const isLostExtension = ({ phone, phoneExtension }: Fields): boolean => phoneExtension !== undefined && phone === undefined;

/** Adds what of an office stands in columns; false where the office is none, or where it is half known. */
function placeIn(office: Fields, at: number, { addressOf, addresses, coordinates }: Columns['offices']): boolean {
  const place = addresses[addressOf[at]!];
  if (place)
    for (const _ in place) {
      office['address'] = office['address'] ? { ...office['address'], ...place } : place;
      break;
    }
  const latitude = coordinates[at * 2]!;
  const longitude = coordinates[at * 2 + 1]!;
  if (!Number.isNaN(latitude)) office['latitude'] = latitude;
  if (!Number.isNaN(longitude)) office['longitude'] = longitude;
  const isPlaced = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  for (const _ in office) return isPlaced || (Number.isNaN(latitude) && Number.isNaN(longitude));
  return false;
}

function readInProvider(reading: Reading, { kind, holder, name }: PackedField, value: unknown): unknown {
  if (kind === 'facts') return readFact(reading, name, value);
  const cell = kind === 'list' ? [value] : value;
  const source = { name: 'A', ...(holder === undefined ? { [name]: cell } : { [holder]: { [name]: cell } }) };
  const provider = readProvider(reading, 'a', source) as Fields | undefined;
  const read = holder === undefined ? provider?.[name] : (provider?.[holder] as Fields | undefined)?.[name];
  return kind === 'list' ? (read as unknown[] | undefined)?.[0] : read;
}

function readFact(reading: Reading, name: string, value: unknown): unknown {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return undefined;
  const provider = readProvider(reading, 'a', { name: 'A', [name]: { [value[0]]: value[1] as unknown } }) as Fields | undefined;
  return Object.entries((provider?.[name] as object | undefined) ?? {})[0];
}

function readInOffice(reading: Reading, { name }: PackedField, value: unknown): unknown {
  const provider = readProvider(reading, 'a', { name: 'A', locations: [{ [name]: value }] });
  return (provider?.locations?.[0] as Fields | undefined)?.[name];
}
