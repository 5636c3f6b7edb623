/** One token with the space before it: punctuation, a string, or a number or name. */
const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b)/y;

/** What may come next. `first` values and keys may be missing: the list or object may end instead. */
type Next = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'nothing';

/**
 * Where text stops being JSON. For text that JSON.parse has refused: what engines say about the place differs, and most often is nothing.
 *
 * @returns the place of the first token that does not belong, or the text's end.
 */
export function jsonErrorPlace(text: string): number {
  const open: string[] = [];
  let next: Next = 'value';
  let place = 0;
  while (next !== 'nothing') {
    TOKEN.lastIndex = place;
    const match = TOKEN.exec(text);
    const after: Next | undefined | null =
      match && nextAfter(next, match[1] ?? (match[2] === undefined ? 'scalar' : 'string'), open);
    if (!match || !after) break;
    next = after;
    place += match[0].length;
  }
  return skipBlank(text, place);
}

/** Undefined where the token does not belong. Keeps count of what is open. */
function nextAfter(next: Next, token: string, open: string[]): Next | undefined {
  switch (token) {
    case '{':
    case '[':
      if (next !== 'value' && next !== 'first-value') return undefined;
      open.push(token);
      return token === '{' ? 'first-key' : 'first-value';
    case '}':
    case ']': {
      const opener = token === '}' ? '{' : '[';
      const mayEnd = next === 'comma' || next === (token === '}' ? 'first-key' : 'first-value');
      if (!mayEnd || open.pop() !== opener) return undefined;
      return open.length > 0 ? 'comma' : 'nothing';
    }
    case ',':
      return next === 'comma' ? (open.at(-1) === '{' ? 'key' : 'value') : undefined;
    case ':':
      return next === 'colon' ? 'value' : undefined;
    case 'string':
      if (next === 'key' || next === 'first-key') return 'colon';
  }
  if (next !== 'value' && next !== 'first-value') return undefined;
  return open.length > 0 ? 'comma' : 'nothing';
}

function skipBlank(text: string, place: number): number {
  while (/^[ \t\r\n]$/.test(text.charAt(place))) place++;
  return place;
}
