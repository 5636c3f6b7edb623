import { MAX_DAYS, MAX_FEE, MAX_PLANS, MAX_PROSE } from './bounds.js';
import type { FeedWords } from './feed-words.js';
import { describe, type IssueLog } from './issue-log.js';
import type { Accepting, Provider, ReferralMethod } from './provider.js';
import { isAbsent, readText } from './read-text.js';
import { booleanOfWord, isSource, readBoolean, readChoice, readDay, readNumber, readSource } from './read-value.js';
import { KnownFields } from './known-fields.js';
import type { Writable } from './writable.js';

type Field<K extends keyof Provider> = Writable<NonNullable<Provider[K]>>;

const INSURANCE_FIELDS = new KnownFields('accepted plans selfPay', '"insurance"');
const FEE_FIELDS = new KnownFields('intake followUp currency slidingScale', '"fees"');
const TELEHEALTH_FIELDS = new KnownFields('offered states', '"telehealth"');
const AVAILABILITY_FIELDS = new KnownFields('accepting waitDays nextOpening someLocationsOnly', '"availability"');
const REFERRAL_FIELDS = new KnownFields(
  'required preferredMethod instructions typicalReplyDays coordinatesWithTherapists',
  '"referral"',
);
const REFERRAL_METHODS: readonly ReferralMethod[] = ['phone', 'secure-email', 'fax', 'portal', 'form'];

/** An object, or the list of accepted insurers alone. */
export function readInsurance(log: IssueLog, words: FeedWords, value: unknown): Provider['insurance'] {
  if (isAbsent(log, value, 'insurance')) return undefined;
  if (!isSource(value)) {
    const accepted = words.readTerms(value, 'insurance', 'insurer');
    return accepted && { accepted };
  }
  const insurance: Field<'insurance'> = {};
  const accepted = words.readTerms(value['accepted'], 'insurance.accepted', 'insurer');
  if (accepted) insurance.accepted = accepted;
  const plans = words.readPlain(value['plans'], 'insurance.plans', MAX_PLANS);
  if (plans) insurance.plans = plans;
  const selfPay = readBoolean(log, value['selfPay'], 'insurance.selfPay');
  if (selfPay !== undefined) insurance.selfPay = selfPay;
  INSURANCE_FIELDS.check(log, value, 'insurance');
  return insurance;
}

export function readFees(log: IssueLog, value: unknown): Provider['fees'] {
  const source = readSource(log, value, 'fees', '{"intake": 300, "followUp": 150}');
  if (!source) return undefined;
  const fees: Field<'fees'> = {};
  const intake = readNumber(log, source['intake'], 'fees.intake', 0, MAX_FEE, true);
  if (intake !== undefined) fees.intake = intake;
  const followUp = readNumber(log, source['followUp'], 'fees.followUp', 0, MAX_FEE, true);
  if (followUp !== undefined) fees.followUp = followUp;
  const currency = readCurrency(log, source['currency']);
  if (currency !== undefined) fees.currency = currency;
  const slidingScale = readBoolean(log, source['slidingScale'], 'fees.slidingScale');
  if (slidingScale !== undefined) fees.slidingScale = slidingScale;
  FEE_FIELDS.check(log, source, 'fees');
  return fees;
}

function readCurrency(log: IssueLog, value: unknown): string | undefined {
  if (isAbsent(log, value, 'fees.currency')) return undefined;
  if (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) return value;
  return log.drop('wrong-type', 'fees.currency', value, 'a code of three capital letters, such as "USD",');
}

const TELEHEALTH_LIKE_THIS = '{"offered": true, "states": ["CA"]}';

/** An object, or true or false for `offered` alone, which may be written as yes or no. */
export function readTelehealth(log: IssueLog, words: FeedWords, value: unknown): Provider['telehealth'] {
  if (typeof value === 'boolean') return { offered: value };
  const word = booleanOfWord(value);
  if (word !== undefined) {
    const message = `Found ${describe(value)}; read as ${word}. Write ${word ? TELEHEALTH_LIKE_THIS : '{"offered": false}'}.`;
    log.report('warning', 'read-as', 'telehealth', message);
    return { offered: word };
  }
  const source = readSource(log, value, 'telehealth', TELEHEALTH_LIKE_THIS);
  if (!source) return undefined;
  const telehealth: Field<'telehealth'> = {};
  const offered = readBoolean(log, source['offered'], 'telehealth.offered');
  if (offered !== undefined) telehealth.offered = offered;
  const states = words.readTerms(source['states'], 'telehealth.states', 'state');
  if (states) telehealth.states = states;
  TELEHEALTH_FIELDS.check(log, source, 'telehealth');
  return telehealth;
}

/** An object, or the value of `accepting` alone. */
export function readAvailability(log: IssueLog, words: FeedWords, value: unknown): Provider['availability'] {
  if (isAbsent(log, value, 'availability')) return undefined;
  if (typeof value === 'string' || typeof value === 'boolean') {
    const accepting = readAccepting(words, value, 'availability');
    return accepting && { accepting };
  }
  const source = readSource(log, value, 'availability', '{"accepting": "yes", "waitDays": 14}');
  if (!source) return undefined;
  const availability: Field<'availability'> = {};
  const accepting = readAccepting(words, source['accepting'], 'availability.accepting');
  if (accepting !== undefined) availability.accepting = accepting;
  const waitDays = readNumber(log, source['waitDays'], 'availability.waitDays', 0, MAX_DAYS, true);
  if (waitDays !== undefined) availability.waitDays = waitDays;
  const nextOpening = readDay(log, source['nextOpening'], 'availability.nextOpening');
  if (nextOpening !== undefined) availability.nextOpening = nextOpening;
  const someLocationsOnly = readBoolean(log, source['someLocationsOnly'], 'availability.someLocationsOnly');
  if (someLocationsOnly !== undefined) availability.someLocationsOnly = someLocationsOnly;
  AVAILABILITY_FIELDS.check(log, source, 'availability');
  return availability;
}

/** The ids of the vocabulary's openings are the values of `accepting`. */
function readAccepting(words: FeedWords, value: unknown, field: string): Accepting | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return words.readTerm(value, field, 'opening') as Accepting | undefined;
}

export function readReferral(log: IssueLog, value: unknown): Provider['referral'] {
  const source = readSource(log, value, 'referral', '{"required": true, "preferredMethod": "fax"}');
  if (!source) return undefined;
  const referral: Field<'referral'> = {};
  const required = readBoolean(log, source['required'], 'referral.required');
  if (required !== undefined) referral.required = required;
  const preferredMethod = readChoice(log, source['preferredMethod'], 'referral.preferredMethod', REFERRAL_METHODS);
  if (preferredMethod !== undefined) referral.preferredMethod = preferredMethod;
  const instructions = readText(log, source['instructions'], 'referral.instructions', MAX_PROSE, 'prose');
  if (instructions !== undefined) referral.instructions = instructions;
  const replyDays = readNumber(log, source['typicalReplyDays'], 'referral.typicalReplyDays', 0, MAX_DAYS, true);
  if (replyDays !== undefined) referral.typicalReplyDays = replyDays;
  const coordinates = readBoolean(log, source['coordinatesWithTherapists'], 'referral.coordinatesWithTherapists');
  if (coordinates !== undefined) referral.coordinatesWithTherapists = coordinates;
  REFERRAL_FIELDS.check(log, source, 'referral');
  return referral;
}
