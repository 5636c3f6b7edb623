const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
const OPEN_BRACKET = 0x5b;
const OPEN_BRACE = 0x7b;

/** The text of one record, with the white space around it. */
export interface CutRecord {
  readonly text: string;
  /** 1-based line in which the text begins. */
  readonly line: number;
}

/**
 * Cuts the records out of the text of a feed while it arrives, so that each can be parsed by itself. It looks for quotation marks, brackets
 * and commas only: whether a record is JSON is for JSON.parse to say, and what is left around the records is parsed like any other text.
 *
 * Cut is the list that the text is, or the first list that is called "providers". Text that has neither is left whole.
 */
export class RecordCutter {
  readonly #around: string[] = [];
  /** What has come of the present record. */
  #record: string[] = [];
  #recordLine = 1;
  /** Line in which the list opens. */
  #firstLine = 1;
  #line = 1;
  #depth = 0;
  /** Depth of what stands in the list; 0 until it opens, -1 after it is closed. */
  #listDepth = 0;
  #inString = false;
  #isEscaped = false;
  /** The newest text in quotation marks right inside the outermost object; undefined after a comma. */
  #key: string | undefined;
  #hasRecord = false;

  /** Whether the list has begun. */
  get hasBegun(): boolean {
    return this.#listDepth !== 0;
  }

  /** The text around the records so far; in place of the list's entries stand their line breaks, so that lines stay what they were. */
  get around(): string {
    return this.#around.join('');
  }

  /** Takes in the next piece, of any size; hands over each record that ends in it. */
  *cut(piece: string): Generator<CutRecord, void, undefined> {
    let at = 0;
    let from = 0;
    while (at < piece.length && this.#listDepth >= 0) {
      if (this.#inString) {
        at = this.#endOfString(piece, at);
        continue;
      }
      const code = piece.charCodeAt(at++);
      if (code === QUOTE) {
        this.#inString = true;
        if (this.#depth === 1 && this.#listDepth === 0) this.#key = '';
      } else if (code === NEWLINE) {
        this.#line++;
      } else if (code === OPEN_BRACKET || code === OPEN_BRACE) {
        this.#depth++;
        if (this.#listDepth !== 0 || code === OPEN_BRACE || !this.#opensList()) continue;
        this.#listDepth = this.#depth;
        this.#recordLine = this.#line;
        this.#around.push(piece.slice(from, at));
        from = at;
      } else if (code === COMMA) {
        this.#key = undefined;
        if (this.#listDepth === 0 || this.#depth !== this.#listDepth) continue;
        yield this.#take(piece.slice(from, at - 1));
        from = at;
      } else if (code === OPEN_BRACKET + 2 || code === OPEN_BRACE + 2) {
        this.#depth--;
        if (this.#listDepth === 0 || this.#depth >= this.#listDepth) continue;
        const last = this.#take(piece.slice(from, at - 1));
        from = at - 1;
        this.#listDepth = -1;
        this.#around.push('\n'.repeat(this.#line - this.#firstLine));
        const isEmptyList = !this.#hasRecord && last.text.trim() === '';
        if (!isEmptyList) yield last;
      }
    }
    (this.#listDepth > 0 ? this.#record : this.#around).push(piece.slice(from));
  }

  /** Ends the text: what a list that nobody closed left over is part of the text around it. */
  end(): void {
    if (this.#listDepth <= 0) return;
    this.#around.push('\n'.repeat(this.#recordLine - this.#firstLine), ...this.#record);
    this.#record = [];
  }

  #opensList(): boolean {
    const opens = this.#depth === 1 || (this.#depth === 2 && this.#key === 'providers');
    if (opens) this.#firstLine = this.#line;
    return opens;
  }

  #take(end: string): CutRecord {
    const text = this.#record.length === 0 ? end : this.#record.join('') + end;
    const record = { text, line: this.#recordLine };
    this.#record = [];
    this.#recordLine = this.#line;
    if (this.#listDepth === this.#depth) this.#hasRecord = true;
    return record;
  }

  /** Just behind the closing quotation mark, or the end of the piece. */
  #endOfString(piece: string, from: number): number {
    let at = from;
    if (this.#isEscaped) {
      this.#isEscaped = false;
      at++;
    }
    for (; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (code === QUOTE) {
        this.#inString = false;
        break;
      }
      if (code === BACKSLASH && ++at === piece.length) this.#isEscaped = true;
    }
    if (this.#key !== undefined && this.#depth === 1) this.#key += piece.slice(from, at);
    return Math.min(at + 1, piece.length);
  }
}
