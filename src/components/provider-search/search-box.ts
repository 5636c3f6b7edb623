import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ComboboxController } from '../../controllers/combobox-controller.js';
import type { Format } from '../../i18n/format.js';
import type { SearchMessages } from '../../i18n/search/messages.js';
import type { Suggestion } from '../../search/query.js';
import { iconClear, iconSearch } from './icons.js';

export interface SearchBoxView {
  readonly words: SearchMessages;
  readonly format: Format;
  readonly combobox: ComboboxController;
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
  /** Whether a count is what the visitor would then see, where the suggestion takes the place of the whole text. */
  readonly hasCounts: boolean;
  readonly onClear: () => void;
}

/** The editable combobox: label, text, button that empties it, list of suggestions. */
export function renderSearchBox(view: SearchBoxView): TemplateResult {
  const { words, combobox, text } = view;
  return html`
    <label class="box-label" for="box">${words.boxLabel}</label>
    <div class="box" part="box">
      <span class="box-icon" aria-hidden="true">${iconSearch}</span>
      <input
        id="box"
        class="box-input"
        part="input"
        type="text"
        dir="auto"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${combobox.open ? 'true' : 'false'}
        aria-controls="suggestions"
        aria-activedescendant=${combobox.activeIndex >= 0 ? `suggestion-${combobox.activeIndex}` : ''}
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        maxlength="200"
        placeholder=${words.boxExample}
        .value=${combobox.composing ? noChange : live(text)}
        @focus=${combobox.handleFocus}
        @input=${combobox.handleInput}
        @compositionstart=${combobox.handleCompositionStart}
        @compositionend=${combobox.handleCompositionEnd}
        @keydown=${combobox.handleKeydown}
        @click=${combobox.handleClick}
        @blur=${combobox.handleBlur}
      />
      <button class="icon-button" type="button" aria-label=${words.clearText} ?hidden=${text === ''} @click=${view.onClear}>
        ${iconClear}
      </button>
    </div>
    ${renderSuggestions(view)}
  `;
}

function renderSuggestions(view: SearchBoxView): TemplateResult {
  const { words, combobox, suggestions } = view;
  return html`<ul
    id="suggestions"
    class="suggestions"
    part="suggestions"
    role="listbox"
    popover="manual"
    aria-label=${words.suggestions}
    ?hidden=${!combobox.open}
    @mousedown=${combobox.handlePopupMousedown}
    @click=${combobox.handlePopupClick}
  >
    ${suggestions.map((suggestion, index) => renderSuggestion(view, suggestion, index))}
  </ul>`;
}

function renderSuggestion(
  { words, format, combobox, hasCounts }: SearchBoxView,
  suggestion: Suggestion,
  index: number,
): TemplateResult {
  const { label, count, text } = suggestion;
  const isCounted = hasCounts && text.trim() === label;
  const kind = words.suggestionKind[suggestion.kind];
  return html`<li
    id="suggestion-${index}"
    class="suggestion"
    role="option"
    aria-selected=${combobox.activeIndex === index ? 'true' : 'false'}
    aria-label=${isCounted ? words.suggestionName(format, label, kind, count) : `${label}, ${kind}`}
  >
    <span class="suggestion-label"><bdi>${highlighted(suggestion)}</bdi></span>
    <span class="suggestion-kind">${kind}</span>
    ${isCounted ? html`<span class="suggestion-count">${format.number(count)}</span>` : nothing}
  </li>`;
}

/** The label cut at the ranges that were typed. */
function highlighted({ label, highlights }: Suggestion): unknown[] {
  const parts: unknown[] = [];
  let at = 0;
  for (const [start, end] of highlights) {
    parts.push(label.slice(at, start), html`<mark>${label.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(label.slice(at));
  return parts;
}
