import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Narrowing } from '../../controllers/search-controller.js';
import type { Format } from '../../i18n/format.js';
import type { SearchMessages } from '../../i18n/search/messages.js';
import type { Near, SearchResult } from '../../search/query.js';
import { fold } from '../../vocabulary/fold.js';
import { renderAsides, type AskedBack } from './asides.js';
import { correctionAsWritten, termAsWritten, type Label } from './as-written.js';
import type { GroupName } from './filter-disclosure.js';
import { iconClear } from './icons.js';
import { unmatchedSentences } from './unmatched.js';

export interface ChipsView {
  readonly words: SearchMessages;
  readonly format: Format;
  readonly narrowings: readonly Narrowing[];
  readonly result: SearchResult;
  readonly label: Label;
  readonly onRemove: (narrowing: Narrowing, index: number) => void;
  readonly onClearAll: () => void;
  readonly onLiteral: (word: string) => void;
  readonly asides: readonly AskedBack[];
  readonly onAsk: (group: GroupName) => void;
}

/** What the words were taken for, what is chosen, what was corrected: each can be taken back. And what is asked back. */
export function renderChips(view: ChipsView): TemplateResult {
  const { words, narrowings } = view;
  return html`
    ${renderCorrections(view)}
    ${
      narrowings.length === 0
        ? nothing
        : html`<div class="chips">
            <ul class="chip-list" role="list" aria-label=${words.chips}>
              ${repeat(narrowings, keyOf, (narrowing, index) => renderChip(view, narrowing, index))}
            </ul>
            <button class="button quiet small" type="button" @click=${view.onClearAll}>${words.clearAll}</button>
          </div>`
    }
  `;
}

function renderChip(view: ChipsView, narrowing: Narrowing, index: number): TemplateResult {
  const { words } = view;
  const value = valueOf(view, narrowing);
  const typed = typedOtherwise(narrowing, value) ? words.chipTyped(narrowing.term.typed) : '';
  // The name holds all that is seen, for those who speak to their device (WCAG 2.5.3).
  const name = words.removeChip(`${words.chip(facetOf(words, narrowing), value)} ${typed}`.trim());
  return html`<li>
    <button class="chip" part="chip" type="button" aria-label=${name} @click=${() => view.onRemove(narrowing, index)}>
      <span class="chip-text">
        <span class="chip-facet">${facetOf(words, narrowing)}:</span> <bdi>${value}</bdi>
        ${typed === '' ? nothing : html`<span class="chip-typed">${typed}</span>`}
      </span>
      ${iconClear}
    </button>
  </li>`;
}

function renderCorrections({ words, format, result, label, onLiteral, asides, onAsk }: ChipsView): unknown {
  const corrections = result.corrections.map(
    (correction) =>
      html`<p class="note">
        ${words.showingInstead(correctionAsWritten(correction, result, label))}
        <button class="link-button" type="button" @click=${() => onLiteral(correction.from)}>
          ${words.searchLiterally(correction.from)}
        </button>
      </p>`,
  );
  const unmatched = unmatchedSentences(words, format, result).map((sentence) => html`<p class="note">${sentence}</p>`);
  return [corrections, unmatched, renderAsides(asides, words, onAsk)];
}

function facetOf(words: SearchMessages, narrowing: Narrowing): string {
  if (narrowing.from === 'place') return words.distance;
  return words.facet[narrowing.from === 'text' ? narrowing.term.facet : narrowing.facet];
}

function valueOf({ words, format, result, label }: ChipsView, narrowing: Narrowing): string {
  if (narrowing.from === 'place') return placeOf(words, format, narrowing.near);
  if (narrowing.from === 'filter') return label(narrowing.facet, narrowing.value);
  return termAsWritten(narrowing.term, result, label);
}

/** Whether what was typed tells more than the chip's value does. */
function typedOtherwise(narrowing: Narrowing, value: string): narrowing is Extract<Narrowing, { from: 'text' }> {
  return narrowing.from === 'text' && narrowing.term.how !== 'exact' && fold(narrowing.term.typed) !== fold(value);
}

function placeOf(words: SearchMessages, format: Format, near: Near): string {
  const place = 'postalCode' in near ? words.nearZip(near.postalCode) : words.nearDevice;
  return near.withinMiles === undefined ? words.from(place) : words.withinOf(format, near.withinMiles, place);
}

function keyOf(narrowing: Narrowing): string {
  if (narrowing.from === 'place') return 'place';
  return narrowing.from === 'filter'
    ? `filter ${narrowing.facet} ${narrowing.value}`
    : `text ${narrowing.term.facet} ${narrowing.term.value} ${narrowing.term.start}`;
}
