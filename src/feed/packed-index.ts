import type { CompactLists } from './compact-lists.js';
import type { IsoDay, Provider, ProviderLocation } from './provider.js';

/**
 * What a packed feed brings along besides its providers, so that a directory can be made without looking at one of them: what of each counts
 * for searching, as flat numbers by the provider's place in the feed. Whoever searches knows what they mean; here they only have a form.
 */
export interface PackedIndex {
  /** Of the rules and words that it was made by: where others hold now, it is of no use. */
  readonly madeBy: string;
  /** In the order in which a page may show them. */
  readonly facetValues: readonly PackedFacetValue[];
  /** Per value, who has it. */
  readonly facets: CompactLists;
  /** Folded, sorted by UTF-16 code unit. */
  readonly words: readonly string[];
  /** Per word, who has it in a fact, and in which: a mask for each pair. */
  readonly facts: CompactLists;
  readonly factFields: Uint8Array;
  /** Per word, whose biography has it. */
  readonly bios: CompactLists;
  /** Who says that they take no plan, who gives ages, who is endorsed. */
  readonly marks: CompactLists;
}

export type PackedFacetValue = readonly [facet: string, value: string, asWritten: string];
export const MARKS = { takesNoPlan: 0, givesAges: 1, endorsed: 2 } as const;

/** Facts of each provider that the order and distances are made of, and that hang on the day. */
export interface PackedColumns {
  readonly ids: readonly string[];
  /** When the fact was last confirmed; undefined where it never was, or on a day that is yet to come. */
  readonly confirmedOn: (record: number, fact: 'availability' | 'newest') => IsoDay | undefined;
  readonly availability: (record: number) => Provider['availability'];
  readonly offices: PackedOffices;
}

export interface PackedOffices {
  /** Where each provider's offices begin; one more than there are providers. */
  readonly starts: Uint32Array;
  /** Number of each office's address; `addresses[0]` is empty. */
  readonly addressOf: ArrayLike<number>;
  readonly addresses: readonly NonNullable<ProviderLocation['address']>[];
  /** Per office latitude and longitude; NaN where unknown. */
  readonly coordinates: Float64Array;
}

/** What reading a packed feed leaves for whoever makes a directory of it. */
export interface PackedSource {
  readonly columns: PackedColumns;
  readonly index: PackedIndex;
  /** What `sort: 'name'` needs, without making the provider. */
  readonly nameOf: (record: number) => Pick<Provider, 'name' | 'nameParts'>;
}

const sources = new WeakMap<readonly Provider[], PackedSource>();

export function keepSource(providers: readonly Provider[], source: PackedSource): void {
  sources.set(providers, source);
}

/** @param providers as reading a packed feed returned them; a copy or a part of them has no index */
export const sourceOf = (providers: readonly Provider[]): PackedSource | undefined => sources.get(providers);
