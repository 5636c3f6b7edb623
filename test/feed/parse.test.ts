import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feed/parse.js';

const codes = (input: unknown, options = {}) => parseFeed(input, options).issues.map((issue) => issue.code);
const one = (record: object) => parseFeed([{ id: 'a', name: 'Ana Ruiz', ...record }]);
const read = (record: object) => one(record).feed.providers[0]!;

describe('what surrounds the records', () => {
  it('reads a feed object and a list of providers alone', () => {
    const record = { id: 'a', name: 'Ana Ruiz' };
    const whole = parseFeed({
      version: 1,
      updatedOn: '2026-11-15',
      count: 1,
      source: { name: 'Us', url: 'https://us.example/' },
      providers: [record],
    });
    expect(whole.issues).toEqual([]);
    expect(whole.feed).toEqual({
      version: 1,
      updatedOn: '2026-11-15',
      source: { name: 'Us', url: 'https://us.example/' },
      providers: [record],
    });
    expect(parseFeed([record]).feed).toEqual({ version: 1, providers: [record] });
    expect(parseFeed('\ufeff ' + JSON.stringify([record])).feed.providers).toEqual([record]);
  });

  it('says that providers are missing when there are fewer than counted, and reads the rest', () => {
    const { feed, issues } = parseFeed({ version: 1, count: 2, providers: [{ id: 'a', name: 'Ana Ruiz' }] });
    expect(feed.providers).toHaveLength(1);
    expect(issues).toMatchObject([{ level: 'error', code: 'count-mismatch', field: 'count' }]);
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['null', 'empty'],
    [undefined, 'empty'],
    ['<!doctype html><title>Not found</title>', 'html-not-json'],
    ['[{"id": "a", "na', 'json-incomplete'],
    ['{"providers": oops}', 'not-json'],
    ['{"people": []}', 'no-providers'],
    ['"hello"', 'no-providers'],
    [42, 'no-providers'],
  ])('names what is wrong with %j: %s', (input, code) => {
    const { feed, issues } = parseFeed(input);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]!.level).toBe('error');
    expect(feed).toEqual({ version: 1, providers: [] });
  });
});

describe('records', () => {
  it('leaves out a record without id or name, with a bad id, used twice, or that is no object', () => {
    const { feed, issues } = parseFeed([
      { name: 'No Id' },
      { id: 'a' },
      { id: 'b', name: 'Bo' },
      { id: 'b', name: 'Bo again' },
      { id: 'a b', name: 'Space' },
      7,
      null,
      [],
    ]);
    expect(feed.providers.map(({ name }) => name)).toEqual(['Bo']);
    expect(issues.map(({ code, record }) => [record?.index, code])).toEqual([
      [0, 'id-missing'],
      [1, 'name-missing'],
      [3, 'duplicate-id'],
      [4, 'id-not-url-safe'],
      [5, 'not-an-object'],
      [6, 'not-an-object'],
      [7, 'not-an-object'],
    ]);
    expect(issues.every(({ level }) => level === 'error')).toBe(true);
  });

  it('says so when no record is left', () => {
    expect(codes([{ name: 'No Id' }])).toEqual(['id-missing', 'nothing-usable']);
  });

  it('turns everyday words into ids of the vocabulary', () => {
    expect(read({ languages: ['Spanish', 'en'], licensedIn: ['California', 'ny'], gender: 'Female' })).toMatchObject({
      languages: ['es', 'en'],
      licensedIn: ['CA', 'NY'],
      gender: 'female',
    });
  });

  it('keeps a condition that nobody knows as it was written', () => {
    const { feed, issues } = one({ focus: ['Sluggish Cognitive Tempo'] });
    expect(feed.providers[0]!.focus).toEqual(['Sluggish Cognitive Tempo']);
    expect(issues).toMatchObject([{ level: 'info', code: 'word-not-known', field: 'focus' }]);
  });

  it('reads a list that was written as one text, and shows how to write it', () => {
    const { feed, issues } = one({
      insurance: 'Aetna, Cigna',
      languages: 'English, Spanish, and French',
      focus: 'ADHD; Depression',
      licensedIn: 'CA, NY',
    });
    expect(feed.providers[0]).toMatchObject({
      insurance: { accepted: ['aetna', 'cigna'] },
      languages: ['en', 'es', 'fr'],
      focus: ['adhd', 'depression'],
      licensedIn: ['CA', 'NY'],
    });
    expect(issues.map(({ level, code }) => `${level} ${code}`)).toEqual(Array(4).fill('info read-as'));
    expect(issues.find(({ field }) => field === 'insurance')!.message).toBe(
      'Found "Aetna, Cigna" as one text; read as a list. Write ["Aetna", "Cigna"].',
    );
  });

  it('leaves a text whole whose comma parts nothing', () => {
    expect(read({ insurance: 'Blue Elm Health, Inc.' }).insurance).toEqual({ accepted: ['Blue Elm Health, Inc.'] });
    expect(read({ focus: 'Night terrors (children, adults)' }).focus).toEqual(['Night terrors (children, adults)']);
    expect(read({ focus: 'Stage fright,' }).focus).toEqual(['Stage fright,']);
  });

  it.each([
    ['telehealth', 'yes', 'Found "yes"; read as true. Write {"offered": true, "states": ["CA"]}.'],
    ['telehealth', 'in California', 'Found "in California"; left out. Write {"offered": true, "states": ["CA"]}.'],
    ['fees', '$300', 'Found "$300"; left out. Write {"intake": 300, "followUp": 150}.'],
    ['ages', [18, 64], 'Found a list; left out. Write {"min": 18, "max": 64}.'],
    ['endorsement', 'We like her', 'Found "We like her"; left out. Write {"by": "the name of your practice"}.'],
    ['availability', 'soon', 'Found "soon" where "yes", "waitlist", "no" or "unknown" belongs; left out.'],
  ])('shows how to write %s where %j was found', (field, value, message) => {
    expect(one({ [field]: value }).issues).toMatchObject([{ level: 'warning', field, message }]);
  });

  it('reads yes and no for whether there is telehealth', () => {
    expect(read({ telehealth: 'Yes' }).telehealth).toEqual({ offered: true });
    expect(read({ telehealth: 'no' }).telehealth).toEqual({ offered: false });
  });

  it('never shows half an address: a ZIP that is none is left out, a state is looked up', () => {
    const at = (address: object) => {
      const { feed, issues } = one({ locations: [{ address: { city: 'Elmton', ...address } }] });
      return [feed.providers[0]!.locations![0]!.address, issues.map(({ level, code, field }) => [level, code, field])];
    };
    const zip = 'locations[0].address.postalCode';
    expect(at({ state: 'Calif', postalCode: '9006' })).toEqual([
      { city: 'Elmton', state: 'CA' },
      [['warning', 'zip-not-valid', zip]],
    ]);
    expect(at({ state: 'Kalifornien', postalCode: '90012-1234' })).toEqual([
      { city: 'Elmton', postalCode: '90012-1234' },
      [['warning', 'word-not-known', 'locations[0].address.state']],
    ]);
    expect(at({ state: 'MA', postalCode: '2139' })).toEqual([
      { city: 'Elmton', state: 'MA', postalCode: '02139' },
      [['warning', 'read-as', zip]],
    ]);
    expect(at({ postalCode: '900121234' })[0]).toEqual({ city: 'Elmton', postalCode: '90012-1234' });
    expect(at({ state: 'ON', postalCode: 'K1A 0B1', country: 'CA' })).toEqual([
      { city: 'Elmton', country: 'CA', state: 'ON', postalCode: 'K1A 0B1' },
      [],
    ]);
  });

  it.each([
    [{ insurances: ['aetna'] }, 'insurances', 'Did you mean "insurance"?'],
    [{ Phone: '310-555-0142' }, 'Phone', 'Did you mean "phone"?'],
    [{ accepting: 'yes' }, 'accepting', 'Did you mean "accepting" inside "availability"?'],
    [{ wait_days: 3 }, 'wait_days', 'Did you mean "waitDays" inside "availability"?'],
    [{ city: 'Elmton' }, 'city', 'Did you mean "city" inside "address" of an office of "locations"?'],
    [{ telehealth: { Offered: true } }, 'telehealth.Offered', 'Did you mean "offered"?'],
    [{ locations: [{ hours: '9-5', bio: 'x' }] }, 'locations[0].bio', 'Did you mean "bio" inside the provider?'],
  ])('asks what was meant by a field that is nearly right: %j', (record, field, question) => {
    expect(one(record).issues).toMatchObject([
      { level: 'warning', code: 'unknown-field', field, message: expect.stringContaining(question) },
    ]);
  });

  it('only mentions a field that is like none', () => {
    expect(one({ internalNotes: 'x' }).issues).toMatchObject([{ level: 'info', code: 'unknown-field' }]);
  });

  it('takes credentials off the end of a name', () => {
    expect(read({ name: 'Ana Ruiz, MD, PhD' })).toMatchObject({ name: 'Ana Ruiz', credentials: ['MD', 'PhD'] });
    expect(read({ name: 'King, Jr., MD' })).toMatchObject({ name: 'King, Jr.', credentials: ['MD'] });
  });

  it('never reads an unusable list as an empty one, because empty means none', () => {
    expect(read({ insurance: [] }).insurance).toEqual({ accepted: [] });
    expect(read({ insurance: [{}, Infinity] }).insurance).toBeUndefined();
  });
});
