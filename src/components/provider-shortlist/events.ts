export interface ShortlistChange {
  /** Ids of the providers on the list, in its order. */
  readonly ids: readonly string[];
}

/** `pm-shortlist-change`: the visitor added somebody, took somebody off, or changed the order. Holds no note and nothing else that was typed. */
export class ShortlistChangeEvent extends CustomEvent<ShortlistChange> {
  static readonly type = 'pm-shortlist-change';

  constructor(change: ShortlistChange) {
    super(ShortlistChangeEvent.type, { bubbles: true, composed: true, detail: change });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pm-shortlist-change': ShortlistChangeEvent;
  }
}
