import { foldToCodes } from '../vocabulary/fold.js';

const SPACE = 0x20;
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
  #hashes = new Int32Array(FIRST_SLOTS / 2);
  /** Open addressing: id + 1, 0 where free. */
  #slots = new Int32Array(FIRST_SLOTS);

  /** Folds the text and writes the ids of its words into {@link ids}; returns how many there are. */
  read(text: string): number {
    const { codes, length } = foldToCodes(text);
    let count = 0;
    for (let start = 0; start < length;) {
      let hash = 0;
      let end = start;
      for (; end < length && codes[end] !== SPACE; end++) hash = Math.imul(hash ^ codes[end]!, 0x01000193);
      if (count === this.ids.length) {
        const ids = new Uint32Array(count * 2);
        ids.set(this.ids);
        this.ids = ids;
      }
      this.ids[count++] = this.#intern(codes, start, end, mixed(hash));
      start = end + 1;
    }
    return count;
  }

  /** @param word folded */
  id(word: string): number | undefined {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = mixed(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.words[slots[slot]! - 1] === word) return slots[slot]! - 1;
    }
    return undefined;
  }

  #intern(codes: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const id = slots[slot]! - 1;
      if (this.#hashes[id] === hash && isSame(this.words[id]!, codes, start, end)) return id;
    }
    const id = this.words.length;
    let word = '';
    for (let i = start; i < end; i++) word += String.fromCharCode(codes[i]!);
    this.words.push(word);
    this.#hashes[id] = hash;
    slots[slot] = id + 1;
    if (this.words.length * 2 >= slots.length) this.#grow();
    return id;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const hashes = new Int32Array(slots.length / 2);
    hashes.set(this.#hashes);
    const mask = slots.length - 1;
    for (let id = 0; id < this.words.length; id++) {
      let slot = hashes[id]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#hashes = hashes;
    this.#slots = slots;
  }
}

const mixed = (hash: number): number => hash ^ (hash >>> 15);

function isSame(word: string, codes: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== codes[i]) return false;
  return true;
}
