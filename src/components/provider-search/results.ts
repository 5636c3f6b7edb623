import { html, noChange, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Format } from '../../i18n/format.js';
import type { SearchMessages } from '../../i18n/search/messages.js';
import type { SearchResult, SortName } from '../../search/query.js';
import { SORT_NAMES } from '../preset-element.js';
import type { PlacedHit } from './card-reuse.js';

export interface ResultsView {
  readonly words: SearchMessages;
  readonly format: Format;
  readonly result: SearchResult;
  /** Of its hits, those whose cards are drawn now. */
  readonly cards: readonly PlacedHit[];
  readonly sort: SortName;
  /** Those that can be had; undefined: all. */
  readonly sorts: readonly SortName[] | undefined;
  readonly hasPlace: boolean;
  /** Whether a list is shown that somebody put in order. */
  readonly isListed: boolean;
  /** Only the first of a large list are searched: no count is final. */
  readonly isFirst: boolean;
  /** Cards that "Show more" adds at most. */
  readonly pageSize: number;
  /** Where nobody or few are found, what would find more. */
  readonly ways: unknown;
  readonly onSort: (sort: SortName) => void;
  readonly onMore: () => void;
}

/** How many there are, in what order, the cards, and more of them on a press. */
export function renderResults(view: ResultsView): TemplateResult {
  const { result } = view;
  return html`
    <div class="results-head">
      <h2 id="total" class="total" tabindex="-1">${titleOf(view)}</h2>
      ${result.total > 1 && view.sorts?.length !== 1 ? renderSort(view) : nothing}
    </div>
    ${result.total > 0 ? [renderCards(view.cards), view.ways, renderMore(view), renderOrder(view)] : view.isFirst ? nothing : view.ways}
  `;
}

function titleOf({ words, format, result: { total }, isFirst }: ResultsView): string {
  if (total === 0) return isFirst ? words.noneSoFar : words.noneTitle;
  return isFirst ? words.totalSoFar(format, total) : words.total(format, total);
}

function renderSort({ words, sort, sorts = SORT_NAMES, hasPlace, isListed, onSort }: ResultsView): TemplateResult {
  return html`<div class="sort">
    <label for="sort">${words.sortLabel}</label>
    <select id="sort" class="input" @change=${(event: Event) => onSort((event.target as HTMLSelectElement).value as SortName)}>
      ${[...(isListed ? (['listed'] as const) : []), ...SORT_NAMES.filter((name) => sorts.includes(name))].map(
        (name) =>
          html`<option value=${name} ?selected=${name === sort} ?disabled=${name === 'nearest' && !hasPlace}>
            ${name === 'nearest' && !hasPlace ? words.nearestNeedsPlace : words.sort[name]}
          </option>`,
      )}
    </select>
  </div>`;
}

function renderCards(cards: readonly PlacedHit[]): TemplateResult {
  return html`<ol class="cards" role="list" part="list">
    ${repeat(
      cards,
      ({ key }) => key,
      ({ hit }) =>
        html`<li class="card ${hit ? '' : 'spare'}" aria-hidden=${hit ? nothing : 'true'}>
          <provider-card .hit=${hit ?? noChange} exportparts="card"></provider-card>
        </li>`,
    )}
  </ol>`;
}

function renderMore({ words, format, result, pageSize, isFirst, onMore }: ResultsView): unknown {
  const shown = result.hits.length;
  if (shown >= result.total) return nothing;
  return html`<div class="more">
    ${isFirst ? nothing : html`<p class="hint">${words.shown(format, shown, result.total)}</p>`}
    <button class="button" type="button" @click=${onMore}>
      ${words.showMore(format, Math.min(pageSize, result.total - shown))}
    </button>
  </div>`;
}

function renderOrder({ words, sort }: ResultsView): TemplateResult {
  return html`<details class="order">
    <summary>${words.howOrdered}</summary>
    <p>${words.howOrderedFor[sort]}</p>
    ${sort === 'name' || sort === 'listed' ? nothing : html`<p>${words.howOrderedFair}</p>`}
  </details>`;
}
