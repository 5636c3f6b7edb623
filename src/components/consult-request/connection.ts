import type { ReactiveController } from 'lit';
import { composedParent } from '../../controllers/settings-controller.js';
import { EmbeddedElement } from '../embedded-element.js';
import type { Problem } from '../problem-event.js';
import { SENT_BY_PAGE } from './backend-names.js';
import { takesRequests } from './consult-attributes.js';

/** Milliseconds after the page has loaded, or after the form came later: a script may set the address right behind the tag. */
const ADDRESS_PATIENCE_MS = 100;

/** Whether requests have somewhere to go. Until a script had its chance to say where, they are taken to have. */
export class Connection implements ReactiveController {
  readonly #host: EmbeddedElement;
  readonly #report: (problem: Problem) => void;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #hadItsChance = false;
  #toldNobodyTakes = false;

  constructor(host: EmbeddedElement, report: (problem: Problem) => void) {
    this.#host = host;
    this.#report = report;
    host.addController(this);
  }

  get isMissing(): boolean {
    return this.#hadItsChance && !takesRequests(this.#host.settings);
  }

  /** At the first press: before it nothing can tell whether a script listens. Without `backend="page"` the load has told already. */
  reportNobodyTakes(): void {
    if (this.#toldNobodyTakes || this.#host.settings.backend !== SENT_BY_PAGE) return;
    this.#toldNobodyTakes = true;
    this.#report({
      code: 'consult-not-taken-over',
      level: 'error',
      attribute: 'backend',
      value: SENT_BY_PAGE,
      detail: 'nobody called preventDefault() on pm-consult-submit, and there is no endpoint: nothing was sent',
    });
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
