import { fold } from '../vocabulary/fold.js';
import { allPhrases, idsAnswering, labelOf, termById } from '../vocabulary/vocabulary.js';
import type { VocabularyName } from '../vocabulary/term.js';
import { connectingWords } from './connecting-words.js';
import { facetNames, vocabularyOf } from './facet-values.js';
import type { FacetValue } from './facets.js';
import { baseForm, looseForm } from './loose-form.js';
import type { FacetName } from './query.js';
import type { Steps } from './steps.js';
import { prefixRange } from './text-index.js';

/** What a phrase can mean. A credential is no facet: it is looked for behind the names. */
export interface Meaning {
  readonly facet: FacetName | 'credential';
  readonly value: string;
  /** The phrase is what a page shows for it; everything else is a synonym. */
  readonly isLabel: boolean;
  /** Number of the facet and value, whatever the phrase: equal keys mean the same. */
  readonly key: number;
}

const facetOf = Object.fromEntries(facetNames.map((facet) => [vocabularyOf[facet], facet])) as Partial<
  Record<VocabularyName, FacetName>
>;

/** Where two vocabularies claim a phrase and nothing around it decides, the earlier facet has it. */
const PRECEDENCE: readonly Meaning['facet'][] = [
  'focus',
  'insurance',
  'service',
  'role',
  'language',
  'ages',
  'gender',
  'format',
  'accepting',
  'credential',
  'state',
];

/** A typed phrase may have so many small words more than the one it means. */
const MORE_SMALL_WORDS = 1;

/** Plans, people, places and languages are called what they are called. */
const LOOSE_FACETS: ReadonlySet<Meaning['facet']> = new Set(['focus', 'service', 'role', 'ages']);

/** Fewer letters than this, written apart ("o r"), are too likely to be words of their own to be read as one; one less where no part is a word. */
const SHORTEST_JOINED = 5;

/** So many phrases are taken in between two yields. */
const PHRASES_EACH_STEP = 64;

/** Everything that the vocabularies and the feed's own values are called. */
export class PhraseBook {
  readonly #meanings = new Map<string, Meaning[]>();
  /** The same phrases written as one word: "bi polar" and "post-partum depression" are found through it. */
  readonly #joined = new Map<string, string>();
  /** Words that stand in phrases, and in which. */
  readonly #phrasesWith = new Map<string, string[]>();
  /** By {@link looseForm}, the phrases of facets in which number and small words do not count; and how such forms start. */
  readonly #loose = new Map<string, string>();
  /** Per start the most words that such a phrase has. */
  readonly #looseStarts = new Map<string, number>();
  /** The words by what is the same in all their forms; made at the first word that is none of them. */
  #forms: Map<string, string[]> | undefined;
  #sorted: readonly string[] = [];
  /** Per place in the sorted phrases, what the phrase means. */
  #sortedMeanings: readonly (readonly Meaning[])[] = [];
  readonly #keys = new Map<string, number>();
  /** Per key, the newest round in which it was seen. */
  #seen = new Uint32Array(0);
  #round = 0;
  #newest: { readonly prefix: string; readonly meanings: readonly Meaning[] } | undefined;
  #longest = 1;

  private constructor() {}

  /** @param values the feed's facet values; those that no vocabulary knows bring their own phrase */
  static *of(values: readonly FacetValue[]): Steps<PhraseBook> {
    const book = new PhraseBook();
    let added = 0;
    for (const { phrase, name, id, kind } of allPhrases()) {
      book.#add(phrase, facetOf[name] ?? 'credential', id, kind === 'label');
      if (++added % PHRASES_EACH_STEP === 0) yield;
    }
    for (const value of values) {
      for (const phrase of feedPhrases(value)) book.#add(phrase, value.facet, value.value, true);
    }
    yield;
    book.#order();
    return book;
  }

  #order(): void {
    for (const meanings of this.#meanings.values()) {
      if (meanings.length > 1) meanings.sort((a, b) => PRECEDENCE.indexOf(a.facet) - PRECEDENCE.indexOf(b.facet));
    }
    this.#sorted = [...this.#meanings.keys()].sort();
    this.#sortedMeanings = this.#sorted.map((phrase) => this.#meanings.get(phrase)!);
    this.#seen = new Uint32Array(this.#keys.size);
  }

  /** The most words that a phrase has. */
  get longest(): number {
    return this.#longest;
  }

  /** In order of precedence. */
  exact(phrase: string): readonly Meaning[] {
    return this.#meanings.get(phrase) ?? [];
  }

  /** The phrase that these words are when written as one; undefined for words that stand well on their own. */
  joined(words: readonly string[]): string | undefined {
    const whole = words.join('');
    const spelled = words.length > 1 && words.every((word) => word.length === 1);
    const broken =
      whole.length === SHORTEST_JOINED - 1 && words.every((word) => !this.isWord(word) && !connectingWords.has(word));
    return broken || whole.length >= SHORTEST_JOINED || (spelled && whole.length > 2) ? this.#joined.get(whole) : undefined;
  }

  /** The most words for which {@link loose} need be asked where the first is this one; 0 where no phrase begins so. */
  longestLoose(word: string): number {
    const longest = this.#looseStarts.get(baseForm(word));
    return longest === undefined ? 0 : longest + MORE_SMALL_WORDS;
  }

  /** The phrase that these words are but for number and small words: "eating disorder", "afraid to leave my house". */
  loose(words: readonly string[]): string | undefined {
    const form = looseForm(words);
    return form === undefined ? undefined : this.#loose.get(form);
  }

  isWord(word: string): boolean {
    return this.#phrasesWith.has(word);
  }

  /** Words of phrases that are other forms of an inflected one: "vaping" for "vapes". */
  formsOf(word: string): readonly string[] {
    const base = baseForm(word);
    if (base === word) return [];
    if (!this.#forms) {
      this.#forms = new Map();
      for (const known of this.words()) {
        const forms = this.#forms.get(baseForm(known));
        if (forms) forms.push(known);
        else this.#forms.set(baseForm(known), [known]);
      }
    }
    return this.#forms.get(base) ?? [];
  }

  /** Every word that stands in a phrase. */
  words(): Iterable<string> {
    return this.#phrasesWith.keys();
  }

  /** Whether a phrase begins so, or is this. */
  begins(prefix: string): boolean {
    const [from, to] = prefixRange(this.#sorted, prefix);
    return from < to;
  }

  /** What the phrases that contain the word mean, each meaning once. */
  containing(word: string): readonly Meaning[] {
    return this.#distinct((this.#phrasesWith.get(word) ?? []).map((phrase) => this.#meanings.get(phrase)!));
  }

  /** Whether a page shows the word as a part of what it calls something. */
  isInLabel(word: string): boolean {
    return (this.#phrasesWith.get(word) ?? []).some((phrase) => this.#meanings.get(phrase)!.some(({ isLabel }) => isLabel));
  }

  /** What the phrase means that begins so and that all other such phrases begin with: "medicar" leads to "medicare" first. */
  shortestBeginning(prefix: string): readonly Meaning[] {
    const [from, to] = prefixRange(this.#sorted, prefix);
    const shortest = this.#sorted[from];
    return from < to && this.#sorted[to - 1]!.startsWith(shortest!) ? this.exact(shortest!) : [];
  }

  /** What the phrases that begin so mean, each meaning once. */
  beginning(prefix: string): readonly Meaning[] {
    // A word that is being typed is asked for several times before the next letter.
    if (this.#newest?.prefix !== prefix) {
      this.#newest = { prefix, meanings: this.#distinct(this.#sortedMeanings, ...prefixRange(this.#sorted, prefix)) };
    }
    return this.#newest.meanings;
  }

  #distinct(lists: readonly (readonly Meaning[])[], from = 0, to = lists.length): readonly Meaning[] {
    const round = ++this.#round;
    const distinct: Meaning[] = [];
    for (let i = from; i < to; i++) {
      for (const meaning of lists[i]!) {
        if (this.#seen[meaning.key] === round) continue;
        this.#seen[meaning.key] = round;
        distinct.push(meaning);
      }
    }
    return distinct;
  }

  #addLoose(phrase: string, words: readonly string[]): void {
    const form = looseForm(words);
    if (form === undefined || this.#loose.has(form)) return;
    this.#loose.set(form, phrase);
    const start = baseForm(words[0]!);
    this.#looseStarts.set(start, Math.max(words.length, this.#looseStarts.get(start) ?? 0));
  }

  #add(phrase: string, facet: Meaning['facet'], value: string, isLabel: boolean): void {
    const name = `${facet}:${value}`;
    let key = this.#keys.get(name);
    if (key === undefined) this.#keys.set(name, (key = this.#keys.size));
    const meaning: Meaning = { facet, value, isLabel, key };
    const meanings = this.#meanings.get(phrase);
    if (meanings) {
      if (!meanings.some((other) => other.key === key)) meanings.push(meaning);
      return;
    }
    const words = phrase.split(' ');
    if (LOOSE_FACETS.has(facet)) this.#addLoose(phrase, words);
    this.#longest = Math.max(this.#longest, words.length);
    this.#meanings.set(phrase, [meaning]);
    const joined = words.join('');
    if (!this.#joined.has(joined)) this.#joined.set(joined, phrase);
    for (const word of new Set(words)) {
      const phrases = this.#phrasesWith.get(word);
      if (phrases) phrases.push(phrase);
      else this.#phrasesWith.set(word, [phrase]);
    }
  }
}

/** The one meaning that covers all of them, as "bipolar" covers its types; undefined where they are different things. */
export function covering(meanings: readonly Meaning[]): Meaning | undefined {
  if (meanings.length <= 1) return meanings[0];
  if (meanings.some(({ facet }) => facet !== meanings[0]!.facet)) return undefined;
  return meanings.find(({ facet, value }) => {
    if (facet === 'credential') return false;
    const answering = idsAnswering(vocabularyOf[facet], value);
    return meanings.every((other) => answering.includes(other.value));
  });
}

/** What a value that only the feed has is called: as the feed writes it; a language by its name. */
function feedPhrases({ facet, value, asWritten }: FacetValue): string[] {
  if (termById(vocabularyOf[facet], value)) return [];
  const names = facet === 'language' ? ['en', 'es'].map((locale) => labelOf('language', value, locale)) : [asWritten];
  return names.map(fold).filter((phrase) => phrase.length > 2);
}
