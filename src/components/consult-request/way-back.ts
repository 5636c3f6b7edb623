/** Remembers from where in the page somebody came to the form, to take them back to the same card. */
export class WayBack {
  #place: { readonly pressed: HTMLElement | undefined; readonly scrolled: number } | undefined;

  get isKnown(): boolean {
    return this.#place !== undefined;
  }

  remember(): void {
    this.#place = { pressed: focusedElement(), scrolled: scrollY };
  }

  go(): void {
    if (!this.#place) return;
    const { pressed, scrolled } = this.#place;
    // Some browsers give a button that is pressed no focus; then the place on the page is all there is.
    if (!pressed?.isConnected) return scrollTo({ top: scrolled, behavior: 'instant' });
    pressed.focus({ preventScroll: true });
    return pressed.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}

function focusedElement(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
}
