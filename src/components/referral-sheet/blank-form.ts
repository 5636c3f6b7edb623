import { html, nothing, type TemplateResult } from 'lit';
import type { BlankForm, FormLine } from '../../content/letter.js';
import { renderLetterhead, type LetterheadView } from './letterhead.js';

/** Sections that leave room for larger type, so that the page is filled. */
const MOST_AT_EASE = 4;

/** A page to fill in with a pen. It has no fields, so nothing of a client can come into the program. */
export function renderBlankForm(form: BlankForm, letterhead: Omit<LetterheadView, 'day'>): TemplateResult {
  const isHeaded = letterhead.practice || letterhead.phone || letterhead.logo;
  return html`<article class="form ${form.sections.length <= MOST_AT_EASE ? 'at-ease' : ''}" lang=${form.language}>
    ${isHeaded ? renderLetterhead(letterhead) : nothing}
    <h1 class="title">${form.title}</h1>
    <p class="intro">${form.intro}</p>
    ${form.sections.map(
      ({ title, lines }) =>
        html`<section class="section">
          <h2 class="section-title">${title}</h2>
          ${lines.map(renderLine)}
        </section>`,
    )}
    <p class="footer">${form.footer}</p>
  </article>`;
}

function renderLine({ label, blank, choices = [] }: FormLine): TemplateResult {
  if (blank === 'none') return html`<p class="to-read">${label}</p>`;
  if (blank === 'choice') {
    return html`<div class="line choice">
      <p class="label">${label}</p>
      <ul class="choices" role="list">
        ${choices.map((choice) => html`<li><span class="tick-box" aria-hidden="true"></span>${choice}</li>`)}
      </ul>
    </div>`;
  }
  return html`<div class="line ${blank}">
    <p class="label">${label}</p>
    <div class="rule"></div>
    ${blank === 'lines' ? html`<div class="rule whole"></div>` : nothing}
  </div>`;
}
