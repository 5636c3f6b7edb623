import { html, nothing, type TemplateResult } from 'lit';
import type { EmailField } from '../../controllers/consult-controller.js';
import { safeUrl } from '../../feed/urls.js';
import { renderBox, renderOne, renderText, type FormView } from './field.js';

export interface ContactView extends FormView {
  readonly smsText: string | undefined;
  readonly privacyUrl: string | undefined;
  readonly termsUrl: string | undefined;
  readonly onTakeEmail: (field: EmailField, address: string) => void;
}

/** Name and how to answer: the only part that a person has to fill in. */
export function renderContact(view: ContactView): TemplateResult {
  const { words, consult } = view;
  const name = words.nameFor[consult.draft.for as keyof typeof words.nameFor] ?? words.nameFor.me;
  return html`<section class="part" aria-labelledby="contact-title">
    <h3 class="part-title" id="contact-title">${words.contactTitle}</h3>
    ${renderText(view, 'name', { question: name, required: true, autocomplete: 'name' })} ${renderWays(view)}
  </section>`;
}

/** Phone, e-mail and which of them: of the person, or of a client where the site allows it. */
export function renderWays(view: ContactView, optional = false): TemplateResult {
  const { words, consult } = view;
  const { question } = words;
  const autocomplete = (token: string) => (consult.isReferral ? 'off' : token);
  return html`
    ${optional ? nothing : html`<p class="note">${words.oneWay}</p>`}
    ${renderText(view, 'phone', {
      question: question.phone,
      needed: optional ? undefined : words.neededWithout.email,
      type: 'tel',
      inputMode: 'tel',
      autocomplete: autocomplete('tel'),
      size: 'medium',
      onFocus: consult.preparePhone,
    })}
    ${renderText(view, 'email', {
      question: question.email,
      needed: optional ? undefined : words.neededWithout.phone,
      type: 'email',
      inputMode: 'email',
      autocomplete: autocomplete('email'),
      note: words.emailPrivacy,
      after: renderEmailOffer(view, 'email'),
    })}
    ${asksAboutPhone(consult) ? renderPhoneQuestions(view) : nothing}
  `;
}

/** They would only be in the way of somebody who gives no number. An answer that was given stays in sight. */
function asksAboutPhone({ draft }: FormView['consult']): boolean {
  return [draft.phone, draft.preferred, draft.safeTime, draft.voicemail].some((answer) => answer !== '') || draft.smsConsent;
}

function renderPhoneQuestions(view: ContactView): TemplateResult {
  const { words } = view;
  const { question } = words;
  return html`
    ${renderOne(view, 'preferred', {
      question: question.preferred,
      options: (['phone', 'text', 'email'] as const).map((value) => ({ value, label: words.way[value] })),
    })}
    ${renderSmsConsent(view)} ${renderText(view, 'safeTime', { question: question.safeTime, autocomplete: 'off' })}
    ${renderOne(view, 'voicemail', {
      question: question.voicemail,
      options: (['yes', 'no'] as const).map((value) => ({ value, label: words.yesNo[value] })),
    })}
  `;
}

/** Asked only where the site has said who texts and where its policies are: a consent that names nobody is none. */
function renderSmsConsent(view: ContactView): TemplateResult | typeof nothing {
  const { words, consult, smsText, privacyUrl, termsUrl } = view;
  if (smsText === undefined) return nothing;
  const link = (address: string | undefined, label: string) => {
    const href = safeUrl(address);
    return href === undefined ? nothing : html`<a href=${href} target="_blank" rel="noopener noreferrer">${label}</a>`;
  };
  return renderBox(view, 'smsConsent', {
    label: smsText,
    hint: html`<span class="links">${link(privacyUrl, words.privacyPolicy)} ${link(termsUrl, words.terms)}</span>`,
    checked: consult.draft.smsConsent,
    onChange: (on) => consult.tick('smsConsent', on),
  });
}

/** Below the field, what was probably meant. */
export function renderEmailOffer(
  { words, consult, onTakeEmail }: ContactView,
  field: EmailField,
): TemplateResult | typeof nothing {
  const offer = consult.emailOffer(field);
  if (offer === undefined) return nothing;
  return html`<p class="offer">
    <span id="email-meant">${words.emailMeant(offer)}</span>
    <button class="button" type="button" id="take-email" aria-describedby="email-meant" @click=${() => onTakeEmail(field, offer)}>
      ${words.emailOfferTake(offer)}
    </button>
  </p>`;
}
