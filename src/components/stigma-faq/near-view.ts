import type { ReactiveController } from 'lit';

/** From how far away, above and below, in heights of the window. */
const NEAR = '100% 0px';
/** Where a browser does not tell when it is idle, in ms. */
const REST_MS = 300;

/**
 * Says once that an element is about to be seen and that the browser has nothing better to do. Says nothing where the visitor asked
 * their browser to save data.
 */
export class NearView implements ReactiveController {
  #watch: IntersectionObserver | undefined;
  #wasNear = false;

  constructor(
    private readonly element: Element,
    private readonly onNear: () => void,
  ) {}

  hostConnected(): void {
    if (this.#wasNear || savesData()) return;
    this.#watch = new IntersectionObserver((entries) => this.#look(entries), { rootMargin: NEAR });
    this.#watch.observe(this.element);
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#watch?.disconnect();
    const tell = () => {
      if (!this.element.isConnected || this.#wasNear) return;
      this.#wasNear = true;
      this.onNear();
    };
    if (typeof requestIdleCallback === 'function') requestIdleCallback(tell);
    else setTimeout(tell, REST_MS);
  }
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
