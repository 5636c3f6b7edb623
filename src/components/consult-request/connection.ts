import type { ReactiveController } from 'lit';
import { composedParent } from '../../controllers/settings-controller.js';
import { EmbeddedElement } from '../embedded-element.js';
import type { Problem } from '../problem-event.js';
import { takesRequests } from './consult-attributes.js';

/** Milliseconds after the page has loaded, or after the form came later: a script may set the address right behind the tag. */
const ADDRESS_PATIENCE_MS = 100;

/** Whether requests have somewhere to go. Until a script had its chance to say where, they are taken to have. */
export class Connection implements ReactiveController {
  readonly #host: EmbeddedElement;
  readonly #report: (problem: Problem) => void;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #hadItsChance = false;

  constructor(host: EmbeddedElement, report: (problem: Problem) => void) {
    this.#host = host;
    this.#report = report;
    host.addController(this);
  }

  get isMissing(): boolean {
    return this.#hadItsChance && !takesRequests(this.#host.settings);
  }

  hostConnected(): void {
    if (document.readyState === 'complete') this.#wait();
    else addEventListener('load', this.#wait, { once: true });
  }

  hostDisconnected(): void {
    removeEventListener('load', this.#wait);
    clearTimeout(this.#patience);
  }

  readonly #wait = (): void => {
    if (!this.#hadItsChance) this.#patience = setTimeout(() => this.#look(), ADDRESS_PATIENCE_MS);
  };

  #look(): void {
    this.#hadItsChance = true;
    if (!this.isMissing) return;
    this.#host.requestUpdate();
    if (this.#wasGivenWrong()) return;
    this.#report({
      code: 'consult-endpoint-missing',
      level: 'error',
      attribute: 'endpoint',
      value: '',
      allowed: 'an https address, or a path on this site; backend="page" where your own script sends the requests',
    });
  }

  /** Then that has been said already. */
  #wasGivenWrong(): boolean {
    for (let node: Node | null = this.#host; node; node = composedParent(node)) {
      if (node instanceof EmbeddedElement && node.getAttribute('endpoint')) return true;
    }
    return false;
  }
}
