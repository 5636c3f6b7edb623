import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ConsultMessages } from '../../i18n/consult/messages.js';
import { labelOf, terms } from '../../vocabulary/vocabulary.js';
import {
  describedBy,
  errorOf,
  renderBox,
  renderBoxes,
  renderError,
  renderLabel,
  renderLongText,
  renderOne,
  renderSeveral,
  renderText,
  type FormView,
  type Option,
} from './field.js';
import { TEXT_LIMITS } from './text-limits.js';

/** What people most often seek a prescriber for; the rest of the vocabulary stands behind "More reasons". */
const COMMON_REASONS: readonly string[] = [
  'anxiety',
  'depression',
  'adhd',
  'bipolar',
  'ptsd',
  'ocd',
  'panic',
  'insomnia',
  'perinatal',
];
const TIMES = ['weekday-morning', 'weekday-midday', 'weekday-afternoon', 'weekday-evening', 'weekend'] as const;

export interface VisitView extends FormView {
  readonly isOpen: (part: 'visits' | 'reasons') => boolean;
  readonly onToggle: (part: 'visits' | 'reasons', open: boolean) => void;
  readonly onTakeState: (state: string) => void;
}

/** A therapist is asked about the client, not about themselves. */
function questionsOf({ words, consult }: FormView): ConsultMessages['question'] {
  return consult.isReferral ? { ...words.question, ...words.clientQuestion } : words.question;
}

/** Where, when and how it is paid: folded, as nobody has to say. */
export function renderVisits(view: VisitView): TemplateResult {
  const { words, locale } = view;
  const question = questionsOf(view);
  return renderFolded(
    view,
    'visits',
    words.visitsTitle,
    words.visitsSummary,
    html`
      ${renderState(view)}
      ${renderText(view, 'postalCode', {
        question: question.postalCode,
        autocomplete: 'postal-code',
        inputMode: 'numeric',
        size: 'short',
        after: renderStateOffer(view),
      })}
      ${renderText(view, 'insurance', { question: question.insurance, autocomplete: 'off', list: 'insurers' })}
      <datalist id="insurers">
        ${terms('insurer').map(({ id }) => html`<option value=${labelOf('insurer', id, locale)}></option>`)}
      </datalist>
      ${renderOne(view, 'format', {
        question: question.format,
        options: (['telehealth', 'in-person', 'either'] as const).map((value) => ({ value, label: words.format[value] })),
      })}
      ${renderSeveral(view, 'times', {
        question: question.times,
        options: TIMES.map((value) => ({ value, label: words.time[value] })),
      })}
    `,
  );
}

export function renderReasons(view: VisitView): TemplateResult {
  const { words, consult, locale } = view;
  const question = questionsOf(view);
  const option = (id: string): Option => ({ value: id, label: labelOf('condition', id, locale) });
  const rare = terms('condition')
    .filter(({ id }) => !COMMON_REASONS.includes(id))
    .map(({ id }) => option(id))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
  return renderFolded(
    view,
    'reasons',
    words.reasonsTitle,
    consult.isReferral ? words.referralReasonsSummary : words.reasonsSummary,
    html`
      ${renderSeveral(view, 'reasons', {
        question: question.reasons,
        options: COMMON_REASONS.map(option),
        after: html`<details class="more">
          <summary>${words.moreReasons}</summary>
          ${renderBoxes(view, 'reasons', rare)}
        </details>`,
      })}
      ${renderLongText(view, 'note', question.note, TEXT_LIMITS.note)}
      ${
        consult.isReferral
          ? nothing
          : renderBox(view, 'coordinateWithTherapist', {
              label: question.coordinateWithTherapist.label,
              hint: question.coordinateWithTherapist.why,
              checked: consult.draft.coordinateWithTherapist === 'yes',
              onChange: (on) => consult.set('coordinateWithTherapist', on ? 'yes' : ''),
            })
      }
    `,
  );
}

function renderFolded(
  view: VisitView,
  part: 'visits' | 'reasons',
  title: string,
  summary: string,
  body: TemplateResult,
): TemplateResult {
  const { words, isOpen, onToggle } = view;
  return html`<details
    class="folded"
    id="${part}-part"
    .open=${isOpen(part)}
    @toggle=${(event: Event) => onToggle(part, (event.target as HTMLDetailsElement).open)}
  >
    <summary>
      <span class="part-title">${title} <span class="optional">(${words.optional})</span></span>
      <span class="hint">${summary}</span>
    </summary>
    <div class="part">${body}</div>
  </details>`;
}

function renderState(view: FormView): TemplateResult {
  const { words, consult, locale } = view;
  const { state: question } = questionsOf(view);
  const error = errorOf(view, 'state');
  const { state } = consult.draft;
  return html`<div class="field">
    ${renderLabel('state', question, words.optional)}
    <p class="hint" id="state-hint">${question.why}</p>
    ${renderError(view, 'state', error)}
    <select
      class="input medium"
      id="state"
      name="state"
      autocomplete="address-level1"
      aria-describedby=${describedBy('state', error)}
      aria-invalid=${error ? 'true' : nothing}
      @change=${(event: Event) => consult.set('state', (event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${state === ''}>${words.noState}</option>
      ${terms('state').map(
        ({ id }) => html`<option value=${id} .selected=${live(id === state)}>${labelOf('state', id, locale)}</option>`,
      )}
    </select>
  </div>`;
}

function renderStateOffer({ words, consult, locale, onTakeState }: VisitView): TemplateResult | typeof nothing {
  const state = consult.zipState;
  if (state === undefined) return nothing;
  const name = labelOf('state', state, locale);
  return html`<p class="offer">
    <span>${words.zipElsewhere(consult.draft.postalCode.trim(), name)}</span>
    <button class="button" type="button" @click=${() => onTakeState(state)}>${words.zipElsewhereTake(name)}</button>
  </p>`;
}
