import { html, type TemplateResult } from 'lit';
import type { ConsultMissingMessages } from '../../i18n/consult-missing/messages.js';
import { renderCall } from './outcome.js';

export interface NotLoadedView {
  readonly words: ConsultMissingMessages;
  /** As `Call Willow Street Therapy:` */
  readonly callLead: string;
  readonly phone: string | undefined;
  readonly onRetry: () => void;
}

/** The form's files did not arrive: what the page says between the tags, and a number to call. */
export function renderNotLoaded({ words, callLead, phone, onRetry }: NotLoadedView): TemplateResult {
  return html`<div class="panel caution" role="group" aria-labelledby="outcome-title">
    <p class="panel-title" id="outcome-title">${words.title}</p>
    <p>${words.help}</p>
    ${renderCall(callLead, phone)}
    <p><button class="button" type="button" @click=${onRetry}>${words.retry}</button></p>
    <slot></slot>
  </div>`;
}
