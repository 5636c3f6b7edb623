import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../i18n/format.js';
import type { SearchMessages } from '../../i18n/search/messages.js';
import type { Change, FacetName, Relaxation, UnderstoodTerm } from '../../search/query.js';

export interface NothingFoundView {
  readonly words: SearchMessages;
  readonly format: Format;
  readonly relaxations: readonly Relaxation[];
  readonly everyone: number;
  readonly label: (facet: FacetName, value: string) => string;
  readonly showsCrisisLine: boolean;
  readonly onRelax: (relaxation: Relaxation) => void;
  readonly onClear: () => void;
}

/** Nobody fits: the changes of the question that find somebody, nearest first, and where help is in any case. */
export function renderNothingFound(view: NothingFoundView): TemplateResult {
  const { words, format, relaxations, everyone, showsCrisisLine } = view;
  return html`<div class="nothing">
    <p>${relaxations.length > 0 ? words.noneHelp : words.noneHelpWithoutWays}</p>
    <ul class="ways" role="list">
      ${renderWays(view)} ${renderWay(format, words, words.showEveryone, everyone, view.onClear)}
    </ul>
    ${showsCrisisLine ? html`<slot name="crisis"><crisis-line></crisis-line></slot>` : nothing}
  </div>`;
}

/** Few fit: who is a little farther away. */
export function renderFarther(view: NothingFoundView): unknown {
  if (view.relaxations.length === 0) return nothing;
  return html`<div class="farther">
    <p class="hint">${view.words.fartherHelp}</p>
    <ul class="ways" role="list">
      ${renderWays(view)}
    </ul>
  </div>`;
}

function renderWays(view: NothingFoundView): unknown {
  const { words, format, relaxations, onRelax } = view;
  return relaxations.map((relaxation) =>
    renderWay(format, words, wayOf(view, relaxation), relaxation.total, () => onRelax(relaxation)),
  );
}

function renderWay(format: Format, words: SearchMessages, way: string, total: number, onClick: () => void): TemplateResult {
  return html`<li>
    <button class="button way" type="button" @click=${onClick}>
      <span>${way}</span>
      ${total > 0 ? html`<span class="way-total">${words.wayTotal(format, total)}</span>` : nothing}
    </button>
  </li>`;
}

function wayOf(view: NothingFoundView, { change, and }: Relaxation): string {
  const way = changeOf(view, change);
  return and ? view.words.bothWays(way, changeOf(view, and)) : way;
}

function changeOf({ words, format, label }: NothingFoundView, change: Change): string {
  if ('widen' in change) {
    return change.around
      ? words.withinOf(format, change.withinMiles, change.around.value)
      : words.withinMiles(format, change.withinMiles);
  }
  if (change.drop === 'word') return words.withoutWord(change.word);
  if (change.drop === 'term') return words.withoutFilter(words.facet[change.term.facet], termOf(change.term, label));
  if (change.value === undefined) return words.withoutFacet(words.facet[change.facet]);
  return words.withoutFilter(words.facet[change.facet], label(change.facet, change.value));
}

function termOf({ facet, value, typed }: UnderstoodTerm, label: NothingFoundView['label']): string {
  if (facet === 'text' || facet === 'person') return typed;
  return facet === 'place' ? value : label(facet, value);
}
