import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface AnnouncerOptions {
  /**
   * Milliseconds of rest before a polite message is spoken. Shorter, and each key of a typist interrupts the last answer;
   * longer, and people without sight wonder whether anything happened.
   * @default 1000
   */
  readonly restMs?: number;
  /**
   * Milliseconds after which what was said is taken back: long enough to be spoken, and not there for who reads the page by ear later.
   * @default never
   */
  readonly keptMs?: number;
}

/**
 * One voice per element: two polite live regions inside its shadow root, used in turn.
 *
 * Why two: a screen reader speaks a change of text. "12 providers match" after "12 providers match" is no change, so one region
 * would stay silent after a visitor undid a filter. The other region always starts from empty.
 * The regions exist from the first connection, because a region that is inserted together with its text is often not read.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #restMs: number;
  readonly #keptMs: number | undefined;
  #regions: readonly [HTMLElement, HTMLElement] | undefined;
  #next = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: AnnouncerOptions = {}) {
    this.#host = host;
    this.#restMs = options.restMs ?? 1000;
    this.#keptMs = options.keptMs;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    if (this.#regions || !root) return;
    this.#regions = [liveRegion(), liveRegion()];
    root.append(...this.#regions);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /**
   * Speaks once nothing else was asked for during the rest; a later message replaces one that still waits.
   * @param message a function is asked when it is time to speak; from `undefined` follows silence
   */
  afterRest(message: string | (() => string | undefined)): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const sentence = typeof message === 'string' ? message : message();
      if (sentence !== undefined) this.now(sentence);
    }, this.#restMs);
  }

  /** Speaks at once, politely, and drops what still waits. */
  now(message: string): void {
    this.cancel();
    clearTimeout(this.#end);
    const regions = this.#regions;
    if (!regions) return;
    const spoken = regions[this.#next === 0 ? 0 : 1];
    const silent = regions[this.#next === 0 ? 1 : 0];
    silent.textContent = '';
    spoken.textContent = message;
    this.#next = this.#next === 0 ? 1 : 0;
    if (this.#keptMs !== undefined) this.#end = setTimeout(() => this.#empty(), this.#keptMs);
  }

  /** Whether a message waits for a rest. */
  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  /** Takes back one message, where nothing else was said since. */
  takeBack(message: string): void {
    if (this.#regions?.some((region) => region.textContent === message)) this.#empty();
  }

  /** Takes back what was said, once it is no longer so, and what still waits: who reads the page by ear would come upon it. */
  clear(): void {
    this.cancel();
    this.#empty();
  }

  /** Drops a message that still waits. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #empty(): void {
    clearTimeout(this.#end);
    for (const region of this.#regions ?? []) region.textContent = '';
  }
}

function liveRegion(): HTMLElement {
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.className = 'visually-hidden';
  return region;
}
