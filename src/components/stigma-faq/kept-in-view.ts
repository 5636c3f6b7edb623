import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { composedParent } from '../../controllers/settings-controller.js';

/** A page whose sizes have not changed for so long, in ms, has settled. A feed on a slow line may take several seconds. */
const SETTLED_AFTER_MS = 10_000;
/** Browsers round positions; a person scrolls further. */
const ROUNDING_PX = 2;
/** So long, in ms, the browser may still be on its own way to what the address names. */
const CONTESTED_MS = 1_500;
/** With these a person takes over. */
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

interface Place {
  /** From the top of the window. */
  readonly seenAt: number;
  /** From the top of the page: changes with the layout, and not with scrolling. */
  readonly inPage: number;
}

/**
 * Keeps an element at the top of the window while the page around it still changes its sizes: a list of providers that loads above an
 * answer would push it out of view. Ends when the page has settled, or when the person acts.
 */
export class KeptInView implements ReactiveController {
  #target: HTMLElement | undefined;
  #place: Place = { seenAt: 0, inPage: 0 };
  #contestedUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening = new AbortController();
  readonly #sizes = new ResizeObserver(() => this.#bring());

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#release();
  }

  /**
   * Brings the element into view, now and as long as it has to be kept there.
   * @param isContested the browser itself goes elsewhere, to something on the page with the id that the address names
   */
  keep(target: HTMLElement, isContested = false): void {
    this.#release();
    this.#contestedUntil = isContested ? performance.now() + CONTESTED_MS : 0;
    this.#target = target;
    this.#bring();
    const { signal } = this.#listening;
    for (const act of ACTS) addEventListener(act, this.#release, { capture: true, passive: true, signal });
    addEventListener('scroll', this.#handleScroll, { capture: true, passive: true, signal });
    for (let node: Node | null = target; node; node = composedParent(node))
      if (node instanceof Element) this.#sizes.observe(node);
  }

  #bring(): void {
    if (!this.#target?.isConnected) return this.#release();
    // At once: a page that scrolls smoothly would never arrive.
    this.#target.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#place = placeOf(this.#target);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#release, SETTLED_AFTER_MS);
  }

  /** A scroll that the layout did not cause is the person's: by a scroll bar, or by a screen reader that goes on. */
  readonly #handleScroll = (): void => {
    if (!this.#target) return;
    if (performance.now() < this.#contestedUntil) return this.#bring();
    const { seenAt, inPage } = placeOf(this.#target);
    const isLayout = Math.abs(inPage - this.#place.inPage) > ROUNDING_PX;
    if (!isLayout && Math.abs(seenAt - this.#place.seenAt) > ROUNDING_PX) this.#release();
  };

  readonly #release = (): void => {
    this.#target = undefined;
    clearTimeout(this.#timer);
    this.#sizes.disconnect();
    this.#listening.abort();
    this.#listening = new AbortController();
  };
}

function placeOf(target: HTMLElement): Place {
  const { top } = target.getBoundingClientRect();
  return { seenAt: top, inPage: top + scrollY };
}
