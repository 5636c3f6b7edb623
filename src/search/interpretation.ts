import type { Coordinates } from './distance.js';
import type { City } from './places.js';
import type { Meaning } from './phrase-book.js';
import type { Correction, FacetName, UnderstoodTerm } from './query.js';

/** One word that is looked for in the feed's own text. */
export interface WordMatch {
  readonly word: string;
  /** Ids of words of the text index, best first, each with what a match is worth (0 to 1). */
  readonly words: readonly { readonly id: number; readonly worth: number }[];
  /** Facet values it may be the beginning or a part of. */
  readonly meanings: readonly Meaning[];
  /** Only where it is part of a name. */
  readonly nameOnly: boolean;
}

/** A typed part that narrows the results; the parts are joined by AND. */
export type Part =
  | { readonly kind: 'value'; readonly facet: FacetName; readonly value: string; readonly term: UnderstoodTerm }
  | { readonly kind: 'city'; readonly city: City; readonly term: UnderstoodTerm }
  | {
      readonly kind: 'around';
      readonly label: string;
      readonly center: Coordinates;
      readonly withinMiles: number;
      readonly term: UnderstoodTerm;
    }
  | { readonly kind: 'words'; readonly words: readonly WordMatch[]; readonly term: UnderstoodTerm };

export interface Interpretation {
  readonly parts: readonly Part[];
  readonly unmatched: readonly string[];
  readonly corrections: readonly Correction[];
}
