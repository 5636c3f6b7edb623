import { editDistance, LONGEST_PATTERN } from '../../search/edit-distance.js';
import type { Correction, FacetName, SearchResult, UnderstoodTerm } from '../../search/query.js';
import { fold } from '../../vocabulary/fold.js';

export type Label = (facet: FacetName, value: string) => string;

const CAPITAL_THEN_SMALL = /^\p{Lu}[\p{Ll}'’-]/u;
/** Facets whose labels are names, which keep their capital inside a sentence. */
const NAMED: ReadonlySet<UnderstoodTerm['facet']> = new Set(['insurance', 'language', 'state', 'place', 'person']);

/** A misspelling differs from its word by no more; in shorter words two letters make another word. */
const MOST_SLIPS = 2;
const LEAST_LETTERS = 5;

/** What a part of the text was read as, for the reader: a label, or a person's name as the directory spells it. */
export function termAsWritten(term: UnderstoodTerm, result: SearchResult, label: Label): string {
  const { facet, value, typed } = term;
  if (facet === 'text') return typed;
  if (facet === 'place') return value;
  return facet === 'person' ? spelled(value, names(result), withCapitals(typed)) : label(facet, value);
}

/** The word that was searched in place of a misspelled one, with its capitals and accents: `García`, `Aetna`, `ADHD`, `bipolar`. */
export function correctionAsWritten({ from, to }: Correction, result: SearchResult, label: Label): string {
  const wrong = fold(from);
  const term = result.understood.find(({ typed }) => fold(typed).includes(wrong));
  if (!term) return to;
  const source = term.facet === 'person' ? names(result) : [termAsWritten(term, result, label)];
  const right = term.facet === 'person' ? to : spellingMeant(to, source);
  const written = spelled(right, source, right);
  return !NAMED.has(term.facet) && CAPITAL_THEN_SMALL.test(written) ? right : written;
}

/** The vocabularies hold misspellings too, which nobody should be shown: in place of one, the word of the label that it is near to. */
function spellingMeant(folded: string, labels: readonly string[]): string {
  if (folded.length < LEAST_LETTERS || folded.length > LONGEST_PATTERN) return folded;
  const words = labels.flatMap((label) => fold(label).split(' '));
  if (words.includes(folded)) return folded;
  return words.find((word) => editDistance(folded, word, MOST_SLIPS) <= MOST_SLIPS) ?? folded;
}

/** For a name that is on no card: who types in small letters still means a name. */
function withCapitals(name: string): string {
  return name.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toLocaleUpperCase());
}

function names({ hits }: SearchResult): readonly string[] {
  return hits.map(({ provider }) => provider.name);
}

/** Folded words, each as one of the texts spells it. @returns `otherwise` where a word stands in none */
function spelled(folded: string, texts: readonly string[], otherwise: string): string {
  const wanted = folded.split(' ');
  const written = new Map<string, string>();
  for (const text of texts) {
    for (const word of text.split(/[^\p{L}\p{M}\p{N}.'’]+/u)) {
      const key = fold(word);
      if (wanted.includes(key) && !written.has(key)) written.set(key, word);
    }
    if (written.size === wanted.length) break;
  }
  return wanted.every((word) => written.has(word)) ? wanted.map((word) => written.get(word)).join(' ') : otherwise;
}
