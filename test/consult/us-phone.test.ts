import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUsPhone } from '../../src/consult/us-phone.js';

describe('reading a phone number', () => {
  it.each([
    '3105550142',
    '310 555 0142',
    '(310) 555-0142',
    '310.555.0142',
    '310-555-0142',
    '310–555–0142',
    '1 310 555 0142',
    '+1 (310) 555-0142',
    ' +13105550142 ',
  ])('reads %s', (typed) => {
    expect(readUsPhone(typed)).toEqual({ phone: '+13105550142' });
  });

  it.each([
    '310-555-0142 x12',
    '310-555-0142 ext. 12',
    '310-555-0142 ext 12',
    '310-555-0142, 12',
    '(310) 555-0142 #12',
    '3105550142 Extension 12',
  ])('reads the extension of %s', (typed) => {
    expect(readUsPhone(typed)).toEqual({ phone: '+13105550142', extension: '12' });
  });

  it.each([
    '',
    '555-0142',
    '310-555-014',
    '310-555-01422',
    '010-555-0142',
    '310-155-0142',
    '+44 20 7946 0018',
    'call me',
    '310-555-0142 or 0143',
  ])('does not guess from %o', (typed) => {
    expect(readUsPhone(typed)).toBeUndefined();
  });

  it('never throws, and takes no time over anything', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2_000 }), (typed) => void readUsPhone(typed)));
    const started = performance.now();
    readUsPhone(`${' ('.repeat(5_000)}x`);
    readUsPhone(`${' '.repeat(10_000)}!`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
