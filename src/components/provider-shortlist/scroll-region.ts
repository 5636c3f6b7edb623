import type { ReactiveController } from 'lit';

/** Lets the keyboard scroll what is wider than its room, and does not stand in its way where all is seen. */
export class ScrollRegion implements ReactiveController {
  readonly #find: () => HTMLElement | null;
  readonly #watch = new ResizeObserver(() => this.#look());
  #region: HTMLElement | null = null;

  /** @param find the region that scrolls; null while there is none */
  constructor(find: () => HTMLElement | null) {
    this.#find = find;
  }

  hostUpdated(): void {
    const region = this.#find();
    if (region === this.#region) return this.#look();
    this.#watch.disconnect();
    this.#region = region;
    if (region) this.#watch.observe(region);
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
    this.#region = null;
  }

  #look(): void {
    const region = this.#region;
    if (!region) return;
    const scrolls = region.scrollWidth > region.clientWidth + 1;
    region.classList.toggle('scrolls', scrolls);
    if (scrolls) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  }
}
