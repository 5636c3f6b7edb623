/** Lists that are made smaller between two yields. */
const LISTS_EACH_STEP = 64;

/**
 * Lists of record numbers, each ascending, in few bytes and searched as they are: the gaps from one number to the next, seven bits to a byte,
 * or a bit for every record where that is shorter. Of the words of biographies it takes a fifth of what flat numbers take.
 */
export class CompactLists {
  /** How many numbers each list has. */
  readonly counts: ArrayLike<number>;
  readonly bytes: Uint8Array;
  /** Where each list's bytes begin; one more than there are lists. */
  readonly starts: Uint32Array;
  readonly #size: number;

  /**
   * @param size of all records; what a list has beyond is not given out
   * @param starts ascending, within the bytes
   */
  constructor(size: number, counts: ArrayLike<number>, starts: Uint32Array, bytes: Uint8Array) {
    this.#size = size;
    this.counts = counts;
    this.starts = starts;
    this.bytes = bytes;
  }

  /** @param offsets list `i` is `records[offsets[i]]` up to, not including, `records[offsets[i + 1]]` */
  static *of(size: number, offsets: Uint32Array, records: Uint32Array): Generator<undefined, CompactLists, undefined> {
    const lists = offsets.length - 1;
    const counts = new Uint32Array(lists);
    const starts = new Uint32Array(lists + 1);
    let bytes = new Uint8Array(Math.max(1024, records.length));
    let end = 0;
    for (let list = 0; list < lists; list++) {
      const [from, to] = [offsets[list]!, offsets[list + 1]!];
      const count = (counts[list] = to - from);
      const most = isBits(count, size) ? bitBytes(size) : count * 5;
      if (end + most > bytes.length) bytes = grown(bytes, end + most);
      if (isBits(count, size)) {
        for (let i = from; i < to; i++) bytes[end + (records[i]! >>> 3)]! |= 1 << (records[i]! & 7);
        end += most;
      } else end = writeGaps(records, from, to, bytes, end);
      starts[list + 1] = end;
      if (list % LISTS_EACH_STEP === 0) yield;
    }
    return new CompactLists(size, counts, starts, bytes.slice(0, end));
  }

  /** Writes a list's numbers, ascending, from `at` on; returns where they end. At most `into.length` are written. */
  readInto(list: number, into: Uint32Array, at = 0): number {
    const start = this.starts[list]!;
    const end = this.starts[list + 1]!;
    return isBits(this.counts[list]!, this.#size) ? this.#readBits(start, end, into, at) : this.#readGaps(start, end, into, at);
  }

  /** Whether a list has a record. */
  has(list: number, record: number): boolean {
    let at = this.starts[list]!;
    if (isBits(this.counts[list]!, this.#size)) return ((this.bytes[at + (record >>> 3)]! >>> (record & 7)) & 1) === 1;
    const end = this.starts[list + 1]!;
    for (let known = -1; at < end && known < record;) {
      let gap = 0;
      let shift = 0;
      let byte = 0x80;
      while (byte > 0x7f && at < end) {
        byte = this.bytes[at++]!;
        gap += (byte & 0x7f) * 2 ** shift;
        shift += 7;
      }
      known += gap + 1;
      if (known === record) return true;
    }
    return false;
  }

  #readBits(start: number, end: number, into: Uint32Array, at: number): number {
    for (let i = start; i < end; i++) {
      for (let bits = this.bytes[i]!; bits !== 0; bits &= bits - 1) {
        const record = ((i - start) << 3) + 31 - Math.clz32(bits & -bits);
        if (at < into.length && record < this.#size) into[at++] = record;
      }
    }
    return at;
  }

  #readGaps(start: number, end: number, into: Uint32Array, at: number): number {
    const { bytes } = this;
    let record = -1;
    for (let i = start; i < end && at < into.length;) {
      let byte = bytes[i++]!;
      let gap = byte;
      if (byte > 0x7f) {
        gap &= 0x7f;
        for (let unit = 0x80; byte > 0x7f && i < end; unit *= 0x80) {
          byte = bytes[i++]!;
          gap += (byte & 0x7f) * unit;
        }
      }
      record += gap + 1;
      if (record >= this.#size) break;
      into[at++] = record;
    }
    return at;
  }
}

const bitBytes = (size: number): number => (size + 7) >>> 3;
/** A gap takes one byte at least. */
const isBits = (count: number, size: number): boolean => count > bitBytes(size);

function writeGaps(records: Uint32Array, from: number, to: number, bytes: Uint8Array, at: number): number {
  let before = -1;
  for (let i = from; i < to; i++) {
    let gap = records[i]! - before - 1;
    before = records[i]!;
    for (; gap > 0x7f; gap >>>= 7) bytes[at++] = (gap & 0x7f) | 0x80;
    bytes[at++] = gap;
  }
  return at;
}

function grown(bytes: Uint8Array<ArrayBuffer>, atLeast: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(bytes.length * 2, atLeast));
  larger.set(bytes);
  return larger;
}
