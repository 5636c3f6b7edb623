import { html, nothing, type TemplateResult } from 'lit';
import type { ProviderResult } from '../../consult/fan-out.js';
import type { ConsultState } from '../../consult/machine.js';
import { telephoneHref } from '../../feed/urls.js';
import { displayPhone } from '../../i18n/format.js';
import type { FormView } from './field.js';

export interface OutcomeView extends FormView {
  readonly phone: string | undefined;
  readonly answerWithin: string | undefined;
  readonly onSendAgain: () => void;
  readonly onAnother: () => void;
}

/** It arrived. The form is gone, and with it every answer. */
export function renderConfirmed(view: OutcomeView, reference: string | undefined): TemplateResult {
  const { words, practice, answerWithin, consult, onAnother } = view;
  const { providers, results } = consult.asked;
  return html`<div class="panel done" id="outcome" tabindex="-1" role="group" aria-labelledby="outcome-title">
    <h3 class="panel-title" id="outcome-title">${tick()}${words.confirmedTitle}</h3>
    <p>${words.confirmed({ name: practice })}</p>
    <p>${answerWithin === undefined ? words.notWatched : words.answerWithin({ name: practice }, answerWithin)}</p>
    ${reference === undefined ? nothing : html`<p class="reference"><bdi>${words.reference(reference)}</bdi></p>`}
    <p class="hint">${reference === undefined ? words.cleared : words.keepReference}</p>
    ${providers.length === 0 ? nothing : renderAsked(view, results, 'named')} ${renderUnverified(view)} ${renderCallOrSlot(view)}
    <p><button class="button" type="button" @click=${onAnother}>${words.another}</button></p>
  </div>`;
}

/** Why it is not known to have arrived, and what to do; above the form, which still holds every word. */
export function renderNotConfirmed(view: OutcomeView, state: ConsultState): TemplateResult | typeof nothing {
  const { words, format, consult, onSendAgain } = view;
  switch (state.name) {
    case 'unknown':
      return renderPanel(
        titleOf(view, words.unknownTitle),
        html`<p>${words.unknown} ${words.keptWords}</p>
          ${renderAsked(view, consult.asked.results)} ${renderUnverified(view)} ${renderCallOrSlot(view)}
          <p><button class="button" type="button" id="send-again" @click=${onSendAgain}>${words.sendAgain}</button></p>`,
      );
    case 'rejected':
      // What is to be mended says it as well, and comes right behind.
      if (consult.hasSummary) return nothing;
      return renderPanel(
        titleOf(view, state.code === 'not-connected' ? words.notSentTitle : words.rejectedTitle),
        html`<p>${words.rejected[state.code]} ${words.keptWords}</p>
          ${renderAsked(view, consult.asked.results)} ${renderCallOrSlot(view)}`,
      );
    case 'editing':
      if (state.notSent === undefined) return nothing;
      return renderPanel(
        state.notSent === 'offline' ? words.offlineTitle : words.busyTitle,
        html`<p>${state.notSent === 'offline' ? words.offline : words.busy(format, state.waitMs)} ${words.keptWords}</p>
          ${renderAsked(view, consult.asked.results)} ${renderCallOrSlot(view)}`,
      );
    default:
      return nothing;
  }
}

/** @param lead as `Call Willow Street Therapy:` */
export function renderCall(lead: string, phone: string | undefined): TemplateResult | typeof nothing {
  const href = phone === undefined ? undefined : telephoneHref(phone);
  if (phone === undefined || href === undefined) return nothing;
  return html`<p class="call">
    ${lead} <a href=${href}><bdi dir="ltr">${displayPhone(phone)}</bdi></a>
  </p>`;
}

/** Without a number of the practice: what the page says between our tags, which most often is one. */
export function renderCallOrSlot({ words, practice, phone }: OutcomeView): TemplateResult {
  const call = renderCall(words.callThem({ name: practice }), phone);
  return call === nothing ? html`<slot></slot>` : html`${call}`;
}

/** A failure beside requests that arrived does not hide them. */
export function titleOf({ words, consult }: OutcomeView, otherwise: string): string {
  const arrived = consult.asked.results.some(({ outcome }) => outcome.status === 'confirmed');
  return arrived ? words.someFailedTitle : otherwise;
}

function renderPanel(title: string, body: TemplateResult): TemplateResult {
  return html`<div class="panel caution" id="outcome" tabindex="-1" role="group" aria-labelledby="outcome-title">
    <h3 class="panel-title" id="outcome-title">${title}</h3>
    ${body}
  </div>`;
}

/**
 * Whom the request went to, and how it went with each.
 * @param together how it went where one request lists them all; undefined where a title above says it
 */
export function renderAsked(
  { words, consult }: OutcomeView,
  results: readonly ProviderResult[],
  together?: 'named',
): TemplateResult | typeof nothing {
  const { providers } = consult.asked;
  if (providers.length === 0) return nothing;
  const outcomeOf = (id: string) => results.find(({ provider }) => provider.id === id)?.outcome.status ?? together;
  return html`<div class="who">
    <h4 class="who-title">${words.askedTitle}</h4>
    <ul class="who-list">
      ${providers.map(({ id, name }) => {
        const status = outcomeOf(id);
        return html`<li>
          ${name} ${status === undefined ? nothing : html`<span class="status ${status}">${words.askedStatus[status]}</span>`}
        </li>`;
      })}
    </ul>
  </div>`;
}

function renderUnverified({ words, consult }: OutcomeView): TemplateResult | typeof nothing {
  return consult.unverified ? html`<p class="note">${words.unverified}</p>` : nothing;
}

function tick(): TemplateResult {
  return html`<svg class="tick" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path
      d="M5 13l4.5 4.5L19 7"
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    ></path>
  </svg>`;
}
