import type { FieldRejection, RejectionCode, UnknownCode } from './backends/backend.js';
import type { RuleIssue } from './rules.js';
import type { FinalOutcome } from './send.js';

/** Where a filled form stands. Only one of them says that the request arrived. */
export type ConsultState =
  | {
      readonly name: 'editing';
      /** What to mend, after a press on "send"; empty before. */
      readonly issues: readonly RuleIssue[];
      /** Why the last press sent nothing. */
      readonly notSent?: 'offline' | 'busy';
      /** How long the receiver asks to wait before the next press, in ms, where it says. */
      readonly waitMs?: number;
    }
  | { readonly name: 'checking' }
  | { readonly name: 'sending'; readonly tries: number }
  | { readonly name: 'confirmed'; readonly reference?: string }
  | { readonly name: 'rejected'; readonly code: RejectionCode; readonly fields: readonly FieldRejection[] }
  | { readonly name: 'unknown'; readonly code: UnknownCode };

export type ConsultEvent =
  | { readonly type: 'submit' }
  | { readonly type: 'found-issues'; readonly issues: readonly RuleIssue[] }
  | { readonly type: 'passed-checks' }
  | { readonly type: 'trying'; readonly tries: number }
  | { readonly type: 'settled'; readonly outcome: FinalOutcome }
  | { readonly type: 'edit' }
  | { readonly type: 'start-over' };

export const INITIAL_STATE: ConsultState = { name: 'editing', issues: [] };

/**
 * The next state. An event that makes no sense where the form stands changes nothing: a second press while one is under way is such
 * an event, and so one press is one request.
 */
export function nextState(state: ConsultState, event: ConsultEvent): ConsultState {
  switch (event.type) {
    case 'submit':
      return isUnderWay(state) || state.name === 'confirmed' ? state : { name: 'checking' };
    case 'found-issues':
      return state.name === 'checking' ? { name: 'editing', issues: event.issues } : state;
    case 'passed-checks':
      return state.name === 'checking' ? { name: 'sending', tries: 0 } : state;
    case 'trying':
      return state.name === 'sending' ? { name: 'sending', tries: event.tries } : state;
    case 'settled':
      return state.name === 'sending' ? settled(event.outcome) : state;
    case 'edit':
      return state.name === 'rejected' ? { name: 'editing', issues: [] } : state;
    case 'start-over':
      return isUnderWay(state) ? state : INITIAL_STATE;
  }
}

/** A press now would do nothing: one request is being checked or sent. */
export function isUnderWay(state: ConsultState): boolean {
  return state.name === 'checking' || state.name === 'sending';
}

function settled(outcome: FinalOutcome): ConsultState {
  switch (outcome.status) {
    case 'confirmed':
      return outcome.reference === undefined ? { name: 'confirmed' } : { name: 'confirmed', reference: outcome.reference };
    case 'rejected':
      return { name: 'rejected', code: outcome.code, fields: outcome.fields ?? [] };
    case 'unknown':
      return { name: 'unknown', code: outcome.code };
    case 'not-sent':
      return outcome.code === 'busy' && outcome.afterMs !== undefined
        ? { name: 'editing', issues: [], notSent: 'busy', waitMs: outcome.afterMs }
        : { name: 'editing', issues: [], notSent: outcome.code };
  }
}
