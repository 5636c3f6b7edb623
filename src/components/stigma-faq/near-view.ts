import type { ReactiveController } from 'lit';
import { pageIdle } from '../../controllers/page-idle.js';

/** From how far away, above and below, in heights of the window. */
const NEAR = '100% 0px';
/** So long it has to stay near, in ms: what stands below a list is near until the list has loaded, and nobody has come to it. */
const STAY_MS = 2_000;

/**
 * Says once that an element is about to be seen and that the browser has nothing better to do. Says nothing where the visitor asked
 * their browser to save data.
 */
export class NearView implements ReactiveController {
  #watch: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDone = false;

  constructor(
    private readonly element: Element,
    private readonly onNear: () => void,
  ) {}

  hostConnected(): void {
    if (this.#isDone || savesData()) return;
    this.#watch = new IntersectionObserver((entries) => this.#look(entries.at(-1)?.isIntersecting === true), {
      rootMargin: NEAR,
    });
    this.#watch.observe(this.element);
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
    clearTimeout(this.#timer);
  }

  #look(isNear: boolean): void {
    clearTimeout(this.#timer);
    if (isNear) this.#timer = setTimeout(() => void pageIdle().then(() => this.#tell()), STAY_MS);
  }

  #tell(): void {
    if (this.#isDone || !this.element.isConnected) return;
    this.#isDone = true;
    this.#watch?.disconnect();
    this.onNear();
  }
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
