/** Folded words, English and Spanish, that may be another or absent inside a phrase. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the my your our his her their some any of for to with from in on at so too just even really ever be been being able ' +
    'de del la el los las lo mi mis su sus un una para por con en al'
  ).split(' '),
);
/** Who says that something does not happen says it in many ways: "can't sleep", "doesn't sleep", "not sleeping". */
const NOT = /^(not|never|cannot|(ca|do|does|did|wo|is|was|are|could|would|have|has|had)nt)$/;
const SELF = /^(my|her|him|your|them)sel(f|ves)$/;
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'ate eat,drank drink,felt feel,heard hear,lost los,saw se,slept sleep,threw throw'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Shorter words end in an "s" of their own: "gas", "mes". */
const SHORTEST_PLURAL = 5;
const S = 's'.charCodeAt(0);

function singular(word: string): string {
  if (word.length < SHORTEST_PLURAL || word.charCodeAt(word.length - 1) !== S || word.endsWith('ss')) return word;
  return word.slice(0, word.endsWith('es') ? -2 : -1);
}

/** More than the vocabularies have words. */
const MOST_BASES = 5000;
const bases = new Map<string, string>();

/** What is the same in "sees", "seeing" and "saw", in "cutting myself" and "cuts herself". */
export function baseForm(word: string): string {
  let form = bases.get(word);
  if (form === undefined) {
    form = NOT.test(word) ? 'not' : SELF.test(word) ? 'self' : (IRREGULAR.get(word) ?? stem(word));
    if (bases.size > MOST_BASES) bases.clear();
    bases.set(word, form);
  }
  return form;
}

function stem(word: string): string {
  const [, bare, ies] = /^(..+?)(?:(ie[sd]|iness)|ing|ed|ness|(?<![su])s)$/.exec(word) ?? [];
  if (ies) return `${bare}y`;
  return bare ? bare.replace(/([^aeiloszu])\1$|[aeo]$/, '$1') : word.replace(/(?<=..)[aeo]$/, '');
}

/**
 * The words without their endings and without small words; undefined where a small word begins or ends them, which a phrase then does not.
 * A word alone is only freed of its number: "cutting" is not "cut".
 */
export function looseForm(words: readonly string[]): string | undefined {
  if (words.length === 1) return singular(words[0]!);
  if (SMALL_WORDS.has(words[0]!) || SMALL_WORDS.has(words.at(-1)!)) return undefined;
  let form = '';
  for (const word of words) if (!SMALL_WORDS.has(word)) form += `${baseForm(word)} `;
  return form;
}
