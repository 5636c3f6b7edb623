import { MAX_AGE, MAX_ID, MAX_LINE, MAX_LOCATIONS, MAX_PROSE } from './bounds.js';
import { KnownFields } from './known-fields.js';
import type { FeedWords } from './feed-words.js';
import type { IssueLog } from './issue-log.js';
import { hasValidCheckDigit } from './npi.js';
import type { IsoDay, Provider } from './provider.js';
import { PROVIDER_FIELDS } from './provider-fields.js';
import { readEmail, readTelephone, readUrl } from './read-contact.js';
import { readAvailability, readFees, readInsurance, readReferral, readTelehealth } from './read-care.js';
import { readLocation } from './read-location.js';
import { readName } from './read-name.js';
import { isAbsent, readText, reportBlank } from './read-text.js';
import { readChoice, readList, readNumber, readSource, type Source } from './read-value.js';
import { readVerified } from './read-verified.js';
import { isUrlSafeId } from './url-safe-id.js';
import type { Writable } from './writable.js';

/** What one reading of a feed carries from record to record. */
export interface Reading {
  readonly log: IssueLog;
  readonly words: FeedWords;
  /** The day that "in the future" is reckoned from; absent: not checked. */
  readonly today: IsoDay | undefined;
}

const AGE_FIELDS = new KnownFields('min max', '"ages"');
const ENDORSEMENT_FIELDS = new KnownFields('by note', '"endorsement"');

/** The id of a record; undefined, with an issue, where it has none that can be used. The log names the record by it from here on. */
export function readId(log: IssueLog, source: Source): string | undefined {
  const value = source['id'];
  const text = typeof value === 'string' ? value.trim() : Number.isSafeInteger(value) ? String(value) : '';
  if (text === '') {
    const message =
      'Found no id. Every provider needs one of its own that stays the same, such as "maria-ortega"; the record is left out.';
    log.report('error', 'id-missing', 'id', message);
    return undefined;
  }
  if (!isUrlSafeId(text)) {
    const message = `Found ${JSON.stringify(text.slice(0, 80))} as id. Use up to ${MAX_ID} letters A to Z, digits, dots, dashes and underscores, beginning with a letter or digit; the record is left out.`;
    log.report('error', 'id-not-url-safe', 'id', message);
    return undefined;
  }
  log.id = text;
  if (value !== text) log.readAs('id', value, 'text in quotation marks, without spaces,');
  return text;
}

/** Copies what is usable out of a record. Undefined, with an issue, where it has no name. */
export function readProvider({ log, words, today }: Reading, id: string, source: Source): Provider | undefined {
  const provider: Writable<Provider> = { id, name: '' };
  if (!readName(log, words, source, provider)) {
    log.report('error', 'name-missing', 'name', 'Found no name. Every provider needs one; the record is left out.');
    return undefined;
  }
  readIdentity(log, words, source, provider);
  readContact(log, source, provider);
  readFit(log, words, source, provider);
  readCare({ log, words, today }, source, provider);
  PROVIDER_FIELDS.check(log, source);
  return provider;
}

function readIdentity(log: IssueLog, words: FeedWords, source: Source, provider: Writable<Provider>): void {
  const taxonomy = words.readPlain(source['taxonomy'], 'taxonomy');
  if (taxonomy) provider.taxonomy = taxonomy;
  const role = words.readTerm(source['role'], 'role', 'role') ?? words.role(provider.credentials, taxonomy);
  if (role !== undefined) provider.role = role;
  const specialties = words.readPlain(source['specialties'], 'specialties');
  if (specialties) provider.specialties = specialties;
  const npi = readNpi(log, source['npi']);
  if (npi !== undefined) provider.npi = npi;
  const bio = readText(log, source['bio'], 'bio', MAX_PROSE, 'prose');
  if (bio !== undefined) provider.bio = bio;
  const pronouns = readText(log, source['pronouns'], 'pronouns', MAX_LINE);
  if (pronouns !== undefined) provider.pronouns = pronouns;
  const gender = words.readTerm(source['gender'], 'gender', 'gender');
  if (gender !== undefined) provider.gender = gender;
}

function readNpi(log: IssueLog, value: unknown): string | undefined {
  if (isAbsent(log, value, 'npi')) return undefined;
  if (value === '') return reportBlank(log, value, 'npi');
  const npi = typeof value === 'string' ? value.trim() : String(typeof value === 'number' ? value : '');
  if (!/^\d{10}$/.test(npi)) return log.drop('npi-not-ten-digits', 'npi', value, 'a number of ten digits');
  if (typeof value === 'number') log.readAs('npi', value, 'text in quotation marks');
  if (!hasValidCheckDigit(npi)) {
    const message = `Found "${npi}", whose last digit does not fit the others, so one digit is probably mistyped; kept as written.`;
    log.report('warning', 'npi-check-digit', 'npi', message);
  }
  return npi;
}

function readContact(log: IssueLog, source: Source, provider: Writable<Provider>): void {
  const photo = readUrl(log, source['photo'], 'photo');
  if (photo !== undefined) provider.photo = photo;
  const website = readUrl(log, source['website'], 'website');
  if (website !== undefined) provider.website = website;
  const booking = readUrl(log, source['booking'], 'booking');
  if (booking !== undefined) provider.booking = booking;
  const { phone, phoneExtension } = readTelephone(log, source['phone'], source['phoneExtension']);
  if (phone !== undefined) provider.phone = phone;
  if (phoneExtension !== undefined) provider.phoneExtension = phoneExtension;
  const email = readEmail(log, source['email'], 'email');
  if (email !== undefined) provider.email = email;
}

function readFit(log: IssueLog, words: FeedWords, source: Source, provider: Writable<Provider>): void {
  const focus = words.readTerms(source['focus'], 'focus', 'condition');
  if (focus) provider.focus = focus;
  const doesNotTreat = words.readTerms(source['doesNotTreat'], 'doesNotTreat', 'condition');
  if (doesNotTreat) provider.doesNotTreat = doesNotTreat;
  const services = words.readTerms(source['services'], 'services', 'service');
  if (services) provider.services = services;
  const therapies = words.readTerms(source['therapies'], 'therapies', 'service');
  if (therapies) provider.therapies = therapies;
  const ages = readAges(log, source['ages']);
  if (ages) provider.ages = ages;
  const languages = words.readTerms(source['languages'], 'languages', 'language');
  if (languages) provider.languages = languages;
  const licensedIn = words.readTerms(source['licensedIn'], 'licensedIn', 'state');
  if (licensedIn) provider.licensedIn = licensedIn;
}

function readAges(log: IssueLog, value: unknown): Provider['ages'] {
  const source = readSource(log, value, 'ages', '{"min": 18, "max": 64}');
  if (!source) return undefined;
  AGE_FIELDS.check(log, source, 'ages');
  const min = readNumber(log, source['min'], 'ages.min', 0, MAX_AGE);
  const max = readNumber(log, source['max'], 'ages.max', 0, MAX_AGE);
  if (min !== undefined && max !== undefined && min > max) {
    return log.drop('out-of-range', 'ages', `${min} to ${max}`, 'a min that is not above max');
  }
  if (min === undefined) return max === undefined ? undefined : { max };
  return max === undefined ? { min } : { min, max };
}

function readCare({ log, words, today }: Reading, source: Source, provider: Writable<Provider>): void {
  const insurance = readInsurance(log, words, source['insurance']);
  if (insurance) provider.insurance = insurance;
  const fees = readFees(log, source['fees']);
  if (fees) provider.fees = fees;
  const locations = readLocations(log, words, source['locations']);
  if (locations) provider.locations = locations;
  const telehealth = readTelehealth(log, words, source['telehealth']);
  if (telehealth) provider.telehealth = telehealth;
  const availability = readAvailability(log, words, source['availability']);
  if (availability) provider.availability = availability;
  const byTelehealth = source['controlledSubstancesByTelehealth'];
  const controlled = readChoice(log, byTelehealth, 'controlledSubstancesByTelehealth', ['yes', 'no', 'ask'] as const);
  if (controlled !== undefined) provider.controlledSubstancesByTelehealth = controlled;
  const referral = readReferral(log, source['referral']);
  if (referral) provider.referral = referral;
  const endorsement = readEndorsement(log, source['endorsement']);
  if (endorsement) provider.endorsement = endorsement;
  const verified = readVerified(log, source['verified'], today);
  if (verified) provider.verified = verified;
}

function readLocations(log: IssueLog, words: FeedWords, value: unknown): Provider['locations'] {
  if (value === undefined) return undefined;
  let index = 0;
  return readList(log, value, 'locations', MAX_LOCATIONS, (entry) => {
    log.enterScope('locations', index++);
    const location = readLocation(log, words, entry);
    log.leaveScope();
    return location;
  });
}

function readEndorsement(log: IssueLog, value: unknown): Provider['endorsement'] {
  const source = readSource(log, value, 'endorsement', '{"by": "the name of your practice"}');
  if (!source) return undefined;
  ENDORSEMENT_FIELDS.check(log, source, 'endorsement');
  const by = readText(log, source['by'], 'endorsement.by', MAX_LINE);
  if (by === undefined) return log.drop('incomplete', 'endorsement.by', source['by'], 'the name of who endorses');
  const note = readText(log, source['note'], 'endorsement.note', MAX_PROSE, 'prose');
  return note === undefined ? { by } : { by, note };
}
