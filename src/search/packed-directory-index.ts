import type { CompactLists } from '../feed/compact-lists.js';
import { MARKS, type PackedIndex, type PackedSource } from '../feed/packed-index.js';
import type { DirectoryIndex, IndexOptions } from './directory-index.js';
import { posting, type Posting } from './doc-set.js';
import { facetNames } from './facet-values.js';
import { FacetIndex, type FacetValue } from './facets.js';
import { Places } from './places.js';
import type { FieldPostings } from './posting-builder.js';
import type { FacetName } from './query.js';
import { Ranking } from './rank.js';
import { openingsIn, packedSortKeys } from './sort-keys.js';
import type { Steps } from './steps.js';
import { TextIndex } from './text-index.js';
import { packedUnlisted } from './unlisted.js';

const LISTS_EACH_STEP = 32;
const RECORDS_EACH_STEP = 1024;

/** Takes over the index that a packed feed brings along; no provider is made and no word is read. */
export function* takePackedIndex(source: PackedSource, options: IndexOptions): Steps<DirectoryIndex> {
  const { columns, index } = source;
  const size = columns.ids.length;
  const facets = yield* takeFacets(index, size);
  const facts = yield* unpacked(index.facts);
  const text = yield* TextIndex.of(index.words, { ...facts, fields: index.factFields }, index.bios);
  const places = yield* Places.of(columns.offices);
  const ranking = yield* rank(source, options);
  return { facets, text, places, ranking, unlisted: packedUnlisted(index, size) };
}

function* takeFacets({ facetValues, facets }: PackedIndex, size: number): Steps<FacetIndex> {
  const { offsets, docs } = yield* unpacked(facets);
  const postings: Posting[] = [];
  const starts = new Uint32Array(size + 1);
  const Kind = facetValues.length < 2 ** 16 ? Uint16Array : Uint32Array;
  for (const [value] of facetValues.entries()) {
    const own = docs.subarray(offsets[value], offsets[value + 1]);
    postings.push(posting(own, size));
    for (let i = 0; i < own.length; i++) starts[own[i]! + 1]!++;
    if (value % LISTS_EACH_STEP === 0) yield;
  }
  for (let doc = 0; doc < size; doc++) starts[doc + 1]! += starts[doc]!;
  const forward = new Kind(docs.length);
  const next = starts.slice(0, size);
  for (const [value] of facetValues.entries()) {
    for (let i = offsets[value]!; i < offsets[value + 1]!; i++) forward[next[docs[i]!]!++] = value;
    if (value % LISTS_EACH_STEP === 0) yield;
  }
  const ids = Object.fromEntries(facetNames.map((name) => [name, new Map()])) as Record<FacetName, Map<string, number>>;
  return new FacetIndex(size, ids, facetValues.map(facetValueOf), postings, starts, forward);
}

/** Of a hostile file the name may be that of no facet: those are nobody's, and last. */
const facetValueOf = ([facet, value, asWritten]: PackedIndex['facetValues'][number]): FacetValue => ({
  facet: (facetNames as readonly string[]).includes(facet) ? (facet as FacetName) : facetNames[0]!,
  value,
  asWritten,
});

function* unpacked(lists: CompactLists): Steps<Omit<FieldPostings, 'fields'>> {
  const { counts } = lists;
  const offsets = new Uint32Array(counts.length + 1);
  for (let list = 0; list < counts.length; list++) offsets[list + 1] = offsets[list]! + counts[list]!;
  const docs = new Uint32Array(offsets[counts.length]!);
  for (let list = 0; list < counts.length; list++) {
    const end = offsets[list + 1]!;
    lists.readInto(list, docs.subarray(0, end), offsets[list]);
    if (list % LISTS_EACH_STEP === 0) yield;
  }
  return { offsets, docs };
}

function* rank(source: PackedSource, { openings, today, locale }: IndexOptions): Steps<Ranking> {
  const { columns, index } = source;
  const { ids } = columns;
  const ranking = new Ranking(ids.length, packedSortKeys(source, openings), openings, today, locale);
  const endorsed = new Uint8Array(ids.length);
  const docs = new Uint32Array(ids.length);
  const count = index.marks.readInto(MARKS.endorsed, docs);
  for (let i = 0; i < count; i++) endorsed[docs[i]!] = 1;
  for (let doc = 0; doc < ids.length; doc++) {
    ranking.take(doc, ids[doc]!, openingsIn(columns, doc), endorsed[doc] === 1);
    if (doc % RECORDS_EACH_STEP === 0) yield;
  }
  return ranking;
}
