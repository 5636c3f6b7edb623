import type { Steps } from './steps.js';

/** Pairs that are sorted between two yields. */
const PAIRS_EACH_STEP = 65_536;
/** Pairs that are counted, or given another number, between two yields. */
export const COUNTED_EACH_STEP = 524_288;

/**
 * Collects (thing, provider) pairs while providers are read in ascending order, then sorts them by thing in one counting pass:
 * flat arrays instead of an array per word, which is what keeps the index of 100,000 providers small.
 */
export class PostingBuilder {
  /** The things of each provider, one provider after the other. */
  #things = new Uint32Array(4096);
  #length = 0;
  #doc = 0;
  /** Where each provider's things begin. */
  readonly #starts: Uint32Array;
  /** Of each pair where the thing was found, as bits of a mask; none where nobody asks. */
  #fields: Uint8Array | undefined;
  /** Per thing, its newest pair + 1: a second occurrence in the same provider only adds its field. */
  #newest = new Uint32Array(1024);

  /** @param size number of providers */
  constructor(size: number, { withFields = false } = {}) {
    this.#starts = new Uint32Array(size + 1);
    if (withFields) this.#fields = new Uint8Array(this.#things.length);
  }

  /**
   * @param things the first `count` of them
   * @param doc the same as in the call before, or a later one
   * @param field bit mask of where they were found
   */
  add(things: ArrayLike<number>, count: number, doc: number, field = 0): void {
    while (this.#doc < doc) this.#starts[++this.#doc] = this.#length;
    const start = this.#starts[doc]!;
    if (this.#length + count > this.#things.length) this.#grow(count);
    const all = this.#things;
    const fields = this.#fields;
    let newest = this.#newest;
    let length = this.#length;
    for (let i = 0; i < count; i++) {
      const thing = things[i]!;
      if (thing >= newest.length) newest = this.#newest = grown(newest, thing);
      const known = newest[thing]!;
      if (known > start) {
        if (fields) fields[known - 1]! |= field;
        continue;
      }
      all[length] = thing;
      if (fields) fields[length] = field;
      newest[thing] = ++length;
    }
    this.#length = length;
  }

  #grow(by: number): void {
    this.#things = grown(this.#things, this.#length + by);
    if (!this.#fields) return;
    const fields = new Uint8Array(this.#things.length);
    fields.set(this.#fields);
    this.#fields = fields;
  }

  /** How many providers have each thing. Call when all is added. @param things how many different ones there are */
  *counts(things: number): Steps<Uint32Array> {
    const counts = new Uint32Array(things);
    for (let from = 0; from < this.#length; from += COUNTED_EACH_STEP) {
      const end = Math.min(this.#length, from + COUNTED_EACH_STEP);
      for (let i = from; i < end; i++) counts[this.#things[i]!]!++;
      yield;
    }
    return counts;
  }

  /**
   * Call once, after {@link counts}.
   * @param places the number that each thing has from here on
   */
  *build(counts: Uint32Array, places: Uint32Array): Steps<FieldPostings & { readonly forward: ForwardLists }> {
    const starts = this.#starts;
    while (this.#doc < starts.length - 1) starts[++this.#doc] = this.#length;
    const offsets = new Uint32Array(counts.length + 1);
    for (let thing = 0; thing < counts.length; thing++) offsets[places[thing]! + 1] = counts[thing]!;
    for (let place = 0; place < counts.length; place++) offsets[place + 1]! += offsets[place]!;
    yield;
    const next = offsets.slice(0, counts.length);
    const docs = new Uint32Array(this.#length);
    const fields = new Uint8Array(this.#fields ? this.#length : 0);
    for (let from = 0; from < this.#doc;) {
      from = this.#sort(from, places, next, docs, fields);
      yield;
    }
    return { offsets, docs, fields, forward: { starts, things: this.#things.subarray(0, this.#length) } };
  }

  /** Sorts some providers' pairs into their places, and renumbers their things; returns the first provider that is left. */
  #sort(from: number, places: Uint32Array, next: Uint32Array, docs: Uint32Array, fields: Uint8Array): number {
    const enough = this.#starts[from]! + PAIRS_EACH_STEP;
    const [things, found] = [this.#things, this.#fields];
    let doc = from;
    for (; doc < this.#doc && this.#starts[doc]! < enough; doc++) {
      const end = this.#starts[doc + 1]!;
      for (let i = this.#starts[doc]!; i < end; i++) {
        const place = (things[i] = places[things[i]!]!);
        const at = next[place]!++;
        docs[at] = doc;
        if (found) fields[at] = found[i]!;
      }
    }
    return doc;
  }
}

/** Thing `t` was found in `docs[offsets[t]]` up to, not including, `docs[offsets[t + 1]]`, ascending, in the fields of the same place. */
export interface FieldPostings {
  readonly offsets: Uint32Array;
  readonly docs: Uint32Array;
  readonly fields: Uint8Array;
}

/** Provider `d` has `things[starts[d]]` up to, not including, `things[starts[d + 1]]`. */
export interface ForwardLists {
  readonly starts: Uint32Array;
  readonly things: Uint32Array;
}

function grown(array: Uint32Array<ArrayBuffer>, atLeast: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(array.length * 2, atLeast + 1));
  larger.set(array);
  return larger;
}
