import { forEachWord, hashWith, stringOf } from '../vocabulary/fold.js';

const FIRST_SLOTS = 4096;

/**
 * Numbers each distinct word in the order of its first appearance. A hash table over character codes, because most words of a feed have
 * been seen before: to find that out, no string is made of them.
 */
export class WordTable {
  /** Word of each id. */
  readonly words: string[] = [];
  /** The ids of the text that was read last, in order; only the first `read(text)` of them. */
  ids = new Uint32Array(256);
  #count = 0;
  #hashes = new Int32Array(FIRST_SLOTS / 2);
  /** The words' codes one after the other, and where each word's end: read here, a comparison touches no string. */
  #codes = new Uint16Array(FIRST_SLOTS * 4);
  #ends = new Uint32Array(FIRST_SLOTS / 2);
  /** Open addressing: id + 1, 0 where free. */
  #slots = new Int32Array(FIRST_SLOTS);

  /** Folds the text and writes the ids of its words into {@link ids}; returns how many there are. */
  read(text: string): number {
    this.#count = 0;
    forEachWord(text, this.#take);
    return this.#count;
  }

  /** @param word folded */
  id(word: string): number | undefined {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = hashWith(hash, word.charCodeAt(i));
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = firstSlot(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.words[slots[slot]! - 1] === word) return slots[slot]! - 1;
    }
    return undefined;
  }

  readonly #take = (codes: Uint16Array, length: number, hash: number): void => {
    if (this.#count === this.ids.length) {
      const ids = new Uint32Array(this.#count * 2);
      ids.set(this.ids);
      this.ids = ids;
    }
    this.ids[this.#count++] = this.#intern(codes, length, hash);
  };

  #intern(codes: Uint16Array, length: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = firstSlot(hash) & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const id = slots[slot]! - 1;
      if (this.#hashes[id] === hash && this.#isSame(id, codes, length)) return id;
    }
    const id = this.words.push(stringOf(codes, length)) - 1;
    this.#keep(id, codes, length);
    this.#hashes[id] = hash;
    slots[slot] = id + 1;
    if (this.words.length * 2 >= slots.length) this.#grow();
    return id;
  }

  #isSame(id: number, codes: Uint16Array, length: number): boolean {
    const start = id === 0 ? 0 : this.#ends[id - 1]!;
    if (this.#ends[id]! - start !== length) return false;
    const known = this.#codes;
    for (let i = 0; i < length; i++) if (known[start + i] !== codes[i]) return false;
    return true;
  }

  #keep(id: number, codes: Uint16Array, length: number): void {
    const start = id === 0 ? 0 : this.#ends[id - 1]!;
    const end = (this.#ends[id] = start + length);
    if (end > this.#codes.length) {
      const larger = new Uint16Array(end * 2);
      larger.set(this.#codes);
      this.#codes = larger;
    }
    for (let i = 0; i < length; i++) this.#codes[start + i] = codes[i]!;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const hashes = new Int32Array(slots.length / 2);
    hashes.set(this.#hashes);
    const ends = new Uint32Array(slots.length / 2);
    ends.set(this.#ends);
    this.#ends = ends;
    const mask = slots.length - 1;
    for (let id = 0; id < this.words.length; id++) {
      let slot = firstSlot(hashes[id]!) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#hashes = hashes;
    this.#slots = slots;
  }
}

/** The last letters of a word change the low bits most; the high ones hold the first. */
const firstSlot = (hash: number): number => hash ^ (hash >>> 15);
