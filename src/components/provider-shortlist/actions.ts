import { html, nothing, type TemplateResult } from 'lit';
import { MAX_PROVIDERS } from '../consult-request/provider-limit.js';
import { listedOf, type ShortlistView } from './shortlist-view.js';

export interface ActionsView extends ShortlistView {
  readonly canAsk: boolean;
  readonly onAsk: () => void;
  readonly onSheet: () => void;
  /** What was asked for did not arrive. */
  readonly isPartMissing: boolean;
}

/** What there is to do with the whole list. */
export function renderActions(view: ActionsView): TemplateResult | typeof nothing {
  const { words, format, canAsk, onAsk, onSheet, isPartMissing } = view;
  const count = listedOf(view).length;
  if (count === 0) return nothing;
  return html`<div class="actions">
      ${
        canAsk
          ? html`<button class="button primary" part="ask" type="button" id="ask" @click=${onAsk}>
              ${words.ask(format, count)}
            </button>`
          : nothing
      }
      <button class="button" part="sheet" type="button" id="make-sheet" @click=${onSheet}>${words.makeSheet}</button>
    </div>
    ${canAsk && count > MAX_PROVIDERS ? html`<p class="hint">${words.askTakes(format, MAX_PROVIDERS)}</p>` : nothing}
    <p class="part-missing" role="alert">${isPartMissing ? words.partMissing : nothing}</p>`;
}
