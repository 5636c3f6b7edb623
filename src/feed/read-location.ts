import { MAX_LINE, MAX_WORD } from './bounds.js';
import type { FeedWords } from './feed-words.js';
import type { IssueLog } from './issue-log.js';
import type { ProviderLocation } from './provider.js';
import { readPostalCode } from './read-postal-code.js';
import { readTelephone } from './read-contact.js';
import { readText } from './read-text.js';
import { readBoolean, readNumber, readSource, type Source } from './read-value.js';
import { KnownFields } from './known-fields.js';
import type { Writable } from './writable.js';

const ADDRESS_LIKE_THIS = '{"line1": "1 Elm St", "city": "Los Angeles", "state": "CA", "postalCode": "90012"}';
const LOCATION_FIELDS = new KnownFields(
  'name address latitude longitude phone phoneExtension fax wheelchairAccess hours',
  'an office of "locations"',
);
const ADDRESS_FIELDS = new KnownFields('line1 line2 city state postalCode country', '"address" of an office of "locations"');

/** Undefined where nothing of the place is known. */
export function readLocation(log: IssueLog, words: FeedWords, value: unknown): ProviderLocation | undefined {
  const source = readSource(log, value, undefined, `{"address": ${ADDRESS_LIKE_THIS}}`);
  if (!source) return undefined;
  const location: Writable<ProviderLocation> = {};
  const name = readText(log, source['name'], 'name', MAX_LINE);
  if (name !== undefined) location.name = name;
  const address = readAddress(log, words, source['address']);
  if (address) location.address = address;
  readCoordinates(log, source, location);
  const { phone, phoneExtension } = readTelephone(log, source['phone'], source['phoneExtension']);
  if (phone !== undefined) location.phone = phone;
  if (phoneExtension !== undefined) location.phoneExtension = phoneExtension;
  const fax = source['fax'] === undefined ? undefined : readTelephone(log, source['fax'], undefined, 'fax').phone;
  if (fax !== undefined) location.fax = fax;
  const wheelchairAccess = readBoolean(log, source['wheelchairAccess'], 'wheelchairAccess');
  if (wheelchairAccess !== undefined) location.wheelchairAccess = wheelchairAccess;
  const hours = readText(log, source['hours'], 'hours', MAX_LINE);
  if (hours !== undefined) location.hours = hours;
  LOCATION_FIELDS.check(log, source);
  return hasFields(location) ? location : undefined;
}

function readAddress(log: IssueLog, words: FeedWords, value: unknown): ProviderLocation['address'] | undefined {
  if (value === undefined) return undefined;
  const source = readSource(log, value, 'address', ADDRESS_LIKE_THIS);
  if (!source) return undefined;
  const address: Writable<NonNullable<ProviderLocation['address']>> = {};
  const line1 = readText(log, source['line1'], 'address.line1', MAX_LINE);
  if (line1 !== undefined) address.line1 = line1;
  const line2 = readText(log, source['line2'], 'address.line2', MAX_LINE);
  if (line2 !== undefined) address.line2 = line2;
  const city = readText(log, source['city'], 'address.city', MAX_WORD);
  if (city !== undefined) address.city = city;
  const country = readCountry(log, source['country']);
  if (country !== undefined) address.country = country;
  const state =
    country === undefined || country === 'US'
      ? words.readTerm(source['state'], 'address.state', 'state')
      : readProvince(log, source['state']);
  if (state !== undefined) address.state = state;
  const postalCode = readPostalCode(log, source['postalCode'], country ?? 'US', state);
  if (postalCode !== undefined) address.postalCode = postalCode;
  ADDRESS_FIELDS.check(log, source, 'address');
  return hasFields(address) ? address : undefined;
}

function readCountry(log: IssueLog, value: unknown): string | undefined {
  if (value === 'US') return value;
  const text = readText(log, value, 'address.country', MAX_WORD);
  if (text === undefined) return undefined;
  if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase();
  if (/^u\.?s\.?(a\.?)?$|^united states/i.test(text)) {
    log.readAs('address.country', value, 'a two-letter country code');
    return 'US';
  }
  return log.drop('wrong-type', 'address.country', value, 'a two-letter country code');
}

/** A part of another country: `ON`, `NSW`. */
function readProvince(log: IssueLog, value: unknown): string | undefined {
  const text = readText(log, value, 'address.state', MAX_WORD);
  if (text === undefined || /^[A-Z\d]{1,3}$/.test(text)) return text;
  return log.drop('word-not-known', 'address.state', value, 'a code of at most three capital letters');
}

function readCoordinates(log: IssueLog, source: Source, location: Writable<ProviderLocation>): void {
  const latitude = readNumber(log, source['latitude'], 'latitude', -90, 90);
  const longitude = readNumber(log, source['longitude'], 'longitude', -180, 180);
  if (latitude === undefined && longitude === undefined) return;
  if (latitude === undefined || longitude === undefined) {
    log.report('warning', 'incomplete', 'latitude', 'Found only one of latitude and longitude where both belong; left out.');
  } else if (latitude === 0 && longitude === 0) {
    log.drop('coordinates-zero', 'latitude', 0, 'the place of the office (0, 0 lies in the Atlantic)');
  } else {
    location.latitude = latitude;
    location.longitude = longitude;
  }
}

function hasFields(object: object): boolean {
  for (const _ in object) return true;
  return false;
}
