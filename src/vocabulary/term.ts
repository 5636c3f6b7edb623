/** The controlled lists that a typed word or a feed's word can resolve to. */
export type VocabularyName =
  | 'condition'
  | 'service'
  | 'insurer'
  | 'role'
  | 'credential'
  | 'state'
  | 'language'
  | 'age-group'
  | 'gender'
  | 'format'
  | 'opening';

/** One entry of a vocabulary. */
export interface Term {
  /** Stable slug, no colon: `adhd`, `blue-cross-blue-shield`, `CA`, `pt-BR`. Feeds, filters and attributes use it. */
  readonly id: string;
  /** English label, as a page shows it. */
  readonly en: string;
  /** Spanish label, as a page shows it. */
  readonly es: string;
  /** Other English words, abbreviations, brand or former names and common misspellings that mean this term and no other. */
  readonly words?: readonly string[];
  /** The same in Spanish. Both languages are always understood, whatever language the page speaks. */
  readonly palabras?: readonly string[];
  /** Insurers: the id of the family it belongs to (a local Blue plan belongs to `blue-cross-blue-shield`). */
  readonly family?: string;
}
