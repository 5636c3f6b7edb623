import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Option {
  readonly label: string | TemplateResult;
  readonly isOn: boolean;
  /** Cannot be changed as things stand. */
  readonly isLocked?: boolean;
  /** Id of what says more about it. */
  readonly describedBy?: string;
  readonly onChange: (isOn: boolean) => void;
}

/** A box to tick, with its words. */
export function renderOption({ label, isOn, isLocked = false, describedBy = '', onChange }: Option): TemplateResult {
  return html`<label class="option"
    ><input
      type="checkbox"
      autocomplete="off"
      aria-describedby=${describedBy || nothing}
      .checked=${live(isOn)}
      ?disabled=${isLocked}
      @change=${({ currentTarget }: Event) => onChange((currentTarget as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
}
