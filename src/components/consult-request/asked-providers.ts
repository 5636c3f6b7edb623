import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ConsultProvider } from '../../consult/request.js';
import { errorOf, renderBox, renderError, type FormView } from './field.js';
import { MAX_PROVIDERS } from './provider-limit.js';

export interface AskedProvidersView extends FormView {
  /** More were handed in than can be asked at once. */
  readonly leftOut: boolean;
  readonly onRemove: (index: number) => void;
  readonly onMove: (index: number, by: -1 | 1) => void;
  /** Back to where somebody was chosen; undefined where nobody came from there. */
  readonly onAddAnother: (() => void) | undefined;
}

/** Who is asked, first choice first; each can be taken out or moved. */
export function renderAskedProviders(view: AskedProvidersView): TemplateResult {
  const { words, format, consult, leftOut, onAddAnother } = view;
  const { providers } = consult;
  return html`<section class="part" id="providers" tabindex="-1" aria-labelledby="providers-title">
    <h3 class="part-title" id="providers-title">${words.providersTitle}</h3>
    ${providers.length === 0 ? html`<p class="hint">${words.providersNone}</p>` : nothing}
    ${providers.length > 1 ? html`<p class="hint">${words.providersWhy}</p>` : nothing}
    ${leftOut ? html`<p class="note">${words.tooManyProviders(format, MAX_PROVIDERS)}</p>` : nothing}
    ${renderError(view, 'providers', errorOf(view, 'providers'))}
    ${
      providers.length === 0
        ? nothing
        : html`<ol class="asked" aria-label=${words.providersOrder}>
            ${repeat(
              providers,
              ({ id }) => id,
              (provider, index) => renderProvider(view, provider, index),
            )}
          </ol>`
    }
    ${
      onAddAnother && providers.length < MAX_PROVIDERS
        ? html`<p><button class="button" id="add-another" type="button" @click=${onAddAnother}>${words.addAnother}</button></p>`
        : nothing
    }
    ${
      providers.length > 1
        ? renderBox(view, 'tellTheOthers', {
            label: words.question.tellTheOthers.label,
            hint: words.question.tellTheOthers.why,
            checked: consult.draft.tellTheOthers,
            onChange: (on) => consult.tick('tellTheOthers', on),
          })
        : nothing
    }
  </section>`;
}

function renderProvider(
  { words, consult, onRemove, onMove }: AskedProvidersView,
  { name }: ConsultProvider,
  index: number,
): TemplateResult {
  const last = consult.providers.length - 1;
  return html`<li class="asked-one">
    <span class="asked-name">${name}</span>
    <span class="asked-actions">
      ${
        last === 0
          ? nothing
          : html`<button
                class="icon-button move-up"
                type="button"
                aria-label=${words.moveUp(name)}
                aria-disabled=${index === 0 ? 'true' : 'false'}
                @click=${() => onMove(index, -1)}
              >
                ${arrow('M12 19V5M5 12l7-7 7 7')}
              </button>
              <button
                class="icon-button move-down"
                type="button"
                aria-label=${words.moveDown(name)}
                aria-disabled=${index === last ? 'true' : 'false'}
                @click=${() => onMove(index, 1)}
              >
                ${arrow('M12 5v14M5 12l7 7 7-7')}
              </button>`
      }
      <button class="button quiet remove" type="button" aria-label=${words.remove(name)} @click=${() => onRemove(index)}>
        ${words.removeShort}
      </button>
    </span>
  </li>`;
}

function arrow(path: string): TemplateResult {
  return html`<svg
    viewBox="0 0 24 24"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    aria-hidden="true"
  >
    <path d=${path} stroke-linecap="round" stroke-linejoin="round"></path>
  </svg>`;
}
