import { finished } from './finished.js';
import { atEight, checksum, PACKED_MARK, PACKED_VERSION, PREAMBLE_BYTES, type Numbers, type SectionKind } from './packed-file.js';

/** Gathers the sections of a packed file, and writes them as one. */
export class PackedFileWriter {
  readonly #sections: { readonly name: string; readonly kind: SectionKind; readonly numbers: Numbers }[] = [];

  /** Whole numbers from 0, in as few bytes each as the largest needs. */
  numbers(name: string, numbers: ArrayLike<number>): void {
    let largest = 0;
    for (let i = 0; i < numbers.length; i++) largest = Math.max(largest, numbers[i]!);
    if (largest < 2 ** 8) this.#add(name, 'u8', Uint8Array.from(numbers));
    else if (largest < 2 ** 16) this.#add(name, 'u16', Uint16Array.from(numbers));
    else this.#add(name, 'u32', Uint32Array.from(numbers));
  }

  bytes(name: string, bytes: Uint8Array): void {
    this.#add(name, 'u8', bytes);
  }

  floats(name: string, numbers: Float64Array): void {
    this.#add(name, 'f64', numbers);
  }

  text(name: string, text: string): void {
    this.bytes(name, new TextEncoder().encode(text));
  }

  json(name: string, value: object): void {
    this.text(name, JSON.stringify(value));
  }

  /** @param head what stands around the providers */
  write(head: object): Uint8Array<ArrayBuffer> {
    const sections = this.#sections.map(({ name, kind, numbers }) => [name, kind, numbers.length]);
    const json = new TextEncoder().encode(JSON.stringify({ ...head, sections }));
    const start = atEight(PREAMBLE_BYTES + json.length);
    const length = this.#sections.reduce((sum, { numbers }) => sum + atEight(numbers.byteLength), start);
    const file = new Uint8Array(length);
    const view = new DataView(file.buffer);
    file.set(PACKED_MARK);
    view.setUint32(8, PACKED_VERSION, true);
    view.setUint32(16, json.length, true);
    file.set(json, PREAMBLE_BYTES);
    let at = start;
    for (const { numbers } of this.#sections) {
      file.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), at);
      at += atEight(numbers.byteLength);
    }
    view.setUint32(12, finished(checksum(file)), true);
    return file;
  }

  #add(name: string, kind: SectionKind, numbers: Numbers): void {
    this.#sections.push({ name, kind, numbers });
  }
}
