import * as fc from 'fast-check';

/** Generators of what people write into feeds, right and wrong. All people and places are invented. */
const words = (...list: string[]) => fc.constantFrom(...list);
const oneOrMany = <T>(entry: fc.Arbitrary<T>) => fc.oneof(entry, fc.array(entry, { maxLength: 5 }));
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  words('Ana', 'María-José', '<b>x</b>', 'Núñez'),
);
const some = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] });
const day = words('2026-11-01', '2024-02-29', '2025-12-31');
const url = words('https://example.com/', 'https://example.com', 'https://Example.com/a b?c=d#e');
const phone = words('(310) 555-0142', '+44 20 7946 0958', '988', '310-555-0142 x12');
const state = words('CA', 'ny', 'New York', 'Puerto Rico');
const insurer = fc.oneof(words('aetna', 'Aetna', 'BCBS'), anyText);
const days = fc.integer({ min: 0, max: 730 });
const money = fc.integer({ min: 0, max: 100_000 });
const accepting = fc.oneof(words('yes', 'waitlist', 'no', 'unknown', 'Not accepting'), fc.boolean());

const coordinates = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }).filter((degrees) => degrees !== 0),
});
const location = fc
  .tuple(
    some({
      name: anyText,
      address: some({ line1: anyText, line2: anyText, city: anyText, state, postalCode: words('90012', '02139') }),
      phone,
      phoneExtension: words('12'),
      fax: words('310-555-0143'),
      wheelchairAccess: fc.boolean(),
      hours: anyText,
    }),
    fc.option(coordinates, { nil: {} }),
  )
  .map(([place, where]) => ({ ...place, ...where }));

const fields = {
  credentials: oneOrMany(words('MD', 'PMHNP-BC', 'PhD')),
  role: words('psychiatrist', 'Psychiatric nurse practitioner'),
  taxonomy: oneOrMany(words('2084P0800X', '363LP0808X')),
  specialties: oneOrMany(anyText),
  npi: words('1234567893'),
  photo: url,
  bio: anyText,
  pronouns: words('she/her'),
  gender: words('female', 'Male', 'nonbinary'),
  website: url,
  booking: url,
  phone,
  phoneExtension: words('7'),
  email: words('ana@example.com'),
  focus: oneOrMany(fc.oneof(words('adhd', 'ADD', 'Depression'), anyText)),
  doesNotTreat: oneOrMany(words('adhd')),
  services: oneOrMany(fc.oneof(words('medication-management'), anyText)),
  therapies: oneOrMany(anyText),
  ages: fc.tuple(fc.nat(120), fc.nat(120)).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  languages: oneOrMany(words('en', 'Spanish', 'ase', 'cy')),
  insurance: fc.oneof(
    oneOrMany(insurer),
    some({ accepted: oneOrMany(insurer), plans: oneOrMany(words('12345XX9876543')), selfPay: fc.boolean() }),
  ),
  fees: some({ intake: money, followUp: money, currency: words('USD', 'CAD'), slidingScale: fc.boolean() }),
  locations: fc.array(location, { maxLength: 3 }),
  telehealth: fc.oneof(fc.boolean(), some({ offered: fc.boolean(), states: oneOrMany(state) })),
  licensedIn: oneOrMany(state),
  availability: fc.oneof(accepting, some({ accepting, waitDays: days, nextOpening: day, someLocationsOnly: fc.boolean() })),
  controlledSubstancesByTelehealth: words('yes', 'no', 'ask'),
  referral: some({
    required: fc.boolean(),
    preferredMethod: words('phone', 'secure-email', 'fax', 'portal', 'form'),
    instructions: anyText,
    typicalReplyDays: days,
    coordinatesWithTherapists: fc.boolean(),
  }),
  endorsement: fc.record({ by: words('Oak Street Therapy'), note: anyText }, { requiredKeys: ['by'] }),
  verified: some({ availability: fc.oneof(day, fc.record({ on: day, by: anyText }, { requiredKeys: ['on'] })), insurance: day }),
};

/** A record that follows the schema. */
export const validRecord = fc
  .tuple(
    fc.record({
      id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,20}$/),
      name: fc.oneof(words('Ana Ruiz', 'Bo Li, MD'), fc.record({ given: words('Ana'), family: words('de la Cruz') })),
    }),
    some(fields),
  )
  .map(([who, rest]) => asJson({ ...who, ...rest }));

/** A record in which one field, of any depth, holds something else; most often what does not belong there. */
export const disturbedRecord = fc
  .tuple(validRecord, fc.nat(), fc.oneof(fc.jsonValue(), words('2026-02-30', 'http://x.example/', '1e999', '90', 'yes')))
  .map(([record, pick, junk]) => {
    const copy = structuredClone(record) as Record<string, unknown>;
    const places = placesIn(copy);
    const [holder, key] = places[pick % places.length]!;
    holder[key] = junk;
    return asJson(copy);
  });

/** As a file would hold it: no undefined, no minus zero, no infinity. */
function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function placesIn(holder: Record<string, unknown>): [Record<string, unknown>, string][] {
  return Object.entries(holder).flatMap(([key, value]) => [
    [holder, key] as [Record<string, unknown>, string],
    ...(typeof value === 'object' && value !== null ? placesIn(value as Record<string, unknown>) : []),
  ]);
}
