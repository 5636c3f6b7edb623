import type { FieldRejection, RejectionCode } from '../../consult/backends/backend.js';
import type { ConsultState } from '../../consult/machine.js';
import type { ConsultRequest } from '../../consult/request.js';
import type { FinalOutcome } from '../../consult/send.js';

/** Where a request stands, for the page around. Holds nothing that was typed. */
export interface ConsultStatus {
  readonly state: ConsultState['name'];
  /** Why a press sent nothing. */
  readonly notSent?: 'offline' | 'busy';
  /** Ids of the providers asked. */
  readonly providers: readonly string[];
}

/** `pm-consult-status`: the request moved on. Bubbles out of every shadow root. */
export class ConsultStatusEvent extends CustomEvent<ConsultStatus> {
  static readonly type = 'pm-consult-status';

  constructor(status: ConsultStatus) {
    super(ConsultStatusEvent.type, { bubbles: true, composed: true, detail: status });
  }
}

/**
 * `pm-consult-submit`: a request passed its checks and is about to be sent. A page that calls `preventDefault()` takes over: it sends the
 * request its own way and answers with `resolve` or `reject`; until then the form says that it is sending.
 *
 * It is the one event that holds what a person typed. So it does not bubble: only those who listen at the element itself, or at the
 * element of this library around it, hear it.
 */
export class ConsultSubmitEvent extends Event {
  static readonly type = 'pm-consult-submit';
  readonly #settle: (outcome: FinalOutcome) => void;

  constructor(
    readonly request: ConsultRequest,
    settle: (outcome: FinalOutcome) => void,
  ) {
    super(ConsultSubmitEvent.type, { cancelable: true, composed: true });
    this.#settle = settle;
  }

  /** It arrived. @param reference what the person may name in a call */
  resolve(reference?: string): void {
    this.#settle(reference === undefined ? { status: 'confirmed' } : { status: 'confirmed', reference });
  }

  /** It was refused, or, with `unknown`, nobody can tell. */
  reject(code: RejectionCode | 'unknown' = 'not-accepted', fields: readonly FieldRejection[] = []): void {
    this.#settle(code === 'unknown' ? { status: 'unknown', code: 'network' } : { status: 'rejected', code, fields });
  }
}

/**
 * `pm-consult-check`: a request is about to be sent, and the site's own captcha in the slot `captcha` may have its say. Holds nothing
 * that was typed. A check that fails, or that nobody answers in 20 s, marks the request as not checked; it stops nobody.
 */
export class ConsultCheckEvent extends Event {
  static readonly type = 'pm-consult-check';
  /** What the site's captcha was asked for; undefined where nobody answers. */
  answer: Promise<string> | undefined;

  constructor() {
    super(ConsultCheckEvent.type, { bubbles: true, composed: true });
  }

  /** @param token resolves to what the receiver can verify, at most 8,192 characters; rejects where the check failed */
  waitFor(token: Promise<string>): void {
    this.answer = token;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pm-consult-status': ConsultStatusEvent;
    'pm-consult-submit': ConsultSubmitEvent;
    'pm-consult-check': ConsultCheckEvent;
  }
}
