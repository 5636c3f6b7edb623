import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../src/search/directory.js';
import { MAX_SHEET_LINE, referralSheet, type ReferralSheetInput } from '../../src/referral/sheet.js';
import { haddad, li, ortega, sampleFeed } from './sample-providers.js';

const today = '2026-11-15';
const sheetOf = (more: Partial<ReferralSheetInput> = {}) => referralSheet({ providers: sampleFeed.providers, today, ...more });
const first = (more: Partial<ReferralSheetInput> = {}) => sheetOf(more).providers[0]!;

describe('a referral sheet', () => {
  it('has the day, and the providers in the order they were given in', () => {
    const sheet = referralSheet({ providers: [li, ortega], today });
    expect(sheet.today).toBe(today);
    expect(sheet.providers.map(({ id }) => id)).toEqual(['bo-li', 'maria-ortega']);
  });

  it('says who it is and how to reach them', () => {
    expect(first()).toMatchObject({
      name: 'María-José Ortega de la Cruz Jr.',
      role: 'psychiatrist',
      credentials: ['M.D.', 'DFAPA'],
      pronouns: 'she/her',
      phone: { number: '(310) 555-0142', extension: '12', href: 'tel:+13105550142;ext=12' },
      email: 'front-desk@ortega.example',
      website: 'https://ortega.example/',
      endorsement: { by: 'Willow Street Therapy', note: 'Calls back the same day.' },
    });
  });

  it('says how they take referrals, apart from whether they work with therapists', () => {
    expect(first().referral).toEqual({
      method: 'secure-email',
      instructions: 'Write the reason first;\nthen call, please.',
      required: true,
      typicalReplyDays: 2,
    });
    expect(first().coordinatesWithTherapists).toBe(true);
  });

  it('tells with openings and plans when each was confirmed, and whether that is too long ago', () => {
    expect(first().availability).toEqual({
      accepting: 'yes',
      waitDays: 9,
      nextOpening: '2026-11-20',
      confirmedOn: '2026-11-01',
      confirmedBy: 'practice',
      isStale: false,
    });
    expect(first().insurance).toEqual({ accepted: ['aetna', 'cigna'], selfPay: true, confirmedOn: '2026-06-01', isStale: true });
    expect(first({ staleAfterDays: 200 }).insurance?.isStale).toBe(false);
    expect(first({ staleAfterDays: 10 }).availability?.isStale).toBe(true);
  });

  it('leaves out an opening that has passed', () => {
    expect(sheetOf().providers[1]!.availability).toEqual({ accepting: 'waitlist', isStale: true });
    expect(first({ today: '2026-11-21' }).availability).not.toHaveProperty('nextOpening');
  });

  it('takes the number of the first office where there is no other', () => {
    expect(sheetOf().providers[1]!.phone).toEqual({ number: '617 555 0111', href: 'tel:+16175550111' });
    expect(sheetOf().providers[1]!.locations[0]).not.toHaveProperty('phone');
  });

  it('writes addresses as on an envelope, with a map that asks for nothing', () => {
    const [office, bySea] = first().locations;
    expect(office).toEqual({
      name: 'Ortega; Psychiatry, "West"',
      lines: ['100 Main St', 'Suite 4', 'Los Angeles, CA 90012'],
      map: 'https://www.openstreetmap.org/search?query=100%20Main%20St%2C%20Los%20Angeles%2C%20CA%2090012',
      fax: '310-555-0143',
      wheelchairAccess: true,
      hours: 'Mon-Thu 9-5',
    });
    expect(bySea).toEqual({
      name: 'By the sea',
      lines: [],
      map: 'https://www.openstreetmap.org/?mlat=33.9&mlon=-118.4#map=17/33.9/-118.4',
      phone: { number: '310-555-0150', href: 'tel:+13105550150' },
    });
  });

  it('has no map for a place that nobody could find', () => {
    const [location] = referralSheet({ providers: [{ ...haddad, locations: [{ name: 'Online' }] }], today }).providers[0]!
      .locations;
    expect(location).toEqual({ name: 'Online', lines: [] });
  });

  it('names the country where it is not the United States', () => {
    const abroad = { ...haddad, locations: [{ address: { city: 'Toronto', country: 'CA' } }] };
    expect(referralSheet({ providers: [abroad], today }).providers[0]!.locations[0]).toMatchObject({
      lines: ['Toronto'],
      country: 'CA',
    });
  });

  it('claims nothing about who is hardly known', () => {
    expect(sheetOf().providers[2]).toEqual({
      id: 'constructor',
      name: 'Noor Haddad',
      credentials: [],
      reasons: [],
      locations: [],
      licensedIn: [],
      languages: [],
      toCheck: [{ code: 'availability-unknown' }],
    });
  });

  it('gives each provider its own reasons and its own line, one line long', () => {
    const reasons = { 'maria-ortega': [{ code: 'treats', value: 'adhd' }] } as const;
    const lines = { 'maria-ortega': '  Explains\nslowly.  ', 'bo-li': ' ' };
    const [one, other, third] = sheetOf({ reasons, lines }).providers;
    expect(one).toMatchObject({ reasons: reasons['maria-ortega'], line: 'Explains slowly.' });
    expect(other).not.toHaveProperty('line');
    // "constructor" is the id of a provider here, and a name that every object answers to.
    expect(third).not.toHaveProperty('line');
    expect(third?.reasons).toEqual([]);
    expect(first({ lines: { 'maria-ortega': 'x'.repeat(5_000) } }).line).toHaveLength(MAX_SHEET_LINE);
  });

  it('says what to check, what the match found first, each once', () => {
    const cautions = {
      'maria-ortega': [
        { code: 'plan-not-listed', value: 'humana' },
        { code: 'plan-not-confirmed', on: '2026-06-01' },
      ],
    } as const;
    expect(first({ cautions }).toCheck).toEqual([...cautions['maria-ortega'], { code: 'referral-required' }]);
  });

  it('finds the same to check about openings as the search does', () => {
    const { hits } = createDirectory(sampleFeed.providers, { today }).search({});
    for (const { provider, cautions } of hits) {
      const sheet = referralSheet({ providers: [provider], today }).providers[0]!;
      expect(sheet.toCheck).toEqual(expect.arrayContaining([...cautions]));
    }
    expect(hits).toHaveLength(3);
  });

  it('has no place for anything about a client', () => {
    // What a page might hold at hand, under the names it might have.
    const careless = {
      client: 'SECRET',
      clientName: 'SECRET',
      notes: { 'maria-ortega': 'SECRET' },
      note: 'SECRET',
      patient: 'SECRET',
    };
    expect(JSON.stringify(sheetOf(careless as Partial<ReferralSheetInput>))).not.toContain('SECRET');
  });
});
