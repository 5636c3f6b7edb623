import type { Block } from '../content/answer.js';
import type { Source } from '../content/sources.js';
import { markup, type Markup } from './markup.js';

/** Paragraphs and lists of a longer text. */
export function blocksMarkup(blocks: readonly Block[]): readonly Markup[] {
  return blocks.map((block) => ('p' in block ? markup`<p>${block.p}</p>` : listMarkup(block.ul)));
}

export function listMarkup(items: readonly string[]): Markup {
  return markup`<ul>\n${items.map((item) => markup`<li>${item}</li>`)}\n</ul>`;
}

/** What a text rests on. Titles are in the language they were published in, which is English for all of them. */
export function sourcesMarkup(title: string, sources: readonly Source[]): Markup {
  return markup`<p>${title}:</p>\n<ul>\n${sources.map(
    (source) =>
      markup`<li><a href="${source.url}" rel="noreferrer" lang="en">${source.title}</a>, <span lang="en">${source.publisher}</span>, ${source.year}</li>`,
  )}\n</ul>`;
}
