import { interpret } from '../interpret.js';
import type { Interpretation, Lexicon, Part, WordMatch } from '../interpretation.js';
import type { Query } from '../query.js';
import { tokenize, type Token } from '../tokenize.js';

/**
 * Reads a typed text as a directory does, but that a word which nothing knows is no mistake yet: it may be a name, and the engine will
 * tell. Such words that stand side by side are one part.
 */
export function readRemotely({ text = '', literal = [] }: Query, lexicon: Lexicon): Interpretation {
  const { parts, unmatched, negated, corrections } = interpret(text, literal, lexicon);
  const unknown = new Set(unmatched);
  const groups: Token[][] = [];
  let isBeside = false;
  for (const token of tokenize(text)) {
    const isUnknown = unknown.has(token.typed) && !parts.some(({ term }) => term.start <= token.start && token.start < term.end);
    if (isUnknown && isBeside) groups.at(-1)!.push(token);
    else if (isUnknown) groups.push([token]);
    isBeside = isUnknown;
  }
  const all = [...parts, ...groups.map((tokens) => textPart(text, tokens))];
  return { parts: all.sort((a, b) => a.term.start - b.term.start), unmatched: [], negated, corrections };
}

function textPart(text: string, tokens: readonly Token[]): Part {
  const { start } = tokens[0]!;
  const { end } = tokens.at(-1)!;
  const words = tokens.map(({ word }) => word);
  return {
    kind: 'words',
    words: words.map(searchedFor),
    term: { facet: 'text', value: words.join(' '), typed: text.slice(start, end), start, end, how: 'exact' },
  };
}

const searchedFor = (word: string): WordMatch => ({ word, words: [], meanings: [], nameOnly: false });

/** The words that the engine looks for, in the order typed. Credentials are an attribute of their own. */
export function wordsOf({ parts }: Interpretation): string[] {
  return parts.flatMap((part) =>
    part.kind === 'words' ? part.words.filter(({ credentialOnly }) => !credentialOnly).map(({ word }) => word) : [],
  );
}

/** The same without words that nobody has, which are reported instead. */
export function withoutWords(interpretation: Interpretation, words: ReadonlySet<string>): Interpretation {
  const unmatched = [...interpretation.unmatched];
  const parts = interpretation.parts.flatMap((part): Part[] => {
    if (part.kind !== 'words') return [part];
    const known = part.words.filter(({ word }) => !words.has(word));
    if (known.length === part.words.length) return [part];
    unmatched.push(...typedOf(part).filter((_, at) => words.has(part.words[at]!.word)));
    return known.length > 0 ? [{ ...part, words: known }] : [];
  });
  return { ...interpretation, parts, unmatched };
}

/** The typed words of a part, one per word that is looked for. */
function typedOf({ term, words }: Part & { readonly kind: 'words' }): string[] {
  const tokens = tokenize(term.typed).map(({ typed }) => typed);
  return words.map(({ word }, at) => (words.length === 1 ? term.typed : (tokens[at] ?? word)));
}
