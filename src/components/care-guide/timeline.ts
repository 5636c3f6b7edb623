import { html, svg, type TemplateResult } from 'lit';
import type { Steps, Stretch } from '../../content/guide.js';
import { renderHeading } from '../heading.js';
import type { GuideView } from './guide-view.js';

/** Where the open end of the last stretch is drawn, in weeks. */
const OPEN_END_WEEKS = 2;
/** Room at both ends of the line, in percent of the width. */
const MARGIN = 3;

/**
 * The first weeks, drawn as a line from left to right. Lengths across are percentages, so that it fills any width while letters and
 * strokes keep their size; the list below says the same in words, with the same numbers, and is what a screen reader hears.
 */
export function renderTimeline(view: GuideView, { title, summary, stretches }: Steps['timeline']): TemplateResult {
  const last = stretches.at(-1)?.fromWeek ?? 0;
  const whole = last + OPEN_END_WEEKS;
  const at = (week: number) => `${(MARGIN + (week / whole) * (100 - 2 * MARGIN)).toFixed(2)}%`;
  const end = ({ toWeek }: Stretch) => toWeek ?? whole;
  const ticks = [...new Set(stretches.flatMap(({ fromWeek, toWeek }) => [fromWeek, ...(toWeek === undefined ? [] : [toWeek])]))];
  return html`<figure class="timeline" aria-labelledby="timeline">
    ${renderHeading(view.level + 1, 'step-title', title, 'timeline')}
    <svg class="drawing" part="timeline" aria-hidden="true" focusable="false" height="84" width="100%">
      ${stretches.map(
        (stretch, index) => svg`
          <line class=${`stretch ${stretch.toWeek === undefined ? 'open-end' : ''}`} x1=${at(stretch.fromWeek)} x2=${at(end(stretch))} y1="26" y2="26" />
          <circle class="stop" cx=${at((stretch.fromWeek + end(stretch)) / 2)} cy="26" r="11" />
          <text class="stop-number" x=${at((stretch.fromWeek + end(stretch)) / 2)} y="31" text-anchor="middle">${view.format.number(index + 1)}</text>`,
      )}
      ${ticks.map(
        (week) => svg`
          <line class="tick" x1=${at(week)} x2=${at(week)} y1="16" y2="46" />
          <text class="week" x=${at(week)} y="62" text-anchor="middle">${view.format.number(week)}</text>`,
      )}
      <text class="week" x="50%" y="80" text-anchor="middle">${view.words.weeks}</text>
    </svg>
    <p class="summary">${summary}</p>
    <ol class="stretches" role="list">
      ${stretches.map(
        (stretch, index) =>
          html`<li>
            <span class="number" aria-hidden="true">${view.format.number(index + 1)}</span>
            <div>
              <p class="stretch-title"><strong>${stretch.label}:</strong> ${stretch.title}</p>
              <p>${stretch.text}</p>
            </div>
          </li>`,
      )}
    </ol>
  </figure>`;
}
