import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Format } from '../../i18n/format.js';
import type { SearchMessages } from '../../i18n/search/messages.js';
import type { FacetName } from '../../search/query.js';
import type { FilterDisclosure } from './filter-disclosure.js';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** Providers that the list would hold with it. */
  readonly count: number;
  readonly selected: boolean;
}

export interface FilterGroup {
  readonly facet: FacetName;
  readonly options: readonly FilterOption[];
  /** Several are ticked, and one of them is enough. What the text asks for beside them must be met as well. */
  readonly isAnyEnough: boolean;
}

export interface FilterPanelView {
  readonly words: SearchMessages;
  readonly format: Format;
  readonly groups: readonly FilterGroup[];
  readonly disclosure: FilterDisclosure;
  readonly distance: TemplateResult;
  readonly total: number;
  /** Only the first of a large list are searched: no count is final, and a value without a hit may yet have one. */
  readonly isFirst: boolean;
  readonly onToggle: (facet: FacetName, value: string) => void;
  readonly onShowResults: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** Values of a facet that are shown at once; a list that is only a little longer is shown whole. */
const SHORT_LIST = 6;
const WHOLE_UP_TO = 8;
/** The distance stands behind this many facets. */
const DISTANCE_AFTER = 3;
/** From here on, a list that is shown whole has a box to find a value in. */
const FIND_FROM = 12;

/** All filters. In a narrow element they unfold under a button, in a wide one they stand beside the list. */
export function renderFilterPanel(view: FilterPanelView): TemplateResult {
  const { words, format, groups, disclosure, total, isFirst } = view;
  return html`<section
    id="filters"
    class="filters ${disclosure.panelOpen ? 'open' : ''}"
    part="filters"
    aria-label=${words.filters(0)}
    @keydown=${view.onKeydown}
  >
    ${groups.slice(0, DISTANCE_AFTER).map((group) => renderGroup(view, group))} ${view.distance}
    ${groups.slice(DISTANCE_AFTER).map((group) => renderGroup(view, group))}
    <div class="filters-end">
      <button class="button primary" type="button" @click=${view.onShowResults}>
        ${isFirst ? words.totalSoFar(format, total) : words.showResults(format, total)}
      </button>
    </div>
  </section>`;
}

function renderGroup(view: FilterPanelView, group: FilterGroup): TemplateResult {
  const { words, format, disclosure } = view;
  const { facet, options, isAnyEnough } = group;
  const chosen = options.filter((option) => option.selected).length;
  const howMany = isAnyEnough ? words.anyOfSelected(format, chosen) : words.selectedValues(format, chosen);
  return html`<details
    class="group"
    data-group=${facet}
    .open=${disclosure.isGroupOpen(facet)}
    @toggle=${(event: Event) => disclosure.setGroupOpen(facet, (event.target as HTMLDetailsElement).open)}
  >
    <summary>
      <span>${words.facet[facet]}</span>
      ${chosen > 0 ? html`<span class="group-chosen">${howMany}</span>` : nothing}
    </summary>
    <fieldset class="values">
      <legend class="visually-hidden">${words.facet[facet]}</legend>
      ${renderFind(view, group)} ${renderOptions(view, group)} ${renderShowAll(view, group)}
    </fieldset>
  </details>`;
}

function renderFind({ words, disclosure }: FilterPanelView, { facet, options }: FilterGroup): unknown {
  if (options.length < FIND_FROM || !disclosure.showsAll(facet)) return nothing;
  return html`<input
    class="input find"
    type="text"
    autocomplete="off"
    spellcheck="false"
    aria-label=${words.findValue(words.facet[facet])}
    placeholder=${words.findValue(words.facet[facet])}
    .value=${disclosure.find(facet)}
    @input=${(event: InputEvent) => {
      if (!event.isComposing) disclosure.setFind(facet, (event.target as HTMLInputElement).value);
    }}
    @compositionend=${(event: CompositionEvent) => disclosure.setFind(facet, (event.target as HTMLInputElement).value)}
  />`;
}

function renderOptions(view: FilterPanelView, group: FilterGroup): TemplateResult {
  const shown = optionsShown(view.disclosure, group);
  if (shown.length === 0) return html`<p class="hint" role="status">${view.words.noValueFound}</p>`;
  return html`<ul role="list" class="value-list">
    ${repeat(
      shown,
      (option) => option.value,
      (option) => renderOption(view, group.facet, option),
    )}
  </ul>`;
}

/**
 * A value without a hit is `aria-disabled`, not `disabled`: unticking the last value of a search can make the very box that has the
 * focus one of these, and the focus would be lost. One that is ticked can always be unticked.
 */
function renderOption(
  { words, format, isFirst, onToggle }: FilterPanelView,
  facet: FacetName,
  option: FilterOption,
): TemplateResult {
  const { value, label, count, selected } = option;
  const dead = count === 0 && !selected && !isFirst;
  return html`<li>
    <label class="value ${dead ? 'dead' : ''}">
      <input
        type="checkbox"
        .checked=${selected}
        aria-disabled=${dead ? 'true' : nothing}
        @click=${(event: Event) => {
          if (dead) event.preventDefault();
        }}
        @change=${() => onToggle(facet, value)}
      />
      <span class="value-label">${label}</span>${
        isFirst
          ? nothing
          : html`<span class="visually-hidden">, ${words.wayTotal(format, count)}</span>
              <span class="value-count" aria-hidden="true">${format.number(count)}</span>`
      }
    </label>
  </li>`;
}

function renderShowAll({ words, format, disclosure }: FilterPanelView, { facet, options }: FilterGroup): unknown {
  if (options.length <= WHOLE_UP_TO) return nothing;
  const all = disclosure.showsAll(facet);
  return html`<button
    class="link-button"
    type="button"
    aria-expanded=${all ? 'true' : 'false'}
    @click=${() => disclosure.setShowsAll(facet, !all)}
  >
    ${all ? words.showFewerValues : words.showAllValues(format, options.length)}
  </button>`;
}

function optionsShown(disclosure: FilterDisclosure, { facet, options }: FilterGroup): readonly FilterOption[] {
  if (options.length <= WHOLE_UP_TO) return options;
  if (!disclosure.showsAll(facet)) return options.filter((option, index) => index < SHORT_LIST || option.selected);
  return options.filter((option) => disclosure.matches(facet, option.label));
}
