import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIAL_STATE, isUnderWay, nextState, type ConsultEvent, type ConsultState } from '../../src/consult/machine.js';

const after = (...events: ConsultEvent[]): ConsultState => events.reduce(nextState, INITIAL_STATE);
const submit: ConsultEvent = { type: 'submit' };
const passed: ConsultEvent = { type: 'passed-checks' };
const confirmed: ConsultEvent = { type: 'settled', outcome: { status: 'confirmed', reference: 'A1' } };

describe('where a filled form stands', () => {
  it('goes from a press over checks and tries to a confirmation', () => {
    expect(after(submit).name).toBe('checking');
    expect(after(submit, passed)).toEqual({ name: 'sending', tries: 0 });
    expect(after(submit, passed, { type: 'trying', tries: 2 })).toEqual({ name: 'sending', tries: 2 });
    expect(after(submit, passed, confirmed)).toEqual({ name: 'confirmed', reference: 'A1' });
  });

  it('goes back to the form with what to mend', () => {
    const issues = [{ field: 'name', code: 'name-missing' }] as const;
    expect(after(submit, { type: 'found-issues', issues })).toEqual({ name: 'editing', issues });
  });

  it('takes two presses as one', () => {
    expect(after(submit, submit, passed, submit)).toEqual({ name: 'sending', tries: 0 });
  });

  it('cannot send again what is confirmed', () => {
    expect(after(submit, passed, confirmed, submit).name).toBe('confirmed');
  });

  it('says that nothing was sent when offline, and lets the person send again', () => {
    const offline = after(submit, passed, { type: 'settled', outcome: { status: 'not-sent', code: 'offline' } });
    expect(offline).toEqual({ name: 'editing', issues: [], notSent: 'offline' });
    expect(nextState(offline, submit).name).toBe('checking');
  });

  it('is confirmed only by a confirmed outcome, whatever happens in whatever order', () => {
    const event: fc.Arbitrary<ConsultEvent> = fc.constantFrom<ConsultEvent>(
      submit,
      passed,
      { type: 'found-issues', issues: [] },
      { type: 'trying', tries: 1 },
      { type: 'edit' },
      { type: 'start-over' },
      { type: 'settled', outcome: { status: 'unknown', code: 'timeout' } },
      { type: 'settled', outcome: { status: 'rejected', code: 'spam' } },
      { type: 'settled', outcome: { status: 'not-sent', code: 'busy' } },
    );
    fc.assert(fc.property(fc.array(event, { maxLength: 30 }), (events) => after(...events).name !== 'confirmed'));
  });

  it('leaves "sending" only when its outcome is known', () => {
    const state = after(submit, passed);
    for (const event of [submit, passed, { type: 'edit' }, { type: 'start-over' }] as const) {
      expect(isUnderWay(nextState(state, event))).toBe(true);
    }
  });
});
