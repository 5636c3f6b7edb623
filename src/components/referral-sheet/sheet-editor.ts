import { html, nothing, type TemplateResult } from 'lit';
import type { Provider } from '../../feed/provider.js';
import type { ReferralMessages } from '../../i18n/referral/messages.js';
import { describeReasons, type Wording } from '../../i18n/reasons/describe.js';
import { MAX_SHEET_LINE } from '../../referral/sheet.js';
import type { Reason } from '../../search/query.js';
import { renderOnSheet } from './on-sheet.js';
import { renderOption } from './option.js';
import { MOST_ON_SHEET } from './sheet-source.js';

/** What the therapist has chosen to say. Held in memory: it goes on the sheet, and nowhere else. */
export interface SheetChoices {
  /** Own lines, by provider id. */
  readonly lines: Readonly<Record<string, string>>;
  /** Keys of reasons that are not to be on the sheet: {@link reasonKey}. */
  readonly leftOut: ReadonlySet<string>;
  readonly toolkit: boolean;
  /** Whether what the visitor noted is printed; nobody wants to find it on paper unasked. */
  readonly notes: boolean;
  /** Ids of those on the sheet, once somebody has chosen: a list may be longer than it. */
  readonly onSheet?: ReadonlySet<string>;
}

export const FIRST_CHOICES: SheetChoices = { lines: {}, leftOut: new Set(), toolkit: true, notes: false };

export interface EditorView {
  readonly words: ReferralMessages;
  readonly wording: Wording;
  readonly all: readonly Provider[];
  /** Those on the sheet. */
  readonly providers: readonly Provider[];
  /** Those that may stand on the sheet, left out or not, by provider id. */
  readonly reasons: Readonly<Record<string, readonly Reason[]>>;
  readonly choices: SheetChoices;
  readonly onChoices: (choices: SheetChoices) => void;
}

/** Of one reason of one provider. */
export function reasonKey(id: string, reason: Reason): string {
  return `${id} ${JSON.stringify(reason)}`;
}

/** Beside the sheet, not in it: what is on paper stays a plain picture of the paper. */
export function renderEditor(view: EditorView): TemplateResult {
  const { words, wording, all, providers, choices, onChoices } = view;
  return html`<details class="change">
    <summary>${words.change}</summary>
    ${
      all.length > MOST_ON_SHEET
        ? renderOnSheet({
            words,
            format: wording.format,
            all,
            providers,
            onChosen: (onSheet) => onChoices({ ...choices, onSheet }),
          })
        : nothing
    }
    <p class="hint" id="change-about">${words.changeAbout}</p>
    ${providers.map((provider) => renderProvider(provider, view))}
    <div class="options">
      ${renderOption({ label: words.printToolkit, isOn: choices.toolkit, onChange: (toolkit) => onChoices({ ...choices, toolkit }) })}
    </div>
  </details>`;
}

/** The visitor's own notes are private, so the choice is in sight and not in what has to be opened. */
export function renderNotesChoice({
  words,
  choices,
  onChoices,
}: Pick<EditorView, 'words' | 'choices' | 'onChoices'>): TemplateResult {
  return html`<div class="own-notes">
    ${renderOption({
      label: words.printNotes,
      isOn: choices.notes,
      describedBy: 'notes-about',
      onChange: (notes) => onChoices({ ...choices, notes }),
    })}
    <p class="hint" id="notes-about">${words.printNotesAbout}</p>
  </div>`;
}

function renderProvider({ id, name }: Provider, view: EditorView): TemplateResult {
  const { words, wording, choices, onChoices } = view;
  const reasons = view.reasons[id] ?? [];
  const field = `line-${id}`;
  return html`<fieldset class="about">
    <legend class="about-name"><bdi>${name}</bdi></legend>
    ${
      reasons.length > 0
        ? html`<div class="options" role="group" aria-label=${words.printReasons}>
            ${reasons.map((reason) =>
              renderOption({
                label: describeReasons([reason], wording).join(' '),
                isOn: !choices.leftOut.has(reasonKey(id, reason)),
                onChange: (wanted) =>
                  onChoices({ ...choices, leftOut: withOrWithout(choices.leftOut, reasonKey(id, reason), !wanted) }),
              }),
            )}
          </div>`
        : nothing
    }
    <div class="field">
      <label class="label" for=${field}>${words.ownLine}</label>
      <textarea
        class="input own-line"
        id=${field}
        rows="2"
        maxlength=${MAX_SHEET_LINE}
        autocomplete="off"
        aria-label=${words.ownLineAbout(name)}
        aria-describedby="change-about"
        .value=${choices.lines[id] ?? ''}
        @input=${({ currentTarget }: InputEvent) =>
          onChoices({ ...choices, lines: { ...choices.lines, [id]: (currentTarget as HTMLTextAreaElement).value } })}
      ></textarea>
    </div>
  </fieldset>`;
}

function withOrWithout<Value>(set: ReadonlySet<Value>, value: Value, isWith: boolean): ReadonlySet<Value> {
  const changed = new Set(set);
  if (isWith) changed.add(value);
  else changed.delete(value);
  return changed;
}
