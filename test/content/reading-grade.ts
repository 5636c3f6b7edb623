import { countEnglishSyllables, countSpanishSyllables } from './syllables.js';

export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** A sentence ends at . ! ? or a line break (a list item is one); a colon, a decimal point and the dot of `988lifeline.org` do not end it. */
export function countText(text: string, syllablesOf: (word: string) => number): Counts {
  const sentences = text.split(/(?<=[.!?…])["”’)]*\s+|\n+/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).length;
  const words = (text.replace(/https?:\S+/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’']*/gu) ?? []).filter((word) => word !== '');
  return {
    words: words.length,
    sentences: Math.max(1, sentences),
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  };
}

/** Flesch-Kincaid grade level (Kincaid et al. 1975), in US school grades. */
export function fleschKincaidGrade(text: string): number {
  const { words, sentences, syllables } = countText(text, countEnglishSyllables);
  if (words === 0) return 0;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Lecturabilidad (Fernández Huerta 1959, the form corrected for words per sentence): 0 is hard, 100 is very easy. */
export function fernandezHuerta(text: string): number {
  const { words, sentences, syllables } = countText(text, countSpanishSyllables);
  if (words === 0) return 100;
  return 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);
}

/** Years of schooling (Crawford 1989); made on primary school texts, it flattens above grade 6. */
export function crawfordGrade(text: string): number {
  const { words, sentences, syllables } = countText(text, countSpanishSyllables);
  if (words === 0) return 0;
  return -0.205 * ((100 * sentences) / words) + 0.049 * ((100 * syllables) / words) - 3.407;
}

/** The edges of Fernández Huerta's bands: 90 to 80 is grade 5, 80 to 70 grade 6, 70 to 60 grades 7 and 8, 60 to 50 the years before university. */
const BAND_EDGES: readonly (readonly [score: number, grade: number])[] = [
  [100, 3.5],
  [90, 4.5],
  [80, 5.5],
  [70, 6.5],
  [60, 8.5],
  [50, 12.5],
  [0, 20],
];

/** A lecturabilidad score as a school grade, straight between the edges of the bands. */
export function gradeOfLecturabilidad(score: number): number {
  const [first] = BAND_EDGES;
  if (first !== undefined && score >= first[0]) return first[1];
  for (let at = 1; at < BAND_EDGES.length; at++) {
    const upper = BAND_EDGES[at - 1];
    const lower = BAND_EDGES[at];
    if (upper === undefined || lower === undefined) break;
    if (score >= lower[0]) return lower[1] + ((score - lower[0]) / (upper[0] - lower[0])) * (upper[1] - lower[1]);
  }
  return 20;
}

/** The harder of the two Spanish measures: Crawford alone would let hard texts pass, Fernández Huerta alone is not a grade. */
export function spanishGrade(text: string): number {
  return Math.max(crawfordGrade(text), gradeOfLecturabilidad(fernandezHuerta(text)));
}
