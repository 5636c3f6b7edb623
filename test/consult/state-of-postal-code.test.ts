import { describe, expect, it } from 'vitest';
import { otherStateOfPostalCode, stateOfPostalCode } from '../../src/consult/state-of-postal-code.js';
import { states } from '../../src/vocabulary/states.js';

const everyCode = Array.from({ length: 100_000 }, (_, n) => String(n).padStart(5, '0'));

describe('the state of a ZIP code', () => {
  it.each([
    ['90210', 'CA'],
    ['10001', 'NY'],
    ['00501', 'NY'],
    ['02134', 'MA'],
    ['05501', 'MA'],
    ['05401', 'VT'],
    ['06390', 'NY'],
    ['06511', 'CT'],
    ['00901', 'PR'],
    ['00802', 'VI'],
    ['20001', 'DC'],
    ['20101', 'VA'],
    ['30301', 'GA'],
    ['33101', 'FL'],
    ['39901', 'GA'],
    ['60601', 'IL'],
    ['73301', 'TX'],
    ['73102', 'OK'],
    ['79901', 'TX'],
    ['83414', 'WY'],
    ['88510', 'TX'],
    ['96799', 'AS'],
    ['96813', 'HI'],
    ['96910', 'GU'],
    ['96950', 'MP'],
    ['99501', 'AK'],
    ['09012', 'AE'],
  ])('%s is in %s', (postalCode, state) => {
    expect(stateOfPostalCode(postalCode)).toBe(state);
  });

  it.each(['', '9021', '902101', '90210-1234', 'ABCDE', '00012', '98765 ', '00400', '21' + '3x1'])('%o is no code', (text) => {
    expect(stateOfPostalCode(text)).toBeUndefined();
  });

  it('knows a code in every state and territory that the form offers, and no state that it does not, but for the forces', () => {
    const found = new Set(everyCode.map(stateOfPostalCode).filter((state) => state !== undefined));
    const offered = states.map(({ id }) => id);
    expect(offered.filter((id) => !found.has(id))).toEqual([]);
    expect([...found].filter((state) => !offered.includes(state)).toSorted()).toEqual(['AA', 'AE', 'AP', 'FM', 'MH', 'PW']);
  });

  it('is advice only where ZIP and state disagree', () => {
    expect(otherStateOfPostalCode('89101', 'CA')).toBe('NV');
    expect(otherStateOfPostalCode('90210', 'CA')).toBeUndefined();
    expect(otherStateOfPostalCode('90210', '')).toBeUndefined();
    expect(otherStateOfPostalCode('0004', 'CA')).toBeUndefined();
  });
});
