import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Provider } from '../../feed/provider.js';
import { MAX_NOTE, type ShortlistEntry } from '../../referral/shortlist.js';
import { iconOpening, iconPhone } from '../provider-card/icons.js';
import { numberToCall } from '../provider-card/number-to-call.js';
import { openingOf } from '../provider-card/opening.js';
import { roleLine } from '../provider-card/who.js';
import { iconDown, iconGrip, iconUp } from './icons.js';
import { factsOf, type ShortlistView } from './shortlist-view.js';

export interface EntriesView extends ShortlistView {
  readonly onMove: (index: number, by: -1 | 1) => void;
  readonly onRemove: (index: number) => void;
  readonly onNote: (id: string, note: string) => void;
  /** Whose notes are open without a word in them: somebody writes there. */
  readonly openNotes: ReadonlySet<string>;
  readonly onNoteToggle: (id: string, isOpen: boolean) => void;
  readonly onGrip: (event: PointerEvent, index: number) => void;
}

/** Who is on the list, first choice first. The dots are for a pointer; the arrows do the same for everybody. */
export function renderEntries(view: EntriesView): TemplateResult {
  const { words, entries } = view;
  return html`<ol class="entries" role="list" aria-label=${words.orderName}>
    ${repeat(
      entries,
      ({ id }) => id,
      (entry, index) => renderEntry(view, entry, index),
    )}
  </ol>`;
}

function renderEntry(view: EntriesView, entry: ShortlistEntry, index: number): TemplateResult {
  const { words, providers, isFeedThere, onRemove } = view;
  const provider = providers.get(entry.id);
  const name = provider?.name ?? entry.name;
  return html`<li class="entry ${provider || !isFeedThere ? '' : 'gone'}">
    <div class="entry-head">
      ${renderGrip(view, index)}
      <p class="entry-name"><span class="place">${view.format.number(index + 1)}.</span> <bdi>${name}</bdi></p>
      ${renderArrows(view, name, index)}
    </div>
    <div class="entry-body">
      ${provider ? renderWho(view, provider) : isFeedThere ? renderGone(view) : nothing} ${renderNote(view, entry, name, index)}
      <button class="button quiet remove" type="button" aria-label=${words.removeName(name)} @click=${() => onRemove(index)}>
        ${words.remove}
      </button>
    </div>
  </li>`;
}

function renderGrip({ entries, onGrip }: EntriesView, index: number): TemplateResult | typeof nothing {
  if (entries.length < 2) return nothing;
  return html`<span class="grip" aria-hidden="true" @pointerdown=${(event: PointerEvent) => onGrip(event, index)}
    >${iconGrip}</span
  >`;
}

function renderArrows({ words, entries, onMove }: EntriesView, name: string, index: number): TemplateResult | typeof nothing {
  const last = entries.length - 1;
  if (last === 0) return nothing;
  return html`<span class="arrows">
    <button
      class="icon-button up"
      type="button"
      aria-label=${words.moveUp(name)}
      aria-disabled=${index === 0 ? 'true' : 'false'}
      @click=${() => onMove(index, -1)}
    >
      ${iconUp}
    </button>
    <button
      class="icon-button down"
      type="button"
      aria-label=${words.moveDown(name)}
      aria-disabled=${index === last ? 'true' : 'false'}
      @click=${() => onMove(index, 1)}
    >
      ${iconDown}
    </button>
  </span>`;
}

function renderWho(view: EntriesView, provider: Provider): TemplateResult {
  const facts = factsOf(view, provider);
  const { accepting, isFresh, notes } = openingOf(facts);
  return html`<p class="role">${roleLine(facts)}</p>
    <p class="opening ${accepting} ${isFresh ? '' : 'stale'}">
      ${iconOpening[accepting]}
      <span>${view.card.opening[accepting]}${notes.map((note) => html`. <span class="opening-note">${note}</span>`)}</span>
    </p>
    ${renderCall(view, provider)}`;
}

function renderCall({ card }: EntriesView, provider: Provider): TemplateResult | typeof nothing {
  const call = numberToCall(provider, card);
  if (!call) return nothing;
  const { href, shown } = call;
  return html`<a class="call" href=${href} aria-label=${card.callName(shown, provider.name)}
    >${iconPhone} <bdi dir="ltr">${shown}</bdi></a
  >`;
}

function renderGone({ words, practice }: EntriesView): TemplateResult {
  return html`<p class="gone-note"><strong>${words.gone}.</strong> ${words.goneHelp(practice)}</p>`;
}

/** Field names count, and do not name the provider: an id is a choice. A field shows a part of a long note; paper shows the whole. */
function renderNote(view: EntriesView, { id, note }: ShortlistEntry, name: string, index: number): TemplateResult {
  const { words, openNotes, onNote, onNoteToggle } = view;
  return html`<details
    class="note"
    ?open=${note !== undefined || openNotes.has(id)}
    @toggle=${(event: Event) => onNoteToggle(id, (event.target as HTMLDetailsElement).open)}
  >
    <summary>
      <span class="visually-hidden">${words.noteAbout(name)}</span
      ><span aria-hidden="true">${note === undefined ? words.addNote : words.note}</span>
    </summary>
    <div class="field">
      <label class="label visually-hidden" for="note-${index}">${words.noteAbout(name)}</label>
      <textarea
        class="input"
        id="note-${index}"
        rows="2"
        maxlength=${MAX_NOTE}
        autocomplete="off"
        dir="auto"
        aria-describedby="note-hint-${index}"
        .value=${note ?? ''}
        @input=${(event: InputEvent) => onNote(id, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="hint" id="note-hint-${index}">${words.noteHint}</p>
    </div>
    ${note === undefined ? nothing : html`<p class="note-on-paper" dir="auto">${note}</p>`}
  </details>`;
}
