import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderHeading } from '../heading.js';
import { feedText } from '../provider-card/feed-text.js';
import type { ShortlistView } from './shortlist-view.js';
import type { Suggested } from './suggested-lists.js';

export interface SuggestedView extends ShortlistView {
  readonly isOn: (id: string) => boolean;
  /** What came of the last press on "Add all", said where it was pressed. */
  readonly said: (kind: Suggested['kind']) => string | undefined;
  readonly onTakeAll: (suggested: Suggested) => void;
}

/** Whose list it is, in whose words, everybody on it in its order, and a way to take them all. */
export function renderSuggested(view: SuggestedView, suggested: Suggested): TemplateResult {
  const { words, format, practice, level } = view;
  const { kind, list, providers, gone } = suggested;
  const isShared = kind === 'shared';
  const title = isShared ? words.sharedTitle : (list?.title ?? '');
  const isRecommended = list !== undefined && practice !== undefined;
  return html`<section class="suggested ${kind}" id=${kind} tabindex="-1" aria-labelledby="${kind}-title" part=${kind}>
    ${renderHeading(level, 'title', title, `${kind}-title`)} ${isShared ? html`<p class="hint">${words.sharedHint}</p>` : nothing}
    ${isShared && list ? html`<p class="list-title">${feedText(list.title)}</p>` : nothing}
    ${isRecommended ? html`<p class="recommended">${words.recommendedBy(practice)}</p>` : nothing}
    ${list?.note ? html`<blockquote class="list-note">${feedText(list.note)}</blockquote>` : nothing}
    ${providers.length === 0 ? html`<p>${words.allGone}</p>` : nothing}
    ${providers.length > 1 ? renderTakeAll(view, suggested) : nothing}
    ${gone > 0 && providers.length > 0 ? html`<p class="hint">${words.someGone(format, gone)}</p>` : nothing}
    <ol class="cards" role="list">
      ${repeat(
        providers,
        ({ id }) => id,
        (provider) =>
          html`<li>
            <provider-card .provider=${provider} heading-level=${Math.min(level + 1, 6)} exportparts="card"></provider-card>
          </li>`,
      )}
    </ol>
  </section>`;
}

function renderTakeAll(view: SuggestedView, suggested: Suggested): TemplateResult {
  const { words, format, isOn, said, onTakeAll } = view;
  const count = suggested.providers.length;
  const areOn = suggested.providers.every(({ id }) => isOn(id));
  // It stays where all are on the list: who pressed it would lose their place.
  return html`<p class="take">
    <button
      class="button take-all"
      type="button"
      aria-disabled=${areOn ? 'true' : 'false'}
      @click=${() => areOn || onTakeAll(suggested)}
    >
      ${words.addAll(format, count)}
    </button>
    <span class="said" role="status">${said(suggested.kind) ?? (areOn ? words.allOn : nothing)}</span>
  </p>`;
}
