import { html, nothing, type TemplateResult } from 'lit';
import type { FieldName } from '../../controllers/consult-controller.js';
import { errorOf, type FormView } from './field.js';

/**
 * What to mend, at the top of the form, in the manner of the GOV.UK Design System: it takes focus, and each link leads to its field with
 * the label in view. Nothing is shown before the first press on "send".
 */
export function renderErrorSummary(view: FormView, onGo: (field: FieldName) => void): TemplateResult | typeof nothing {
  const { words, format, consult } = view;
  const { summary } = consult;
  if (summary.length === 0) return nothing;
  return html`<div class="panel wrong" id="summary" tabindex="-1" role="group" aria-labelledby="summary-title">
    <h3 class="panel-title" id="summary-title">${words.errorsTitle}</h3>
    <p>${words.errorsFound(format, summary.length)}</p>
    <ul class="summary-list">
      ${summary.map(
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
    </ul>
  </div>`;
}
