import { html } from 'lit';

/** The crisis line inside an answer or under the search box: copies of the page's own, where one stands between the tags in the slot `crisis`. */
export class CrisisCopies {
  readonly #copies = new Map<string, Element>();

  constructor(private readonly host: HTMLElement) {}

  /** Whether the page brought one. */
  get isOwn(): boolean {
    return this.#own !== null;
  }

  /** @param id of the answer it stands in, empty in the search: an element can be in one place only */
  lineFor(id: string): unknown {
    const own = this.#own;
    if (!own) return html`<crisis-line></crisis-line>`;
    let copy = this.#copies.get(id);
    if (!copy) {
      copy = own.cloneNode(true) as Element;
      copy.removeAttribute('slot');
      // One way out of the page is enough.
      copy.removeAttribute('exit-url');
      this.#copies.set(id, copy);
    }
    return copy;
  }

  get #own(): Element | null {
    return this.host.querySelector(':scope > [slot="crisis"]');
  }
}
