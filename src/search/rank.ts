import type { IsoDay, Provider } from '../feed/provider.js';
import { chordToMiles } from './distance.js';
import { has, listInto, type DocSet } from './doc-set.js';
import type { Openings, OpeningsOn } from './openings.js';
import type { SortName } from './query.js';
import type { SortKeys } from './sort-keys.js';
import { sortedPlaces } from './sorted-places.js';
import { Prepared, type Steps } from './steps.js';

/**
 * What each part of the order weighs, in points. Together the later ones can't make up for an earlier one of the full size:
 * match, then openings and how fresh they are, then distance, then endorsement; the rest turns with the day.
 */
const POINTS = { match: 100, openings: 30, distance: 20, endorsement: 3, turn: 1 } as const;
/** Miles at which half of the points for distance are left. */
const HALF_DISTANCE = 10;
/** Taken off where a plan or a state is not listed: always below the line. */
const UNLISTED = 1000;

/** Standings are kept in steps of one in so many points, so that a place in their order fits into one number with them. */
const GRAIN = 2 ** 20;
const MOST_PROVIDERS = 2 ** 24;

/** Names that are looked up between two yields. */
const NAMES_EACH_STEP = 256;

/** More providers than this on a page, pages before it included, are sorted whole. */
const MOST_KEPT = 200;
/** From this share of all providers (1 in so many) it is cheaper to walk them in order of standing than to score all that match. */
const WALK_FROM = 16;

/** How well one typed word is matched, 0 to 100, by provider; and the best of all. */
export interface Worths {
  readonly of: Uint8Array;
  readonly best: number;
}

/** What of the score depends on the query. */
export interface Matching {
  readonly set: DocSet;
  readonly total: number;
  /** Per typed word. */
  readonly worths: readonly Worths[];
  /** Squared chords to the place, where one is asked for. */
  readonly chords?: Float64Array;
  /** Members whose plan, state and ages are all listed; absent where all are. */
  readonly listed?: DocSet;
}

export class Ranking {
  readonly #size: number;
  readonly #keys: SortKeys;
  readonly #openings: OpeningsOn;
  /** Points for openings, endorsement and the turn of the day. */
  readonly #standing: Float64Array;
  readonly #seed: number;
  /** All providers, best standing first. */
  #byStanding: Uint32Array | undefined;
  /** Of each provider, the place by name. */
  readonly #names: Prepared<Uint32Array>;
  /** What has been looked up of the orders by day. */
  readonly #days: Partial<Record<'soonest' | 'verified', Float64Array>> = {};
  readonly #members: Uint32Array;

  /** @param size number of providers */
  constructor(size: number, keys: SortKeys, openings: OpeningsOn, today: IsoDay | undefined, locale: string) {
    this.#size = size;
    this.#keys = keys;
    this.#openings = openings;
    this.#names = new Prepared(placesByName(size, keys, locale));
    this.#members = new Uint32Array(size);
    this.#standing = new Float64Array(size);
    this.#seed = hash(today ?? '', 0x811c9dc5);
  }

  /** Takes in one provider; call it for each before anything else. */
  read(provider: Provider, doc: number): void {
    this.take(doc, provider.id, provider, provider.endorsement !== undefined);
  }

  /** The same, of one whose facts are known without the provider. */
  take(doc: number, id: string, openings: Openings, isEndorsed: boolean): void {
    const standing =
      this.#openings.quality(openings) * POINTS.openings +
      (isEndorsed ? POINTS.endorsement : 0) +
      (hash(id, this.#seed) / 2 ** 32) * POINTS.turn;
    this.#standing[doc] = Math.round(standing * GRAIN) / GRAIN;
  }

  /** Puts all in order of their standing; call it when all are taken in, so that the first search need not. */
  prepare(): void {
    this.#byStanding = descending(this.#standing);
  }

  /** Puts all in order of their names, as far as nobody has asked for that yet. */
  prepareNames(): Steps<void> {
    return this.#names.prepare();
  }

  /** Comparable within one matching only. */
  score(doc: number, { worths, chords, listed }: Matching): number {
    let score = this.#standing[doc]!;
    for (let i = 0; i < worths.length; i++) score += (worths[i]!.of[doc]! / 100) * (POINTS.match / worths.length);
    if (chords && chords[doc]! < Infinity) score += POINTS.distance / (1 + chordToMiles(chords[doc]!) / HALF_DISTANCE);
    return listed && !has(listed, doc) ? score - UNLISTED : score;
  }

  /** Positions of the page's providers, in order. */
  page(matching: Matching, sort: SortName, offset: number, limit: number): number[] {
    const wanted = Math.min(offset + limit, matching.total);
    if (wanted <= offset) return [];
    if (sort === 'best' && !matching.listed && wanted <= MOST_KEPT && matching.total > this.#size / WALK_FROM) {
      return this.#pageByStanding(matching, wanted).slice(offset);
    }
    const members = this.#members;
    const length = listInto(matching.set, members);
    const keys = new Float64Array(length);
    for (let i = 0; i < length; i++) keys[i] = this.#key(members[i]!, sort, matching);
    const before = (a: number, b: number): boolean => {
      const difference = keys[a]! - keys[b]!;
      if (difference !== 0 || sort === 'best') return difference < 0 || (difference === 0 && members[a]! < members[b]!);
      const better = this.score(members[b]!, matching) - this.score(members[a]!, matching);
      return better < 0 || (better === 0 && members[a]! < members[b]!);
    };
    return smallest(length, wanted, before)
      .slice(offset)
      .map((i) => members[i]!);
  }

  /** Lower is better. */
  #key(doc: number, sort: SortName, matching: Matching): number {
    if (sort === 'best') return -this.score(doc, matching);
    const below = matching.listed && !has(matching.listed, doc) ? 1e9 : 0;
    if (sort === 'nearest') return below + (matching.chords ? Math.min(matching.chords[doc]!, 1e6) : 0);
    if (sort === 'name') return below + this.#names.value[doc]!;
    if (sort === 'listed') return below + doc;
    const known = (this.#days[sort] ??= new Float64Array(this.#size).fill(NaN));
    if (Number.isNaN(known[doc]))
      known[doc] = sort === 'soonest' ? this.#keys.daysToVisit(doc) : this.#keys.daysSinceVerified(doc);
    return below + known[doc]!;
  }

  /** Best standing first, until nobody who is left could still get onto the page. */
  #pageByStanding(matching: Matching, wanted: number): number[] {
    this.#byStanding ??= descending(this.#standing);
    const most = matching.worths.reduce((sum, { best }) => sum + best, 0) / (100 * matching.worths.length || 1);
    const atMost = most * POINTS.match + (matching.chords ? POINTS.distance : 0);
    const kept: number[] = [];
    const scores: number[] = [];
    for (const doc of this.#byStanding) {
      const isFull = kept.length === wanted;
      if (isFull && this.#standing[doc]! + atMost < scores[wanted - 1]!) break;
      if (!has(matching.set, doc)) continue;
      const score = this.score(doc, matching);
      if (isFull && !(score > scores[wanted - 1]! || (score === scores[wanted - 1]! && doc < kept[wanted - 1]!))) continue;
      let at = kept.length;
      while (at > 0 && (scores[at - 1]! < score || (scores[at - 1] === score && kept[at - 1]! > doc))) at--;
      kept.splice(at, 0, doc);
      scores.splice(at, 0, score);
      if (isFull) {
        kept.pop();
        scores.pop();
      }
    }
    return kept;
  }
}

/** Only when somebody sorts by name, or is about to: an order by the rules of a language takes longer than all else that is put in order. */
function* placesByName(size: number, keys: SortKeys, locale: string): Steps<Uint32Array> {
  const { compare } = new Intl.Collator(locale);
  const names: string[] = [];
  for (let doc = 0; doc < size; doc++) {
    names.push(keys.name(doc));
    if (doc % NAMES_EACH_STEP === 0) yield;
  }
  const places = new Uint32Array(size);
  const sorted = yield* sortedPlaces(size, (a, b) => compare(names[a]!, names[b]!));
  for (let place = 0; place < size; place++) places[sorted[place]!] = place;
  return places;
}

/** The `wanted` smallest of `length` positions, in order. Few are kept in a sorted list; many are sorted whole. */
function smallest(length: number, wanted: number, before: (a: number, b: number) => boolean): number[] {
  const order = (a: number, b: number): number => (before(a, b) ? -1 : before(b, a) ? 1 : 0);
  if (wanted > 200)
    return Array.from({ length }, (_, i) => i)
      .sort(order)
      .slice(0, wanted);
  const kept: number[] = [];
  for (let i = 0; i < length; i++) {
    if (kept.length === wanted && !before(i, kept[wanted - 1]!)) continue;
    if (kept.length === wanted) kept.pop();
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (before(kept[middle]!, i)) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, i);
  }
  return kept;
}

/** Positions by falling standing, then rising position. Each is one number with its standing: sorting numbers needs no comparing function. */
function descending(standing: Float64Array): Uint32Array {
  const keys = new Float64Array(standing.length);
  for (let doc = 0; doc < keys.length; doc++) keys[doc] = (POINTS.match - standing[doc]!) * GRAIN * MOST_PROVIDERS + doc;
  keys.sort();
  const docs = new Uint32Array(keys.length);
  for (let i = 0; i < docs.length; i++) docs[i] = keys[i]! % MOST_PROVIDERS;
  return docs;
}

/** FNV-1a over UTF-16 code units, then mixed, so that ids that differ in the last letter only are far apart. */
function hash(text: string, seed: number): number {
  let mixed = seed;
  for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
