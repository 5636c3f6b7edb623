import type { Coordinates } from './distance.js';
import type { FacetIndex } from './facets.js';
import type { FuzzyLexicon } from './fuzzy.js';
import type { Meaning, PhraseBook } from './phrase-book.js';
import type { City, Places } from './places.js';
import type { Aside, Correction, FacetName, UnderstoodTerm } from './query.js';
import type { TextIndex } from './text-index.js';
import type { Token } from './tokenize.js';

/** All that a typed word is compared with. */
export interface Lexicon {
  readonly book: PhraseBook;
  readonly text: TextIndex;
  readonly facets: FacetIndex;
  readonly places: Places;
  readonly fuzzy: FuzzyLexicon;
}

/** A typed word on its way to a meaning. */
export interface Word extends Token {
  /** As searched: corrected where a correction was found. */
  readonly as: string;
  /** What it may have meant, best first; empty where it was known. */
  readonly candidates: readonly string[];
  /** To be searched as typed. */
  readonly literal: boolean;
  /** The last word, with nothing after it: it may go on. */
  readonly unfinished: boolean;
  /** It is as near to one plan as to another: "medicate". */
  readonly isSomePlan?: boolean;
}

/** One word that is looked for in the feed's own text. */
export interface WordMatch {
  readonly word: string;
  /** Ids of words of the text index, best first, each with what a match is worth (0 to 1). */
  readonly words: readonly { readonly id: number; readonly worth: number }[];
  /** Facet values it may be the beginning or a part of. */
  readonly meanings: readonly Meaning[];
  /** Only where it is part of a name. */
  readonly nameOnly: boolean;
  /** Only where it stands behind a name. */
  readonly credentialOnly?: boolean;
}

/** A typed part that narrows the results; the parts are joined by AND. */
export type Part =
  | {
      readonly kind: 'value';
      readonly facet: FacetName;
      readonly value: string;
      readonly term: UnderstoodTerm;
      /** In years, where an age was typed; `value` is its group. */
      readonly age?: number;
    }
  | { readonly kind: 'city'; readonly city: City; readonly term: UnderstoodTerm }
  | {
      readonly kind: 'around';
      readonly label: string;
      readonly center: Coordinates;
      readonly withinMiles: number;
      readonly term: UnderstoodTerm;
    }
  | {
      readonly kind: 'words';
      readonly words: readonly WordMatch[];
      readonly term: UnderstoodTerm;
      /** Nobody is called so: it is a beginning, or stands in some longer phrase. Beside anything better it narrows nothing. */
      readonly isWeak?: boolean;
    };

export interface Interpretation {
  readonly parts: readonly Part[];
  readonly unmatched: readonly string[];
  readonly negated: readonly string[];
  readonly asides: readonly Aside[];
  readonly corrections: readonly Correction[];
}
