import { posting, type Posting } from './doc-set.js';

/**
 * Collects (thing, provider) pairs while providers are read in ascending order, then sorts them by thing in one counting pass:
 * two flat arrays instead of an array per word, which is what keeps the index of 100,000 providers small.
 */
export class PostingBuilder {
  #things = new Uint32Array(1024);
  #docs = new Uint32Array(1024);
  #fields = new Uint8Array(1024);
  #length = 0;
  /** Per thing, its newest pair + 1: a second occurrence in the same provider only adds its field. */
  #newest = new Uint32Array(1024);

  /** @param field bit mask of where the thing was found */
  add(thing: number, doc: number, field = 0): void {
    if (thing >= this.#newest.length) this.#newest = grown(this.#newest, thing);
    const newest = this.#newest[thing]!;
    if (newest > 0 && this.#docs[newest - 1] === doc) {
      this.#fields[newest - 1]! |= field;
      return;
    }
    const at = this.#length++;
    if (at === this.#things.length) {
      this.#things = grown(this.#things, at);
      this.#docs = grown(this.#docs, at);
      const fields = new Uint8Array(this.#things.length);
      fields.set(this.#fields);
      this.#fields = fields;
    }
    this.#things[at] = thing;
    this.#docs[at] = doc;
    this.#fields[at] = field;
    this.#newest[thing] = at + 1;
  }

  build(things: number): FieldPostings {
    const offsets = new Uint32Array(things + 1);
    for (let i = 0; i < this.#length; i++) offsets[this.#things[i]! + 1]!++;
    for (let i = 0; i < things; i++) offsets[i + 1]! += offsets[i]!;
    const next = offsets.slice(0, things);
    const docs = new Uint32Array(this.#length);
    const fields = new Uint8Array(this.#length);
    for (let i = 0; i < this.#length; i++) {
      const at = next[this.#things[i]!]!++;
      docs[at] = this.#docs[i]!;
      fields[at] = this.#fields[i]!;
    }
    return { offsets, docs, fields };
  }
}

/** Thing `t` was found in `docs[offsets[t]]` up to, not including, `docs[offsets[t + 1]]`, ascending, in the fields of the same place. */
export interface FieldPostings {
  readonly offsets: Uint32Array;
  readonly docs: Uint32Array;
  readonly fields: Uint8Array;
}

export function postingOf({ offsets, docs }: FieldPostings, thing: number, size: number): Posting {
  return posting(docs.subarray(offsets[thing], offsets[thing + 1]), size);
}

function grown(array: Uint32Array<ArrayBuffer>, atLeast: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(array.length * 2, atLeast + 1));
  larger.set(array);
  return larger;
}
