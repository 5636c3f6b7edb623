type Part = string | number | Markup | readonly Markup[];

/** HTML that may stand in a page. Only `markup` makes it, which escapes every text that is put in. */
export class Markup {
  private constructor(readonly text: string) {}

  static of(literals: TemplateStringsArray, parts: readonly Part[]): Markup {
    return new Markup(literals.reduce((before, literal, index) => before + written(parts[index - 1] ?? '') + literal));
  }
}

/** A template of HTML: what stands in it is text, also inside quoted attributes; other markup stays markup, lists of it line by line. */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return Markup.of(literals, parts);
}

export const NOTHING = markup``;

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n');
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
