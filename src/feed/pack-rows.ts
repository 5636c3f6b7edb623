import { ByteWriter } from './byte-writer.js';
import { HOLDERS, OFFICE_ROW, PROVIDER_ROW, WORD_END, type PackedField } from './packed-fields.js';
import type { Provider, ProviderLocation } from './provider.js';

export type Fields = Readonly<Record<string, unknown>>;

/** One after the other, and how long each is. */
export interface Lengthwise {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lengths: readonly number[];
}

export interface PackedRows {
  readonly rows: Lengthwise;
  /** Apart, so that a row is read without it; empty where there is none. */
  readonly biographies: Lengthwise;
  /** Words of texts that come up more than once, most frequent first. */
  readonly words: readonly string[];
  /** Which fields a row has, as their places in the list of fields; for providers and for offices. */
  readonly shapes: Readonly<Record<'providers' | 'offices', readonly (readonly number[])[]>>;
  /** Per field that has one its table, most frequent first. */
  readonly tables: Readonly<Record<'providers' | 'offices', readonly (readonly unknown[])[]>>;
}

/** Writes providers one after the other, in numbers of words and values that are written once. */
export function packRows(providers: readonly Provider[]): PackedRows {
  const words = new Numbering();
  const kinds = { providers: new RowKind(PROVIDER_ROW, words), offices: new RowKind(OFFICE_ROW, words) };
  const met = providers.map(({ bio, ...provider }) => {
    if (bio !== undefined) meetText(bio, words);
    return {
      bio,
      provider: kinds.providers.meet(providerFields(provider)),
      offices: (provider.locations ?? []).map((office) => kinds.offices.meet(officeFields(office))),
    };
  });
  words.keepOnly((text, count) => count > 1 && !text.includes(WORD_END));
  for (const { tables, shapes } of Object.values(kinds)) [shapes, ...tables].forEach((each) => each.keepOnly(() => true));
  const rows = inARow(met, ({ provider, offices }, to) => {
    kinds.providers.write(provider, to);
    for (const office of offices) kinds.offices.write(office, to);
  });
  const biographies = inARow(met, ({ bio }, to) => {
    if (bio !== undefined) writeText(bio, words, to);
  });
  const of = <T>(get: (kind: RowKind) => T): Record<keyof typeof kinds, T> => ({
    providers: get(kinds.providers),
    offices: get(kinds.offices),
  });
  return {
    rows,
    biographies,
    words: words.kept,
    shapes: of(({ shapes }) => shapes.kept.map((shape) => JSON.parse(shape) as number[])),
    tables: of(({ tables }) => tables.map(({ kept }) => kept.map((value) => JSON.parse(value) as unknown))),
  };
}

/** A name in parts is written in parts only. */
function providerFields({ name, ...rest }: Provider): Fields {
  return rest.nameParts ? rest : { name, ...rest };
}

const officeFields = (office: ProviderLocation): Fields => office as Fields;

/** Gives what comes up most the smallest numbers. */
class Numbering {
  kept: readonly string[] = [];
  readonly #counts = new Map<string, number>();
  #numbers = new Map<string, number>();

  meet(text: string): void {
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
  }

  keepOnly(isWanted: (text: string, count: number) => boolean): void {
    const wanted = [...this.#counts].filter(([text, count]) => isWanted(text, count)).sort(([, a], [, b]) => b - a);
    this.kept = wanted.map(([text]) => text);
    this.#numbers = new Map(this.kept.map((text, number) => [text, number]));
  }

  number(text: string): number | undefined {
    return this.#numbers.get(text);
  }
}

/** Rows of one kind: first all of them are met, then they are written. */
class RowKind {
  readonly shapes = new Numbering();
  readonly tables: readonly Numbering[];
  readonly #fields: readonly PackedField[];
  readonly #words: Numbering;

  constructor(fields: readonly PackedField[], words: Numbering) {
    this.#fields = fields;
    this.#words = words;
    this.tables = fields.map(() => new Numbering());
  }

  meet(record: Fields): Fields {
    for (const place of this.#shapeOf(record)) {
      const field = this.#fields[place]!;
      const value = valueIn(record, field);
      if (field.kind === 'text') meetText(value as string, this.#words);
      else entriesOf(field, value).forEach((entry) => this.tables[place]!.meet(entry));
    }
    this.shapes.meet(JSON.stringify(this.#shapeOf(record)));
    return record;
  }

  write(record: Fields, to: ByteWriter): void {
    const shape = this.#shapeOf(record);
    to.number(this.shapes.number(JSON.stringify(shape))!);
    for (const place of shape) {
      const field = this.#fields[place]!;
      const value = valueIn(record, field);
      if (field.kind === 'text') {
        writeText(value as string, this.#words, to);
        continue;
      }
      const entries = entriesOf(field, value);
      if (field.kind !== 'value') to.number(entries.length);
      for (const entry of entries) to.number(this.tables[place]!.number(entry)!);
    }
  }

  #shapeOf(record: Fields): number[] {
    return this.#fields.flatMap((field, place) => (valueIn(record, field) === undefined ? [] : [place]));
  }
}

function inARow<T>(all: readonly T[], write: (one: T, to: ByteWriter) => void): Lengthwise {
  const writer = new ByteWriter();
  const lengths = all.map((one) => {
    const start = writer.length;
    write(one, writer);
    return writer.length - start;
  });
  return { bytes: writer.written(), lengths };
}

const meetText = (text: string, words: Numbering): void => text.split(' ').forEach((word) => words.meet(word));

/** How many words, then of each its number from 1, or 0 and the word itself. */
function writeText(text: string, words: Numbering, to: ByteWriter): void {
  const all = text.split(' ');
  to.number(all.length);
  for (const word of all) {
    const number = words.number(word);
    to.number(number === undefined ? 0 : number + 1);
    if (number === undefined) to.text(word);
  }
}

function valueIn(record: Fields, { holder, name }: PackedField): unknown {
  if (holder !== undefined) return (record[holder] as Fields | undefined)?.[name];
  const value = record[name];
  return HOLDERS.has(name) && value !== undefined && Object.keys(value as object).length > 0 ? undefined : value;
}

function entriesOf({ kind }: PackedField, value: unknown): string[] {
  if (kind === 'value') return [JSON.stringify(value)];
  return (kind === 'facts' ? Object.entries(value as object) : (value as readonly unknown[])).map((entry) =>
    JSON.stringify(entry),
  );
}
