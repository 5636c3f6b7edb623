import { correctWords } from './correct.js';
import type { Interpretation, Lexicon, Part, Word } from './interpretation.js';
import type { Aside, Correction, FacetName, UnderstoodTerm } from './query.js';
import { endsInsideWord, tokenize } from './tokenize.js';

export type How = UnderstoodTerm['how'];

/** The typed words, and what has been made of them so far. */
export class Reading implements Interpretation {
  readonly lexicon: Lexicon;
  readonly words: readonly Word[];
  parts: Part[] = [];
  readonly unmatched: string[] = [];
  readonly negated: string[] = [];
  asides: Aside[] = [];
  corrections: Correction[] = [];
  readonly #text: string;

  /** @param literal folded words that are searched as typed */
  constructor(text: string, literal: ReadonlySet<string>, lexicon: Lexicon) {
    this.#text = text;
    this.lexicon = lexicon;
    const tokens = tokenize(text);
    const goesOn = endsInsideWord(text);
    const words = tokens.map((token, i) => ({
      ...token,
      as: token.word,
      candidates: [],
      literal: literal.has(token.word),
      unfinished: goesOn && i === tokens.length - 1,
    }));
    // Without a word nothing is asked of the lexicon, which then need not be read.
    this.words = words.length > 0 ? correctWords(words, lexicon) : words;
  }

  /** The word as searched; empty beyond either end. */
  word(at: number): string {
    return this.words[at]?.as ?? '';
  }

  span(at: number, length: number): string {
    let span = this.words[at]!.as;
    for (let i = 1; i < length; i++) span += ` ${this.words[at + i]!.as}`;
    return span;
  }

  /** The words as typed. */
  typed(at: number, length: number): string {
    return this.#text.slice(this.words[at]!.start, this.words[at + length - 1]!.end);
  }

  /** Whether a hyphen before the word, and nothing before that, strikes it out: "bipolar -aetna". */
  isStruck(at: number): boolean {
    const { start } = this.words[at]!;
    return /(?:^|\s)-$/.test(this.#text.slice(Math.max(0, start - 2), start));
  }

  isCorrected(at: number, length: number): boolean {
    for (let i = at; i < at + length; i++) if (this.words[i]!.candidates.length > 0) return true;
    return false;
  }

  /** Says how these words were understood; words that had to be corrected are reported. */
  term(facet: UnderstoodTerm['facet'], value: string, at: number, length: number, how: How): UnderstoodTerm {
    const words = this.words.slice(at, at + length);
    for (const { typed, as, candidates } of words) if (candidates.length > 0) this.corrections.push({ from: typed, to: as });
    const start = words[0]!.start;
    const end = words.at(-1)!.end;
    const typed = this.#text.slice(start, end);
    return { facet, value, typed, start, end, how: this.isCorrected(at, length) ? 'fuzzy' : how };
  }

  /** What can be told only when all is read. */
  settle(): void {
    if (this.parts.length > 1) {
      this.#dropWeak();
      this.#dropRepeated();
    }
    if (this.asides.length > 0) this.#dropAnswered();
  }

  #dropWeak(): void {
    const strong = this.parts.filter((part) => part.kind !== 'words' || !part.isWeak);
    if (strong.length === 0 || strong.length === this.parts.length) return;
    const left = this.parts.filter((part) => !strong.includes(part)).map(({ term: { typed } }) => typed);
    this.unmatched.push(...left);
    this.corrections = this.corrections.filter(({ from }) => !left.includes(from));
    this.parts = strong;
  }

  /** "Panic attacks, so much panic": said twice, it is asked for once. */
  #dropRepeated(): void {
    const said = new Set<string>();
    this.parts = this.parts.filter(({ kind, term: { facet, value } }) => {
      const isNew = kind !== 'value' || !said.has(`${facet}:${value}`);
      said.add(`${facet}:${value}`);
      return isNew;
    });
  }

  #dropAnswered(): void {
    const hasPlace = this.parts.some(({ kind }) => kind === 'city' || kind === 'around');
    const has = (facet: FacetName): boolean => this.parts.some((part) => part.kind === 'value' && part.facet === facet);
    const isAnswered: Readonly<Record<Aside['code'], () => boolean>> = {
      'place-wanted': () => hasPlace,
      'plan-wanted': () => has('insurance'),
      'age-wanted': () => has('ages'),
      'plan-product': () => false,
      'hours-wanted': () => false,
    };
    this.asides = this.asides.filter(({ code }) => !isAnswered[code]());
  }

  pushValue(facet: FacetName, value: string, at: number, length: number, how: How, more: { readonly age?: number } = {}): void {
    this.parts.push({ kind: 'value', facet, value, term: this.term(facet, value, at, length, how), ...more });
  }
}

/** Reads what begins at a word; returns how many words it took, 0 where it begins nothing of its kind. */
export type Reader = (reading: Reading, at: number) => number;
