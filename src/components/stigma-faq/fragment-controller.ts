import type { ReactiveController } from 'lit';
import { FRAGMENT_PREFIX } from './own-entries.js';

export interface FragmentOptions {
  /** Whether a fragment without our prefix names one of the practice's own answers. */
  isOurs(fragment: string): boolean;
  /** @returns whether there is such an answer by now */
  open(fragment: string): boolean;
  /** Takes the reader to the answer that was opened. */
  reach(fragment: string): void;
}

/** Opens what the page's address names: `#pm-faq-how-soon`, or the id of one of the practice's own answers. Once each time. */
export class FragmentController implements ReactiveController {
  #shown = '';

  constructor(private readonly options: FragmentOptions) {}

  hostConnected(): void {
    addEventListener('hashchange', this.#handleChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#handleChange);
  }

  /** The answers may come later than the address. */
  hostUpdated(): void {
    this.#follow();
  }

  #follow(): void {
    const fragment = decoded(location.hash.slice(1));
    if (fragment === this.#shown) return;
    const isOurs = fragment.startsWith(FRAGMENT_PREFIX) || this.options.isOurs(fragment);
    if (isOurs && !this.options.open(fragment)) return;
    this.#shown = fragment;
    // Who has begun to write while the answers were on their way keeps their place.
    if (isOurs && !isWriting()) this.options.reach(fragment);
  }

  readonly #handleChange = (): void => {
    // The same address may be followed twice.
    this.#shown = '';
    this.#follow();
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function isWriting(): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused !== null && focused.matches('input, textarea, select, [contenteditable]');
}
