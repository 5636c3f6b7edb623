import { html, type TemplateResult } from 'lit';

/** Longer words with a hyphen may break at it: on a narrow phone they would not fit otherwise. */
const MOST_LETTERS_UNBROKEN = 16;

/**
 * A text as the feed has it. Nobody says in which language it is written: an empty `lang` keeps a screen reader from reading English
 * with a Spanish voice. The order of its letters is its own, whatever the page's.
 */
export function feedText(text: string): TemplateResult {
  return html`<bdi lang="">${unbroken(text)}</bdi>`;
}

/** Short words with a hyphen stay in one piece: `PMHNP-BC`, `Mon-Fri`. The text itself is unchanged, so that it can be copied. */
export function unbroken(text: string): unknown[] {
  return text
    .split(/(\s+)/)
    .map((word) =>
      /\S[-\u2013]\S/.test(word) && word.length <= MOST_LETTERS_UNBROKEN ? html`<span class="unbroken">${word}</span>` : word,
    );
}
