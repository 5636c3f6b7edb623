import { MAX_PROSE } from './bounds.js';
import { ByteReader } from './byte-reader.js';
import { OFFICE_ROW, PROVIDER_ROW, WORD_END, type PackedField } from './packed-fields.js';
import { PackedFileError, type PackedFile } from './packed-file.js';

export type Fields = Record<string, unknown>;

/** Longer texts are cut: each word of a hostile file takes a byte, and may be long. */
const MAX_TEXT = MAX_PROSE * 2;
/** The first so many fields of a row make the name. */
const NAMES = PROVIDER_ROW.findIndex(({ name }) => name === 'pronouns');

/** A value as a reader of plain feeds has it; undefined where it leaves it out. */
export type Check = (kind: 'providers' | 'offices', field: PackedField, value: unknown) => unknown;

/** Fields by name, and whether all that is in them has been looked at and can be taken as it is. */
export interface Row {
  readonly fields: Fields;
  readonly offices: readonly Fields[] | undefined;
  readonly isPlain: boolean;
}

/** Reads rows when they are asked for. Beyond the end of one there is nothing, whatever its bytes say. */
export class RowReader {
  readonly #rows: Part;
  readonly #biographies: Part;
  readonly #words: () => readonly string[];
  readonly #providers: RowKind;
  readonly #offices: RowKind;

  /** @param check looks once at each value that repeats @throws {PackedFileError} */
  constructor(file: PackedFile, size: number, check: Check) {
    this.#rows = partOf(file, 'rows', size);
    this.#biographies = partOf(file, 'biographies', size);
    // Looked at now: reading a row must not fail.
    file.bytes('rows.words');
    const words = (this.#words = lazily(() => file.text('rows.words').split(WORD_END)));
    const { shapes, tables } = file.json('rows.tables') as Fields;
    const kindOf = (kind: 'providers' | 'offices', fields: readonly PackedField[]): RowKind =>
      new RowKind(fields, words, listIn(shapes, kind), listIn(tables, kind), (field, value) => check(kind, field, value));
    this.#providers = kindOf('providers', PROVIDER_ROW);
    this.#offices = kindOf('offices', OFFICE_ROW);
  }

  /**
   * @param offices how many the provider has; undefined where that is unknown
   * @param isRaw nothing is looked at: for what reads the record like one of a plain feed
   */
  read(record: number, offices: number | undefined, isRaw = false): Row {
    const { reader, starts } = this.#rows;
    reader.enter(starts[record]!, starts[record + 1]!);
    const fields: Fields = {};
    let isPlain = this.#providers.read(reader, fields, isRaw);
    if (offices === undefined) return { fields, offices, isPlain };
    const rows: Fields[] = [];
    for (let i = 0; i < offices; i++) {
      const office: Fields = {};
      isPlain = this.#offices.read(reader, office, isRaw) && isPlain;
      rows.push(office);
    }
    return { fields, offices: rows, isPlain };
  }

  /** Only the fields of the name. */
  readNames(record: number): Omit<Row, 'offices'> {
    const { reader, starts } = this.#rows;
    reader.enter(starts[record]!, starts[record + 1]!);
    const fields: Fields = {};
    return { fields, isPlain: this.#providers.read(reader, fields, false, NAMES) };
  }

  hasBiography(record: number): boolean {
    return this.#biographies.starts[record]! < this.#biographies.starts[record + 1]!;
  }

  /** Nothing of it has been looked at. */
  biography(record: number): string {
    const { reader, starts } = this.#biographies;
    reader.enter(starts[record]!, starts[record + 1]!);
    return readText(reader, this.#words());
  }
}

interface Part {
  readonly starts: Uint32Array;
  readonly reader: ByteReader;
}

function partOf(file: PackedFile, name: string, size: number): Part {
  const bytes = file.bytes(name);
  return { starts: startsOf(file.numbers(`${name}.lengths`, size), bytes.length), reader: new ByteReader(bytes) };
}

/** @throws {PackedFileError} where they do not end where the bytes do */
export function startsOf(lengths: ArrayLike<number>, end: number): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let at = 0;
  for (let i = 0; i < lengths.length; i++) {
    at += lengths[i]!;
    starts[i + 1] = at;
  }
  if (at !== end) throw new PackedFileError('damaged');
  return starts;
}

function listIn(value: unknown, kind: 'providers' | 'offices'): readonly unknown[] {
  const list = (value as Readonly<Fields> | undefined | null)?.[kind];
  if (!Array.isArray(list)) throw new PackedFileError('damaged');
  return list;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const UNUSABLE = Symbol('unusable');

class RowKind {
  readonly #fields: readonly PackedField[];
  readonly #words: () => readonly string[];
  readonly #shapes: readonly unknown[];
  readonly #tables: readonly (readonly unknown[])[];
  /** What has been looked at of each table. */
  readonly #checked: readonly unknown[][];
  readonly #check: (field: PackedField, value: unknown) => unknown;

  constructor(
    fields: readonly PackedField[],
    words: () => readonly string[],
    shapes: readonly unknown[],
    tables: readonly unknown[],
    check: (field: PackedField, value: unknown) => unknown,
  ) {
    this.#fields = fields;
    this.#words = words;
    this.#shapes = shapes;
    this.#tables = fields.map((_, place) => (Array.isArray(tables[place]) ? (tables[place] as unknown[]) : []));
    this.#checked = fields.map(() => []);
    this.#check = check;
  }

  /** @param before fields from this place on are left @returns whether all of it can be taken as it is */
  read(reader: ByteReader, into: Fields, isRaw: boolean, before = Infinity): boolean {
    const shape = this.#shapes[reader.number()];
    if (!Array.isArray(shape)) return false;
    let isPlain = true;
    for (const place of shape as unknown[]) {
      const field = typeof place === 'number' && place < before ? this.#fields[place] : undefined;
      if (!field || reader.isAtEnd) break;
      const value = field.kind === 'text' ? readText(reader, this.#words()) : this.#value(reader, field, place as number, isRaw);
      if (field.kind === 'text') isPlain &&= field.isPlain(value as string);
      put(into, field, value);
    }
    return isPlain;
  }

  #value(reader: ByteReader, { kind, most }: PackedField, place: number, isRaw: boolean): unknown {
    if (kind === 'value') return this.#entry(place, reader.number(), isRaw);
    const claimed = reader.number();
    const entries: unknown[] = [];
    for (let i = 0; i < claimed && i < most && !reader.isAtEnd; i++) {
      const entry = this.#entry(place, reader.number(), isRaw);
      if (entry !== undefined && !entries.includes(entry)) entries.push(entry);
    }
    if (kind === 'facts') return Object.fromEntries(entries.filter(isFact));
    // An unusable list is no empty one, because empty means none.
    return entries.length === 0 && claimed > 0 ? undefined : entries;
  }

  #entry(place: number, number: number, isRaw: boolean): unknown {
    const raw = this.#tables[place]![number];
    if (isRaw || raw === undefined) return raw;
    const checked = this.#checked[place]!;
    checked[number] ??= this.#check(this.#fields[place]!, raw) ?? UNUSABLE;
    return checked[number] === UNUSABLE ? undefined : checked[number];
  }
}

const isFact = (entry: unknown): entry is [string, unknown] =>
  Array.isArray(entry) && typeof entry[0] === 'string' && entry[0] !== '__proto__';

/** How many words, then of each its number from 1, or 0 and the word itself. */
function readText(reader: ByteReader, words: readonly string[]): string {
  const count = reader.number();
  let text = '';
  for (let i = 0; i < count && !reader.isAtEnd && text.length < MAX_TEXT; i++) {
    const number = reader.number();
    const word = number === 0 ? reader.text() : (words[number - 1] ?? '');
    text = i === 0 ? word : text + ' ' + word;
  }
  return text;
}

function put(record: Fields, { holder, name }: PackedField, value: unknown): void {
  if (value === undefined) return;
  if (holder === undefined) record[name] = value;
  else ((record[holder] ??= {}) as Fields)[name] = value;
}
