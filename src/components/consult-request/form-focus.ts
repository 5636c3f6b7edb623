import type { LitElement } from 'lit';
import type { FieldName } from '../../controllers/consult-controller.js';

/** Where the focus goes inside the form: nobody is left on something that went away. */
export class FormFocus {
  constructor(private readonly host: LitElement) {}

  /** What has it, inside the form. */
  get current(): Element | null {
    return this.host.shadowRoot?.activeElement ?? null;
  }

  /** To the first of both that is there once the form was drawn. */
  async afterUpdate(selector: string, otherwise?: string): Promise<void> {
    await this.host.updateComplete;
    (this.#find(selector) ?? (otherwise === undefined ? null : this.#find(otherwise)))?.focus();
  }

  /**
   * To a field that is wrong, with its label in view.
   * @param unfold called where the field lies in a folded part
   */
  async toField(field: FieldName, unfold: (part: 'visits' | 'reasons') => void): Promise<void> {
    const folded = this.#find(`#${field}`)?.closest('.folded');
    if (folded) unfold(folded.id === 'visits-part' ? 'visits' : 'reasons');
    await this.host.updateComplete;
    const control = this.#find(`#${field}`);
    control?.focus({ preventScroll: true });
    (control?.closest('.field') ?? control)?.scrollIntoView({ block: 'start' });
  }

  /** A press on "send": fields go inert, and the panel that offered to send again goes away. The button says how it goes. */
  toSendButton(): void {
    const button = this.#find('[part="send"]');
    if (!button || this.current === button || !this.host.matches(':focus-within')) return;
    button.focus({ preventScroll: true });
    button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
