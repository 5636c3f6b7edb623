import type { Provider } from '../feed/provider.js';
import { foldWords } from '../vocabulary/fold.js';
import { resolveTerm } from '../vocabulary/vocabulary.js';
import { PostingBuilder, type FieldPostings } from './posting-builder.js';

/** Where a word stands in a provider, as bits of a mask. */
export const Field = {
  name: 1,
  /** City of an office. */
  city: 2,
  /** Specialties, and words for conditions, services or plans that no vocabulary knows. */
  specialty: 4,
  /** Name of an office. */
  office: 8,
  credential: 16,
  /** NPI and plan ids: matched in full only. */
  code: 32,
  bio: 64,
} as const;

/** Facts that are no filter, and the words that ask for them, English and Spanish. */
const factWords: readonly (readonly [fact: (provider: Provider) => boolean | undefined, words: string])[] = [
  [({ fees }) => fees?.slidingScale, 'sliding scale escala movil'],
  [({ insurance }) => insurance?.selfPay, 'self pay selfpay cash private pago particular efectivo'],
  [
    ({ locations }) => locations?.some(({ wheelchairAccess }) => wheelchairAccess),
    'wheelchair accessible accessibility silla ruedas',
  ],
];

/** Words of a feed and where they stand. What a bio says is kept apart: it counts only where nothing better has the word. */
export class TextIndex {
  /** Sorted by UTF-16 code unit. */
  readonly words: readonly string[];
  /** `ids[i]` is the id of `words[i]`. */
  readonly ids: Uint32Array;
  readonly facts: FieldPostings;
  readonly bios: FieldPostings;
  readonly #idOf = new Map<string, number>();
  readonly #byId: readonly string[];
  readonly #fieldsOf: Uint8Array;

  constructor(providers: readonly Provider[]) {
    const idOf = this.#idOf;
    const facts = new PostingBuilder();
    const bios = new PostingBuilder();
    const idOfWord = (word: string): number => {
      let id = idOf.get(word);
      if (id === undefined) idOf.set(word, (id = idOf.size));
      return id;
    };
    const idsOf = (text: string): number[] => foldWords(text).map(idOfWord);
    // Cities, credentials and specialties repeat from one provider to the next.
    const known = new Map<string, number[]>();
    const read = (text: string | undefined, doc: number, field: number): void => {
      if (!text) return;
      let ids = known.get(text);
      if (!ids) known.set(text, (ids = idsOf(text)));
      for (const id of ids) facts.add(id, doc, field);
    };
    for (let doc = 0; doc < providers.length; doc++) {
      const provider = providers[doc]!;
      for (const id of idsOf(provider.name)) facts.add(id, doc, Field.name);
      for (const credential of provider.credentials ?? []) {
        read(credential, doc, Field.credential);
        const term = resolveCredential(credential);
        if (term) read(term, doc, Field.credential);
      }
      for (const specialty of provider.specialties ?? []) read(specialty, doc, Field.specialty);
      for (const word of provider.focus ?? []) if (hasSpace(word)) read(word, doc, Field.specialty);
      for (const office of provider.locations ?? []) {
        read(office.address?.city, doc, Field.city);
        read(office.name, doc, Field.office);
      }
      for (const [fact, words] of factWords) if (fact(provider)) read(words, doc, Field.specialty);
      if (provider.npi) for (const id of idsOf(provider.npi)) facts.add(id, doc, Field.code);
      for (const plan of provider.insurance?.plans ?? []) read(plan, doc, Field.code);
      if (provider.bio) for (const word of foldWords(provider.bio)) bios.add(idOfWord(word), doc, Field.bio);
    }
    this.facts = facts.build(idOf.size);
    this.bios = bios.build(idOf.size);
    this.#byId = [...idOf.keys()];
    this.words = [...this.#byId].sort();
    this.ids = Uint32Array.from(this.words, (word) => idOf.get(word)!);
    this.#fieldsOf = new Uint8Array(idOf.size);
    for (let id = 0; id < idOf.size; id++) {
      for (let i = this.facts.offsets[id]!; i < this.facts.offsets[id + 1]!; i++) this.#fieldsOf[id]! |= this.facts.fields[i]!;
      if (this.bios.offsets[id]! < this.bios.offsets[id + 1]!) this.#fieldsOf[id]! |= Field.bio;
    }
  }

  id(word: string): number | undefined {
    return this.#idOf.get(word);
  }

  /** Mask of the fields in which the word stands anywhere in the feed; 0 where the feed does not have it. */
  fields(word: string): number {
    const id = this.#idOf.get(word);
    return id === undefined ? 0 : this.#fieldsOf[id]!;
  }

  fieldsOfId(id: number): number {
    return this.#fieldsOf[id]!;
  }

  wordOf(id: number): string {
    return this.#byId[id]!;
  }

  /** Mask of the fields in which one provider has the word; 0 for none. */
  fieldsIn(id: number, doc: number): number {
    return fieldsAt(this.facts, id, doc) | fieldsAt(this.bios, id, doc);
  }

  /** How many providers have the word, bios included. */
  frequency(id: number): number {
    return this.facts.offsets[id + 1]! - this.facts.offsets[id]! + (this.bios.offsets[id + 1]! - this.bios.offsets[id]!);
  }

  /** Places in {@link words} of the words that begin so. */
  range(prefix: string): readonly [from: number, to: number] {
    return prefixRange(this.words, prefix);
  }
}

function fieldsAt({ offsets, docs, fields }: FieldPostings, thing: number, doc: number): number {
  let low = offsets[thing]!;
  const end = offsets[thing + 1]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (docs[middle]! < doc) low = middle + 1;
    else high = middle;
  }
  return low < end && docs[low] === doc ? fields[low]! : 0;
}

/** Where the strings that begin with `prefix` stand in a sorted list. */
export function prefixRange(sorted: readonly string[], prefix: string): readonly [from: number, to: number] {
  const from = lowerBound(sorted, prefix, 0);
  return [from, lowerBound(sorted, `${prefix}\uffff`, from)];
}

function lowerBound(sorted: readonly string[], word: string, from: number): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Vocabulary ids are slugs: what a vocabulary does not know is written as the feed writes it. */
const hasSpace = (word: string): boolean => word.includes(' ');

const credentialIds = new Map<string, string | undefined>();
function resolveCredential(credential: string): string | undefined {
  if (!credentialIds.has(credential)) credentialIds.set(credential, resolveTerm('credential', credential)?.id);
  return credentialIds.get(credential);
}
