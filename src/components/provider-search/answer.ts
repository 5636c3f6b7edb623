import { html, noChange, type TemplateResult } from 'lit';
import type { DistanceController } from '../../controllers/distance-controller.js';
import type { SearchController } from '../../controllers/search-controller.js';
import type { Format } from '../../i18n/format.js';
import type { SearchMessages } from '../../i18n/search/messages.js';
import type { FacetName, Relaxation, SearchResult, SortName } from '../../search/query.js';
import type { PlacedHit } from './card-reuse.js';
import { renderDistance } from './distance.js';
import type { FilterDisclosure } from './filter-disclosure.js';
import { filterGroups } from './filter-groups.js';
import { renderFilterPanel } from './filter-panel.js';
import { iconFilter } from './icons.js';
import { renderFarther, renderNothingFound } from './nothing-found.js';
import { renderResults } from './results.js';

export interface AnswerView {
  readonly words: SearchMessages;
  readonly format: Format;
  readonly result: SearchResult;
  /** Of its hits, those whose cards are drawn now. */
  readonly cards: readonly PlacedHit[];
  /** Nobody sees the filters, and they may be brought up to date a little later. */
  readonly filtersWait: boolean;
  readonly search: SearchController;
  readonly distance: DistanceController;
  readonly disclosure: FilterDisclosure;
  readonly facets: readonly FacetName[];
  readonly pageSize: number;
  readonly label: (facet: FacetName, value: string) => string;
  /** Whether help in a crisis stands where nobody is found: not where it stands above already. */
  readonly showsCrisisLine: boolean;
  readonly onSort: (sort: SortName) => void;
  /** Escape: puts the unfolded filters away. Not called where they stand beside the list. */
  readonly onFold: () => void;
  readonly onSkip: () => void;
  readonly onRelax: (relaxation: Relaxation) => void;
  readonly onClear: () => void;
  readonly onMore: () => void;
  readonly onShowResults: () => void;
  /** Whose list stands first. */
  readonly curated: unknown;
  /** Whether only that list is searched. */
  readonly isListed: boolean;
  /** Only the first of a large list are searched: no count is final. */
  readonly isFirst: boolean;
}

/** Everything below the question: the filters, folded under a button or beside the list, and the list. */
export function renderAnswer(view: AnswerView): TemplateResult {
  return html`<div class="answer">
    ${renderSkip(view)} ${renderFold(view)} ${view.filtersWait ? noChange : renderFilters(view)}
    <section class="results" aria-labelledby="total" aria-busy=${view.search.pending ? 'true' : 'false'}>
      ${view.curated} ${renderList(view)}
    </section>
  </div>`;
}

/** Past all filters, for who uses a keyboard; shown while it has the focus. */
function renderSkip({ words, onSkip }: AnswerView): TemplateResult {
  const skip = (event: Event): void => {
    // The address would change, and a fragment does not reach into a shadow root.
    event.preventDefault();
    onSkip();
  };
  return html`<a class="skip visually-hidden" href="#total" @click=${skip}>${words.skipToResults}</a>`;
}

function renderFold({ words, search, disclosure }: AnswerView): TemplateResult {
  const chosen = Object.values(search.filters).flat().length + (search.near ? 1 : 0);
  return html`<button
    class="button fold"
    type="button"
    aria-expanded=${disclosure.panelOpen ? 'true' : 'false'}
    aria-controls="filters"
    @click=${() => disclosure.setPanelOpen(!disclosure.panelOpen)}
  >
    ${iconFilter} ${words.filters(chosen)}
  </button>`;
}

function renderFilters(view: AnswerView): TemplateResult {
  const { words, format, search, distance, disclosure } = view;
  return renderFilterPanel({
    words,
    format,
    groups: filterGroups(search, view.facets, view.label),
    disclosure,
    distance: renderDistance({
      words,
      format,
      distance,
      open: disclosure.isGroupOpen('distance'),
      onToggle: (open) => disclosure.setGroupOpen('distance', open),
    }),
    total: view.result.total,
    isFirst: view.isFirst,
    onToggle: (facet, value) => search.toggle(facet, value),
    onShowResults: view.onShowResults,
    onKeydown: (event) => {
      // An open <select> takes Escape for itself.
      if (event.key !== 'Escape' || event.defaultPrevented || event.target instanceof HTMLSelectElement) return;
      if (!disclosure.panelOpen) return;
      event.preventDefault();
      event.stopPropagation();
      view.onFold();
    },
  });
}

function renderList(view: AnswerView): TemplateResult {
  const { words, format, result, search, label } = view;
  const ways = {
    words,
    format,
    relaxations: result.relaxations,
    everyone: search.directory?.size ?? 0,
    label,
    showsCrisisLine: view.showsCrisisLine,
    onRelax: view.onRelax,
    onClear: view.onClear,
  };
  return renderResults({
    words,
    format,
    result,
    cards: view.cards,
    sort: search.sort,
    sorts: search.directory?.sorts,
    hasPlace: search.hasPlace,
    isListed: view.isListed,
    isFirst: view.isFirst,
    pageSize: view.pageSize,
    ways: result.total === 0 ? renderNothingFound(ways) : renderFarther(ways),
    onSort: view.onSort,
    onMore: view.onMore,
  });
}
