import type { ReactiveController } from 'lit';

export type ExitKey = 'Escape' | 'Shift';

export const EXIT_PRESSES = 3;
/** Between the first and the last press, as in the GOV.UK Design System's "Exit this page". */
const WITHIN_MS = 5000;

export interface ExitKeysOptions {
  isOn(): boolean;
  /** @param left presses that are missing, 1 or 2 */
  onPress(key: ExitKey, left: number): void;
  onExit(): void;
}

/** Listens for Escape or Shift, pressed three times with no other key between. */
export class ExitKeys implements ReactiveController {
  #key: string | undefined;
  #presses = 0;
  #since = 0;

  constructor(private readonly options: ExitKeysOptions) {}

  hostConnected(): void {
    // Before the page's own listeners, which may stop the event.
    addEventListener('keydown', this.#handleKeydown, { capture: true });
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#handleKeydown, { capture: true });
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const { key, repeat, isComposing, timeStamp } = event;
    if (repeat || !this.options.isOn()) return;
    if (isComposing || (key !== 'Escape' && key !== 'Shift')) {
      this.#presses = 0;
      return;
    }
    if (this.#presses === 0 || key !== this.#key || timeStamp - this.#since > WITHIN_MS) {
      this.#presses = 0;
      this.#since = timeStamp;
      this.#key = key;
    }
    this.#presses += 1;
    if (this.#presses < EXIT_PRESSES) return this.options.onPress(key, EXIT_PRESSES - this.#presses);
    this.#presses = 0;
    return this.options.onExit();
  };
}
