import { html, type TemplateResult } from 'lit';
import type { ConsultToolkit } from '../../content/toolkit.js';
import type { GuideMessages } from '../../i18n/guide/messages.js';
import { renderHeading } from '../heading.js';

export interface ToolkitView {
  readonly words: GuideMessages;
  /** Level of the heading over the toolkit. */
  readonly level: number;
  readonly onPrint: () => void;
}

/** What helps through a first call: questions, what to say, room for notes. The notes are in the page and nowhere else. */
export function renderToolkit(view: ToolkitView, toolkit: ConsultToolkit): TemplateResult {
  const { level, words } = view;
  const { questions, call, voicemail, notes } = toolkit;
  return html`<section class="part toolkit" part="part" aria-labelledby="title-toolkit">
    ${renderHeading(level, 'title', toolkit.title, 'title-toolkit')}
    <div class="tool">
      ${renderHeading(level + 1, 'step-title', questions.title)}
      <div class="question-groups">
        ${questions.groups.map(
          ({ id, title, items }) =>
            html`<fieldset>
              <legend class="group-name" id="questions-${id}">${title}</legend>
              ${items.map(
                (item) => html`<label class="question"><input type="checkbox" autocomplete="off" /><span>${item}</span></label>`,
              )}
            </fieldset>`,
        )}
      </div>
    </div>
    <div class="scripts">
      ${renderScript(view, call.title, call.lines)} ${renderScript(view, voicemail.title, voicemail.lines, voicemail.tip)}
    </div>
    <div class="tool notes">
      ${renderHeading(level + 1, 'step-title', notes.title)}
      <p class="about" id="notes-hint">${notes.hint}</p>
      ${notes.prompts.map((prompt, index) => renderNote(prompt, `note-${index}`))}
    </div>
    <p class="print"><button class="button" type="button" @click=${view.onPrint}>${words.print}</button></p>
  </section>`;
}

function renderScript({ level, words }: ToolkitView, title: string, lines: readonly string[], tip = ''): TemplateResult {
  return html`<div class="tool script">
    ${renderHeading(level + 1, 'step-title', title)}
    <ul class="lines" role="list">
      ${lines.map((line) => html`<li>${withBlanks(line, words.blank)}</li>`)}
    </ul>
    ${tip ? html`<p class="about">${tip}</p>` : ''}
  </div>`;
}

/** A `___` becomes a line to fill in by voice, with a word in its place for who hears it. */
function withBlanks(line: string, blank: string): unknown[] {
  return line
    .split('___')
    .flatMap((part, index) =>
      index === 0 ? [part] : [html`<span class="blank"><span class="visually-hidden">${blank}</span></span>`, part],
    );
}

/** A text area prints only what is scrolled into sight, so its text stands once more in a block that prints and is not seen. */
function renderNote(prompt: string, id: string): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${id}>${prompt}</label>
    <textarea
      class="input note-input"
      id=${id}
      rows="2"
      spellcheck="false"
      maxlength="4000"
      autocomplete="off"
      aria-describedby="notes-hint"
      @input=${copyForPrint}
    ></textarea>
    <div class="printed" aria-hidden="true"></div>
  </div>`;
}

function copyForPrint({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLTextAreaElement)) return;
  const printed = currentTarget.nextElementSibling;
  if (printed) printed.textContent = currentTarget.value;
}
