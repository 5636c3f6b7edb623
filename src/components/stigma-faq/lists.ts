import { html, type TemplateResult } from 'lit';
import type { FaqMessages } from '../../i18n/faq/messages.js';
import { renderHeading } from '../heading.js';
import type { Entry, EntryGroup } from './arrange.js';
import { renderEntry, type EntryView } from './entry-view.js';

/** What a search left. */
export interface FoundView {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly onShowAll: () => void;
}

/** The built-in answers did not come. What the page has in their place shows below. */
export function renderFailure(words: FaqMessages, onRetry: () => void): TemplateResult {
  return html`<div class="failure" role="group">
    <p class="failed">${words.answersFailed}</p>
    <button class="button" type="button" @click=${onRetry}>${words.tryAgain}</button>
    <slot></slot>
  </div>`;
}

/** No landmark: a guide on the same page may have a part of the same name, and the headings lead here. */
export function renderGroup(view: EntryView, { id, title, entries }: EntryGroup): TemplateResult {
  return html`<section class="group">
    ${renderHeading(view.level - 1, 'group-title', title ?? view.words.ownGroup(view.practice), `group-${id}`)}
    <div class="entries">${entries.map((entry) => renderEntry(view, entry))}</div>
  </section>`;
}

export function renderPrint(words: FaqMessages, onPrint: () => void): TemplateResult {
  return html`<p class="end"><button class="button quiet" type="button" @click=${onPrint}>${words.print}</button></p>`;
}

/** The answers found, best first; where there are none, what to do and where help is. */
export function renderFound(view: EntryView, { title, entries, onShowAll }: FoundView): TemplateResult {
  return html`<section class="group" aria-labelledby="found">
    ${renderHeading(view.level - 1, 'group-title', title, 'found')}
    ${
      entries.length > 0
        ? html`<div class="entries">${entries.map((entry) => renderEntry(view, entry))}</div>`
        : html`<p class="hint">${view.words.foundNoneHint}</p>
            <p><button class="button show-all" type="button" @click=${onShowAll}>${view.words.showAll}</button></p>
            ${view.crisisLine('')}`
    }
  </section>`;
}
