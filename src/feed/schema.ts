/**
 * What people may write into a feed. The published JSON Schema is generated from this; reading does not use it (see
 * docs/decisions/0002-schema-describes-reader-reads.md), and no browser loads it. A property test holds both together.
 */
import * as z from 'zod/mini';
import type { VocabularyName } from '../vocabulary/term.js';
import { terms } from '../vocabulary/vocabulary.js';
import * as bounds from './bounds.js';
import { idOfWord } from './feed-words.js';
import { isIsoDay } from './iso-day.js';
import { PROVIDER_FIELDS } from './provider-fields.js';
import { isZip } from './read-postal-code.js';
import { isMailbox, safeUrl } from './urls.js';

interface SchemaWords {
  /** Name of its own in the JSON Schema, for what is used more than once. */
  id?: string;
  title?: string;
  description?: string;
  examples?: unknown[];
}
/** Titles and descriptions, for editors that show them. */
const schemaWords = z.registry<SchemaWords>();

function titled<T extends z.ZodMiniType>(schema: T, title: string, description?: string, more: SchemaWords = {}): T {
  schemaWords.add(schema, { ...(title !== '' && { title }), ...(description !== undefined && { description }), ...more });
  return schema;
}
const maybe = <T extends z.ZodMiniType>(schema: T, title: string, description?: string) =>
  z.optional(titled(schema, title, description));

const text = (max: number) => z.string().check(z.maxLength(max));
const oneOrMany = <T extends z.ZodMiniType>(entry: T, max = bounds.MAX_WORDS) =>
  z.union([entry, z.array(entry).check(z.maxLength(max))]);
const between = (min: number, max: number) => z.number().check(z.gte(min), z.lte(max));
const whole = (max: number) => z.int().check(z.gte(0), z.lte(max));

const url = () =>
  z.string().check(
    z.maxLength(bounds.MAX_URL),
    z.regex(/^https:\/\//),
    z.refine((value) => safeUrl(value) !== undefined),
  );
const day = () =>
  z.string().check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/),
    z.refine((value) => isIsoDay(value)),
  );
const phone = () => text(bounds.MAX_PHONE).check(z.regex(/\d.*\d.*\d/));
const extension = () => z.string().check(z.regex(/^\d{1,10}$/));

/** A word that must mean something: an id, or any word of the vocabulary. */
const term = (vocabulary: VocabularyName) =>
  titled(
    text(bounds.MAX_WORD).check(z.refine((value) => idOfWord(vocabulary, value) !== undefined)),
    '',
    'An id, or a word that means the same.',
    { examples: terms(vocabulary).map(({ id }) => id) },
  );
/** A word that is kept as written where it means nothing known. */
const word = (vocabulary: VocabularyName) =>
  titled(text(bounds.MAX_WORD), '', 'An id, a word that means the same, or your own word.', {
    examples: terms(vocabulary).map(({ id }) => id),
  });
const plainWord = () => text(bounds.MAX_WORD);

const id = titled(
  z.string().check(z.maxLength(bounds.MAX_ID), z.regex(/^[A-Za-z\d][A-Za-z\d._~-]*$/)),
  'Id',
  'Of its own, and the same for as long as the provider is listed: shared lists name providers by it.',
  { id: 'id', examples: ['maria-ortega'] },
);

const nameParts = z
  .strictObject({
    given: maybe(text(bounds.MAX_NAME), 'Given name'),
    family: maybe(text(bounds.MAX_NAME), 'Family name'),
    prefix: maybe(text(bounds.MAX_LINE), 'Prefix', 'Kept, not shown: credentials stand beside the name.'),
    suffix: maybe(text(bounds.MAX_LINE), 'Suffix', '"Jr.", not credentials.'),
  })
  .check(z.refine(({ given, family }) => Boolean(given?.trim() || family?.trim())));

const state = titled(term('state'), 'State', 'Two letters, or the name.', { id: 'state' });

const address = z
  .strictObject({
    line1: maybe(text(bounds.MAX_LINE), 'Street'),
    line2: maybe(text(bounds.MAX_LINE), 'Suite, floor'),
    city: maybe(text(bounds.MAX_WORD), 'City'),
    state: maybe(text(bounds.MAX_WORD), 'State', 'In the US two letters or the name; elsewhere a code of at most three letters.'),
    postalCode: maybe(
      text(20),
      'ZIP or postal code',
      'In the US five digits, or five and four. As text, so that leading zeros stay.',
    ),
    country: maybe(z.string().check(z.regex(/^[A-Za-z]{2}$/)), 'Country', 'ISO 3166, two letters; US where absent.'),
  })
  .check(
    z.refine(({ state: value, country = 'US' }) => {
      if (value === undefined || value.trim() === '') return true;
      return country.toUpperCase() === 'US' ? idOfWord('state', value) !== undefined : /^[A-Z\d]{1,3}$/.test(value);
    }),
    z.refine(
      ({ postalCode = '', country = 'US' }) =>
        country.toUpperCase() !== 'US' || postalCode.trim() === '' || isZip(postalCode.trim()),
    ),
  );

const location = titled(
  z
    .strictObject({
      name: maybe(text(bounds.MAX_LINE), 'Name of the office'),
      address: maybe(address, 'Address'),
      latitude: maybe(between(-90, 90), 'Latitude', 'Degrees. Only together with the longitude.'),
      longitude: maybe(between(-180, 180), 'Longitude', 'Degrees. Only together with the latitude.'),
      phone: maybe(phone(), 'Telephone'),
      phoneExtension: maybe(extension(), 'Extension'),
      fax: maybe(phone(), 'Fax'),
      wheelchairAccess: maybe(z.boolean(), 'Wheelchair access'),
      hours: maybe(text(bounds.MAX_LINE), 'Hours', 'In your words: "Mon-Thu 9-5".'),
    })
    .check(
      z.refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined)),
      z.refine(({ latitude, longitude }) => latitude !== 0 || longitude !== 0),
    ),
  'Office',
  undefined,
  { id: 'location' },
);

const insurance = z.union([
  oneOrMany(word('insurer')),
  z.strictObject({
    accepted: maybe(oneOrMany(word('insurer')), 'Accepted', 'An empty list says: takes none. Absent says: unknown.'),
    plans: maybe(oneOrMany(plainWord(), bounds.MAX_PLANS), 'Plan ids', 'HIOS ids, as in a marketplace file.'),
    selfPay: maybe(z.boolean(), 'Takes private payment'),
  }),
]);

const fees = z.strictObject({
  intake: maybe(whole(bounds.MAX_FEE), 'First visit', 'Whole currency units; 0 is a fee.'),
  followUp: maybe(whole(bounds.MAX_FEE), 'Follow-up visit'),
  currency: maybe(z.string().check(z.regex(/^[A-Z]{3}$/)), 'Currency', 'ISO 4217; USD where absent.'),
  slidingScale: maybe(z.boolean(), 'Sliding scale'),
});

const accepting = z.union([term('opening'), z.boolean()]);

const availability = z.union([
  accepting,
  z.strictObject({
    accepting: maybe(accepting, 'Accepting new patients', '"yes", "waitlist", "no" or "unknown".'),
    waitDays: maybe(whole(bounds.MAX_DAYS), 'Wait', 'Days from asking to the first visit.'),
    nextOpening: maybe(day(), 'Next opening', 'ISO day.'),
    someLocationsOnly: maybe(z.boolean(), 'Not at every office'),
  }),
]);

const referral = z.strictObject({
  required: maybe(z.boolean(), 'Referral required'),
  preferredMethod: maybe(z.enum(['phone', 'secure-email', 'fax', 'portal', 'form']), 'Best way to refer'),
  instructions: maybe(text(bounds.MAX_PROSE), 'Instructions'),
  typicalReplyDays: maybe(whole(bounds.MAX_DAYS), 'Usual days until a reply'),
  coordinatesWithTherapists: maybe(z.boolean(), 'Talks with the therapist'),
});

const confirmed = titled(
  z.union([day(), z.strictObject({ on: day(), by: z.optional(text(bounds.MAX_LINE)) })]),
  'Confirmed',
  'The day, or the day and who confirmed it. Not in the future.',
  { id: 'confirmed' },
);

export const providerSchema = titled(
  z.strictObject({
    id,
    name: titled(
      z.union([z.string().check(z.maxLength(bounds.MAX_NAME), z.regex(/\S/)), nameParts]),
      'Name',
      'As shown, or in parts. Credentials have a field of their own.',
    ),
    credentials: maybe(oneOrMany(plainWord()), 'Credentials', '["MD"], ["PMHNP-BC"]'),
    role: maybe(term('role'), 'Role', 'Found from credentials and taxonomy where absent.'),
    taxonomy: maybe(oneOrMany(plainWord()), 'NUCC taxonomy codes'),
    specialties: maybe(oneOrMany(plainWord()), 'Specialties', 'In your words: searchable, no filter.'),
    npi: maybe(z.string().check(z.regex(/^\d{10}$/)), 'NPI', 'Ten digits.'),
    photo: maybe(url(), 'Photo', 'https address.'),
    bio: maybe(text(bounds.MAX_PROSE), 'About', 'Plain text; markup is shown as it is written.'),
    pronouns: maybe(text(bounds.MAX_LINE), 'Pronouns'),
    gender: maybe(term('gender'), 'Gender'),
    website: maybe(url(), 'Website', 'https address.'),
    booking: maybe(url(), 'Booking page', 'https address.'),
    phone: maybe(phone(), 'Telephone', 'Apart from those of the offices.'),
    phoneExtension: maybe(extension(), 'Extension'),
    email: maybe(
      z.string().check(
        z.maxLength(bounds.MAX_EMAIL),
        z.refine((value) => isMailbox(value)),
      ),
      'E-mail address',
    ),
    focus: maybe(oneOrMany(word('condition')), 'Treats'),
    doesNotTreat: maybe(oneOrMany(word('condition')), 'Does not treat'),
    services: maybe(oneOrMany(word('service')), 'Services'),
    therapies: maybe(oneOrMany(word('service')), 'Therapies'),
    ages: maybe(
      z
        .strictObject({
          min: maybe(between(0, bounds.MAX_AGE), 'From'),
          max: maybe(between(0, bounds.MAX_AGE), 'To, included'),
        })
        .check(z.refine(({ min = 0, max = bounds.MAX_AGE }) => min <= max)),
      'Ages',
      'Years.',
    ),
    languages: maybe(oneOrMany(term('language')), 'Languages', 'BCP 47 tags, or names.'),
    insurance: maybe(insurance, 'Insurance', 'An object, or the accepted insurers alone.'),
    fees: maybe(fees, 'Fees'),
    locations: maybe(oneOrMany(location, bounds.MAX_LOCATIONS), 'Offices'),
    telehealth: maybe(
      z.union([
        z.boolean(),
        z.strictObject({
          offered: maybe(z.boolean(), 'Offered'),
          states: maybe(oneOrMany(state), 'States', 'Where patients may be during a visit.'),
        }),
      ]),
      'Telehealth',
    ),
    licensedIn: maybe(oneOrMany(state), 'Licensed in', 'States whose patients they may treat.'),
    availability: maybe(availability, 'Openings'),
    controlledSubstancesByTelehealth: maybe(z.enum(['yes', 'no', 'ask']), 'Controlled medicines by telehealth'),
    referral: maybe(referral, 'Referral'),
    endorsement: maybe(
      z.strictObject({ by: text(bounds.MAX_LINE).check(z.regex(/\S/)), note: z.optional(text(bounds.MAX_PROSE)) }),
      'Endorsement',
      'Who knows and likes them, and why.',
    ),
    verified: maybe(
      z.partialRecord(z.enum([...PROVIDER_FIELDS]), confirmed),
      'Confirmed',
      'By field: when the fact was last confirmed. Older than 90 days is shown as not confirmed.',
    ),
  }),
  'Provider',
  'Only id and name are required. What is absent is unknown: never no, never yes.',
  { id: 'provider' },
);

export const providersSchema = titled(z.array(providerSchema), 'Providers');

const list = z.strictObject({
  title: text(bounds.MAX_LINE).check(z.regex(/\S/)),
  note: z.optional(text(bounds.MAX_PROSE)),
  ids: oneOrMany(id, bounds.MAX_LIST_IDS),
});

export const feedObjectSchema = titled(
  z.strictObject({
    $schema: maybe(z.string(), 'Address of this schema'),
    version: z.optional(titled(z.literal(1), 'Version')),
    updatedOn: maybe(day(), 'Updated', 'ISO day.'),
    count: maybe(z.int().check(z.gte(0)), 'Number of providers', 'Tells a file that was cut off on the way.'),
    source: maybe(
      z.strictObject({ name: z.optional(text(bounds.MAX_LINE)), url: z.optional(url()) }),
      'Source',
      'Who keeps the feed.',
    ),
    lists: maybe(
      z.record(id, list).check(z.refine((lists) => Object.keys(lists).length <= bounds.MAX_LISTS)),
      'Lists',
      'Curated groups of providers, by name.',
    ),
    providers: providersSchema,
  }),
  'Feed',
);

export const feedSchema = titled(
  z.union([feedObjectSchema, providersSchema]),
  'Provider feed, version 1',
  'A feed object, or the list of providers alone.',
);

/** The feed's JSON Schema, 2020-12. */
export function feedJsonSchema(): object {
  return z.toJSONSchema(feedSchema, { target: 'draft-2020-12', io: 'input', metadata: schemaWords });
}

const part = titled(
  z.strictObject({
    src: titled(
      z.string().check(z.regex(/\S/), z.maxLength(bounds.MAX_URL)),
      'Address',
      'Relative to the index, and on the same site: `ca.json`. May be packed and gzipped.',
    ),
    states: maybe(
      oneOrMany(state),
      'States',
      'Every state whose patients any of its providers may treat. Without it the part is always loaded.',
    ),
    count: maybe(z.int().check(z.gte(0)), 'Number of providers', 'Tells visitors of how many they have to wait for.'),
  }),
  'Part',
);

export const partsIndexSchema = titled(
  z.strictObject({
    $schema: maybe(z.string(), 'Address of this schema'),
    version: z.optional(titled(z.literal(1), 'Version')),
    updatedOn: maybe(day(), 'Updated', 'ISO day.'),
    source: feedObjectSchema.shape.source,
    lists: feedObjectSchema.shape.lists,
    parts: titled(z.array(part).check(z.minLength(1), z.maxLength(bounds.MAX_PARTS)), 'Parts'),
  }),
  'Index of a feed in parts, version 1',
  'Names the files that make up one directory; each is a provider feed.',
);

/** The index's JSON Schema, 2020-12. */
export function partsIndexJsonSchema(): object {
  return z.toJSONSchema(partsIndexSchema, { target: 'draft-2020-12', io: 'input', metadata: schemaWords });
}
