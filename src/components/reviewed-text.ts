import { html, type TemplateResult } from 'lit';
import type { Block } from '../content/answer.js';
import type { Source } from '../content/sources.js';

/** Paragraphs and lists of a longer text. */
export function renderBlocks(blocks: readonly Block[]): TemplateResult[] {
  return blocks.map((block) =>
    'p' in block
      ? html`<p>${block.p}</p>`
      : html`<ul class="bullets" role="list">
          ${block.ul.map((item) => html`<li>${item}</li>`)}
        </ul>`,
  );
}

/** What a text rests on. Titles are in the language they were published in, which is English for all of them. */
export function renderSources(title: string, sources: readonly Source[]): TemplateResult {
  return html`<div class="sources">
    <p class="sources-title">${title}</p>
    <ul role="list">
      ${sources.map(
        (source) =>
          html`<li>
            <a href=${source.url} rel="noreferrer" lang="en">${source.title}</a>
            <span class="source-of"><span lang="en">${source.publisher}</span>, ${source.year}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}
