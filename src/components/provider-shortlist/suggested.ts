import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MyListMessages } from '../../i18n/my-list/messages.js';
import { renderHeading } from '../heading.js';
import { feedText } from '../provider-card/feed-text.js';
import type { ShortlistView } from './shortlist-view.js';
import type { Suggested } from './suggested-lists.js';
import { takingAll, type TakingAll } from './taking-all.js';

export interface SuggestedView extends ShortlistView {
  readonly myList: MyListMessages;
  /** Providers at most on the visitor's list. */
  readonly limit: number;
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
    ${providers.length === 0 ? html`<p>${suggested.isUnknown ? words.listNotKnown : words.allGone}</p>` : nothing}
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

/** The address names a list, and not in a way that is known here. */
export function renderUnreadable({ words, level }: ShortlistView): TemplateResult {
  return html`<section class="suggested shared" id="shared" tabindex="-1" aria-labelledby="shared-title" part="shared">
    ${renderHeading(level, 'title', words.sharedTitle, 'shared-title')}
    <p>${words.linkNotRead}</p>
  </section>`;
}

function renderTakeAll(view: SuggestedView, suggested: Suggested): TemplateResult {
  const { words, format, myList, limit, entries, said, onTakeAll } = view;
  const taking = takingAll(suggested.providers, entries, limit);
  const rest = taking.isFull ? myList.full(format, limit) : taking.areOn ? words.allOn : nothing;
  // It stays where nobody can be added: who pressed it would lose their place.
  return html`<p class="take">
    <button
      class="button take-all"
      type="button"
      aria-disabled=${taking.areOn || taking.isFull ? 'true' : 'false'}
      @click=${() => onTakeAll(suggested)}
    >
      ${labelOf(taking, view)}
    </button>
    <span class="said">${said(suggested.kind) ?? rest}</span>
  </p>`;
}

function labelOf({ first, more, all }: TakingAll, { words, format }: SuggestedView): string {
  if (first !== undefined) return words.addFirst(format, first);
  return more === undefined ? words.addAll(format, all) : words.addMore(format, more);
}
