import { html, type TemplateResult } from 'lit';

/** A titled list of short points: why this match, what to check. */
export function renderPoints(name: string, title: string, icon: TemplateResult, points: readonly string[]): TemplateResult {
  return html`<div class="points ${name}" role="group" aria-labelledby=${name}>
    <p class="points-title" id=${name}>${title}</p>
    <ul role="list">
      ${points.map((point) => html`<li>${icon}<span>${point}</span></li>`)}
    </ul>
  </div>`;
}
