import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProviders, type ComparisonCode, type ComparisonOptions } from '../../src/referral/compare.js';
import type { Provider } from '../../src/feed/provider.js';
import { haddad, li, ortega } from './sample-providers.js';

function rowOf(code: ComparisonCode, providers: readonly Provider[], options?: ComparisonOptions) {
  return compareProviders(providers, options).find((row) => row.code === code);
}

describe('a comparison', () => {
  it('goes through the facts in the order in which people decide', () => {
    expect(compareProviders([ortega, li]).map(({ code }) => code)).toEqual([
      ...['who', 'conditions', 'services', 'ages', 'plans', 'openings', 'fees', 'places', 'telehealth'],
      ...['states', 'languages', 'referral', 'coordination'],
    ]);
  });

  it('gives each provider a value in their own column, and none where it is not known', () => {
    expect(rowOf('fees', [li, ortega, haddad])?.values).toEqual([undefined, { intake: 300, followUp: 0 }, undefined]);
    expect(rowOf('coordination', [ortega, li])?.values).toEqual([true, undefined]);
  });

  it('leaves out what nobody gives', () => {
    expect(compareProviders([haddad])).toEqual([]);
    expect(compareProviders([])).toEqual([]);
  });

  it('knows "takes no plan" from "not known"', () => {
    expect(rowOf('plans', [li, haddad])).toEqual({ code: 'plans', values: [{ accepted: [] }, undefined], differs: true });
  });

  it('does not call another order a difference', () => {
    expect(rowOf('conditions', [ortega, li])?.differs).toBe(false);
    expect(rowOf('languages', [ortega, li])?.differs).toBe(false);
    expect(rowOf('telehealth', [ortega, li])?.differs).toBe(true);
  });

  it('does not call the day of confirming a difference', () => {
    const confirmedLater = { ...ortega, verified: { availability: { on: '2026-11-10' } } };
    expect(rowOf('openings', [ortega, confirmedLater])?.differs).toBe(false);
    expect(rowOf('openings', [ortega, { ...ortega, availability: { accepting: 'yes', waitDays: 8 } }])?.differs).toBe(true);
  });

  it('calls unknown beside known a difference', () => {
    expect(rowOf('services', [ortega, li])).toMatchObject({ differs: true });
  });

  it('puts openings beside the day they were confirmed, and offices beside their map', () => {
    expect(rowOf('openings', [ortega])?.values).toEqual([
      { accepting: 'yes', waitDays: 9, nextOpening: '2026-11-20', confirmedOn: '2026-11-01' },
    ]);
    expect(rowOf('places', [li])?.values).toEqual([
      [{ lines: ['5 Elm Ave', 'Boston, MA 02139'], map: expect.stringContaining('https://www.openstreetmap.org/') }],
    ]);
  });

  it('shows how far each is where the caller knows from where', () => {
    expect(rowOf('distance', [ortega, li], { miles: new Map([['bo-li', 3.5]]) })).toEqual({
      code: 'distance',
      values: [undefined, 3.5],
      differs: true,
    });
  });

  it('finds no difference between a provider and themselves', () => {
    fc.assert(
      fc.property(fc.constantFrom(ortega, li, haddad), fc.integer({ min: 1, max: 6 }), (provider, count) => {
        for (const row of compareProviders(Array.from({ length: count }, () => provider))) {
          expect(row.differs).toBe(false);
          expect(row.values).toHaveLength(count);
        }
      }),
    );
  });
});
