import { fold } from '../../vocabulary/fold.js';
import { resolveTerm } from '../../vocabulary/vocabulary.js';
import { isSource, type Source } from '../read-value.js';

/**
 * The providers.json of Qualified Health Plans on the federal marketplace. Source of field names and values: CMSgov,
 * QHP-provider-formulary-APIs, README, "Providers". Published files write `specialty` where the README says `speciality`, and carry
 * dermatologists and hospitals as well as prescribers; all are kept.
 */

/** Records looked at to tell the format. */
const LOOKED_AT = 10;

/** True for a list of records with the marks of this format and no `id`, which a provider feed requires. */
export function isQhp(json: unknown): boolean {
  if (!Array.isArray(json)) return false;
  return json
    .slice(0, LOOKED_AT)
    .some(
      (record) =>
        isSource(record) &&
        record['id'] === undefined &&
        (record['type'] === 'INDIVIDUAL' || record['type'] === 'FACILITY' || Array.isArray(record['plans'])),
    );
}

/** Names that a provider feed does not use. */
const QHP_FIELDS = ['type', 'plans', 'addresses', 'facility_name', 'facility_type', 'specialty', 'speciality', 'last_updated_on'];

/** True where any record could be of this format: enough for a file that somebody says is one. */
export function mayBeQhp(json: unknown): boolean {
  if (!Array.isArray(json)) return false;
  return json.some((record) => isSource(record) && record['id'] === undefined && QHP_FIELDS.some((name) => name in record));
}

/** Records of a provider feed, in the same order, unchecked: what is no object stays what it is, for the reader to report. */
export function providersFromQhp(json: unknown): unknown {
  if (!Array.isArray(json)) return json;
  const taken = new Set<string>();
  return json.map((record) => (isSource(record) ? providerFromQhp(record, taken) : record));
}

function providerFromQhp(record: Source, taken: Set<string>): Source {
  const isFacility = record['type'] === 'FACILITY' || (record['type'] === undefined && record['facility_name'] !== undefined);
  const name = isFacility ? record['facility_name'] : nameOf(record['name']);
  const specialties = isFacility ? record['facility_type'] : (record['specialty'] ?? record['speciality']);
  const provider = {
    id: uniqueId(record, name, taken),
    name,
    role: isFacility ? undefined : roleOf(specialties),
    specialties: specialties ?? undefined,
    npi: record['npi'] ?? undefined,
    // "Other" says only what it is not.
    gender: record['gender'] === 'Other' ? undefined : (record['gender'] ?? undefined),
    languages: record['languages'] ?? undefined,
    insurance: insuranceOf(record['plans']),
    locations: Array.isArray(record['addresses']) ? record['addresses'].map(locationOf) : (record['addresses'] ?? undefined),
    availability: availabilityOf(record['accepting']),
  };
  return { ...provider, verified: verifiedOf(record['last_updated_on'], provider) };
}

function nameOf(value: unknown): unknown {
  if (!isSource(value)) return value;
  const given = [value['first'], value['middle']].filter((part) => typeof part === 'string' && part.trim() !== '').join(' ');
  return {
    given: given || undefined,
    family: value['last'] ?? undefined,
    prefix: value['prefix'] ?? undefined,
    suffix: value['suffix'] ?? undefined,
  };
}

/** The NPI; without one the name and ZIP. A second record of the same is numbered, as one NPI may stand for a person and a place. */
function uniqueId(record: Source, name: unknown, taken: Set<string>): string | undefined {
  const base = /^\d{10}$/.test(String(record['npi'])) ? String(record['npi']) : slugOf(record, name);
  if (base === '') return undefined;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

function slugOf(record: Source, name: unknown): string {
  const first = Array.isArray(record['addresses']) ? record['addresses'][0] : undefined;
  const words = isSource(name) ? [name['given'], name['family']] : [name];
  const zip = isSource(first) ? first['zip'] : undefined;
  const slug = fold([...words, zip].filter((word) => typeof word === 'string' || typeof word === 'number').join(' '));
  return slug
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);
}

function roleOf(specialties: unknown): string | undefined {
  const words = Array.isArray(specialties) ? specialties : [specialties];
  for (const word of words) {
    const role = typeof word === 'string' ? resolveTerm('role', word) : undefined;
    if (role) return role.id;
  }
  return undefined;
}

/** Plan ids alone: they do not say which insurer is meant in words that a visitor would type. */
function insuranceOf(plans: unknown): unknown {
  if (!Array.isArray(plans)) return undefined;
  return { plans: [...new Set(plans.map((plan) => (isSource(plan) ? plan['plan_id'] : plan)))] };
}

function locationOf(value: unknown): unknown {
  if (!isSource(value)) return value;
  const zip = value['zip'] ?? undefined;
  return {
    address: {
      line1: value['address'] ?? undefined,
      line2: value['address_2'] ?? undefined,
      city: value['city'] ?? undefined,
      state: value['state'] ?? undefined,
      // A spreadsheet's number has lost its leading zeros.
      postalCode: typeof zip === 'number' ? String(zip).padStart(5, '0') : zip,
    },
    phone: value['phone'] ?? undefined,
  };
}

function availabilityOf(accepting: unknown): unknown {
  if (accepting === undefined || accepting === null) return undefined;
  switch (typeof accepting === 'string' ? fold(accepting) : undefined) {
    case 'accepting':
      return { accepting: 'yes' };
    case 'not accepting':
      return { accepting: 'no' };
    case 'accepting in some locations':
      return { accepting: 'yes', someLocationsOnly: true };
    default:
      return { accepting };
  }
}

/** The day of the record counts for what plans keep up to date: openings, plans, addresses. */
function verifiedOf(day: unknown, { availability, insurance, locations }: Source): Source | undefined {
  if (day === undefined || day === null) return undefined;
  const facts = Object.entries({ availability, insurance, locations }).filter(([, fact]) => fact !== undefined);
  return Object.fromEntries(facts.map(([name]) => [name, { on: day }]));
}
