import { MAX_PROSE } from './bounds.js';
import { ByteReader } from './byte-reader.js';
import { OFFICE_ROW, PROVIDER_ROW, WORD_END, type PackedField } from './packed-fields.js';
import { PackedFileError, type PackedFile } from './packed-file.js';

type Fields = Record<string, unknown>;

/** Longer texts are cut: each word of a hostile file takes a byte, and may be long. */
const MAX_TEXT = MAX_PROSE * 2;

/**
 * Reads a provider's row when it is asked for, as a record of a plain feed has it; nothing of it has been looked at, so that it goes the same way
 * from here as what somebody wrote by hand.
 */
export class RowReader {
  readonly #starts: Uint32Array;
  readonly #reader: ByteReader;
  readonly #providers: RowKind;
  readonly #offices: RowKind;

  /** @throws {PackedFileError} */
  constructor(file: PackedFile, size: number) {
    const lengths = file.numbers('rows.lengths', size);
    const bytes = file.bytes('rows');
    this.#starts = startsOf(lengths, bytes.length);
    this.#reader = new ByteReader(bytes);
    const words = lazily(() => file.text('rows.words').split(WORD_END));
    // Looked at now: reading a row must not fail.
    file.bytes('rows.words');
    const { shapes, tables } = file.json('rows.tables') as Fields;
    this.#providers = new RowKind(PROVIDER_ROW, words, of(shapes, 'providers'), of(tables, 'providers'));
    this.#offices = new RowKind(OFFICE_ROW, words, of(shapes, 'offices'), of(tables, 'offices'));
  }

  /** @param offices how many the provider has; undefined where that is unknown */
  read(record: number, offices: number | undefined): Fields {
    const fields = this.readNames(record, false);
    if (offices === undefined) return fields;
    fields['locations'] = Array.from({ length: offices }, () => this.#offices.read(this.#reader));
    return fields;
  }

  /** @param namesOnly the fields of the name, which come first in a row */
  readNames(record: number, namesOnly = true): Fields {
    this.#reader.enter(this.#starts[record]!, this.#starts[record + 1]!);
    const fields = this.#providers.read(this.#reader, namesOnly ? NAMES : Infinity);
    const { nameParts, ...rest } = fields;
    return nameParts === undefined ? fields : { ...rest, name: nameParts };
  }
}

/** The first so many fields of a row make the name. */
const NAMES = PROVIDER_ROW.findIndex(({ name }) => name === 'npi');

/** @throws {PackedFileError} where they reach beyond the end */
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

function of(value: unknown, kind: 'providers' | 'offices'): readonly unknown[] {
  const list = (value as Readonly<Record<string, unknown>> | undefined | null)?.[kind];
  if (!Array.isArray(list)) throw new PackedFileError('damaged');
  return list;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

class RowKind {
  readonly #fields: readonly PackedField[];
  readonly #words: () => readonly string[];
  readonly #shapes: readonly unknown[];
  readonly #tables: readonly (readonly unknown[])[];

  constructor(
    fields: readonly PackedField[],
    words: () => readonly string[],
    shapes: readonly unknown[],
    tables: readonly unknown[],
  ) {
    this.#fields = fields;
    this.#words = words;
    this.#shapes = shapes;
    this.#tables = fields.map((_, place) => (Array.isArray(tables[place]) ? (tables[place] as unknown[]) : []));
  }

  /** @param before fields from this place on are left */
  read(reader: ByteReader, before = Infinity): Fields {
    const record: Fields = {};
    const shape = this.#shapes[reader.number()];
    if (!Array.isArray(shape)) return record;
    for (const place of shape as unknown[]) {
      const field = typeof place === 'number' && place < before ? this.#fields[place] : undefined;
      if (!field || reader.isAtEnd) break;
      put(record, field, this.#value(reader, field, this.#tables[place as number]!));
    }
    return record;
  }

  #value(reader: ByteReader, { kind, most }: PackedField, table: readonly unknown[]): unknown {
    if (kind === 'text') return this.#text(reader);
    if (kind === 'value') return table[reader.number()];
    const count = Math.min(reader.number(), most);
    const entries: unknown[] = [];
    for (let i = 0; i < count && !reader.isAtEnd; i++) entries.push(table[reader.number()]);
    return kind === 'list' ? entries : Object.fromEntries(entries.filter(isFact));
  }

  #text(reader: ByteReader): string {
    const words = this.#words();
    const count = reader.number();
    let text = '';
    for (let i = 0; i < count && !reader.isAtEnd && text.length < MAX_TEXT; i++) {
      const number = reader.number();
      const word = number === 0 ? reader.text() : (words[number - 1] ?? '');
      text = i === 0 ? word : `${text} ${word}`;
    }
    return text;
  }
}

const isFact = (entry: unknown): entry is [string, unknown] =>
  Array.isArray(entry) && typeof entry[0] === 'string' && entry[0] !== '__proto__';

function put(record: Fields, { holder, name }: PackedField, value: unknown): void {
  if (value === undefined) return;
  if (holder === undefined) record[name] = value;
  else ((record[holder] ??= {}) as Fields)[name] = value;
}
