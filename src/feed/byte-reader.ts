/** Reads what {@link ByteWriter} writes, within bounds: beyond the end there are only zeros and empty texts, whatever the bytes say. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();
  #at = 0;
  #end = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#end;
  }

  /** Goes to a part of the bytes. */
  enter(from: number, end: number): void {
    this.#at = from;
    this.#end = Math.min(end, this.#bytes.length);
  }

  number(): number {
    if (this.#at >= this.#end) return 0;
    let byte = this.#bytes[this.#at++]!;
    let value = byte & 0x7f;
    for (let unit = 0x80; byte > 0x7f && this.#at < this.#end; unit *= 0x80) {
      byte = this.#bytes[this.#at++]!;
      value += (byte & 0x7f) * unit;
    }
    return value;
  }

  text(): string {
    const length = this.number();
    const end = Math.min(this.#end, this.#at + length);
    const text = this.#decoder.decode(this.#bytes.subarray(this.#at, end));
    this.#at = end;
    return text;
  }
}
