import { interpret } from '../interpret.js';
import type { Interpretation, Lexicon, Part, WordMatch } from '../interpretation.js';
import type { Query, UnderstoodTerm } from '../query.js';
import { tokenize, type Token } from '../tokenize.js';

/**
 * Reads a typed text as a directory does, but that a word which nothing knows is no mistake yet: it may be a name, and the engine will
 * tell.
 */
export function readRemotely({ text = '', literal = [] }: Query, lexicon: Lexicon): Interpretation {
  const { parts, unmatched, negated, asides, corrections } = interpret(text, literal, lexicon);
  const unknown = tokenize(text).filter(
    ({ typed, start }) => unmatched.includes(typed) && !parts.some(({ term }) => term.start <= start && start < term.end),
  );
  const all = [...parts, ...unknown.map(textPart)].sort((a, b) => a.term.start - b.term.start);
  return { parts: all, unmatched: [], negated, asides, corrections };
}

function textPart({ word, typed, start, end }: Token): Part {
  const match: WordMatch = { word, words: [], meanings: [], nameOnly: false };
  return { kind: 'words', words: [match], term: { facet: 'text', value: word, typed, start, end, how: 'exact' } };
}

/** The words that the engine looks for, in the order typed. Credentials are an attribute of their own. */
export function wordsOf({ parts }: Interpretation): string[] {
  return parts.flatMap((part) =>
    part.kind === 'words' ? part.words.filter(({ credentialOnly }) => !credentialOnly).map(({ word }) => word) : [],
  );
}

/** The same without words that nobody has, which are reported instead. */
export function withoutWords(interpretation: Interpretation, words: ReadonlySet<string>): Interpretation {
  const isKnown = (part: Part): boolean => part.kind !== 'words' || !part.words.some(({ word }) => words.has(word));
  const { parts, unmatched } = interpretation;
  const left = parts.filter((part) => !isKnown(part)).map(({ term }) => term.typed);
  return { ...interpretation, parts: parts.filter(isKnown), unmatched: [...unmatched, ...left] };
}

/**
 * What the page says of the words: those that stand side by side and that somebody is called by are a person.
 * @param isCalled whether one of the providers found has all these words in the name
 */
export function termsOf(
  text: string,
  { parts }: Interpretation,
  isCalled: (words: readonly string[]) => boolean,
): UnderstoodTerm[] {
  const terms: UnderstoodTerm[] = [];
  for (let at = 0; at < parts.length;) {
    const run = wordsBeside(parts, at, text);
    const values = run.map(({ value }) => value);
    const [first] = run;
    if (first && isCalled(values)) {
      const { start } = first;
      const { end } = run.at(-1)!;
      terms.push({ ...first, facet: 'person', value: values.join(' '), typed: text.slice(start, end), end });
      at += run.length;
    } else {
      terms.push(parts[at++]!.term);
    }
  }
  return terms;
}

function wordsBeside(parts: readonly Part[], from: number, text: string): UnderstoodTerm[] {
  const run: UnderstoodTerm[] = [];
  for (const { kind, term } of parts.slice(from)) {
    const before = run.at(-1);
    const isBeside = !before || text.slice(before.end, term.start).trim() === '';
    if (kind !== 'words' || term.facet !== 'text' || !isBeside) break;
    run.push(term);
  }
  return run;
}
