import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertFeed } from '../../src/feed/convert.js';
import { hasSharedData, sharedData, whySkipped } from './shared-data.js';

const person = {
  npi: '1234567893',
  type: 'INDIVIDUAL',
  name: { prefix: 'Dr.', first: 'Ana', middle: 'Sol', last: 'Ruiz', suffix: 'Jr.' },
  addresses: [{ address: '1 Elm St', address_2: 'Suite 2', city: 'Boston', state: 'MA', zip: 2139, phone: '6175550123' }],
  speciality: ['Psychiatry'],
  accepting: 'accepting in some locations',
  gender: 'Female',
  languages: ['English', 'Spanish', 'Mandarin'],
  plans: [
    { plan_id_type: 'HIOS-PLAN-ID', plan_id: '12345XX9876543', network_tier: 'PREFERRED' },
    { plan_id_type: 'HIOS-PLAN-ID', plan_id: '12345XX9876543', network_tier: 'NON-PREFERRED' },
  ],
  last_updated_on: '2026-10-01',
};

describe("a health plan's provider file", () => {
  it('is recognized, and becomes a provider with every fact in its place', () => {
    const { feed, issues, format } = convertFeed([person]);
    expect(format).toBe('qhp');
    expect(issues).toEqual([]);
    expect(feed.providers).toEqual([
      {
        id: '1234567893',
        name: 'Ana Sol Ruiz Jr.',
        nameParts: { given: 'Ana Sol', family: 'Ruiz', prefix: 'Dr.', suffix: 'Jr.' },
        role: 'psychiatrist',
        specialties: ['Psychiatry'],
        npi: '1234567893',
        gender: 'female',
        languages: ['en', 'es', 'zh'],
        insurance: { plans: ['12345XX9876543'] },
        locations: [
          {
            address: { line1: '1 Elm St', line2: 'Suite 2', city: 'Boston', state: 'MA', postalCode: '02139' },
            phone: '6175550123',
          },
        ],
        availability: { accepting: 'yes', someLocationsOnly: true },
        verified: { availability: { on: '2026-10-01' }, insurance: { on: '2026-10-01' }, locations: { on: '2026-10-01' } },
      },
    ]);
  });

  it('may write specialty or speciality, and not accepting', () => {
    const { speciality, ...rest } = person;
    const { feed } = convertFeed([{ ...rest, specialty: speciality, accepting: 'not accepting' }]);
    expect(feed.providers[0]).toMatchObject({ specialties: ['Psychiatry'], availability: { accepting: 'no' } });
  });

  it('keeps a person and a place that share one NPI, and people without one', () => {
    const place = { npi: '1234567893', type: 'FACILITY', facility_name: 'Elm Hospital', facility_type: ['Hospital'], plans: [] };
    const nobody = { ...person, npi: null };
    const { feed, issues } = convertFeed([person, place, nobody, nobody]);
    expect(feed.providers.map(({ id }) => id)).toEqual([
      '1234567893',
      '1234567893-2',
      'ana-sol-ruiz-2139',
      'ana-sol-ruiz-2139-2',
    ]);
    expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
    expect(feed.providers[1]).toMatchObject({ name: 'Elm Hospital', specialties: ['Hospital'] });
    expect(feed.providers[1]!.insurance).toEqual({ plans: [] });
  });

  it('says which record cannot be used, by its number and line in the file', () => {
    const text = JSON.stringify([person, 7, { type: 'INDIVIDUAL', npi: '9', plans: 3 }], null, 1);
    const { feed, issues } = convertFeed(text);
    expect(feed.providers).toHaveLength(1);
    expect(issues.map(({ code, record, line }) => [code, record?.index, text.split('\n')[line! - 1]])).toEqual([
      ['not-an-object', 1, ' 7,'],
      ['id-missing', 2, ' {'],
    ]);
  });

  it('never throws on nonsense in its fields', () => {
    for (const junk of [null, 0, '', 'x', [], {}, [null], [[]], [{}], true]) {
      for (const field of Object.keys(person)) {
        const { format } = convertFeed([{ ...person, [field]: junk }], { from: 'qhp' });
        expect(format).toBe('qhp');
      }
    }
  });
});

describe('choosing a format', () => {
  it('takes what has ids for a provider feed', () => {
    expect(convertFeed([{ id: 'a', name: 'Ana', plans: [] }]).format).toBe('provider-feed');
    expect(convertFeed('{"providers": []}').format).toBe('provider-feed');
    expect(convertFeed('nonsense').format).toBe('provider-feed');
  });

  it('refuses a format that it does not know', () => {
    expect(() => convertFeed([], { from: 'fhir' as 'qhp' })).toThrow(expect.objectContaining({ code: 'format-not-supported' }));
  });
});

describe.skipIf(!hasSharedData)(`the official example${whySkipped}`, () => {
  it('loads whole: two people and a hospital', () => {
    const { feed, issues, format } = convertFeed(readFileSync(`${sharedData}/qhp/providers.json`, 'utf8'));
    expect(format).toBe('qhp');
    expect(feed.providers.map(({ name }) => name)).toEqual(['Martin Van Nostrand', 'Kel Varnsen', 'New York City Hospital']);
    expect(feed.providers[0]!.specialties).toEqual(['Dermatology', 'Oncology']);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['npi-check-digit']));
  });
});
