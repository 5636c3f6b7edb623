import { html, nothing, type TemplateResult } from 'lit';
import type { FieldName } from '../../controllers/consult-controller.js';
import { renderAskedProviders, type AskedProvidersView } from './asked-providers.js';
import { renderContact } from './contact-part.js';
import { renderErrorSummary } from './error-summary.js';
import { renderOne } from './field.js';
import { renderCallOrSlot, renderNotConfirmed, type OutcomeView } from './outcome.js';
import { renderClient, renderReferralQuestions, renderReferrer, type ReferralView } from './referral-part.js';
import { renderReasons, renderVisits, type VisitView } from './visit-part.js';

export interface ConsultFormView extends OutcomeView, ReferralView, AskedProvidersView, VisitView {
  /** Whether requests have somewhere to go. */
  readonly isConnected: boolean;
  readonly captchaFailed: boolean;
  readonly onSubmit: (event: Event) => void;
  readonly onGo: (field: FieldName) => void;
}

/** The form, top to bottom. `autocomplete="off"` keeps a browser from bringing answers back; each field that may be filled in says so. */
export function renderForm(view: ConsultFormView): TemplateResult {
  const { words, practice, answerWithin, consult, onSubmit, onGo } = view;
  const { isReferral, isUnderWay } = consult;
  return html`<form
    class="form"
    part="form"
    tabindex="-1"
    novalidate
    autocomplete="off"
    aria-label=${isReferral ? words.referralFormName : words.formName}
    aria-busy=${isUnderWay ? 'true' : 'false'}
    @submit=${onSubmit}
    @keydown=${keepFromSending}
  >
    <h2 class="title">${isReferral ? words.referralFormName : words.formName}</h2>
    ${renderNotConfirmed(view, consult.state)} ${renderErrorSummary(view, onGo)} ${renderNotConnected(view)}
    <div class="intro">
      <p>${isReferral ? words.referralIntro : words.intro}</p>
      <p class="hint">${answerWithin === undefined ? words.notWatched : words.answerWithin({ name: practice }, answerWithin)}</p>
    </div>
    <div class="parts" ?inert=${isUnderWay}>
      ${renderAskedProviders(view)}
      ${renderOne(view, 'for', {
        question: words.question.for,
        required: true,
        options: (['me', 'child', 'someone-else', 'client'] as const).map((value) => ({ value, label: words.for[value] })),
      })}
      ${isReferral ? html`${renderReferrer(view)} ${renderClient(view)} ${renderReferralQuestions(view)}` : renderContact(view)}
      ${renderVisits(view)} ${renderReasons(view)} ${renderHoneypot(view)}
      <slot name="captcha"></slot>
    </div>
    ${renderSend(view)}
  </form>`;
}

/** Enter on a box or a radio button is a slip of who meant to choose it, and what is sent cannot be taken back. */
function keepFromSending(event: KeyboardEvent): void {
  if (event.key === 'Enter' && (event.target as Element).matches('[type="checkbox"], [type="radio"]')) event.preventDefault();
}

/** Before the first answer is written. After a press the outcome says it. */
function renderNotConnected(view: ConsultFormView): TemplateResult | typeof nothing {
  const { words, consult, isConnected } = view;
  if (isConnected || consult.state.name !== 'editing') return nothing;
  return html`<div class="panel caution" id="not-connected">
    <p>${words.mayNotArrive}</p>
    ${renderCallOrSlot(view)}
  </div>`;
}

function renderSend({ words, consult, captchaFailed }: ConsultFormView): TemplateResult {
  const { state, isUnderWay, isReferral } = consult;
  const tries = state.name === 'sending' ? state.tries : 0;
  const progress = state.name === 'checking' ? words.checking : tries > 1 ? words.sendingAgain(tries) : words.sending;
  return html`<div class="send">
    ${captchaFailed && !isUnderWay ? html`<p class="note">${words.captchaFailed}</p>` : nothing}
    <button class="button primary" part="send" type="submit" aria-disabled=${isUnderWay ? 'true' : 'false'}>
      ${isUnderWay ? html`<span class="spinner" aria-hidden="true"></span>${progress}` : words.send}
    </button>
    <p class="hint">${isReferral ? words.referralSendNote : words.sendNote}</p>
  </div>`;
}

/** Programs fill in every field; people do not see this one, nor do screen readers or browsers that fill in addresses. */
function renderHoneypot({ words, consult }: ConsultFormView): TemplateResult {
  return html`<div class="trap" aria-hidden="true">
    <label for="website">${words.trap}</label>
    <input
      id="website"
      name="website"
      tabindex="-1"
      autocomplete="off"
      .value=${consult.check.honeypot}
      @input=${(event: Event) => {
        consult.check.honeypot = (event.target as HTMLInputElement).value;
      }}
    />
  </div>`;
}
