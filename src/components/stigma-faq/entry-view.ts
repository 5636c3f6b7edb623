import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerDetail, AnswerEntry, SearchOffer } from '../../content/answer.js';
import type { Notice } from '../../content/notice.js';
import type { ContentStatus } from '../../controllers/content-controller.js';
import type { FaqMessages } from '../../i18n/faq/messages.js';
import type { Format } from '../../i18n/format.js';
import { renderHeading } from '../heading.js';
import { renderBlocks, renderSources } from '../reviewed-text.js';
import type { Entry } from './arrange.js';
import { iconOpen } from './icons.js';

/** All that drawing one entry needs. */
export interface EntryView {
  readonly words: FaqMessages;
  readonly format: Format;
  readonly notice: Notice | undefined;
  readonly practice: string | undefined;
  /** Level of the heading around the question. */
  readonly level: number;
  isOpen(id: string): boolean;
  isMoreOpen(id: string): boolean;
  readonly moreStatus: ContentStatus;
  detail(id: string): AnswerDetail | undefined;
  question(id: string): string | undefined;
  /** Whether there is a search to set. */
  readonly hasSearch: boolean;
  readonly crisisLine: (id: string) => unknown;
  readonly onToggle: (id: string) => void;
  readonly onFound: (id: string) => void;
  readonly onToggleMore: (id: string) => void;
  readonly onMoreFound: (id: string) => void;
  readonly onRetry: () => void;
  readonly onSearch: (offer: SearchOffer) => void;
  readonly onShow: (id: string) => void;
}

/** What hides a closed part. Where the browser can, its find-in-page still finds the words and opens the part. */
function hiddenUnless(open: boolean): 'until-found' | '' | typeof nothing {
  if (open) return nothing;
  return 'onbeforematch' in document.documentElement ? 'until-found' : '';
}

/** A question in a heading, and below it the answer. */
export function renderEntry(view: EntryView, entry: Entry): TemplateResult {
  const { id } = entry;
  const open = view.isOpen(id);
  const button = html`<button
    class="question"
    part="question"
    type="button"
    id="question-${id}"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls="answer-${id}"
    @click=${() => view.onToggle(id)}
  >
    <span>${entry.question}</span>${iconOpen}
  </button>`;
  return html`<div class="entry ${open ? 'open' : ''}">
    ${renderHeading(view.level, 'entry-heading', button)}
    <div class="panel" id="answer-${id}" hidden=${hiddenUnless(open)} @beforematch=${() => view.onFound(id)}>
      <div class="answer" part="answer">
        ${entry.own ? renderOwn(view, entry) : entry.answer ? renderBuiltIn(view, entry.answer) : nothing}
        ${entry.answer ? renderLinks(view, entry.answer) : nothing}
      </div>
    </div>
  </div>`;
}

/** The nodes themselves stay where the editor put them: `stigma-faq` assigns them to this slot. */
function renderOwn({ words, practice, crisisLine }: EntryView, { id, answer }: Entry): TemplateResult {
  return html`<div class="own"><slot data-entry=${id}></slot></div>
    ${answer?.crisis ? crisisLine(id) : nothing}
    <p class="about"><span class="badge">${words.own(practice)}</span></p>`;
}

function renderBuiltIn(view: EntryView, answer: AnswerEntry): TemplateResult {
  const { words } = view;
  const open = view.isMoreOpen(answer.id);
  return html`<p class="short">${answer.short}</p>
    ${answer.crisis ? view.crisisLine(answer.id) : nothing}
    <button
      class="more-button"
      part="more"
      type="button"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="more-${answer.id}"
      aria-label=${words.moreAbout(answer.question)}
      @click=${() => view.onToggleMore(answer.id)}
    >
      <span>${words.more}</span>${iconOpen}
    </button>
    <div
      class="more"
      id="more-${answer.id}"
      hidden=${hiddenUnless(open)}
      aria-busy=${view.moreStatus === 'loading' ? 'true' : 'false'}
      @beforematch=${() => view.onMoreFound(answer.id)}
    >
      <div class="more-text">${renderMore(view, answer.id)}</div>
    </div>
    <p class="about">${about(view, answer)}</p>`;
}

function renderMore(view: EntryView, id: string): unknown {
  const { words, moreStatus } = view;
  const detail = view.detail(id);
  if (detail) return [renderBlocks(detail.more), renderSources(words.sources, detail.sources)];
  if (moreStatus === 'loading') return html`<p class="about loading">${words.loading}</p>`;
  if (moreStatus !== 'failed') return nothing;
  return html`<p class="failed">${words.moreFailed}</p>
    <button class="button" type="button" @click=${view.onRetry}>${words.tryAgain}</button>`;
}

function about({ words, format, notice }: EntryView, { reviewedOn, jurisdiction }: AnswerEntry): string {
  const parts = [words.general, words.reviewed(format.day(reviewedOn)), notice?.notSignedOff, words.jurisdiction[jurisdiction]];
  return parts.filter(Boolean).join(' ');
}

function renderLinks(view: EntryView, { search, searchLabel, related }: AnswerEntry): TemplateResult | typeof nothing {
  const others = (related ?? []).flatMap((id) => {
    const question = view.question(id);
    return question === undefined ? [] : [{ id, question }];
  });
  const offer = search && searchLabel && view.hasSearch ? { search, searchLabel } : undefined;
  if (others.length === 0 && !offer) return nothing;
  return html`<div class="links">
    ${
      offer
        ? html`<button class="button" part="search" type="button" @click=${() => view.onSearch(offer.search)}>
            ${offer.searchLabel}
          </button>`
        : nothing
    }
    ${
      others.length > 0
        ? html`<div class="related">
            <p class="related-title">${view.words.related}</p>
            <ul role="list">
              ${others.map(
                ({ id, question }) =>
                  html`<li>
                    <button class="link" type="button" @click=${() => view.onShow(id)}>${question}</button>
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
  </div>`;
}
