import { officeAt } from './offices.mjs';
import { dayAfter } from './openings.mjs';
import { pronounsOf } from './person.mjs';
import { otherPlaces } from './places.mjs';

/** Every so many records the awkward facts come round again. */
export const AWKWARD_EVERY = 240;

const SIX_STATES = ['CA', 'OR', 'WA', 'NV', 'AZ', 'NM'];
const lasVegas = otherPlaces.find(({ city }) => city === 'Las Vegas');

/**
 * Facts that real feeds hold and that pages stumble over, by place in the feed. Each changes a finished record in place; ids are given
 * afterwards, from the name.
 */
export const awkwardFacts = new Map([
  [3, (record) => rename(record, 'Maximiliane-Rosalinde Etxeberria-Villavicencio von Hohenstein-Oyelaran', 'female')],
  [8, (record) => rename(record, 'Zoë Núñez-Dąbrowska', 'female')],
  [13, (record) => rename(record, { prefix: 'Dr.', given: 'Minh Đức', family: 'Đặng', suffix: 'Jr.' }, 'male')],
  [18, (record) => rename(record, 'J. R. O’Shaughnessy III', 'male')],
  [23, (record) => record.focus.push('Highly sensitive people', 'Performing artists')],
  [28, (record, { random, place }) => (record.locations = [officeAt(random, place), officeAt(random, lasVegas)])],
  [33, seeOnlyByVideo],
  [38, confirmLongAgo],
  [43, leaveAvailabilityUnknown],
  [48, (record) => (record.insurance = { accepted: [], selfPay: true })],
  [53, (record) => (record.availability = { accepting: 'waitlist', waitDays: 75 })],
  [58, chargeNothing],
  [63, (record) => (record.doesNotTreat = ['eating-disorders', 'Psychosis'])],
  [68, (record) => changeOffice(record, { phone: '(310) 555-0133', phoneExtension: '2047' })],
  [73, (record) => changeOffice(record, { wheelchairAccess: false })],
  [78, (record) => (record.controlledSubstancesByTelehealth = 'no')],
  [83, (record) => keepOnly(record, ['name'])],
  [88, (record) => (record.availability = { accepting: 'yes', someLocationsOnly: true })],
  [93, (record) => Object.assign(record, { credentials: ['MD, PhD'], taxonomy: ['2084P0800X'] })],
  [98, (record) => keepOnly(Object.assign(record, { credentials: ['MD'] }), ['name', 'credentials', 'focus', 'locations'])],
  [103, (record) => record.languages.push('ase')],
  [108, (record) => (record.fees = { intake: 450, followUp: 0, currency: 'USD' })],
  [113, takeReferralsOnly],
  [118, (record) => (record.ages = { max: 12 })],
]);

function rename(record, name, gender) {
  Object.assign(record, { name, gender, pronouns: pronounsOf(gender) });
}

function seeOnlyByVideo(record) {
  delete record.locations;
  record.phone = '+1-424-555-0176';
  record.licensedIn = SIX_STATES;
  record.telehealth = { offered: true, states: SIX_STATES };
}

function confirmLongAgo(record, { updatedOn }) {
  record.availability = { accepting: 'yes', waitDays: 5 };
  record.verified = {
    availability: { on: dayAfter(updatedOn, -214), by: 'practice' },
    insurance: { on: dayAfter(updatedOn, -391), by: 'practice' },
  };
}

function leaveAvailabilityUnknown(record) {
  record.availability = { accepting: 'unknown' };
  delete record.verified;
}

function chargeNothing(record) {
  record.fees = { intake: 0, followUp: 0, slidingScale: true };
  record.insurance = ['Medi-Cal', 'medicare'];
}

function takeReferralsOnly(record) {
  record.referral = { required: true, preferredMethod: 'fax', typicalReplyDays: 14, coordinatesWithTherapists: false };
  record.bio = 'New patients come by referral only. Please allow two weeks for a reply.';
}

/** The first office, copied first: colleagues share one. */
function changeOffice(record, change) {
  record.locations = [{ ...record.locations?.[0], ...change }];
}

function keepOnly(record, fields) {
  for (const field of Object.keys(record)) if (!fields.includes(field)) delete record[field];
}
