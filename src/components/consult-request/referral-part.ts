import { html, nothing, type TemplateResult } from 'lit';
import { TEXT_LIMITS } from './text-limits.js';
import { renderEmailOffer, renderWays, type ContactView } from './contact-part.js';
import { renderLongText, renderOne, renderText } from './field.js';

export interface ReferralView extends ContactView {
  readonly allowClientDetails: boolean;
}

/** A therapist refers a client: who refers and how to reach them, then as little of the client as the site asks for. */
export function renderReferrer(view: ReferralView): TemplateResult {
  const { words, consult } = view;
  const { question } = words;
  return html`<section class="part" aria-labelledby="referrer-title">
    <h3 class="part-title" id="referrer-title">${words.referrerTitle}</h3>
    ${renderText(view, 'referrerName', { question: question.referrerName, required: true, autocomplete: 'name' })}
    ${renderText(view, 'referrerPractice', { question: question.referrerPractice, autocomplete: 'organization' })}
    <p class="note">${words.oneWay}</p>
    ${renderText(view, 'referrerPhone', {
      question: question.referrerPhone,
      needed: words.neededWithout.email,
      type: 'tel',
      inputMode: 'tel',
      autocomplete: 'tel',
      size: 'medium',
      onFocus: consult.preparePhone,
    })}
    ${renderText(view, 'referrerEmail', {
      question: question.referrerEmail,
      needed: words.neededWithout.phone,
      type: 'email',
      inputMode: 'email',
      autocomplete: 'email',
      after: renderEmailOffer(view, 'referrerEmail'),
    })}
  </section>`;
}

export function renderClient(view: ReferralView): TemplateResult {
  const { words, allowClientDetails } = view;
  const question = allowClientDetails ? words.clientFullName : words.nameFor.client;
  return html`<section class="part" aria-labelledby="client-title">
    <h3 class="part-title" id="client-title">${words.clientTitle}</h3>
    ${renderText(view, 'name', {
      question,
      required: true,
      autocomplete: 'off',
      ...(allowClientDetails ? {} : { size: 'short' as const }),
    })}
    ${allowClientDetails ? renderWays(view, true) : nothing}
  </section>`;
}

export function renderReferralQuestions(view: ReferralView): TemplateResult {
  const { words } = view;
  const { question } = words;
  return html`<section class="part" aria-labelledby="referral-title">
    <h3 class="part-title" id="referral-title">${words.referralTitle}</h3>
    ${(['referralReason', 'referralQuestion', 'referralContinuing'] as const).map((field) =>
      renderLongText(view, field, question[field], TEXT_LIMITS.referralText),
    )}
    ${renderOne(view, 'releaseSigned', {
      question: question.releaseSigned,
      options: (['yes', 'in-progress', 'no'] as const).map((value) => ({ value, label: words.released[value] })),
    })}
  </section>`;
}
