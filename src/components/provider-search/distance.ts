import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { DISTANCES, type DistanceController } from '../../controllers/distance-controller.js';
import type { Format } from '../../i18n/format.js';
import type { SearchMessages } from '../../i18n/search/messages.js';
import { iconPlace } from './icons.js';

export interface DistanceView {
  readonly words: SearchMessages;
  readonly format: Format;
  readonly distance: DistanceController;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** ZIP code, how far, and the device's place on a press. */
export function renderDistance({ words, format, distance, open, onToggle }: DistanceView): TemplateResult {
  const { device } = distance;
  return html`<details
    class="group"
    data-group="distance"
    .open=${open}
    @toggle=${(event: Event) => onToggle((event.target as HTMLDetailsElement).open)}
  >
    <summary><span>${words.distance}</span></summary>
    <fieldset class="distance">
      <legend class="visually-hidden">${words.distance}</legend>
      <div class="distance-fields">${renderZip(words, distance)} ${renderWithin(words, format, distance)}</div>
      <button
        class="button small"
        type="button"
        aria-pressed=${device === 'found' ? 'true' : 'false'}
        @click=${() => distance.useDevice()}
      >
        ${iconPlace} ${words.useDevice}
      </button>
      <p class="hint" role="status" ?hidden=${device === 'off' || device === 'found'}>${deviceWords(words, device)}</p>
    </fieldset>
  </details>`;
}

function renderWithin(words: SearchMessages, format: Format, distance: DistanceController): TemplateResult {
  const { withinMiles } = distance;
  return html`<div class="field">
    <label class="label" for="within">${words.within}</label>
    <select
      id="within"
      class="input"
      .value=${live(withinMiles === undefined ? '' : String(withinMiles))}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        distance.setWithin(value === '' ? undefined : Number(value));
      }}
    >
      <option value="" ?selected=${withinMiles === undefined}>${words.anyDistance}</option>
      ${milesOffered(withinMiles).map(
        (miles) => html`<option value=${miles} ?selected=${withinMiles === miles}>${format.miles(miles)}</option>`,
      )}
    </select>
  </div>`;
}

function renderZip(words: SearchMessages, distance: DistanceController): TemplateResult {
  const { zip, zipError } = distance;
  return html`<div class="field">
    <label class="label" for="zip">${words.zip}</label>
    <input
      id="zip"
      class="input"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      maxlength="10"
      aria-describedby=${zipError ? 'zip-error' : 'zip-hint'}
      aria-invalid=${zipError ? 'true' : nothing}
      .value=${live(zip)}
      @input=${(event: Event) => distance.typeZip((event.target as HTMLInputElement).value)}
      @change=${() => distance.checkZip()}
    />
    <p id="zip-error" class="error" ?hidden=${!zipError}>${zipError ? words[zipError] : nothing}</p>
    <p id="zip-hint" class="hint" ?hidden=${Boolean(zipError)}>${words.zipHint}</p>
  </div>`;
}

function deviceWords(words: SearchMessages, device: DistanceController['device']): unknown {
  if (device === 'off' || device === 'found') return nothing;
  return device === 'finding' ? words.findingDevice : words.deviceFailed[device];
}

/** Another number, put from outside or offered as a way out of an empty list, is offered too. */
function milesOffered(withinMiles: number | undefined): readonly number[] {
  return withinMiles === undefined || DISTANCES.includes(withinMiles)
    ? DISTANCES
    : [...DISTANCES, withinMiles].sort((a, b) => a - b);
}
