import type { Provider } from '../feed/provider.js';
import { idsAnswering, termById, terms as termsOf } from '../vocabulary/vocabulary.js';
import { countWithin, EMPTY_POSTING, has, listInto, posting, type DocSet, type Posting } from './doc-set.js';
import { conditionNamed, facetNames, facetValue, readFacetWords, vocabularyOf } from './facet-values.js';
import { COUNTED_EACH_STEP, PostingBuilder } from './posting-builder.js';
import type { FacetName } from './query.js';
import { RECORDS_EACH_STEP, type Steps } from './steps.js';

/** Counting by forward lists costs about this many times a word of a bit set, per member and value. Measured, not exact. */
const FORWARD_COST = 1.5;

export interface FacetValue {
  readonly facet: FacetName;
  readonly value: string;
  /** The feed's words, first seen; empty where a vocabulary has the label. */
  readonly asWritten: string;
}

/** Which providers have which value of which facet, both ways round. */
export class FacetIndex {
  /** Sorted by facet, in each facet by frequency in the feed, then by value: the order a page may show them in. */
  readonly values: readonly FacetValue[];
  readonly postings: readonly Posting[];
  readonly #size: number;
  readonly #ids: Readonly<Record<FacetName, Map<string, number>>>;
  readonly #range = new Map<FacetName, readonly [from: number, to: number]>();
  /** Forward lists: provider `d` has the values `#forward[#starts[d]]` to `#forward[#starts[d + 1]]`. */
  readonly #starts: Uint32Array;
  readonly #forward: Uint16Array | Uint32Array;
  readonly #bitWords: number;
  readonly #members: Uint32Array;
  readonly #counts: Uint32Array;
  readonly #all: Uint32Array;

  constructor(
    size: number,
    ids: Readonly<Record<FacetName, Map<string, number>>>,
    values: readonly FacetValue[],
    postings: readonly Posting[],
    starts: Uint32Array,
    forward: Uint16Array | Uint32Array,
  ) {
    this.#size = size;
    this.#ids = ids;
    this.values = values;
    this.postings = postings;
    this.#starts = starts;
    this.#forward = forward;
    this.#bitWords = postings.reduce((sum, { docs }) => sum + (docs ? docs.length : (size + 31) >>> 5), 0);
    this.#all = Uint32Array.from(postings, (posting) => posting.count);
    this.#counts = new Uint32Array(values.length);
    this.#members = new Uint32Array(size);
    for (const [id, { facet, value }] of values.entries()) {
      ids[facet].set(value, id);
      this.#range.set(facet, [this.#range.get(facet)?.[0] ?? id, id + 1]);
    }
  }

  posting(facet: FacetName, value: string): Posting {
    const id = this.#ids[facet].get(value);
    return id === undefined ? EMPTY_POSTING : this.postings[id]!;
  }

  valueOf(facet: FacetName, value: string): FacetValue | undefined {
    const id = this.#ids[facet].get(value);
    return id === undefined ? undefined : this.values[id];
  }

  /** How many members of the set have each value, written to `into`, one object per facet, zeros included. */
  count(set: DocSet, members: number, into: Record<FacetName, Record<string, number>>, only?: FacetName): void {
    const [from, to] = only ? (this.#range.get(only) ?? [0, 0]) : [0, this.values.length];
    const counts = this.#countValues(set, members, from, to);
    let facet: FacetName | undefined;
    let record: Record<string, number> = {};
    for (let id = from; id < to; id++) {
      const value = this.values[id]!;
      if (value.facet !== facet) record = into[(facet = value.facet)];
      record[value.value] = counts[id]!;
    }
  }

  #countValues(set: DocSet, members: number, from: number, to: number): Uint32Array {
    if (members === this.#size) return this.#all;
    const counts = this.#counts;
    const bitCost = this.#bitWords * ((to - from) / (this.values.length || 1));
    const valuesEach = this.#forward.length / (this.#size || 1);
    const outside = this.#size - members;
    if (Math.min(members, outside) * valuesEach * FORWARD_COST > bitCost) {
      for (let id = from; id < to; id++) counts[id] = countWithin(this.postings[id]!, set);
      return counts;
    }
    // The smaller side is walked: what most providers have in common is counted by those who are left out.
    const inside = members <= outside;
    counts.fill(0);
    if (inside) {
      const length = listInto(set, this.#members);
      for (let i = 0; i < length; i++) this.#countForward(this.#members[i]!, counts);
      return counts;
    }
    for (let doc = 0; doc < this.#size; doc++) if (!has(set, doc)) this.#countForward(doc, counts);
    for (let id = from; id < to; id++) counts[id] = this.#all[id]! - counts[id]!;
    return counts;
  }

  #countForward(doc: number, counts: Uint32Array): void {
    const end = this.#starts[doc + 1]!;
    for (let i = this.#starts[doc]!; i < end; i++) counts[this.#forward[i]!]!++;
  }
}

/** Reads the facet values of records, one after the other. */
export class FacetIndexBuilder {
  readonly #size: number;
  readonly #found: FacetValue[] = [];
  readonly #ids = mapPerFacet<number>();
  readonly #pairs: PostingBuilder;
  /** Per word of the feed its value and the values that this answers for as well. */
  readonly #answered = mapPerFacet<readonly number[]>();
  #doc = 0;

  /** @param size number of providers */
  constructor(size: number) {
    this.#size = size;
    this.#pairs = new PostingBuilder(size);
  }

  read(provider: Provider, doc: number): void {
    this.#doc = doc;
    readFacetWords(provider, this.#listen);
  }

  *build(): Steps<FacetIndex> {
    const found = this.#found;
    const size = this.#size;
    const frequency = yield* this.#pairs.counts(found.length);
    const order = found
      .map((_, id) => id)
      .sort(
        (a, b) =>
          facetNames.indexOf(found[a]!.facet) - facetNames.indexOf(found[b]!.facet) ||
          frequency[b]! - frequency[a]! ||
          (found[a]!.value < found[b]!.value ? -1 : 1),
      );
    const places = new Uint32Array(order.length);
    for (const [place, id] of order.entries()) places[id] = place;
    const { offsets, docs, forward } = yield* this.#pairs.build(frequency, places);
    const postings: Posting[] = [];
    for (let id = 0; id < order.length; id++) {
      postings.push(posting(docs.subarray(offsets[id], offsets[id + 1]), size));
      if (id % RECORDS_EACH_STEP === 0) yield;
    }
    const things = new (order.length < 2 ** 16 ? Uint16Array : Uint32Array)(forward.things.length);
    for (let from = 0; from < things.length; from += COUNTED_EACH_STEP) {
      things.set(forward.things.subarray(from, from + COUNTED_EACH_STEP), from);
      yield;
    }
    return new FacetIndex(
      size,
      this.#ids,
      order.map((id) => found[id]!),
      postings,
      forward.starts,
      things,
    );
  }

  readonly #listen = (facet: FacetName, word: string): void => {
    const answered = this.#answered[facet].get(word) ?? this.#answer(facet, word);
    this.#pairs.add(answered, answered.length, this.#doc);
  };

  #answer(facet: FacetName, word: string): readonly number[] {
    const value = facetValue(facet, word);
    const asWritten = facet === 'language' || facet === 'accepting' ? '' : word;
    const answered = [value, ...familiesOf(facet, value)].map((id, i) => this.#idOf(facet, id, i ? '' : asWritten));
    this.#answered[facet].set(word, answered);
    return answered;
  }

  #idOf(facet: FacetName, value: string, asWritten: string): number {
    let id = this.#ids[facet].get(value);
    if (id === undefined) this.#ids[facet].set(value, (id = this.#found.push({ facet, value, asWritten }) - 1));
    return id;
  }
}

const mapPerFacet = <T>(): Record<FacetName, Map<string, T>> =>
  Object.fromEntries(facetNames.map((name) => [name, new Map()])) as Record<FacetName, Map<string, T>>;

const families = new Map<string, readonly string[]>();

/** What a value also answers for: a local Blue plan a request for Blue Cross Blue Shield, Brazilian Portuguese one for Portuguese. */
function familiesOf(facet: FacetName, value: string): readonly string[] {
  if (facet === 'language' && value.indexOf('-') > 0) return [value.slice(0, value.indexOf('-'))];
  if (facet !== 'insurance' && facet !== 'focus') return [];
  const named = facet === 'focus' && !termById('condition', value) ? conditionNamed(value) : undefined;
  if (named) return [named, ...familiesOf('focus', named)];
  if (!families.size) for (const name of ['insurance', 'focus'] as const) readFamilies(name);
  return families.get(`${facet}:${value}`) ?? [];
}

function readFamilies(facet: 'insurance' | 'focus'): void {
  const vocabulary = vocabularyOf[facet];
  for (const { id } of termsOf(vocabulary)) {
    for (const member of idsAnswering(vocabulary, id)) {
      if (member !== id) families.set(`${facet}:${member}`, [...(families.get(`${facet}:${member}`) ?? []), id]);
    }
  }
}
