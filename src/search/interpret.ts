import { ageBounds } from '../vocabulary/age-groups.js';
import { termById } from '../vocabulary/vocabulary.js';
import { connectingWords, inWords, mileWords, nearWords, titleWords } from './connecting-words.js';
import type { FacetIndex } from './facets.js';
import type { FuzzyLexicon } from './fuzzy.js';
import type { Interpretation, Part, WordMatch } from './interpretation.js';
import { covering, type Meaning, type PhraseBook } from './phrase-book.js';
import type { Places } from './places.js';
import type { Correction, UnderstoodTerm } from './query.js';
import { Field, type TextIndex } from './text-index.js';
import { endsInsideWord, tokenize, type Token } from './tokenize.js';

/** Miles around a typed "near 90210" that gives no distance of its own: about an hour's drive. */
export const TYPED_PLACE_MILES = 50;

/** A typed name has at most so many words. */
const LONGEST_NAME = 6;
/** Equally near corrections of a free word that are all searched for. */
const MOST_CORRECTIONS = 3;

export interface Lexicon {
  readonly book: PhraseBook;
  readonly text: TextIndex;
  readonly facets: FacetIndex;
  readonly places: Places;
  readonly fuzzy: FuzzyLexicon;
}

type How = UnderstoodTerm['how'];

interface Word extends Token {
  /** As searched: corrected where a correction was found. */
  readonly as: string;
  readonly candidates: readonly string[];
  readonly literal: boolean;
  /** The last word, with nothing after it: it may go on. */
  readonly unfinished: boolean;
}

/**
 * Reads typed text from left to right, longest phrase first. What a vocabulary knows becomes a facet value, what the feed's offices know a
 * place, what its names know a person; the rest is looked for in the feed's text. A word that anything knows is never corrected.
 */
export function interpret(text: string, literal: readonly string[], lexicon: Lexicon): Interpretation {
  return new Reading(text, new Set(literal.flatMap((word) => tokenize(word).map((token) => token.word))), lexicon).read();
}

class Reading {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #words: Word[];
  readonly #parts: Part[] = [];
  readonly #unmatched: string[] = [];
  readonly #corrections: Correction[] = [];

  constructor(text: string, literal: ReadonlySet<string>, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
    const tokens = tokenize(text);
    const goesOn = endsInsideWord(text);
    const words = tokens.map((token, i) => ({
      ...token,
      as: token.word,
      candidates: [],
      literal: literal.has(token.word),
      unfinished: goesOn && i === tokens.length - 1,
    }));
    this.#words = words;
    this.#words = this.#correct(words);
  }

  read(): Interpretation {
    let at = 0;
    while (at < this.#words.length) {
      at +=
        this.#readLiteral(at) ||
        this.#readPlace(at) ||
        this.#readAge(at) ||
        this.#readName(at) ||
        this.#readPhrase(at) ||
        this.#readConnecting(at) ||
        this.#readWord(at);
    }
    return { parts: this.#parts, unmatched: this.#unmatched, corrections: this.#corrections };
  }

  // Corrections

  #correct(words: readonly Word[]): Word[] {
    const covered = this.#coveredByPhrases(words);
    return words.map((word, i) => {
      if (covered.has(i) || word.literal || this.#isKnown(word)) return word;
      const found = this.#lexicon.fuzzy.nearest(word.word, word.unfinished);
      if (found.length === 0 || this.#isTorn(found.map((candidate) => candidate.word))) return word;
      const candidates = found.map((candidate) => candidate.word);
      const inPhrase = candidates.find((candidate) => this.#joinsPhrase(words, i, candidate));
      const as = inPhrase ?? candidates.find((candidate) => this.#lexicon.book.isWord(candidate)) ?? candidates[0]!;
      return { ...word, as, candidates: [as, ...candidates.filter((other) => other !== as)] };
    });
  }

  #coveredByPhrases(words: readonly Word[]): ReadonlySet<number> {
    const covered = new Set<number>();
    for (let at = 0; at < words.length; at++) {
      const length = this.#longestPhrase(words, at);
      for (let i = 0; i < length; i++) covered.add(at + i);
    }
    return covered;
  }

  #longestPhrase(words: readonly Word[], at: number): number {
    const { book } = this.#lexicon;
    for (let length = Math.min(book.longest, words.length - at); length > 0; length--) {
      const span = words.slice(at, at + length).map(({ as }) => as);
      if (book.exact(span.join(' ')).length > 0 || book.joined(span)) return length;
    }
    return 0;
  }

  #isKnown({ word, unfinished }: Word): boolean {
    const { book, text } = this.#lexicon;
    if (book.isWord(word) || connectingWords.has(word) || text.id(word) !== undefined) return true;
    if (!unfinished) return false;
    const [from, to] = text.range(word);
    return from < to || book.phrasesBeginning(word).length > 0 || this.#beginsPhraseWithWordBefore(word);
  }

  /** "dis" of "panic dis": no phrase begins so, but the last words together do. */
  #beginsPhraseWithWordBefore(word: string): boolean {
    const before = this.#words.at(-2)?.word;
    return before !== undefined && this.#lexicon.book.phrasesBeginning(`${before} ${word}`).length > 0;
  }

  /** Two plans or two states are equally near: better not understood than the wrong one. */
  #isTorn(candidates: readonly string[]): boolean {
    const hard = new Set<string>();
    for (const candidate of candidates) {
      for (const { facet, value } of this.#lexicon.book.exact(candidate)) {
        if (facet === 'insurance' || facet === 'state') hard.add(`${facet}:${value}`);
      }
    }
    return hard.size > 1;
  }

  #joinsPhrase(words: readonly Word[], at: number, candidate: string): boolean {
    const before = words[at - 1]?.word;
    const after = words[at + 1]?.word;
    const { book } = this.#lexicon;
    return (
      (before !== undefined && book.phrasesBeginning(`${before} ${candidate}`).length > 0) ||
      (after !== undefined && book.phrasesBeginning(`${candidate} ${after}`).length > 0)
    );
  }

  // Parts, each returning how many words it has read

  #readLiteral(at: number): number {
    return this.#words[at]!.literal ? this.#readWord(at) : 0;
  }

  /** "10 miles of 90210", "near Austin", "Austin TX", "90210". */
  #readPlace(at: number): number {
    let next = at;
    let withinMiles: number | undefined;
    if (/^\d{1,3}$/.test(this.#word(next)) && mileWords.has(this.#word(next + 1))) {
      withinMiles = Number(this.#word(next));
      next += 2;
      while (connectingWords.has(this.#word(next))) next++;
    }
    const before = this.#word(next - 1);
    const isNear =
      withinMiles !== undefined ||
      nearWords.has(before) ||
      (/^(de|to|by|a)$/.test(before) && nearWords.has(this.#word(next - 2)));
    const isIn = isNear || inWords.has(before);
    const found =
      this.#readZip(next, withinMiles) || this.#readCity(next, isNear, isIn, withinMiles) || (isIn ? this.#readState(next) : 0);
    return found ? next - at + found : 0;
  }

  #readZip(at: number, withinMiles = TYPED_PLACE_MILES): number {
    const word = this.#words[at];
    if (!word || !/^\d{5}$/.test(word.word)) return 0;
    const center = this.#lexicon.places.postalCodes.find(word.word);
    if (!center) return 0;
    const term = this.#term('place', word.word, at, 1, 'exact');
    this.#parts.push({ kind: 'around', label: word.word, center, withinMiles, term });
    return 1;
  }

  #readCity(at: number, isNear: boolean, isIn: boolean, withinMiles = TYPED_PLACE_MILES): number {
    const { places, book, text } = this.#lexicon;
    for (let length = Math.min(4, this.#words.length - at); length > 0; length--) {
      const name = this.#span(at, length);
      if (!places.city(name)) continue;
      const state = this.#stateAt(at + length);
      const city = (state && places.city(name, state.code)) || places.city(name)!;
      const stateLength = state && city.label.endsWith(`, ${state.code}`) ? state.length : 0;
      if (!stateLength && !isIn) {
        // A bare word may be a plan or a condition, or somebody's name, before it is a city.
        if (book.exact(name).length > 0 || this.#longestPhrase(this.#words, at) > length) return 0;
        if (length === 1 && (this.#words[at]!.unfinished || text.fields(name) & Field.name)) return 0;
      }
      const last = this.#words[at + length - 1]!;
      const how: How = last.candidates.length > 0 ? 'fuzzy' : 'exact';
      if (how === 'fuzzy') this.#noteCorrections(at, length);
      const term = this.#term('place', city.label, at, length + stateLength, how);
      if (isNear && city.center) this.#parts.push({ kind: 'around', label: city.label, center: city.center, withinMiles, term });
      else this.#parts.push({ kind: 'city', city, term });
      return length + stateLength;
    }
    return 0;
  }

  /** A state where one is expected: "in MD", "in OR". */
  #readState(at: number): number {
    const state = this.#stateAt(at);
    if (!state) return 0;
    this.#pushValue('state', state.code, at, state.length, 'exact');
    return state.length;
  }

  #stateAt(at: number): { readonly code: string; readonly length: number } | undefined {
    for (let length = Math.min(3, this.#words.length - at); length > 0; length--) {
      const state = this.#lexicon.book.exact(this.#span(at, length)).find(({ facet }) => facet === 'state');
      if (state) return { code: state.value, length };
    }
    const word = this.#words[at];
    const code = word?.typed.length === 2 ? word.typed.toUpperCase() : '';
    // "in or near", "en la ciudad": a small-letter code that is an everyday word is no state.
    if (!code || !termById('state', code) || (code !== word!.typed && connectingWords.has(word!.word))) return undefined;
    return { code, length: 1 };
  }

  /** "12 year old", "age 12", "12 años". */
  #readAge(at: number): number {
    const lead = /^(age|ages|aged|edad)$/.test(this.#word(at)) ? 1 : 0;
    if (!/^\d{1,3}$/.test(this.#word(at + lead))) return 0;
    let length = lead + 1;
    if (/^(years?|yrs?|yo|anos?)$/.test(this.#word(at + length))) length++;
    if (/^(old|olds|de)$/.test(this.#word(at + length)) && length > lead + 1) length++;
    if (length === 1) return 0;
    const age = Number(this.#word(at + lead));
    const group = Object.keys(ageBounds).find((id) => age >= ageBounds[id]!.min && age <= (ageBounds[id]!.max ?? 120));
    if (!group) return 0;
    this.#pushValue('ages', group, at, length, 'exact');
    return length;
  }

  /** Two or more words that some provider's name has, or one after "Dr.". */
  #readName(at: number): number {
    const { text } = this.#lexicon;
    let longest = 0;
    while (longest < LONGEST_NAME && text.fields(this.#word(at + longest)) & Field.name) longest++;
    const shortest = titleWords.has(this.#word(at - 1)) ? 1 : 2;
    for (let length = longest; length >= shortest; length--) {
      const words = this.#words.slice(at, at + length);
      if (words.every(({ as }) => connectingWords.has(as)) || this.#lexicon.book.exact(this.#span(at, length)).length > 0)
        continue;
      if (length > 1 && !this.#someoneIsNamed(words.map(({ as }) => as))) continue;
      const matches = words.map((word) => this.#match(word, true));
      this.#noteCorrections(at, length);
      const how: How = words.some(({ candidates }) => candidates.length > 0) ? 'fuzzy' : 'exact';
      this.#parts.push({ kind: 'words', words: matches, term: this.#term('person', this.#span(at, length), at, length, how) });
      return length;
    }
    return 0;
  }

  #someoneIsNamed(words: readonly string[]): boolean {
    const { facts } = this.#lexicon.text;
    let docs: ReadonlySet<number> | undefined;
    for (const word of words) {
      const id = this.#lexicon.text.id(word)!;
      const named = new Set<number>();
      for (let i = facts.offsets[id]!; i < facts.offsets[id + 1]!; i++) {
        if (facts.fields[i]! & Field.name && (!docs || docs.has(facts.docs[i]!))) named.add(facts.docs[i]!);
      }
      if (named.size === 0) return false;
      docs = named;
    }
    return true;
  }

  #readPhrase(at: number): number {
    const { book } = this.#lexicon;
    const rest = this.#words.length - at;
    const longest = this.#words.slice(at).findIndex(({ literal }) => literal);
    const most = longest < 0 ? rest : longest;
    if (most === rest && rest > 1 && this.#words.at(-1)!.unfinished) {
      const begun = this.#readBegunPhrase(at, rest);
      if (begun) return begun;
    }
    for (let length = Math.min(book.longest, most); length > 0; length--) {
      const span = this.#words.slice(at, at + length).map(({ as }) => as);
      const written = span.join(' ');
      let meanings = book.exact(written);
      let isJoined = false;
      if (meanings.length === 0) {
        const joined = book.joined(span);
        if (!joined) continue;
        isJoined = true;
        meanings = book.exact(joined);
      }
      const meaning = this.#choose(meanings, at, length);
      if (!meaning) continue;
      const corrected = this.#words.slice(at, at + length).some(({ candidates }) => candidates.length > 0);
      if (corrected) this.#noteCorrections(at, length);
      const how: How = corrected ? 'fuzzy' : meaning.isLabel && !isJoined ? 'exact' : 'synonym';
      this.#pushMeaning(meaning, at, length, how);
      return length;
    }
    return 0;
  }

  /** "blue cro": the last words, the newest unfinished, begin one thing only. */
  #readBegunPhrase(at: number, length: number): number {
    const written = this.#span(at, length);
    const { book } = this.#lexicon;
    if (length > book.longest || book.exact(written).length > 0) return 0;
    const meaning = covering(book.beginning(written));
    if (!meaning || meaning.facet === 'credential') return 0;
    this.#pushMeaning(meaning, at, length, 'prefix');
    return length;
  }

  /** What a phrase with several meanings means here; undefined where it should be read as text. */
  #choose(meanings: readonly Meaning[], at: number, length: number): Meaning | undefined {
    const { facets } = this.#lexicon;
    const state = meanings.find(({ facet }) => facet === 'state');
    const credential = meanings.find(({ facet }) => facet === 'credential');
    if (state && credential) return /^\d{5}$/.test(this.#word(at + length)) ? state : credential;
    const [first] = meanings;
    // Every visitor writes "therapist" and "doctor"; where the feed has none, the word asks for nobody in particular.
    if (first?.facet === 'role' && connectingWords.has(this.#span(at, length)) && !facets.posting('role', first.value).count) {
      return undefined;
    }
    return first;
  }

  #readConnecting(at: number): number {
    const { as, unfinished } = this.#words[at]!;
    // A lone "in" may become "insomnia".
    return connectingWords.has(as) && !(unfinished && at === 0 && as.length > 1) ? 1 : 0;
  }

  #readWord(at: number): number {
    const word = this.#words[at]!;
    if (word.unfinished && !word.literal && word.candidates.length === 0) {
      const meaning = this.#onlyBeginning(word.as);
      if (meaning) {
        this.#pushMeaning(meaning, at, 1, 'prefix');
        return 1;
      }
    }
    const match = this.#match(word, false);
    if (match.words.length === 0 && match.meanings.length === 0) {
      if (!connectingWords.has(word.word)) this.#unmatched.push(word.typed);
      return 1;
    }
    this.#noteCorrections(at, 1);
    const how: How = word.candidates.length > 0 ? 'fuzzy' : this.#lexicon.text.id(word.as) === undefined ? 'prefix' : 'exact';
    const isName = match.meanings.length === 0 && match.words.every(({ id }) => this.#lexicon.text.fieldsOfId(id) === Field.name);
    this.#parts.push({ kind: 'words', words: [match], term: this.#term(isName ? 'person' : 'text', word.as, at, 1, how) });
    return 1;
  }

  /** The one thing an unfinished word can become, unless a name or a place of the feed begins so too. */
  #onlyBeginning(word: string): Meaning | undefined {
    const { book, text } = this.#lexicon;
    if (text.fields(word) & ~Field.bio) return undefined;
    const meaning = covering(book.beginning(word));
    if (!meaning || meaning.facet === 'credential') return undefined;
    const [from, to] = text.range(word);
    for (let i = from; i < to; i++) {
      if (text.fieldsOfId(text.ids[i]!) & ~Field.bio && !book.isWord(text.words[i]!)) return undefined;
    }
    return meaning;
  }

  #match(word: Word, nameOnly: boolean): WordMatch {
    const { book, text } = this.#lexicon;
    const words: { id: number; worth: number }[] = [];
    const forms = word.candidates.length > 0 ? word.candidates.slice(0, MOST_CORRECTIONS) : [word.as];
    for (const [i, form] of forms.entries()) {
      const id = text.id(form);
      if (id !== undefined) words.push({ id, worth: word.candidates.length > 0 ? 0.7 - i * 0.1 : 1 });
    }
    const isExact = words.length > 0;
    const meanings: Meaning[] = nameOnly || word.literal ? [] : [...book.containing(word.as)];
    if ((word.unfinished || !isExact) && !nameOnly && word.candidates.length === 0 && (word.unfinished || word.as.length > 2)) {
      const exact = words[0]?.id;
      const [from, to] = text.range(word.as);
      let hasFacts = false;
      for (let i = from; i < to; i++) hasFacts ||= (text.fieldsOfId(text.ids[i]!) & ~Field.bio) !== 0;
      if (!word.literal && (!isExact || word.unfinished)) meanings.push(...book.beginning(word.as));
      for (let i = from; i < to; i++) {
        const id = text.ids[i]!;
        const inFacts = (text.fieldsOfId(id) & ~Field.bio) !== 0;
        if (id !== exact && (inFacts || (!hasFacts && meanings.length === 0))) words.push({ id, worth: 0.8 });
      }
    }
    return { word: word.as, words, meanings, nameOnly };
  }

  // What is pushed

  #pushMeaning({ facet, value }: Meaning, at: number, length: number, how: How): void {
    if (facet !== 'credential') return this.#pushValue(facet, value, at, length, how);
    const id = this.#lexicon.text.id(value);
    const words = id === undefined ? [] : [{ id, worth: 1 }];
    const match: WordMatch = { word: value, words, meanings: [], nameOnly: false };
    this.#parts.push({ kind: 'words', words: [match], term: this.#term('text', value, at, length, how) });
  }

  #pushValue(facet: Exclude<Meaning['facet'], 'credential'>, value: string, at: number, length: number, how: How): void {
    this.#parts.push({ kind: 'value', facet, value, term: this.#term(facet, value, at, length, how) });
  }

  #term(facet: UnderstoodTerm['facet'], value: string, at: number, length: number, how: How): UnderstoodTerm {
    const start = this.#words[at]!.start;
    const end = this.#words[at + length - 1]!.end;
    return { facet, value, typed: this.#text.slice(start, end), start, end, how };
  }

  #noteCorrections(at: number, length: number): void {
    for (const { typed, as, candidates } of this.#words.slice(at, at + length)) {
      if (candidates.length > 0) this.#corrections.push({ from: typed, to: as });
    }
  }

  #word(at: number): string {
    return this.#words[at]?.as ?? '';
  }

  #span(at: number, length: number): string {
    let span = this.#words[at]!.as;
    for (let i = 1; i < length; i++) span += ` ${this.#words[at + i]!.as}`;
    return span;
  }
}
