import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../i18n/format.js';
import type { SearchMessages } from '../../i18n/search/messages.js';
import { feedText } from '../provider-card/feed-text.js';
import type { ListedFirst } from './listed-first.js';

export interface CuratedListView {
  readonly words: SearchMessages;
  readonly format: Format;
  readonly listed: ListedFirst;
  readonly practice: string | undefined;
  /** How many providers the whole feed has. */
  readonly everyone: number;
  readonly onShow: (whom: 'everyone' | 'list') => void;
}

/** Whose list this is and why, and the way to everybody; or the way back. */
export function renderCuratedList(view: CuratedListView): TemplateResult | typeof nothing {
  const { words, format, listed, practice, everyone, onShow } = view;
  if (!listed.curated) return nothing;
  const { title, note } = listed.curated.list;
  const whole = listed.curated.directory.size >= everyone;
  if (!listed.isOn) {
    return html`<div class="curated">
      <button class="button" type="button" @click=${() => onShow('list')}>${words.backToList(title)}</button>
    </div>`;
  }
  return html`<section class="curated on" part="curated" aria-labelledby="curated-title">
    <h2 id="curated-title" class="curated-title" tabindex="-1"><bdi>${title}</bdi></h2>
    ${practice || note ? html`<p class="curated-note">${renderWords(words, practice, note)}</p>` : nothing}
    ${
      whole
        ? nothing
        : html`<button class="button" type="button" @click=${() => onShow('everyone')}>
            ${words.searchEveryone(format, everyone)}
          </button>`
    }
  </section>`;
}

/** `Recommended by Willow Street Therapy: people we would send a friend to.` */
function renderWords(words: SearchMessages, practice: string | undefined, note: string | undefined): unknown {
  if (practice && note) return html`<b>${words.recommendedBy(practice)}</b> ${feedText(note)}`;
  return practice ? words.recommendedByAlone(practice) : feedText(note ?? '');
}
