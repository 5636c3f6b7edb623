import type { Term } from './term.js';

export const splitWords = (list: string): string[] =>
  list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/**
 * Reads a list written one term to a block, which is shorter to keep, and to send, than object literals:
 *
 *     adhd | ADHD | TDAH
 *     en: add, attention deficit
 *     es: déficit de atención
 *
 * A head line is `id | English label | Spanish label | family`; an absent Spanish label is the English one. `en:` and `es:` lines
 * hold words, divided by commas, and may repeat.
 */
export function readTerms(list: string): readonly Term[] {
  const terms: (Term & { words: string[]; palabras: string[] })[] = [];
  for (const line of list.trim().split('\n')) {
    const row = line.trim();
    const marker = row.slice(0, 3);
    if (marker === 'en:') terms.at(-1)!.words.push(...splitWords(row.slice(3)));
    else if (marker === 'es:') terms.at(-1)!.palabras.push(...splitWords(row.slice(3)));
    else if (row) {
      const [id = '', en = '', es, family] = row.split('|').map((cell) => cell.trim());
      terms.push({ id, en, es: es || en, words: [], palabras: [], ...(family && { family }) });
    }
  }
  return terms;
}
