import { fold, foldWords } from '../vocabulary/fold.js';

/** A word of the typed text: folded, and where it stands as typed (UTF-16 offsets, end excluded). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The part of the typed text itself. */
  readonly typed: string;
  /** A comma, semicolon or line end stands before it: the words around belong less together. */
  readonly afterBreak: boolean;
}

/** Longer texts are cut: nobody types them, and pasted ones must not freeze the page. */
const LONGEST_TEXT = 400;

const CHUNK = /[^\s,;|()[\]{}"“”«»]+/gu;
const LETTERS = /[\p{L}\p{N}\p{M}]+/gu;
const BREAK = /[,;|\n]/;

/** Splits typed text into words. A part that folds into several words ("post-partum") becomes several tokens. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const chunk of text.slice(0, LONGEST_TEXT).matchAll(CHUNK)) {
    const afterBreak = BREAK.test(text.slice(end, chunk.index));
    const words = foldWords(chunk[0]);
    const parts = [...chunk[0].matchAll(LETTERS)].filter((part) => fold(part[0]) !== '');
    const exact = parts.length === words.length;
    for (const [i, word] of words.entries()) {
      const first = exact ? parts[i]! : parts[0]!;
      const last = exact ? parts[i]! : parts.at(-1)!;
      const start = chunk.index + (first?.index ?? 0);
      const stop = last ? chunk.index + last.index + last[0].length : chunk.index + chunk[0].length;
      tokens.push({ word, start, end: stop, typed: text.slice(start, stop), afterBreak: afterBreak && i === 0 });
    }
    end = chunk.index + chunk[0].length;
  }
  return tokens;
}

/** Whether the last word may still be unfinished: nothing but a letter or digit ends the text. */
export function endsInsideWord(text: string): boolean {
  return /[\p{L}\p{N}\p{M}]$/u.test(text);
}
