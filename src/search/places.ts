import type { PackedOffices } from '../feed/packed-index.js';
import type { Provider, ProviderLocation } from '../feed/provider.js';
import { fold } from '../vocabulary/fold.js';
import { unitVector, type Coordinates } from './distance.js';
import { emptySet, add, type DocSet } from './doc-set.js';
import { PostalCodes } from './postal-codes.js';
import type { Steps } from './steps.js';

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
const OFFICES_EACH_STEP = 512;

type Address = NonNullable<ProviderLocation['address']>;

/** What offices of one city and ZIP code have in common. */
interface Locality {
  /** Folded; empty where it is unknown. */
  readonly name: string;
  readonly state: string;
  readonly postalCode: string;
  /** Of the city, shared by all its ZIP codes; a provider with two offices there stands in it twice. */
  readonly docs: number[];
}

/** The offices of a directory: by distance, and by city. */
export class Places {
  readonly postalCodes = new PostalCodes();
  readonly #size: number;
  readonly #cities = new Map<string, Map<string, number[]>>();
  readonly #labels = new Map<string, string>();
  /** A city is asked for at every letter that follows it. */
  readonly #known = new Map<string, City>();
  readonly #localities: Locality[] = [];
  readonly #numbers = new Map<string, number>();
  /** City as written -> folded. */
  readonly #names = new Map<string, string>();
  /** Where each provider's offices begin. */
  readonly #starts: Uint32Array;
  #localityOf = new Uint32Array(0);
  #vectors = new Float64Array(0);
  /** Per office 1 where the feed gives its coordinates; the others are placed by their ZIP codes. */
  #isExact = new Uint8Array(0);
  /** The newest distances; while someone types, the place stays. */
  #last: { readonly from: Coordinates; readonly chords: Float64Array } | undefined;

  /** @param size number of providers */
  constructor(size: number) {
    this.#size = size;
    this.#starts = new Uint32Array(size + 1);
  }

  /** The offices of a packed feed. */
  static *of({ starts, addressOf, addresses, coordinates }: PackedOffices): Steps<Places> {
    const places = new Places(starts.length - 1);
    const localities = addresses.map((address) => places.#numberOf(address));
    places.#reserve(addressOf.length);
    for (let doc = 0; doc < places.#size; doc++) {
      places.#starts[doc + 1] = starts[doc + 1]!;
      for (let office = starts[doc]!; office < starts[doc + 1]!; office++) {
        const locality = localities[addressOf[office]!] ?? places.#numberOf();
        places.#add(office, doc, locality, coordinates[office * 2], coordinates[office * 2 + 1]);
      }
      if (doc % OFFICES_EACH_STEP === 0) yield;
    }
    return places;
  }

  /** Takes in the offices of the next provider; call it for each, in order, before anything else. */
  read({ locations = [] }: Provider, doc: number): void {
    let office = this.#starts[doc]!;
    this.#starts[doc + 1] = office + locations.length;
    this.#reserve(office + locations.length);
    for (const { address, latitude, longitude } of locations) {
      this.#add(office++, doc, this.#numberOf(address), latitude, longitude);
    }
  }

  addPostalCodes(centroids: ReadonlyMap<string, Coordinates>): void {
    this.postalCodes.add(centroids);
    this.#last = undefined;
    this.#known.clear();
    const vectors = this.#localities.map((locality) => this.#vectorOf(locality));
    for (let office = 0; office < this.#starts[this.#size]!; office++) {
      if (!this.#isExact[office]) this.#vectors.set(vectors[this.#localityOf[office]!]!, office * 3);
    }
  }

  /** The first two digits of the offices' ZIP codes, most frequent first. */
  get zipBeginnings(): readonly string[] {
    const counts = new Map<string, number>();
    for (let office = 0; office < this.#starts[this.#size]!; office++) {
      const beginning = /^\d{2}(?=\d{3})/.exec(this.#localities[this.#localityOf[office]!]!.postalCode)?.[0];
      if (beginning !== undefined) counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([beginning]) => beginning);
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
    const docs = emptySet(this.#size);
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
    const chords = new Float64Array(this.#size);
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

  #reserve(offices: number): void {
    if (offices <= this.#isExact.length) return;
    const capacity = Math.max(offices, this.#isExact.length * 2);
    const [vectors, isExact, localityOf] = [this.#vectors, this.#isExact, this.#localityOf];
    (this.#vectors = new Float64Array(capacity * 3)).set(vectors);
    (this.#isExact = new Uint8Array(capacity)).set(isExact);
    (this.#localityOf = new Uint32Array(capacity)).set(localityOf);
  }

  #add(office: number, doc: number, number: number, latitude: number | undefined, longitude: number | undefined): void {
    const locality = this.#localities[number]!;
    this.#localityOf[office] = number;
    if (locality.name) locality.docs.push(doc);
    const isExact = latitude !== undefined && longitude !== undefined && !Number.isNaN(latitude + longitude);
    if (isExact) this.#isExact[office] = 1;
    const [x, y, z] = isExact ? unitVector({ latitude, longitude }) : this.#vectorOf(locality);
    this.#vectors[office * 3] = x;
    this.#vectors[office * 3 + 1] = y;
    this.#vectors[office * 3 + 2] = z;
  }

  #vectorOf({ postalCode }: Locality): readonly [x: number, y: number, z: number] {
    const place = this.postalCodes.find(postalCode);
    return place ? unitVector(place) : NO_VECTOR;
  }

  #numberOf({ city = '', state = '', postalCode = '' }: Address = {}): number {
    const key = `${city}\n${state}\n${postalCode}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      const name = this.#nameOf(city);
      number = this.#localities.push({ name, state, postalCode, docs: name ? this.#docsOf(name, city, state) : [] }) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }

  #nameOf(city: string): string {
    let name = this.#names.get(city);
    if (name === undefined) this.#names.set(city, (name = fold(city)));
    return name;
  }

  #docsOf(name: string, city: string, state: string): number[] {
    let byState = this.#cities.get(name);
    if (!byState) {
      this.#cities.set(name, (byState = new Map()));
      this.#labels.set(name, city);
    }
    let docs = byState.get(state);
    if (!docs) byState.set(state, (docs = []));
    return docs;
  }

  #center(name: string, state: string, members: ReadonlySet<number>): Coordinates | undefined {
    const sum = [0, 0, 0];
    let found = 0;
    for (const doc of members) {
      for (let office = this.#starts[doc]!; office < this.#starts[doc + 1]!; office++) {
        const locality = this.#localities[this.#localityOf[office]!]!;
        if (Number.isNaN(this.#vectors[office * 3]!) || locality.state !== state || locality.name !== name) continue;
        for (let axis = 0; axis < 3; axis++) sum[axis]! += this.#vectors[office * 3 + axis]!;
        found++;
      }
    }
    if (found === 0) return undefined;
    const [x, y, z] = sum as [number, number, number];
    const degrees = 180 / Math.PI;
    return { latitude: Math.atan2(z, Math.hypot(x, y)) * degrees, longitude: Math.atan2(y, x) * degrees };
  }
}
