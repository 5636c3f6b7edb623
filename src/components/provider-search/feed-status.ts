import { html, nothing, type TemplateResult } from 'lit';
import type { FeedState } from '../../controllers/feed-controller.js';
import { telephoneHref } from '../../feed/urls.js';
import type { FeedMessages } from '../../i18n/feed/messages.js';
import { displayPhone } from '../../i18n/format.js';

export interface FeedStatusView {
  readonly words: FeedMessages;
  readonly state: FeedState;
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
      return html`<slot></slot>${state.slow ? renderProgress(words, state.percent) : nothing}`;
    case 'failed':
      return renderProblem(view, words.failedTitle, words.failed[state.kind], state.kind !== 'unusable');
    case 'empty':
      return renderProblem(view, words.emptyTitle, words.empty, false);
    default:
      return html`<slot></slot>`;
  }
}

function renderProgress(words: FeedMessages, percent: number | undefined): TemplateResult {
  return html`
    <p class="progress">
      <label for="progress">${words.loading}</label>
      ${percent === undefined ? html`<progress id="progress"></progress>` : html`<progress id="progress" max="100" .value=${percent}></progress>`}
    </p>
    <div class="skeleton" aria-hidden="true">
      ${[0, 1, 2].map(() => html`<div class="skeleton-card"><i></i><i></i><i></i></div>`)}
    </div>
  `;
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
