/** Begins no text in any encoding; the line ends in it do not survive a transfer that takes the file for text. As PNG does it. */
export const PACKED_MARK: readonly number[] = [0x89, 0x50, 0x4d, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];
/** Raised with each change of what the sections hold. */
export const PACKED_VERSION = 2;
/** Mark, version, checksum of all that follows it, length of the head. */
export const PREAMBLE_BYTES = 20;
const CHECKSUM_AT = 12;
const CHECKED_FROM = 16;
const MAX_HEAD_BYTES = 10_000_000;

export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;
const KINDS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const;
export type SectionKind = keyof typeof KINDS;

export type PackedFailure = 'cut-off' | 'damaged' | 'other-version';

/** The file cannot be used. Never leaves the reading of a packed feed, which reports it as an issue. */
export class PackedFileError extends Error {
  readonly failure: PackedFailure;

  constructor(failure: PackedFailure) {
    super(failure);
    this.failure = failure;
  }
}

/** Words that are added up between two yields: some 2 ms. */
const CHECKED_EACH_STEP = 1_000_000;

/**
 * A file of named sections: a line of JSON, then flat numbers and text, each section at a multiple of eight bytes, so that it is read where it
 * lies. Every length is looked at before anything is read by it.
 */
export class PackedFile {
  /** What stands around the providers; as the file has it. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly #sections = new Map<string, Numbers>();

  private constructor(head: Readonly<Record<string, unknown>>) {
    this.head = head;
  }

  /** @throws {PackedFileError} */
  static *open(bytes: Uint8Array<ArrayBuffer>): Generator<undefined, PackedFile, undefined> {
    if (bytes.length < PREAMBLE_BYTES) throw new PackedFileError('cut-off');
    if (!isPackedFile(bytes)) throw new PackedFileError('damaged');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(8, true) !== PACKED_VERSION) throw new PackedFileError('other-version');
    const headBytes = view.getUint32(16, true);
    if (headBytes > MAX_HEAD_BYTES) throw new PackedFileError('damaged');
    if (PREAMBLE_BYTES + headBytes > bytes.length) throw new PackedFileError('cut-off');
    const { sections, ...head } = readJson(bytes.subarray(PREAMBLE_BYTES, PREAMBLE_BYTES + headBytes)) as Record<string, unknown>;
    if (!Array.isArray(sections)) throw new PackedFileError('damaged');
    const file = new PackedFile(head);
    file.#cut(bytes, atEight(PREAMBLE_BYTES + headBytes), sections);
    if ((yield* checksum(bytes)) !== view.getUint32(CHECKSUM_AT, true)) throw new PackedFileError('damaged');
    return file;
  }

  #cut(bytes: Uint8Array<ArrayBuffer>, from: number, sections: readonly unknown[]): void {
    let at = from;
    for (const section of sections) {
      const [name, kind, length] = (Array.isArray(section) ? section : []) as unknown[];
      if (typeof name !== 'string' || !isKind(kind) || !Number.isSafeInteger(length) || (length as number) < 0)
        throw new PackedFileError('damaged');
      const Kind = KINDS[kind];
      const end = at + (length as number) * Kind.BYTES_PER_ELEMENT;
      if (end > bytes.length) throw new PackedFileError('cut-off');
      this.#sections.set(name, new Kind(bytes.buffer, bytes.byteOffset + at, length as number));
      at = atEight(end);
    }
  }

  /** @param length how many there must be @throws {PackedFileError} where there is no such section, or one of another length */
  numbers(name: string, length?: number): Numbers {
    const section = this.#sections.get(name);
    if (!section || (length !== undefined && section.length !== length)) throw new PackedFileError('damaged');
    return section;
  }

  /** @throws {PackedFileError} */
  bytes(name: string): Uint8Array {
    const section = this.numbers(name);
    if (!(section instanceof Uint8Array)) throw new PackedFileError('damaged');
    return section;
  }

  /** An object or a list. @throws {PackedFileError} */
  json(name: string): object {
    return readJson(this.bytes(name));
  }

  /** Bytes that are not UTF-8 become U+FFFD. @throws {PackedFileError} */
  text(name: string): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes(name));
  }
}

export const isPackedFile = (bytes: Uint8Array): boolean => PACKED_MARK.every((byte, place) => bytes[place] === byte);

export const atEight = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/** Tells whether the file is as it was written; keeps no secret. The file's length is a multiple of four. */
export function* checksum(bytes: Uint8Array<ArrayBuffer>): Generator<undefined, number, undefined> {
  if (bytes.length % 4 !== 0) throw new PackedFileError('cut-off');
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  let sum = words.length | 0;
  for (let from = CHECKED_FROM / 4; from < words.length; from += CHECKED_EACH_STEP) {
    const end = Math.min(words.length, from + CHECKED_EACH_STEP);
    for (let i = from; i < end; i++) sum = Math.imul(sum ^ words[i]!, 0x01000193) ^ (sum >>> 15);
    yield;
  }
  return sum >>> 0;
}

function readJson(bytes: Uint8Array): object {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof json === 'object' && json !== null) return json;
  } catch {
    // Not JSON is as bad as no object.
  }
  throw new PackedFileError('damaged');
}

const isKind = (value: unknown): value is SectionKind => typeof value === 'string' && Object.hasOwn(KINDS, value);
