import { html, type TemplateResult } from 'lit';
import type { Provider } from '../../feed/provider.js';
import type { Format } from '../../i18n/format.js';
import type { ReferralMessages } from '../../i18n/referral/messages.js';
import { renderOption } from './option.js';
import { MOST_ON_SHEET } from './sheet-source.js';

export interface OnSheetView {
  readonly words: ReferralMessages;
  readonly format: Format;
  readonly all: readonly Provider[];
  readonly providers: readonly Provider[];
  readonly onChosen: (ids: ReadonlySet<string>) => void;
}

/** Who of a list that is longer than the sheet is on it: one at the least, {@link MOST_ON_SHEET} at the most. */
export function renderOnSheet({ words, format, all, providers, onChosen }: OnSheetView): TemplateResult {
  const chosen = new Set(providers.map(({ id }) => id));
  const count = chosen.size;
  return html`<fieldset class="about" aria-describedby="on-sheet-about">
    <legend class="about-name">${words.onSheet}</legend>
    <p class="hint" id="on-sheet-about">${words.onSheetAbout(format, count, all.length, MOST_ON_SHEET)}</p>
    <div class="options">
      ${all.map(({ id, name }) => {
        const isOn = chosen.has(id);
        return renderOption({
          label: html`<bdi>${name}</bdi>`,
          isOn,
          isLocked: isOn ? count === 1 : count >= MOST_ON_SHEET,
          onChange: (wanted) =>
            onChosen(new Set(all.map((each) => each.id).filter((each) => (each === id ? wanted : chosen.has(each))))),
        });
      })}
    </div>
  </fieldset>`;
}

export interface TooManyView extends Omit<OnSheetView, 'onChosen'> {
  readonly onChoose: () => void;
}

/** Says above the sheet that it leaves somebody out, and leads to the choice. */
export function renderTooMany({ words, format, all, providers, onChoose }: TooManyView): TemplateResult {
  return html`<p class="too-many">
    <span>${words.tooMany(format, providers.length, all.length)}</span>
    <button class="button" type="button" @click=${onChoose}>${words.choose}</button>
  </p>`;
}
