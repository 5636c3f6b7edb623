import type { Provider } from '../feed/provider.js';
import { fold } from '../vocabulary/fold.js';
import { unitVector, type Coordinates } from './distance.js';
import { emptySet, add, type DocSet } from './doc-set.js';
import { PostalCodes } from './postal-codes.js';

/** A city of the feed, in one state or, where several have one of that name and nothing decides, in all. */
export interface City {
  /** `Austin, TX`, or `Portland` where several states are meant. */
  readonly label: string;
  readonly docs: DocSet;
  readonly docCount: number;
  /** Mean of its offices; undefined where no office has coordinates or several states are meant. */
  readonly center?: Coordinates;
}

/** Squared chord of an office whose place nobody knows. */
const NOWHERE = Infinity;
const NO_VECTOR = [NaN, NaN, NaN] as const;

/** The offices of a directory: by distance, and by city. */
export class Places {
  readonly postalCodes = new PostalCodes();
  readonly #providers: readonly Provider[];
  readonly #cities = new Map<string, Map<string, number[]>>();
  readonly #labels = new Map<string, string>();
  /** Read from the providers once: a city is asked for at every letter that follows it. */
  readonly #known = new Map<string, City>();
  readonly #starts: Uint32Array;
  /** City as written -> folded. */
  readonly #names = new Map<string, string>();
  #vectors = new Float64Array(0);
  /** The newest distances; while someone types, the place stays. */
  #last: { readonly from: Coordinates; readonly chords: Float64Array } | undefined;

  constructor(providers: readonly Provider[]) {
    this.#providers = providers;
    this.#starts = new Uint32Array(providers.length + 1);
  }

  /** Takes in the offices of the next provider; call it for each, in order, before anything else. */
  read({ locations }: Provider, doc: number): void {
    const start = this.#starts[doc]!;
    const end = (this.#starts[doc + 1] = start + (locations?.length ?? 0));
    if (end * 3 > this.#vectors.length) {
      const vectors = new Float64Array(Math.max(end * 3, this.#vectors.length * 2));
      vectors.set(this.#vectors);
      this.#vectors = vectors;
    }
    for (const { address } of locations ?? []) if (address?.city) this.#addCity(address.city, address.state ?? '', doc);
    this.#locate(doc);
  }

  addPostalCodes(centroids: ReadonlyMap<string, Coordinates>): void {
    this.postalCodes.add(centroids);
    this.#last = undefined;
    this.#known.clear();
    for (let doc = 0; doc < this.#providers.length; doc++) this.#locate(doc);
  }

  hasCity(name: string): boolean {
    return this.#cities.has(name);
  }

  /** @param name folded @param state two letters; without, all states that have a city of this name */
  city(name: string, state?: string): City | undefined {
    const known = this.#known.get(`${name},${state ?? ''}`);
    if (known) return known;
    const byState = this.#cities.get(name);
    if (!byState) return undefined;
    const states = state ? (byState.has(state) ? [state] : []) : [...byState.keys()];
    if (states.length === 0) return undefined;
    const docs = emptySet(this.#providers.length);
    const members = new Set(states.flatMap((each) => byState.get(each)!));
    for (const doc of members) add(docs, doc);
    const label = this.#labels.get(name)!;
    const only = states.length === 1 ? states[0]! : '';
    const center = states.length === 1 ? this.#center(name, only, members) : undefined;
    const city = { label: only ? `${label}, ${only}` : label, docs, docCount: members.size, ...(center && { center }) };
    this.#known.set(`${name},${state ?? ''}`, city);
    return city;
  }

  /** Folded names of all cities, and the states each is in. */
  cities(): Iterable<readonly [name: string, states: readonly string[]]> {
    return [...this.#cities].map(([name, byState]) => [name, [...byState.keys()]] as const);
  }

  /** Per provider the squared chord to the nearest office; infinite where no office's place is known. */
  chordsFrom(from: Coordinates): Float64Array {
    if (this.#last?.from.latitude === from.latitude && this.#last.from.longitude === from.longitude) return this.#last.chords;
    const [x, y, z] = unitVector(from);
    const chords = new Float64Array(this.#providers.length);
    for (let doc = 0; doc < chords.length; doc++) {
      let nearest = NOWHERE;
      const end = this.#starts[doc + 1]! * 3;
      for (let i = this.#starts[doc]! * 3; i < end; i += 3) {
        const dx = this.#vectors[i]! - x;
        const dy = this.#vectors[i + 1]! - y;
        const dz = this.#vectors[i + 2]! - z;
        const chord = dx * dx + dy * dy + dz * dz;
        if (chord < nearest) nearest = chord;
      }
      chords[doc] = nearest;
    }
    this.#last = { from, chords };
    return chords;
  }

  #locate(doc: number): void {
    let at = this.#starts[doc]! * 3;
    for (const { latitude, longitude, address } of this.#providers[doc]!.locations ?? []) {
      const place =
        latitude !== undefined && longitude !== undefined
          ? { latitude, longitude }
          : this.postalCodes.find(address?.postalCode ?? '');
      const [x, y, z] = place ? unitVector(place) : NO_VECTOR;
      this.#vectors[at] = x;
      this.#vectors[at + 1] = y;
      this.#vectors[at + 2] = z;
      at += 3;
    }
  }

  #addCity(city: string, state: string, doc: number): void {
    let name = this.#names.get(city);
    if (name === undefined) this.#names.set(city, (name = fold(city)));
    if (!name) return;
    let byState = this.#cities.get(name);
    if (!byState) {
      this.#cities.set(name, (byState = new Map()));
      this.#labels.set(name, city);
    }
    const docs = byState.get(state);
    if (docs) docs.push(doc);
    else byState.set(state, [doc]);
  }

  #center(name: string, state: string, members: ReadonlySet<number>): Coordinates | undefined {
    const sum = [0, 0, 0];
    let found = 0;
    for (const doc of members) {
      for (const [i, { address }] of (this.#providers[doc]!.locations ?? []).entries()) {
        const at = (this.#starts[doc]! + i) * 3;
        if (Number.isNaN(this.#vectors[at]!) || (address?.state ?? '') !== state || fold(address?.city ?? '') !== name) continue;
        for (let axis = 0; axis < 3; axis++) sum[axis]! += this.#vectors[at + axis]!;
        found++;
      }
    }
    if (found === 0) return undefined;
    const [x, y, z] = sum as [number, number, number];
    const degrees = 180 / Math.PI;
    return { latitude: Math.atan2(z, Math.hypot(x, y)) * degrees, longitude: Math.atan2(y, x) * degrees };
  }
}
