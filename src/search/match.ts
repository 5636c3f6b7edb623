import { CRISIS_CONDITIONS } from '../vocabulary/crisis.js';
import { milesToChord, type Coordinates } from './distance.js';
import { add, emptySet, fullSet, has, intersect, unite, unitePosting, type DocSet } from './doc-set.js';
import type { Interpretation, Lexicon, Part, WordMatch } from './interpretation.js';
import { facetNames } from './facet-values.js';
import type { FacetName, Near, Query } from './query.js';
import type { Worths } from './rank.js';
import { onlyRanks } from './second-needs.js';
import { Field } from './text-index.js';

/** Something that narrows the results. */
export interface Constraint {
  readonly set: DocSet;
  /** Set where it is a filter: the facet's counts ignore it. */
  readonly filter?: FacetName;
  /** Members for whom the plan, the state or the ages are listed, where the set holds others as well. */
  readonly listed?: DocSet;
  /** The distance it allows, and from where. */
  readonly around?: { readonly center: Coordinates; readonly withinMiles: number };
}

export interface Compiled {
  readonly constraints: readonly Constraint[];
  readonly worths: readonly Worths[];
  readonly near?: { readonly center: Coordinates; readonly place?: string };
  readonly unmatched: readonly string[];
}

/** Turns a query and what was understood of its text into sets of providers. */
export class Matcher {
  readonly #size: number;
  readonly #lexicon: Lexicon;
  readonly #unlisted: (facet: FacetName) => DocSet | undefined;
  /** Where the list of a word is unpacked. */
  #docs: Uint32Array | undefined;

  /**
   * @param size number of providers
   * @param unlisted who may yet have a value of the facet although it is not listed; undefined where nobody may
   */
  constructor(size: number, lexicon: Lexicon, unlisted: (facet: FacetName) => DocSet | undefined) {
    this.#size = size;
    this.#lexicon = lexicon;
    this.#unlisted = unlisted;
  }

  /** @param withBios look into bios for every word, not only for those that nothing better has */
  compile(query: Query, { parts, unmatched }: Interpretation, withBios: boolean): Compiled {
    const constraints: Constraint[] = [];
    const worths: Worths[] = [];
    const includesTelehealth = asksForTelehealth(query, parts);
    for (const facet of facetNames) {
      const values = query.filters?.[facet];
      if (!values?.length) continue;
      constraints.push({ ...this.#facetSet(facet, values, query.includeUnlisted), filter: facet });
    }
    for (const typed of groupParts(parts)) {
      const constraint = this.#partSet(typed, query, includesTelehealth, withBios, worths);
      if (onlyRanks(typed[0]!, parts)) worths.push(this.#worthOf(constraint.set));
      else constraints.push(constraint);
    }
    const asked = this.#near(query.near);
    if (asked?.center && query.near?.withinMiles !== undefined) {
      const around = { center: asked.center, withinMiles: query.near.withinMiles };
      constraints.push({ set: this.#within(around, includesTelehealth), around });
    }
    const typedPlace = parts.find((part) => part.kind === 'around' || (part.kind === 'city' && part.city.center !== undefined));
    const near =
      asked?.center !== undefined
        ? { center: asked.center, ...(asked.place !== undefined && { place: asked.place }) }
        : typedPlace && placeOf(typedPlace);
    return {
      constraints,
      worths,
      ...(near && { near }),
      unmatched: asked && !asked.center ? [...unmatched, asked.place!] : unmatched,
    };
  }

  #worthOf(members: DocSet): Worths {
    const of = new Uint8Array(this.#size);
    for (let doc = 0; doc < of.length; doc++) if (has(members, doc)) of[doc] = BEST_WORTH;
    return { of, best: BEST_WORTH };
  }

  #near(near: Near | undefined): { center?: Coordinates; place?: string } | undefined {
    if (!near) return undefined;
    if (!('postalCode' in near)) return { center: { latitude: near.latitude, longitude: near.longitude } };
    const center = this.#lexicon.places.postalCodes.find(near.postalCode);
    return { place: near.postalCode, ...(center && { center }) };
  }

  #facetSet(facet: FacetName, values: readonly string[], includeUnlisted = false): { set: DocSet; listed?: DocSet } {
    const set = emptySet(this.#size);
    for (const value of values) unitePosting(set, this.#lexicon.facets.posting(facet, value));
    const unlisted = includeUnlisted ? this.#unlisted(facet) : undefined;
    return unlisted ? { set: unite(unlisted.slice(), set), listed: set } : { set };
  }

  #partSet(
    parts: readonly Part[],
    query: Query,
    includesTelehealth: boolean,
    withBios: boolean,
    worths: Worths[],
  ): Pick<Constraint, 'set' | 'listed' | 'around'> {
    const [part] = parts as [Part];
    switch (part.kind) {
      case 'value': {
        const values = parts.map((each) => (each as Part & { kind: 'value' }).value);
        if (part.facet === 'focus' && this.#callsForHelpUnanswered(part.value)) return { set: fullSet(this.#size) };
        return this.#facetSet(part.facet, values, query.includeUnlisted);
      }
      case 'city': {
        const set = part.city.docs.slice();
        if (!includesTelehealth) return { set };
        const state = /, ([A-Z]{2})$/.exec(part.city.label)?.[1];
        const remote = this.#telehealth();
        return { set: unite(set, state ? intersect(remote, this.#facetSet('state', [state]).set) : remote) };
      }
      case 'around': {
        const around = { center: part.center, withinMiles: query.near?.withinMiles ?? part.withinMiles };
        return { set: this.#within(around, includesTelehealth), around };
      }
      case 'words': {
        const [first, ...others] = part.words.map((word) => this.#wordSet(word, withBios, worths));
        for (const other of others) intersect(first!, other);
        return { set: first! };
      }
    }
  }

  /** Whoever types of dying must not meet an empty list because nobody in it names that: the page shows the crisis line beside it. */
  #callsForHelpUnanswered(condition: string): boolean {
    return CRISIS_CONDITIONS.has(condition) && this.#lexicon.facets.posting('focus', condition).count === 0;
  }

  /** Providers with an office within the distance; with telehealth asked for, those who offer it wherever they sit. */
  #within({ center, withinMiles }: { center: Coordinates; withinMiles: number }, includesTelehealth: boolean): DocSet {
    const set = includesTelehealth ? this.#telehealth() : emptySet(this.#size);
    const chords = this.#lexicon.places.chordsFrom(center);
    const farthest = milesToChord(withinMiles);
    for (let doc = 0; doc < chords.length; doc++) if (chords[doc]! <= farthest) add(set, doc);
    return set;
  }

  #telehealth(): DocSet {
    return unitePosting(emptySet(this.#size), this.#lexicon.facets.posting('format', 'telehealth'));
  }

  #wordSet(match: WordMatch, withBios: boolean, worths: Worths[]): DocSet {
    const { facets, text } = this.#lexicon;
    const set = emptySet(this.#size);
    const worth = new Uint8Array(this.#size);
    let best = 0;
    const only = match.nameOnly ? Field.name : match.credentialOnly ? Field.credential : 0;
    for (const { id, worth: full } of match.words) {
      const { offsets, docs, fields } = text.facts;
      const end = offsets[id + 1]!;
      for (let i = offsets[id]!; i < end; i++) {
        const field = fields[i]!;
        if (only && !(field & only)) continue;
        const doc = docs[i]!;
        set[doc >>> 5]! |= 1 << (doc & 31);
        const points = full * fieldWorth(field);
        if (points > worth[doc]!) worth[doc] = points;
        if (points > best) best = points;
      }
    }
    for (const { facet, value } of match.meanings) {
      if (facet === 'credential') continue;
      unitePosting(set, facets.posting(facet, value));
    }
    const looksIntoBios = !only && (withBios || set.every((word) => word === 0));
    for (const { id, worth: full } of looksIntoBios ? match.words : []) {
      const docs = (this.#docs ??= new Uint32Array(this.#size));
      const points = full * BIO_WORTH;
      best = Math.max(best, points);
      const count = text.bios.readInto(id, docs);
      for (let i = 0; i < count; i++) {
        add(set, docs[i]!);
        if (points > worth[docs[i]!]!) worth[docs[i]!] = points;
      }
    }
    worths.push({ of: worth, best });
    return set;
  }
}

const BIO_WORTH = 45;
const BEST_WORTH = 100;

function fieldWorth(fields: number): number {
  if (fields & (Field.name | Field.credential | Field.code)) return BEST_WORTH;
  return fields & Field.specialty ? 95 : fields & Field.city ? 90 : 80;
}

export function asksForTelehealth({ filters }: Query, parts: readonly Part[]): boolean {
  return (
    (filters?.format?.includes('telehealth') ?? false) ||
    parts.some((part) => part.kind === 'value' && part.facet === 'format' && part.value === 'telehealth')
  );
}

export function placeOf(part: Part): { center: Coordinates; place: string } | undefined {
  if (part.kind === 'around') return { center: part.center, place: part.label };
  return part.kind === 'city' && part.city.center ? { center: part.city.center, place: part.city.label } : undefined;
}

/** Facets of which a person may want several at once: "adhd anxiety" narrows, "aetna cigna" widens. */
const NARROWING: ReadonlySet<FacetName> = new Set(['focus', 'service', 'language']);

/** Typed values of one facet belong together where one of them is enough. */
export function groupParts(parts: readonly Part[]): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const group =
      part.kind === 'value' && !NARROWING.has(part.facet)
        ? groups.find(([first]) => first?.kind === 'value' && first.facet === part.facet)
        : undefined;
    if (group) group.push(part);
    else groups.push([part]);
  }
  return groups;
}
