import { html, type TemplateResult } from 'lit';
import type { Steps } from '../../content/guide.js';
import { renderHeading } from '../heading.js';
import { renderBlocks } from '../reviewed-text.js';
import type { GuideView } from './guide-view.js';
import { renderTimeline } from './timeline.js';

/** What to expect, step by step, and the first weeks as a picture. */
export function renderSteps(view: GuideView, { steps, timeline }: Steps): TemplateResult {
  return html`<div class="journey">
    <ol class="steps" role="list">
      ${steps.map(
        (step, index) =>
          html`<li class="step">
            <span class="number" aria-hidden="true">${view.format.number(index + 1)}</span>
            <div class="step-text">
              ${renderHeading(view.level + 1, 'step-title', step.title)}
              <p class="when">${step.when}</p>
              ${renderBlocks(step.text)}
            </div>
          </li>`,
      )}
    </ol>
    ${renderTimeline(view, timeline)}
  </div>`;
}
