import { html, nothing, type TemplateResult } from 'lit';
import type { FieldName } from '../../controllers/consult-controller.js';
import { errorOf } from './field.js';
import { renderAsked, renderCallOrSlot, titleOf, type OutcomeView } from './outcome.js';

/**
 * What to mend, at the top of the form, in the manner of the GOV.UK Design System: it takes focus, and each link leads to its field with
 * the label in view. What a receiver would not take stands in the same list, with its words about no question of the form as they are.
 * Nothing is shown before the first press on "send".
 */
export function renderErrorSummary(view: OutcomeView, onGo: (field: FieldName) => void): TemplateResult | typeof nothing {
  const { consult } = view;
  if (!consult.hasSummary) return nothing;
  return html`<div class="panel wrong" id="summary" tabindex="-1" role="group" aria-labelledby="summary-title">
    ${renderLead(view)}
    <ul class="summary-list">
      ${consult.summary.map(
        ({ field }) =>
          html`<li>
            <a
              href="#${field}"
              @click=${(event: Event) => {
                event.preventDefault();
                onGo(field);
              }}
              >${errorOf(view, field)}</a
            >
          </li>`,
      )}
      ${consult.remarks.map((remark) => html`<li>${remark}</li>`)}
    </ul>
    ${consult.state.name === 'rejected' ? html`${renderFates(view)} ${renderCallOrSlot(view)}` : nothing}
  </div>`;
}

/** Where one request asked them all, its fate is said above. */
function renderFates(view: OutcomeView): TemplateResult | typeof nothing {
  const { results } = view.consult.asked;
  return results.length === 0 ? nothing : renderAsked(view, results);
}

function renderLead(view: OutcomeView): TemplateResult {
  const { words, format, consult } = view;
  const { state, summary, remarks } = consult;
  const isRefused = state.name === 'rejected';
  return html`<h3 class="panel-title" id="summary-title">
      ${isRefused ? titleOf(view, words.rejectedTitle) : words.errorsTitle}
    </h3>
    <p>
      ${isRefused ? html`${words.rejected[state.code]} ${words.keptWords}` : words.errorsFound(format, summary.length + remarks.length)}
    </p>`;
}
