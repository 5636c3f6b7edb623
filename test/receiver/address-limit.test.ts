import { describe, expect, it } from 'vitest';
import { AddressLimit } from '../../src/receiver/address-limit.js';

describe('the limit per address', () => {
  it('lets a burst pass, then as many as are refilled', () => {
    const limit = new AddressLimit(3, 6);
    expect([1, 2, 3].map(() => limit.take('192.0.2.7', 0))).toEqual([0, 0, 0]);
    expect(limit.take('192.0.2.7', 0)).toBe(10);
    expect(limit.take('192.0.2.7', 9_000)).toBe(1);
    expect(limit.take('192.0.2.7', 10_000)).toBe(0);
    expect(limit.take('192.0.2.7', 10_000)).toBe(10);
  });

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2:ffff::1'],
    ['2001:db8::1', '2001:0db8:0:0::2'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['fe80::1%eth0', 'fe80::2%eth1'],
  ])('counts %s and %s as one line', (one, other) => {
    const limit = new AddressLimit(1, 1);
    limit.take(one, 0);
    expect(limit.take(other, 0)).toBeGreaterThan(0);
  });

  it.each([
    ['192.0.2.7', '192.0.2.8'],
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['::1', '1::'],
  ])('does not count %s for %s', (one, other) => {
    const limit = new AddressLimit(1, 1);
    limit.take(one, 0);
    expect(limit.take(other, 0)).toBe(0);
  });

  it('forgets who has not been there for a while, and never remembers without end', () => {
    const limit = new AddressLimit(2, 2);
    for (let n = 0; n < 150_000; n++) limit.take(`10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`, 0);
    expect(limit.size).toBeLessThanOrEqual(100_000);
    limit.take('192.0.2.7', 61_000);
    expect(limit.size).toBe(1);
  });
});
