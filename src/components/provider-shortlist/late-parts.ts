import type { ReactiveControllerHost } from 'lit';
import { fetchElement, type LateElement } from '../late-elements.js';
import type { Problem } from '../problem-event.js';

/** Elements that a press asks for, and whether the last one did not arrive. */
export class LateParts {
  isMissing = false;
  readonly #host: ReactiveControllerHost;
  readonly #report: (problem: Problem) => void;

  constructor(host: ReactiveControllerHost, report: (problem: Problem) => void) {
    this.#host = host;
    this.#report = report;
  }

  /** @returns whether it is there */
  async fetch(tag: LateElement): Promise<boolean> {
    this.isMissing = false;
    this.isMissing = !(await fetchElement(tag, this.#report));
    this.#host.requestUpdate();
    return !this.isMissing;
  }
}
