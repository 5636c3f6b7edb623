import type { Provider } from '../src/feed/provider.js';
import { connectingWords } from '../src/search/connecting-words.js';
import { facetValue, readFacetWords, vocabularyOf } from '../src/search/facet-values.js';
import type { FacetName } from '../src/search/query.js';
import { fold, foldWords } from '../src/vocabulary/fold.js';
import { allPhrases, idsAnswering, labelOf, terms } from '../src/vocabulary/vocabulary.js';

/** What other search libraries are given, so that they search the same facts. */
export interface PeerDocuments {
  /**
   * Per provider: name, credentials, cities, ZIP codes and the English label of every facet value, each word once, folded; no biography.
   * Synonyms are put into the query instead: with them in the records, a library takes ten times as long and as much memory.
   */
  readonly texts: readonly string[];
  /** Provider `d` has the values `forward[starts[d]]` to `forward[starts[d + 1]]`. */
  readonly starts: Uint32Array;
  readonly forward: Uint16Array;
  readonly values: readonly { readonly facet: FacetName; readonly value: string }[];
}

export function peerDocuments(providers: readonly Provider[]): PeerDocuments {
  const known = new Map<string, { readonly ids: readonly number[]; readonly label: string }>();
  const numbers = new Map<string, number>();
  const values: { facet: FacetName; value: string }[] = [];
  const numberOf = (facet: FacetName, value: string): number => {
    const key = `${facet}:${value}`;
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = values.push({ facet, value }) - 1));
    return number;
  };
  const meaning = (facet: FacetName, word: string) => {
    const key = `${facet}:${word}`;
    let found = known.get(key);
    if (!found) {
      const value = facetValue(facet, word);
      const all = [value, ...familiesOf(facet, value)];
      found = {
        ids: all.map((each) => numberOf(facet, each)),
        label: fold(all.map((each) => labelOf(vocabularyOf[facet], each, 'en')).join(' ')),
      };
      known.set(key, found);
    }
    return found;
  };
  const forward: number[] = [];
  const starts = new Uint32Array(providers.length + 1);
  const texts = providers.map((provider, doc) => {
    const cities = (provider.locations ?? []).map(({ address }) => `${address?.city ?? ''} ${address?.postalCode ?? ''}`);
    const words = [fold([provider.name, ...(provider.credentials ?? []), ...cities].join(' '))];
    const ids = new Set<number>();
    readFacetWords(provider, (facet, word) => {
      const found = meaning(facet, word);
      for (const id of found.ids) ids.add(id);
      words.push(found.label);
    });
    forward.push(...ids);
    starts[doc + 1] = forward.length;
    return [...new Set(words.join(' ').split(' '))].join(' ');
  });
  return { texts, starts, forward: Uint16Array.from(forward), values };
}

let labels: Map<string, string> | undefined;
const LONGEST_PHRASE = 5;

/**
 * A query as the peers get it: folded, each synonym, abbreviation or Spanish word that a vocabulary knows replaced by the English label,
 * and without the words that only join others.
 */
export function peerQuery(text: string): string {
  labels ??= new Map([...allPhrases()].map(({ phrase, name, id }) => [phrase, fold(labelOf(name, id, 'en'))]));
  const words = foldWords(text);
  const query: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    while (length > 0 && !labels.has(words.slice(at, at + length).join(' '))) length--;
    if (length > 0) query.push(labels.get(words.slice(at, at + length).join(' '))!);
    else if (at === words.length - 1 || !connectingWords.has(words[at]!)) query.push(words[at]!);
    at += length || 1;
  }
  return query.join(' ');
}

/** How many of the hits have each value, in the shape that our own search gives. */
export function countFacets(hits: ArrayLike<number>, { starts, forward, values }: PeerDocuments) {
  const counts = new Uint32Array(values.length);
  for (let i = 0; i < hits.length; i++) {
    const doc = hits[i]!;
    for (let at = starts[doc]!; at < starts[doc + 1]!; at++) counts[forward[at]!]!++;
  }
  const facets = Object.fromEntries(Object.keys(vocabularyOf).map((facet) => [facet, {}])) as Record<
    string,
    Record<string, number>
  >;
  for (const [id, { facet, value }] of values.entries()) facets[facet]![value] = counts[id]!;
  return facets;
}

const families = new Map<string, string[]>();
function familiesOf(facet: FacetName, value: string): readonly string[] {
  if (facet !== 'insurance' && facet !== 'focus') return [];
  if (!families.size)
    for (const name of ['insurer', 'condition'] as const)
      for (const { id } of terms(name))
        for (const member of idsAnswering(name, id))
          if (member !== id) families.set(`${name}:${member}`, [...(families.get(`${name}:${member}`) ?? []), id]);
  return families.get(`${vocabularyOf[facet]}:${value}`) ?? [];
}
