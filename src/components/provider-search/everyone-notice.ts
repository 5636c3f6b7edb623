import type { ReactiveController } from 'lit';
import type { EmbeddedElement } from '../embedded-element.js';

/** Milliseconds that the news stays at least: time to read it twice. */
const SHOWN_MS = 8000;

export interface EveryoneNoticeOptions {
  /** Whether the news stands there with nothing to press. */
  readonly isShown: () => boolean;
  readonly letGo: () => void;
}

/**
 * Takes the news that everybody of a large list has come away again, as it stands between the box and the list. Only while nothing below it
 * is in sight, or it is itself scrolled away and the browser keeps what is read in place; else it waits for the next question.
 */
export class EveryoneNotice implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: EmbeddedElement,
    private readonly options: EveryoneNoticeOptions,
  ) {}

  hostUpdated(): void {
    if (this.options.isShown()) this.#timer ??= setTimeout(() => this.#look(), SHOWN_MS);
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    this.#timer = undefined;
    if (movesNothingSeen(this.host)) this.options.letGo();
    this.host.requestUpdate();
  }
}

function movesNothingSeen({ shadowRoot }: EmbeddedElement): boolean {
  const notice = shadowRoot?.querySelector('.rest');
  const below = shadowRoot?.querySelector('.answer');
  if (!notice || !below || notice.contains(shadowRoot?.activeElement ?? null)) return false;
  const isScrolledAway = notice.getBoundingClientRect().bottom < 0 && CSS.supports('overflow-anchor', 'auto');
  return isScrolledAway || below.getBoundingClientRect().top >= innerHeight;
}
