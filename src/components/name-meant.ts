/** A slip changes or swaps two neighbouring letters at most. */
const MOST_CHANGED = 2;

/**
 * The name that a site editor meant: it begins alike, differs in one place only, by two letters at most, and half of
 * it is right.
 * @param names in lower case
 */
export function nameMeant(written: string, names: Iterable<string>): string | undefined {
  const word = written.trim().toLowerCase();
  let nearest: string | undefined;
  let fewest = MOST_CHANGED + 1;
  for (const name of names) {
    const changed = lettersChanged(word, name);
    if (word[0] !== name[0] || changed >= fewest || (name.length - changed) * 2 < name.length) continue;
    nearest = name;
    fewest = changed;
  }
  return nearest;
}

/** How many letters lie between what two words have in common at the beginning and at the end. */
function lettersChanged(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end;
}

/** For the site editor, as part of a problem. @param meant undefined where nothing is near */
export const didYouMean = (meant: string | undefined): { readonly detail?: string } =>
  meant ? { detail: `Did you mean ${meant}?` } : {};
