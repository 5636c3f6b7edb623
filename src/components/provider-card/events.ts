/** What the visitor did with a provider. */
export type SelectAction = 'details' | 'call' | 'book' | 'website' | 'email' | 'ask';

export interface SelectDetail {
  /** Id of the provider, as in the feed. */
  readonly id: string;
  readonly action: SelectAction;
}

/** `pm-select`: a visitor turned to one provider. Carries the provider's id and what was done, nothing of the visitor. */
export class SelectEvent extends CustomEvent<SelectDetail> {
  static readonly type = 'pm-select';

  constructor(detail: SelectDetail) {
    super(SelectEvent.type, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pm-select': SelectEvent;
  }
}
