import { MAX_LOCATIONS } from './bounds.js';
import type { FeedWords } from './feed-words.js';
import { OFFICE_COLUMNS, PROVIDER_COLUMNS, type Column } from './packed-columns.js';
import type { Provider } from './provider.js';
import type { RecordReader } from './read-feed.js';
import { displayName } from './read-name.js';
import { readProvider, type Reading } from './read-provider.js';
import { isSource, type Source } from './read-value.js';

type Fields = Record<string, unknown>;

/** True for the text around the blocks of a packed feed. */
export const isPacked = (around: string): boolean => /"packed"\s*:\s*1\b/.test(around);

/**
 * Reads packed blocks into the providers that were packed. Nothing is taken on trust: each value that repeats is read once, by what reads plain
 * feeds; the others are looked at, and a record in which one is not as `packFeed` writes it is read as a whole like one of a plain feed.
 */
export class PackedReader {
  /** Providers in the blocks so far. */
  get count(): number {
    return this.#records.count;
  }

  readonly #records: RecordReader;
  readonly #words: FeedWords;
  readonly #providers: ColumnReader;
  readonly #offices: ColumnReader;

  constructor(records: RecordReader, reading: Reading) {
    this.#records = records;
    this.#words = reading.words;
    this.#providers = new ColumnReader(PROVIDER_COLUMNS, (column, value) => readInProvider(reading, column, value));
    this.#offices = new ColumnReader(OFFICE_COLUMNS, (column, value) => readInOffice(reading, column, value));
  }

  /** Yields now and then. */
  *read(block: unknown): Generator<void, void, undefined> {
    if (!isSource(block) || !Array.isArray(block['id'])) {
      this.#records.read(block);
      return;
    }
    const count = block['id'].length;
    this.#records.log.leaveRecord();
    const providers = yield* this.#providers.read(block, count);
    const odd = this.#providers.odd;
    yield* this.#addOffices(block['offices'], providers.records, odd);
    for (const [place, fields] of providers.records.entries()) {
      const parts = fields['nameParts'] as Provider['nameParts'];
      if (parts) fields['name'] = displayName(parts);
      const role =
        fields['role'] ??
        this.#words.role(fields['credentials'] as string[] | undefined, fields['taxonomy'] as string[] | undefined);
      if (role !== undefined) fields['role'] = role;
      if (odd.has(place) || !fields['id'] || !fields['name']) this.#records.read({ ...fields, name: parts ?? fields['name'] });
      else this.#records.add(fields as unknown as Provider);
      if (place % 32 === 0) yield;
    }
  }

  *#addOffices(packed: unknown, providers: readonly Fields[], odd: Set<number>): Generator<void, void, undefined> {
    if (!isSource(packed) || !Array.isArray(packed['of'])) return;
    const counts = providers.map((_, place) => officeCount((packed['of'] as unknown[])[place]));
    const all = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    const { records } = yield* this.#offices.read(packed, all);
    let from = 0;
    for (const [place, count] of counts.entries()) {
      if (count === undefined) continue;
      for (let i = from; i < from + count; i++) if (this.#offices.odd.has(i) || isHalfPlaced(records[i]!)) odd.add(place);
      const offices = records.slice(from, (from += count));
      // What holds nothing is no office.
      if (offices.some((office) => Object.keys(office).length === 0)) odd.add(place);
      providers[place]!['locations'] = offices;
    }
  }
}

function officeCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? Math.min(value, MAX_LOCATIONS) : undefined;
}

const isHalfPlaced = ({ latitude, longitude }: Fields): boolean => (latitude === undefined) !== (longitude === undefined);

/** Reads columns into records, and keeps what repeats. */
class ColumnReader {
  /** Places of the records of the last block that need a second look. */
  odd = new Set<number>();
  readonly #columns: readonly Column[];
  readonly #check: (column: Column, value: unknown) => unknown;
  /** Values that can be used, by their numbers; undefined for one that cannot. */
  readonly #tables = new Map<Column, unknown[]>();

  constructor(columns: readonly Column[], check: (column: Column, value: unknown) => unknown) {
    this.#columns = columns;
    this.#check = check;
    for (const column of columns) this.#tables.set(column, [undefined]);
  }

  *read(block: Source, count: number): Generator<void, { readonly records: Fields[] }, undefined> {
    this.odd = new Set();
    const records: Fields[] = Array.from({ length: count }, () => ({}));
    const added = isSource(block['new']) ? block['new'] : {};
    for (const column of this.#columns) {
      const table = this.#tables.get(column)!;
      const values = added[column.name];
      if (Array.isArray(values)) {
        for (const value of values) {
          table.push(this.#check(column, value));
          if (table.length % 32 === 0) yield;
        }
      }
      const cells = block[column.name];
      if (!Array.isArray(cells)) continue;
      for (let place = 0; place < count; place++) {
        const value = this.#value(column, table, cells[place], place);
        if (value !== undefined) put(records[place]!, column, value);
      }
      yield;
    }
    return { records };
  }

  #value(column: Column, table: readonly unknown[], cell: unknown, place: number): unknown {
    switch (column.kind) {
      case 'own':
        if (cell === null || cell === undefined) return undefined;
        if (!column.isPlain(cell)) this.odd.add(place);
        return cell;
      case 'shared':
        return numbered(table, cell);
      case 'words':
        return entriesOf(cell, table, column.max);
      case 'facts': {
        const facts = entriesOf(cell, table, column.max) as (readonly [string, unknown])[] | undefined;
        return facts && Object.fromEntries(facts);
      }
    }
  }
}

/** Only a number is one: a name such as `__proto__` would find something too. */
function numbered(table: readonly unknown[], number: unknown): unknown {
  return typeof number === 'number' ? table[number] : undefined;
}

function entriesOf(cell: unknown, table: readonly unknown[], max: number): unknown[] | undefined {
  if (!Array.isArray(cell)) return undefined;
  const entries: unknown[] = [];
  for (let i = 0; i < cell.length && i < max; i++) {
    const entry = numbered(table, cell[i]);
    if (entry !== undefined && !entries.includes(entry)) entries.push(entry);
  }
  // An unusable list is no empty one, because empty means none.
  return entries.length === 0 && cell.length > 0 ? undefined : entries;
}

function put(record: Fields, { holder, field }: Column, value: unknown): void {
  if (holder === undefined) {
    const known = record[field];
    // The lines of an address are there before the rest of it.
    if (known === undefined) record[field] = value;
    else if (field === 'address') record[field] = { ...(known as Fields), ...(value as Fields) };
    return;
  }
  const held = record[holder] as Fields | undefined;
  if (held) held[field] = value;
  else record[holder] = { [field]: value };
}

/** The value as a plain feed's reader has it; undefined where it drops it. */
function readInProvider(reading: Reading, { kind, holder, field }: Column, value: unknown): unknown {
  if (kind === 'facts') return readFact(reading, field, value);
  const cell = kind === 'words' ? [value] : value;
  const part = holder === undefined ? { [field]: cell } : { [holder]: { [field]: cell } };
  const { nameParts, ...fields } = part as { nameParts?: object };
  const source = {
    // An extension belongs to a number.
    ...(field === 'phoneExtension' && { phone: '555-0100' }),
    ...fields,
    name: nameParts ? { given: 'A', ...nameParts } : 'A',
  };
  const provider = readProvider(reading, 'a', source) as Fields | undefined;
  const read = holder === undefined ? provider?.[field] : (provider?.[holder] as Fields | undefined)?.[field];
  return kind === 'words' ? (read as unknown[] | undefined)?.[0] : read;
}

function readFact(reading: Reading, field: string, value: unknown): unknown {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return undefined;
  const provider = readProvider(reading, 'a', { name: 'A', [field]: { [value[0]]: value[1] as unknown } }) as Fields | undefined;
  return Object.entries((provider?.[field] as object | undefined) ?? {})[0];
}

function readInOffice(reading: Reading, { field }: Column, value: unknown): unknown {
  const office = { [field]: value, ...(field === 'phoneExtension' && { phone: '555-0100' }) };
  const provider = readProvider(reading, 'a', { name: 'A', locations: [office] });
  return (provider?.locations?.[0] as Fields | undefined)?.[field];
}
