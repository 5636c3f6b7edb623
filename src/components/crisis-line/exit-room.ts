import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PageRules } from '../page-rules.js';

/** Between the button and what has to be seen, in px. */
const CLEAR_PX = 8;

/**
 * The button stays where it is while the page moves under it. So the page gets as much room at its end as the button takes, and what
 * the keyboard comes to is scrolled clear of it (WCAG 2.2, 2.4.11). A finger sees where it presses: nothing moves under that.
 */
export class ExitRoom implements ReactiveController {
  readonly #rules: PageRules;
  readonly #sizes = new ResizeObserver(() => this.#reserve());
  #watched: HTMLElement | null = null;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    /** Null while there is none. */
    private readonly button: () => HTMLElement | null,
  ) {
    this.#rules = new PageRules(host, 'document');
  }

  hostConnected(): void {
    addEventListener('focusin', this.#handleFocus);
  }

  hostDisconnected(): void {
    removeEventListener('focusin', this.#handleFocus);
  }

  hostUpdated(): void {
    const button = this.button();
    if (button === this.#watched) return;
    this.#sizes.disconnect();
    this.#watched = button;
    if (button) this.#sizes.observe(button);
    else this.#rules.set('');
  }

  #reserve(): void {
    const { height, top } = this.#watched?.getBoundingClientRect() ?? { height: 0, top: 0 };
    if (height === 0) return;
    const room = `${Math.ceil(innerHeight - top) + CLEAR_PX}px`;
    this.#rules.set(`@media screen { :root { padding-block-end: ${room}; scroll-padding-block-end: ${room}; } }`);
  }

  readonly #handleFocus = (event: FocusEvent): void => {
    const [focused] = event.composedPath();
    if (!this.#watched || !(focused instanceof Element) || !focused.matches(':focus-visible')) return;
    // The browser's own scrolling comes after the event.
    requestAnimationFrame(() => this.#uncover(focused));
  };

  #uncover(focused: Element): void {
    const button = this.#watched;
    if (!button || button.contains(focused)) return;
    if (isOver(button.getBoundingClientRect(), focused.getBoundingClientRect()))
      focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}

function isOver(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
