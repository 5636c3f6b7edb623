import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ConsultController, FieldName, TextField } from '../../controllers/consult-controller.js';
import type { ConsultMessages, Question } from '../../i18n/consult/messages.js';
import type { Format } from '../../i18n/format.js';
import { MAX_PROVIDERS } from './provider-limit.js';
import { isNearlyFull } from './text-limits.js';

/** What every part of the form is drawn from. */
export interface FormView {
  readonly words: ConsultMessages;
  readonly format: Format;
  readonly locale: string;
  readonly consult: ConsultController;
  /** Name of the practice, where the page gives it. */
  readonly practice: string | undefined;
}

export interface TextQuestion {
  readonly question: Question;
  readonly required?: boolean;
  /** In place of "optional", where an answer is needed unless another one is given. */
  readonly needed?: string | undefined;
  /** What to know before answering. */
  readonly note?: string;
  readonly type?: 'text' | 'tel' | 'email';
  /** Token of the HTML standard's autofill; `off` where a browser has nothing right to offer. */
  readonly autocomplete: string;
  readonly inputMode?: 'numeric' | 'tel' | 'email';
  readonly size?: 'short' | 'medium';
  readonly list?: string;
  readonly onFocus?: () => void;
  /** Below the field. */
  readonly after?: unknown;
}

export function renderText(view: FormView, field: TextField, asked: TextQuestion): TemplateResult {
  const { consult } = view;
  const id = field;
  const error = errorOf(view, field);
  return html`<div class="field">
    ${renderLabel(id, asked.question, asked.required ? undefined : (asked.needed ?? view.words.optional))}
    <p class="hint" id="${id}-hint">${asked.note === undefined ? asked.question.why : `${asked.question.why} ${asked.note}`}</p>
    ${renderError(view, id, error)}
    <input
      class="input ${asked.size ?? ''}"
      id=${id}
      name=${id}
      type=${asked.type ?? 'text'}
      autocomplete=${asked.autocomplete}
      inputmode=${asked.inputMode ?? nothing}
      list=${asked.list ?? nothing}
      dir=${asked.type === 'tel' || asked.type === 'email' || asked.inputMode === 'numeric' ? 'ltr' : nothing}
      spellcheck="false"
      aria-describedby=${describedBy(id, error)}
      aria-invalid=${error ? 'true' : nothing}
      aria-required=${asked.required ? 'true' : nothing}
      .value=${live(consult.draft[field])}
      @input=${(event: Event) => consult.set(field, (event.target as HTMLInputElement).value)}
      @focus=${asked.onFocus ?? nothing}
      @keydown=${(event: KeyboardEvent) => {
        // Before the focus moves on, so that it meets what is offered below.
        if (event.key === 'Tab') consult.leave(field);
      }}
      @blur=${() => consult.presses.after(() => consult.leave(field))}
    />
    ${asked.after ?? nothing}
  </div>`;
}

export function renderLongText(view: FormView, field: TextField, question: Question, limit: number): TemplateResult {
  const { consult, words, format } = view;
  const id = field;
  const error = errorOf(view, field);
  const written = consult.draft[field];
  const room = isNearlyFull(written, limit) ? `${id}-room` : '';
  return html`<div class="field">
    ${renderLabel(id, question, words.optional)}
    <p class="hint" id="${id}-hint">
      ${`${question.why} `}${field === 'note' ? html`<strong>${consult.isReferral ? words.referralNotePrivacy : words.notePrivacy}</strong>` : nothing}
    </p>
    ${renderError(view, id, error)}
    <textarea
      class="input"
      id=${id}
      name=${id}
      rows="4"
      autocomplete="off"
      aria-describedby=${`${describedBy(id, error)} ${room}`.trim()}
      aria-invalid=${error ? 'true' : nothing}
      .value=${live(written)}
      @input=${(event: Event) => consult.set(field, (event.target as HTMLTextAreaElement).value)}
      @blur=${() => consult.presses.after(() => consult.leave(field))}
    ></textarea>
    ${room ? html`<p class="hint" id=${room}>${words.charactersLeft(format, limit - written.length)}</p>` : nothing}
  </div>`;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Choices {
  readonly question: Question;
  readonly options: readonly Option[];
  readonly required?: boolean;
  /** Below the options. */
  readonly after?: unknown;
}

/** Radio buttons: one of few. */
export function renderOne(
  view: FormView,
  field: TextField,
  { question, options, required = false, after }: Choices,
): TemplateResult {
  const { consult } = view;
  return renderGroup(
    view,
    field,
    question,
    required,
    html`<div class="options">
        ${options.map(
          ({ value, label }) =>
            html`<label class="option">
              <input
                type="radio"
                name=${field}
                value=${value}
                autocomplete="off"
                .checked=${live(consult.draft[field] === value)}
                @change=${() => consult.set(field, value)}
              />
              <span>${label}</span>
            </label>`,
        )}
      </div>
      ${after ?? nothing}`,
  );
}

/** Check boxes: as many as fit. */
export function renderSeveral(view: FormView, field: 'times' | 'reasons', { question, options, after }: Choices): TemplateResult {
  return renderGroup(view, field, question, false, html`${renderBoxes(view, field, options)}${after ?? nothing}`);
}

export function renderBoxes({ consult }: FormView, field: 'times' | 'reasons', options: readonly Option[]): TemplateResult {
  return html`<div class="options">
    ${options.map(
      ({ value, label }) =>
        html`<label class="option">
          <input
            type="checkbox"
            name=${field}
            value=${value}
            autocomplete="off"
            .checked=${live(consult.draft[field].includes(value))}
            @change=${(event: Event) => consult.choose(field, value, (event.target as HTMLInputElement).checked)}
          />
          <span>${label}</span>
        </label>`,
    )}
  </div>`;
}

/** The group takes focus itself: what is wrong with it belongs to no single option. */
function renderGroup(
  view: FormView,
  field: FieldName,
  question: Question,
  required: boolean,
  body: TemplateResult,
): TemplateResult {
  const error = errorOf(view, field);
  return html`<fieldset class="field" id=${field} tabindex="-1" aria-describedby=${describedBy(field, error)}>
    <legend class="label">${required ? question.label : renderTagged(question.label, view.words.optional)}</legend>
    <p class="hint" id="${field}-hint">${question.why}</p>
    ${renderError(view, field, error)} ${body}
  </fieldset>`;
}

interface Box {
  readonly label: string;
  readonly hint: unknown;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

/** One box with a sentence: a yes that nobody has to give. */
export function renderBox(view: FormView, field: FieldName, { label, hint, checked, onChange }: Box): TemplateResult {
  const error = errorOf(view, field);
  return html`<div class="field">
    ${renderError(view, field, error)}
    <label class="option ${label.length > 80 ? 'wordy' : ''}">
      <input
        type="checkbox"
        id=${field}
        name=${field}
        autocomplete="off"
        aria-describedby=${describedBy(field, error)}
        aria-invalid=${error ? 'true' : nothing}
        .checked=${live(checked)}
        @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>
    <div class="hint" id="${field}-hint">${hint}</div>
  </div>`;
}

export function renderError({ words }: FormView, id: string, error: string | undefined): TemplateResult | typeof nothing {
  if (error === undefined) return nothing;
  return html`<p class="error" id="${id}-error"><span class="visually-hidden">${words.errorPrefix} </span>${error}</p>`;
}

export function describedBy(id: string, error: string | undefined): string {
  return error === undefined ? `${id}-hint` : `${id}-error ${id}-hint`;
}

/** @param tag whether an answer is needed, in words; undefined where it is in any case */
export function renderLabel(id: string, { label }: Question, tag: string | undefined): TemplateResult {
  return html`<label class="label" for=${id}>${tag === undefined ? label : renderTagged(label, tag)}</label>`;
}

/** The space stands in one text with the label: as a text of its own it is left out where a name is made of a label. */
function renderTagged(label: string, tag: string): TemplateResult {
  return html`${`${label} `}<span class="optional">(${tag})</span>`;
}

/** What to do about a field, where something is to be done. */
export function errorOf({ consult, words, format }: FormView, field: FieldName): string | undefined {
  const issue = consult.issues.find((one) => one.field === field);
  if (!issue) return undefined;
  if (issue.message !== undefined) return issue.message;
  if (issue.code === 'name-missing' && consult.isReferral)
    return consult.asksForInitials ? words.clientInitialsMissing : words.clientNameMissing;
  if (issue.code === 'too-many' && field === 'providers') return words.tooManyProviders(format, MAX_PROVIDERS);
  return words.error[issue.code];
}
