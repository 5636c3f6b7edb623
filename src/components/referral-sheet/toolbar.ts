import { html, nothing, type TemplateResult } from 'lit';
import type { ReferralMessages } from '../../i18n/referral/messages.js';

/** What can be done with the sheet. */
export type SheetAction =
  | 'print'
  | 'copyText'
  | 'copyRich'
  | 'email'
  | 'share'
  | 'saveText'
  | 'saveContacts'
  | 'saveJson'
  | 'saveBundle'
  | 'release'
  | 'letter';

export interface ToolbarView {
  readonly words: ReferralMessages;
  readonly mailto: string;
  readonly canShare: boolean;
  /** The sentence that answered the last action; it has been read aloud already. */
  readonly said: string;
  /** The sheet as text, to be copied by hand; empty where the browser did it. */
  readonly toSelect: string;
  readonly onAction: (action: SheetAction) => void;
}

export function renderToolbar(view: ToolbarView): TemplateResult {
  const { words, mailto, canShare, said, toSelect, onAction } = view;
  const button = (action: Exclude<SheetAction, 'release' | 'letter' | 'email'>, kind = '') =>
    html`<button class="button ${kind}" type="button" data-action=${action} @click=${() => onAction(action)}>
      ${words.action[action]}
    </button>`;
  return html`<div class="tools">
    <div class="buttons" role="group" aria-label=${words.actions}>
      ${button('print', 'primary')} ${button('copyText')} ${button('copyRich')}
      <a class="button" data-action="email" href=${mailto} @click=${() => onAction('email')}>${words.action.email}</a>
      ${canShare ? button('share') : nothing}
    </div>
    <p class="said" aria-hidden="true">${said}</p>
    ${
      toSelect
        ? html`<div class="field">
            <label class="label" for="to-select">${words.toSelect}</label>
            <textarea class="input" id="to-select" rows="10" readonly .value=${toSelect}></textarea>
          </div>`
        : nothing
    }
    <div class="more">
      <details>
        <summary>${words.moreWays}</summary>
        <div class="buttons">${button('saveText')} ${button('saveContacts')}</div>
      </details>
      <details>
        <summary>${words.blankForms}</summary>
        <p class="hint">${words.blankFormsAbout}</p>
        <div class="buttons">
          ${(['release', 'letter'] as const).map(
            (form) =>
              html`<button class="button" type="button" data-action=${form} @click=${() => onAction(form)}>
                ${words.blankForm[form]}
              </button>`,
          )}
        </div>
      </details>
      <details>
        <summary>${words.clinicSystem}</summary>
        <p class="hint">${words.clinicSystemAbout}</p>
        <div class="buttons">${button('saveBundle')} ${button('saveJson')}</div>
      </details>
    </div>
  </div>`;
}
