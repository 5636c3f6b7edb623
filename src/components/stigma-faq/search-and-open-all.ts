import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FaqMessages } from '../../i18n/faq/messages.js';
import { iconClear, iconSearch } from './icons.js';

/** Whether all answers that are seen are open; `none` where none is seen. */
export type AllOpen = 'yes' | 'no' | 'none';

export interface SearchAndOpenAllView {
  readonly words: FaqMessages;
  /** Undefined where there is no search box. */
  readonly text: string | undefined;
  /** Undefined where one answer is open at a time. */
  readonly all: AllOpen | undefined;
  /** Whom to call, where the words tell of danger. */
  readonly crisisLine: unknown;
  readonly onText: (text: string) => void;
  readonly onSubmit: () => void;
  readonly onFocus: () => void;
  readonly onAll: () => void;
}

/** The search box over the answers, and the button that opens or closes them all. */
export function renderSearchAndOpenAll(view: SearchAndOpenAllView): TemplateResult {
  const { words, text, all } = view;
  return html`<div class=${view.crisisLine === nothing ? 'tools' : 'tools with-crisis'}>
    ${text === undefined ? nothing : renderSearch(view, text)}
    ${
      all === undefined
        ? nothing
        : html`<button class="button quiet all ${all}" type="button" @click=${view.onAll}>
            ${all === 'yes' ? words.closeAll : words.openAll}
          </button>`
    }
  </div>`;
}

function renderSearch({ words, crisisLine, onText, onSubmit, onFocus }: SearchAndOpenAllView, text: string): TemplateResult {
  const clear = (input: HTMLElement | null | undefined) => {
    onText('');
    input?.focus();
  };
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit();
  };
  const handleKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || text === '') return;
    event.preventDefault();
    clear(event.currentTarget as HTMLElement);
  };
  return html`<form class="search" role="search" aria-label=${words.searchLabel} @submit=${handleSubmit}>
    <label class="label" for="answer-search">${words.searchLabel}</label>
    <div class="box">
      ${iconSearch}
      <input
        id="answer-search"
        part="input"
        type="text"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength="200"
        placeholder=${words.searchExample}
        .value=${live(text)}
        @input=${(event: InputEvent) => onText((event.currentTarget as HTMLInputElement).value)}
        @focus=${onFocus}
        @keydown=${handleKeydown}
      />
      <button
        class="clear"
        type="button"
        aria-label=${words.clearSearch}
        ?hidden=${text === ''}
        @click=${(event: Event) => clear((event.currentTarget as HTMLElement).parentElement?.querySelector('input'))}
      >
        ${iconClear}
      </button>
    </div>
    ${crisisLine}
  </form>`;
}
