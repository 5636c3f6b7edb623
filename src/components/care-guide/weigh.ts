import { html, svg, type TemplateResult } from 'lit';
import type { Weigh } from '../../content/guide.js';
import { renderHeading } from '../heading.js';
import type { GuideView } from './guide-view.js';

const mark = (path: TemplateResult): TemplateResult =>
  svg`<svg class="mark" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2.500"
    stroke-linecap="round" aria-hidden="true" focusable="false">${path}</svg>`;
const plus = mark(svg`<path d="M12 6v12M6 12h12" />`);
const minus = mark(svg`<path d="M6 12h12" />`);

/** What speaks for medicine, and what against it: two columns of the same weight. */
export function renderWeigh(view: GuideView, weigh: Weigh): TemplateResult {
  const column = (id: string, title: string, points: readonly string[], sign: TemplateResult) =>
    html`<div class="side">
      ${renderHeading(view.level + 1, 'step-title', title, id)}
      <ul role="list" aria-labelledby=${id}>
        ${points.map((point) => html`<li>${sign}<span>${point}</span></li>`)}
      </ul>
    </div>`;
  return html`<div class="sides">
      ${column('for', weigh.forTitle, weigh.for, plus)} ${column('against', weigh.againstTitle, weigh.against, minus)}
    </div>
    <p class="note">${weigh.note}</p>`;
}
