/**
 * Finds where things stand in a JSON text that has been parsed, and so is known to be well-formed. Walks, never recurses: depth
 * does no harm.
 */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const OPEN_BRACE = 0x7b;

/** The first place from `at` on that is neither white space nor a byte order mark. */
export function skipSpace(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09 && code !== 0xfeff) return at;
    at++;
  }
}

/** Where each entry of the list that opens at `open` begins; empty where no list does. */
export function entryPlaces(text: string, open: number): number[] {
  const places: number[] = [];
  if (text.charCodeAt(open) !== OPEN_BRACKET) return places;
  let at = skipSpace(text, open + 1);
  if (text[at] === ']') return places;
  for (;;) {
    places.push(at);
    at = skipSpace(text, skipValue(text, at));
    if (text.charCodeAt(at) !== COMMA) return places;
    at = skipSpace(text, at + 1);
  }
}

/** Where the value of `name` begins in the object that opens at `open`: the last one, as JSON.parse takes it. */
export function memberPlace(text: string, open: number, name: string): number | undefined {
  if (text.charCodeAt(open) !== OPEN_BRACE) return undefined;
  let found: number | undefined;
  let at = skipSpace(text, open + 1);
  while (text.charCodeAt(at) === QUOTE) {
    const end = skipString(text, at);
    const key = text.slice(at, end);
    at = skipSpace(text, skipSpace(text, end) + 1);
    if ((key.includes('\\') ? JSON.parse(key) : key.slice(1, -1)) === name) found = at;
    at = skipSpace(text, skipValue(text, at));
    if (text.charCodeAt(at) !== COMMA) break;
    at = skipSpace(text, at + 1);
  }
  return found;
}

function skipValue(text: string, at: number): number {
  let depth = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = skipString(text, at) - 1;
    } else if (code === OPEN_BRACKET || code === OPEN_BRACE) {
      depth++;
    } else if (code === OPEN_BRACKET + 2 || code === OPEN_BRACE + 2) {
      if (depth === 0) return at;
      depth--;
    } else if (depth > 0 || code !== COMMA) {
      continue;
    } else {
      return at;
    }
    if (depth === 0) return at + 1;
  }
  return at;
}

function skipString(text: string, open: number): number {
  let end = open;
  do {
    end = text.indexOf('"', end + 1);
  } while (isEscaped(text, end));
  return end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}
