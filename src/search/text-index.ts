import type { Provider } from '../feed/provider.js';
import { otherNames } from '../vocabulary/nicknames.js';
import { resolveTerm } from '../vocabulary/vocabulary.js';
import { CompactLists } from '../feed/compact-lists.js';
import { PostingBuilder, type FieldPostings } from './posting-builder.js';
import type { Steps } from './steps.js';
import { WordTable } from './word-table.js';

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

const WORDS_EACH_STEP = 256;
const MOST_REMEMBERED = 1000;
const NO_WORD = -1;

/** Words of a feed and where they stand. What a bio says is kept apart: it counts only where nothing better has the word. */
export class TextIndex {
  /** Sorted by UTF-16 code unit; a word's id is its place here. */
  readonly words: readonly string[];
  readonly facts: FieldPostings;
  readonly bios: CompactLists;
  readonly #fieldsOf: Uint8Array;
  /** Of words that were asked for: each is asked for several times at a keystroke, and again at the next. */
  readonly #ids = new Map<string, number>();

  private constructor(words: readonly string[], facts: FieldPostings, bios: CompactLists) {
    this.words = words;
    this.facts = facts;
    this.bios = bios;
    this.#fieldsOf = new Uint8Array(words.length);
  }

  /** @param words sorted by UTF-16 code unit */
  static *of(words: readonly string[], facts: FieldPostings, bios: CompactLists): Steps<TextIndex> {
    const index = new TextIndex(words, facts, bios);
    for (let id = 0; id < words.length; id++) {
      let fields = bios.counts[id]! > 0 ? Field.bio : 0;
      for (let i = facts.offsets[id]!; i < facts.offsets[id + 1]!; i++) fields |= facts.fields[i]!;
      index.#fieldsOf[id] = fields;
      if (id % WORDS_EACH_STEP === 0) yield;
    }
    return index;
  }

  id(word: string): number | undefined {
    let id = this.#ids.get(word);
    if (id === undefined) {
      const place = lowerBound(this.words, word, 0);
      id = this.words[place] === word ? place : NO_WORD;
      if (this.#ids.size === MOST_REMEMBERED) this.#ids.clear();
      this.#ids.set(word, id);
    }
    return id === NO_WORD ? undefined : id;
  }

  /** Mask of the fields in which the word stands anywhere in the feed; 0 where the feed does not have it. */
  fields(word: string): number {
    const id = this.id(word);
    return id === undefined ? 0 : this.#fieldsOf[id]!;
  }

  /** Ids of the word and of other forms of it, as far as the feed has them as names: "bill" is "william" too. */
  namesOf(word: string): readonly number[] {
    return [word, ...otherNames(word)].flatMap((form) => {
      const id = this.id(form);
      return id !== undefined && this.#fieldsOf[id]! & Field.name ? [id] : [];
    });
  }

  fieldsOfId(id: number): number {
    return this.#fieldsOf[id]!;
  }

  wordOf(id: number): string {
    return this.words[id]!;
  }

  /** Mask of the fields in which one provider has the word; 0 for none. */
  fieldsIn(id: number, doc: number): number {
    return fieldsAt(this.facts, id, doc) | (this.bios.has(id, doc) ? Field.bio : 0);
  }

  /** How many providers have the word, bios included. */
  frequency(id: number): number {
    return this.facts.offsets[id + 1]! - this.facts.offsets[id]! + this.bios.counts[id]!;
  }

  /** Ids of the words that begin so. */
  range(prefix: string): readonly [from: number, to: number] {
    return prefixRange(this.words, prefix);
  }
}

/** Reads the text of records, one after the other. */
export class TextIndexBuilder {
  readonly #size: number;
  readonly #table = new WordTable();
  readonly #facts: PostingBuilder;
  readonly #bios: PostingBuilder;
  /** Cities, credentials and specialties repeat from one provider to the next. */
  readonly #known = new Map<string, Uint32Array>();

  /** @param size number of providers */
  constructor(size: number) {
    this.#size = size;
    this.#facts = new PostingBuilder(size, { withFields: true });
    this.#bios = new PostingBuilder(size);
  }

  *build(): Steps<TextIndex> {
    const { words, places } = yield* this.#sortWords();
    const { offsets, docs, fields } = yield* this.#facts.build(yield* this.#facts.counts(words.length), places);
    const said = yield* this.#bios.build(yield* this.#bios.counts(words.length), places);
    const bios = yield* CompactLists.of(this.#size, said.offsets, said.docs);
    return yield* TextIndex.of(words, { offsets, docs, fields }, bios);
  }

  /** The words, and per word as it was first met its place among them. */
  *#sortWords(): Steps<{ readonly words: readonly string[]; readonly places: Uint32Array }> {
    const words = yield* sorted(this.#table.words);
    const places = new Uint32Array(words.length);
    for (const [place, word] of words.entries()) {
      places[this.#table.id(word)!] = place;
      if (place % WORDS_EACH_STEP === 0) yield;
    }
    return { words, places };
  }

  read(provider: Provider, doc: number): void {
    this.#add(this.#facts, provider.name, doc, Field.name);
    for (const credential of provider.credentials ?? []) {
      this.#addKnown(credential, doc, Field.credential);
      this.#addKnown(resolveCredential(credential), doc, Field.credential);
    }
    for (const specialty of provider.specialties ?? []) this.#addKnown(specialty, doc, Field.specialty);
    for (const word of provider.focus ?? []) if (hasSpace(word)) this.#addKnown(word, doc, Field.specialty);
    for (const office of provider.locations ?? []) {
      this.#addKnown(office.address?.city, doc, Field.city);
      this.#addKnown(office.name, doc, Field.office);
    }
    for (const [fact, words] of factWords) if (fact(provider)) this.#addKnown(words, doc, Field.specialty);
    this.#add(this.#facts, provider.npi, doc, Field.code);
    for (const plan of provider.insurance?.plans ?? []) this.#addKnown(plan, doc, Field.code);
    this.#add(this.#bios, provider.bio, doc, Field.bio);
  }

  #add(to: PostingBuilder, text: string | undefined, doc: number, field: number): void {
    if (!text) return;
    const count = this.#table.read(text);
    to.add(this.#table.ids, count, doc, field);
  }

  #addKnown(text: string | undefined, doc: number, field: number): void {
    if (!text) return;
    let ids = this.#known.get(text);
    if (!ids) this.#known.set(text, (ids = this.#table.ids.slice(0, this.#table.read(text))));
    this.#facts.add(ids, ids.length, doc, field);
  }
}

/** Sorted first by first letter, so that no single sort is long. */
function* sorted(words: readonly string[]): Steps<string[]> {
  const byLetter = new Map<number, string[]>();
  for (const word of words) {
    const letter = word.charCodeAt(0);
    const same = byLetter.get(letter);
    if (same) same.push(word);
    else byLetter.set(letter, [word]);
  }
  const all: string[] = [];
  for (const letter of [...byLetter.keys()].sort((a, b) => a - b)) {
    for (const word of byLetter.get(letter)!.sort()) all.push(word);
    yield;
  }
  return all;
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
