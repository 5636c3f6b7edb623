import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Puts off what would move the page under a press. A field is left between the mouse's (or a tap's) down and up; where something is shown
 * because of that, the button slips away before it is up, and nothing was pressed.
 */
export class PressWatch implements ReactiveController {
  #isPressed = false;
  readonly #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('mousedown', this.#begin, { capture: true });
    for (const end of ENDS) addEventListener(end, this.#end, { capture: true });
  }

  hostDisconnected(): void {
    removeEventListener('mousedown', this.#begin, { capture: true });
    for (const end of ENDS) removeEventListener(end, this.#end, { capture: true });
    this.#flush();
  }

  /** Does it now, or when the press that is under way has done its work. */
  after(act: () => void): void {
    if (this.#isPressed) this.#waiting.push(act);
    else act();
  }

  readonly #begin = (): void => {
    this.#isPressed = true;
  };

  readonly #end = (): void => {
    // The click comes right behind, in the same task.
    if (this.#isPressed) setTimeout(() => this.#flush());
  };

  #flush(): void {
    this.#isPressed = false;
    for (const act of this.#waiting.splice(0)) act();
  }
}

const ENDS = ['mouseup', 'dragend', 'keydown', 'blur'] as const;
