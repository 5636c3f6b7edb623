import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../heading.js';
import { renderActions, type ActionsView } from './actions.js';
import { renderComparison, type ComparisonView } from './comparison.js';
import { renderEntries, type EntriesView } from './entries.js';

export interface MineView extends EntriesView, ComparisonView, ActionsView {
  readonly isRemembered: boolean;
  /** What the last removal did, while it can be taken back. */
  readonly undo: string | undefined;
  /** Why there are names only, where nothing beside says so. */
  readonly failed: string | undefined;
  readonly retry: string;
  readonly onRetry: () => void;
  readonly onClear: () => void;
  readonly onPutBack: () => void;
}

/** The visitor's own list. */
export function renderMine(view: MineView): TemplateResult {
  const { words, format, entries, level } = view;
  return html`<section class="mine" id="mine" tabindex="-1" aria-labelledby="mine-title" part="mine">
    <div class="mine-head">
      ${renderHeading(level, 'title', words.title, 'mine-title')}
      ${entries.length > 0 ? html`<p class="count">${words.count(format, entries.length)}</p>` : nothing}
    </div>
    ${entries.length === 0 ? html`<p class="empty">${words.empty}</p>` : nothing}
    ${entries.length > 1 ? html`<p class="hint">${words.orderHint}</p>` : nothing}
    ${entries.length > 0 ? renderEntries(view) : nothing} ${renderUndo(view)} ${renderFailure(view)} ${renderActions(view)}
    ${renderComparison(view)} ${entries.length > 0 ? renderKept(view) : nothing}
  </section>`;
}

function renderUndo({ words, undo, onPutBack }: MineView): TemplateResult | typeof nothing {
  if (undo === undefined) return nothing;
  return html`<p class="notice">
    <span>${undo}</span>
    <button class="button" type="button" id="put-back" @click=${onPutBack}>${words.putBack}</button>
  </p>`;
}

function renderFailure({ failed, retry, onRetry }: MineView): TemplateResult | typeof nothing {
  if (failed === undefined) return nothing;
  return html`<p class="notice">
    <span>${failed}</span>
    <button class="button" type="button" id="retry" @click=${onRetry}>${retry}</button>
  </p>`;
}

/** Where the list is kept, and the way to be rid of it. */
function renderKept({ words, isRemembered, onClear }: MineView): TemplateResult {
  return html`<div class="kept">
    <p class="hint">${isRemembered ? words.remembered : words.notRemembered}</p>
    <button class="button quiet" type="button" id="clear" @click=${onClear}>${words.clear}</button>
  </div>`;
}
