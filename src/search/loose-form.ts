/** Folded words, English and Spanish, that may be another or absent inside a phrase. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the my your our his her their some any of for to with from in on at de del la el los las lo mi mis su sus un una para por con en al'.split(
    ' ',
  ),
);
/** Shorter words end in an "s" of their own: "gas", "mes". */
const SHORTEST_PLURAL = 5;

const S = 's'.charCodeAt(0);

function singular(word: string): string {
  if (word.length < SHORTEST_PLURAL || word.charCodeAt(word.length - 1) !== S || word.endsWith('ss')) return word;
  return word.slice(0, word.endsWith('es') ? -2 : -1);
}

/** The first word's part of a {@link looseForm}. */
export const startOfLooseForm = singular;

/** The words without number and small words; undefined where a small word begins or ends them, which a phrase then does not. */
export function looseForm(words: readonly string[]): string | undefined {
  if (SMALL_WORDS.has(words[0]!) || SMALL_WORDS.has(words.at(-1)!)) return undefined;
  return words
    .filter((word) => !SMALL_WORDS.has(word))
    .map(singular)
    .join(' ');
}
