import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Rules for what lies outside an element's shadow, in force while the element is on the page. They are adopted by the document or the
 * shadow root that holds the element, which a strict content security policy allows.
 */
export class PageRules implements ReactiveController {
  #sheet: CSSStyleSheet | undefined;
  #around: DocumentOrShadowRoot | undefined;
  #written = '';

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** Whether they are for the document, wherever the element stands. */
    private readonly scope: 'around' | 'document' = 'around',
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#adopt();
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** @param rules CSS text that is ours: nothing that a page or a visitor wrote may be in it. Empty for none. */
  set(rules: string): void {
    if (rules === this.#written) return;
    this.#written = rules;
    this.#sheet ??= new CSSStyleSheet();
    this.#sheet.replaceSync(rules);
    this.#adopt();
  }

  #adopt(): void {
    this.#release();
    if (!this.#sheet || this.#written === '' || !this.host.isConnected) return;
    const root = this.host.getRootNode();
    this.#around = this.scope === 'around' && root instanceof ShadowRoot ? root : document;
    this.#around.adoptedStyleSheets = [...this.#around.adoptedStyleSheets, this.#sheet];
  }

  #release(): void {
    if (!this.#around) return;
    this.#around.adoptedStyleSheets = this.#around.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#around = undefined;
  }
}
