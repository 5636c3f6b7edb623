/** Half a frame: longer, and a page that scrolls begins to stutter. */
const SLICE_MS = 8;

/** Tells when work has gone on for so long that the page should have its turn. */
export class Slice {
  #started = performance.now();
  readonly #pause: (() => Promise<unknown>) | undefined;

  /** @param pause lets the page do what else is waiting; without, no slice ever ends */
  constructor(pause: (() => Promise<unknown>) | undefined) {
    this.#pause = pause;
  }

  get isOver(): boolean {
    return this.#pause !== undefined && performance.now() - this.#started >= SLICE_MS;
  }

  async next(): Promise<void> {
    await this.#pause?.();
    this.#started = performance.now();
  }
}
