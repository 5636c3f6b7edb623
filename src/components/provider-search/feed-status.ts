import { html, nothing, type TemplateResult } from 'lit';
import type { FeedProgress, FeedRest, FeedState } from '../../controllers/feed-state.js';
import type { RemoteState } from '../../controllers/remote-state.js';
import { telephoneHref } from '../../feed/urls.js';
import type { FeedMessages } from '../../i18n/feed/messages.js';
import { displayPhone, type Format } from '../../i18n/format.js';
import { labelOf } from '../../vocabulary/vocabulary.js';

export interface FeedStatusView {
  readonly words: FeedMessages;
  readonly format: Format;
  readonly state: FeedState | RemoteState;
  readonly practice: string | undefined;
  readonly phone: string | undefined;
  /** What the page shows in the meantime gives the practice's number already. */
  readonly hasPhoneInPage: boolean;
  readonly crisisLineAbove: boolean;
  readonly onRetry: () => void;
}

/** In the place of the results while there are none: how far loading is, or why it failed, and the page's own words. */
export function renderFeedStatus(view: FeedStatusView): TemplateResult {
  const { words, state } = view;
  switch (state.status) {
    case 'loading':
      return html`<slot></slot>${state.slow ? renderLoading(view, state.progress) : nothing}`;
    case 'failed':
      return renderProblem(view, words.failedTitle, words.failed[state.kind], state.kind !== 'unusable');
    case 'empty':
      return renderProblem(view, words.emptyTitle, words.empty, false);
    default:
      return html`<slot></slot>`;
  }
}

/** One sentence about how far the list is. */
function progressSentence(words: FeedMessages, format: Format, progress: FeedProgress | undefined): string {
  if (progress?.step === 'arranging') return words.arranging;
  const { read = 0, total } = progress ?? {};
  if (read === 0) return words.loading;
  return total === undefined ? words.readSoFar(format, read) : words.readOf(format, read, total);
}

function renderLoading({ words, format }: FeedStatusView, progress: FeedProgress | undefined): TemplateResult {
  return html`
    ${renderProgress(words, format, progress)}
    <div class="skeleton" aria-hidden="true">
      ${[0, 1, 2].map(() => html`<div class="skeleton-card"><i></i><i></i><i></i></div>`)}
    </div>
  `;
}

function renderProgress(words: FeedMessages, format: Format, progress: FeedProgress | undefined): TemplateResult {
  const percent = progress?.percent;
  return html`<p class="progress">
    <label for="progress">${progressSentence(words, format, progress)}</label>
    ${percent === undefined ? html`<progress id="progress"></progress>` : html`<progress id="progress" max="100" .value=${percent}></progress>`}
  </p>`;
}

export interface FeedRestView {
  readonly words: FeedMessages;
  readonly format: Format;
  readonly rest: FeedRest;
  /** Only the first of a large list can be searched. */
  readonly isFirst: boolean;
  /** How many can be searched now. */
  readonly searched: number;
  readonly onRetry: () => void;
  readonly onEveryone: () => void;
  readonly onEveryState: () => void;
}

/** Above the results, where the list is not whole: what is missing, and what the visitor can do about it. */
export function renderFeedRest(view: FeedRestView): TemplateResult {
  const { words, format, rest, isFirst, onRetry, onEveryState } = view;
  const { progress, missingParts, states } = rest;
  if (isFirst || rest.everyone !== undefined) return renderFirst(view);
  if (progress) return html`<div class="rest">${renderProgress(words, format, progress)}</div>`;
  const names = states?.map((state) => labelOf('state', state, format.locale)) ?? [];
  return html`<div class="rest">
    ${
      missingParts
        ? html`<p>
            ${words.partsMissing(format, missingParts)}
            <button class="button" type="button" @click=${onRetry}>${words.retry}</button>
          </p>`
        : nothing
    }
    ${
      names.length > 0
        ? html`<p>
            ${words.someStates(format, names)}
            <button class="button" type="button" @click=${onEveryState}>${words.everyState}</button>
          </p>`
        : nothing
    }
  </div>`;
}

/** The same lines before and after the others have come, so that nothing below moves. */
function renderFirst({ words, format, rest, searched, onEveryone }: FeedRestView): TemplateResult {
  const { progress, everyone, isHeld } = rest;
  const [sentence, more] =
    everyone === undefined
      ? [progressSentence(words, format, progress), words.firstSearched(format, searched)]
      : [words.everyoneHere(format, everyone), isHeld ? nothing : words.everyoneSearched];
  return html`<div class="rest first">
    <div class="progress">
      <label for="progress">${sentence}</label>
      <progress id="progress" max="100" .value=${everyone === undefined ? (progress?.percent ?? 0) : 100}></progress>
    </div>
    <p>
      ${more}${isHeld ? html`<button class="button" type="button" @click=${onEveryone}>${words.showEveryone}</button>` : nothing}
    </p>
  </div>`;
}

function renderProblem(
  { words, practice, phone, hasPhoneInPage, crisisLineAbove, onRetry }: FeedStatusView,
  title: string,
  help: string,
  retry: boolean,
): TemplateResult {
  const href = phone === undefined || hasPhoneInPage ? undefined : telephoneHref(phone);
  return html`<div class="problem">
    <p class="problem-title">${title}</p>
    <p>${help}</p>
    ${
      href === undefined || phone === undefined
        ? nothing
        : html`<p>
            ${words.callPractice(practice)} <a href=${href}><bdi dir="ltr">${displayPhone(phone)}</bdi></a>
          </p>`
    }
    ${retry ? html`<p><button class="button" type="button" @click=${onRetry}>${words.retry}</button></p>` : nothing}
    <slot></slot>
    ${crisisLineAbove ? nothing : html`<slot name="crisis"><crisis-line></crisis-line></slot>`}
  </div>`;
}
