import { fold } from '../vocabulary/fold.js';
import { connectingWords } from './connecting-words.js';
import type { Lexicon } from './interpretation.js';
import { covering, type Meaning } from './phrase-book.js';
import type { FacetName, Suggestion } from './query.js';
import { Field } from './text-index.js';
import { tokenize, type Token } from './tokenize.js';
import type { Provider } from '../feed/provider.js';

/** Facets that are worth a suggestion, and what they are called there. */
const KINDS: Partial<Record<Meaning['facet'], Suggestion['kind']>> = {
  focus: 'condition',
  service: 'service',
  insurance: 'insurance',
  language: 'language',
  role: 'role',
  state: 'state',
  ages: 'ages',
  format: 'format',
};

/** Of one kind at most so many, so that a first letter does not show conditions only. */
const MOST_OF_A_KIND = 4;
/** The last words that are tried together: "attention deficit dis". */
const LONGEST_TAIL = 4;
/** People are looked for only in the first so many names of a beginning. */
const MOST_NAMES = 40;

interface Found extends Suggestion {
  /** Lower is better. */
  readonly rank: number;
}

export interface SuggestionSource {
  readonly providers: readonly Provider[];
  readonly lexicon: Lexicon;
  label(facet: FacetName, value: string): string;
  /** How many providers have it, where not all of them are here. */
  countOf?(kind: Suggestion['kind'], value: string): number;
}

/** What the last words of the text may become; the ones before stay. */
export function suggest(text: string, limit: number, source: SuggestionSource): Suggestion[] {
  const tokens = tokenize(text);
  if (endsInSmallWord(tokens, source)) return [];
  for (let length = Math.min(LONGEST_TAIL, tokens.length); length > 0; length--) {
    const tail = tokens.slice(-length);
    const found = beginningWith(text, tail, source);
    if (found.length > 0) return choose(found, limit);
  }
  return choose(corrected(text, tokens, source), limit);
}

/** "near me", "who won't judge me": what ends so begins no "Medicare", unless what stands before it is looked for itself. */
function endsInSmallWord(tokens: readonly Token[], { lexicon: { book } }: SuggestionSource): boolean {
  const [before, last] = tokens.slice(-2);
  if (!last || last.word.length < 2 || !connectingWords.has(last.word)) return false;
  return book.exact(before!.word).length === 0 && !book.begins(`${before!.word} ${last.word}`);
}

function beginningWith(text: string, tail: readonly Token[], source: SuggestionSource): Found[] {
  const { book, facets, text: index, places } = source.lexicon;
  const typed = tail.map(({ word }) => word).join(' ');
  const before = text.slice(0, tail[0]!.start);
  const found = new Map<string, Found>();
  const offer = (kind: Suggestion['kind'], value: string, label: string, here: number, rank: number): void => {
    const count = source.countOf?.(kind, value) ?? here;
    if (count === 0) return;
    const key = `${kind}:${value}`;
    const known = found.get(key);
    if (known && known.rank <= rank) return;
    found.set(key, { kind, value, label, highlights: highlight(label, typed), count, text: `${before}${label} `, rank });
  };
  const offerMeaning = ({ facet, value }: Meaning, rank: number): void => {
    const kind = KINDS[facet];
    if (!kind || facet === 'credential') return;
    const { count } = facets.posting(facet, value);
    const label = source.label(facet, value);
    // Where the label itself goes on from what was typed, a reader sees at once why it is there.
    if (count > 0) offer(kind, value, label, count, fold(label).startsWith(typed) ? Math.min(rank, 2) : rank);
  };
  const exact = new Set(book.exact(typed));
  for (const meaning of exact) offerMeaning(meaning, 0);
  for (const meaning of book.beginning(typed)) offerMeaning(meaning, 4);
  for (const [name, states] of places.cities()) {
    if (!name.startsWith(typed)) continue;
    for (const state of states) {
      const city = places.city(name, state || undefined);
      if (city) offer('place', city.label, city.label, city.docCount, 3);
    }
  }
  if (tail.length === 1) {
    const [from, to] = index.range(typed);
    for (let id = from, names = 0; id < to && names < MOST_NAMES; id++) {
      if (!(index.fieldsOfId(id) & Field.name)) continue;
      const { offsets, docs, fields } = index.facts;
      for (let at = offsets[id]!; at < offsets[id + 1]! && names < MOST_NAMES; at++) {
        if (!(fields[at]! & Field.name)) continue;
        names++;
        const { id: value, name } = source.providers[docs[at]!]!;
        const folded = fold(name);
        const isWhole = ` ${folded} `.includes(` ${typed} `);
        offer('person', value, name, 1, isWhole ? 2 : folded.startsWith(typed) ? 3 : 5);
      }
    }
  } else {
    for (const doc of docsNamed(tail, source)) {
      const { id: value, name } = source.providers[doc]!;
      offer('person', value, name, 1, 2);
    }
  }
  return [...found.values()];
}

/** "maria orte": providers whose name has the finished words and one that begins with the last. */
function docsNamed(tail: readonly Token[], { lexicon, providers }: SuggestionSource): number[] {
  const { text } = lexicon;
  const id = text.id(tail[0]!.word);
  if (id === undefined || !(text.fieldsOfId(id) & Field.name)) return [];
  const named: number[] = [];
  const { offsets, docs, fields } = text.facts;
  for (let i = offsets[id]!; i < offsets[id + 1]! && named.length < MOST_OF_A_KIND; i++) {
    if (!(fields[i]! & Field.name)) continue;
    const words = fold(providers[docs[i]!]!.name).split(' ');
    const isNamed = tail.every(({ word }, at) =>
      at === tail.length - 1 ? words.some((each) => each.startsWith(word)) : words.includes(word),
    );
    if (isNamed) named.push(docs[i]!);
  }
  return named;
}

/** Nothing begins so: what a misspelled last word was read as. */
function corrected(text: string, tokens: readonly Token[], source: SuggestionSource): Found[] {
  const last = tokens.at(-1);
  if (!last) return [];
  const { book, facets, fuzzy } = source.lexicon;
  const found: Found[] = [];
  for (const { word, distance } of fuzzy.nearest(last.word, true)) {
    const meaning = covering(book.exact(word)) ?? covering(book.beginning(word));
    const kind = meaning && KINDS[meaning.facet];
    if (!kind || meaning.facet === 'credential') continue;
    const count = source.countOf?.(kind, meaning.value) ?? facets.posting(meaning.facet, meaning.value).count;
    if (count === 0 || found.some(({ value }) => value === meaning.value)) continue;
    const label = source.label(meaning.facet, meaning.value);
    const highlights = highlight(label, word);
    found.push({
      kind,
      value: meaning.value,
      label,
      highlights,
      count,
      text: `${text.slice(0, last.start)}${label} `,
      rank: distance,
    });
  }
  return found;
}

function choose(found: readonly Found[], limit: number): Suggestion[] {
  const ofKind = new Map<string, number>();
  return [...found]
    .sort(
      (a, b) =>
        a.rank - b.rank || b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : a.value < b.value ? -1 : 1),
    )
    .filter(({ kind }) => {
      const already = ofKind.get(kind) ?? 0;
      ofKind.set(kind, already + 1);
      return already < MOST_OF_A_KIND;
    })
    .slice(0, limit)
    .map(({ rank: _, ...suggestion }) => suggestion);
}

/** Where the label begins a word as typed, case and accents aside. Folded letters are mapped back one by one. */
function highlight(label: string, typed: string): (readonly [start: number, end: number])[] {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const letter of label) {
    const plain = fold(letter) || ' ';
    for (let i = 0; i < plain.length; i++) starts.push(at);
    folded += plain;
    at += letter.length;
  }
  starts.push(label.length);
  const found = folded.startsWith(typed) ? 0 : folded.indexOf(` ${typed}`) + 1;
  return found === 0 && !folded.startsWith(typed) ? [] : [[starts[found]!, starts[found + typed.length]!]];
}
