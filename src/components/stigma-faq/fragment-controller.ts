import type { ReactiveController } from 'lit';
import { FRAGMENT_PREFIX } from './own-entries.js';

export interface FragmentOptions {
  /** Whether a fragment without our prefix names one of the practice's own answers. */
  isOurs(fragment: string): boolean;
  /** @returns whether there is such an answer by now */
  show(fragment: string): boolean;
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
    const fragment = location.hash.slice(1);
    if (fragment === this.#shown) return;
    const isOurs = fragment.startsWith(FRAGMENT_PREFIX) || this.options.isOurs(fragment);
    if (!isOurs || this.options.show(fragment)) this.#shown = fragment;
  }

  readonly #handleChange = (): void => {
    // The same address may be followed twice.
    this.#shown = '';
    this.#follow();
  };
}
