import { AWKWARD_EVERY, awkwardFacts } from './awkward-facts.mjs';
import { writeBio } from './write-bio.mjs';
import { feesOf, insuranceOf } from './coverage.mjs';
import { endorse } from './endorsements.mjs';
import { licensesOf, telehealthOf } from './licenses.mjs';
import { syntheticNpi } from './npi.mjs';
import { officeAt, phoneNumber, practiceHost } from './offices.mjs';
import { availabilityOf, verifiedOf } from './openings.mjs';
import { inventPerson, pronounsOf, uniqueId } from './person.mjs';
import { californiaPlaces, homePlaces, otherPlaces } from './places.mjs';
import { prescriberRoles, prescribingPsychologist } from './prescriber-roles.mjs';
import { createRandom } from './random.mjs';
import { referralOf } from './referral-ways.mjs';
import { specialties, usualServices } from './specialties.mjs';
import { asWords, conditionWordings, languageWordings } from './wordings.mjs';

/** The demo's today, near enough: dates in the feed are counted back from here. */
export const UPDATED_ON = '2026-11-15';
/** Up to here most people work near the practice; beyond, the feed spreads over the country. */
const NEIGHBORHOOD = 600;

const specialtyWeights = Object.entries(specialties).map(([id, { weight }]) => [id, weight]);
const controlledSubstances = [
  [undefined, 45],
  ['yes', 20],
  ['ask', 25],
  ['no', 10],
];
/** What a practice most often says it does not treat. */
const oftenReferredOn = ['eating-disorders', 'schizophrenia', 'opioid-use', 'dementia'];
const servesPublicPlans = new Set(['substance-use', 'serious-mental-illness', 'older-adults']);
const roleWeights = prescriberRoles.map((role) => [role, role.weight]);

/**
 * A provider feed of invented people. The same seed gives the same people: the first 240 of 10,000 are the 240.
 *
 * @param {{ count?: number, seed?: number, updatedOn?: string }} [options] `count` 0 to 1,000,000, default 240; `seed` any integer,
 *   default 7; `updatedOn` an ISO day.
 */
export function generateFeed({ count = 240, seed = 7, updatedOn = UPDATED_ON } = {}) {
  const taken = new Map();
  const providers = Array.from({ length: count }, (_, index) => generateProvider({ seed, index, updatedOn, taken }));
  const lists = endorse(providers, updatedOn);
  const source = {
    name: 'Willow Street Therapy demo: every person, office and number in this feed is invented',
    url: 'https://willowstreettherapy.example/',
  };
  return { version: 1, updatedOn, count, source, lists, providers };
}

function generateProvider({ seed, index, updatedOn, taken }) {
  const random = createRandom(seed, index);
  const person = inventPerson(random);
  const isHome = random.chance(index < NEIGHBORHOOD ? 0.66 : 0.14);
  const place = isHome ? random.pick(homePlaces) : random.pick(random.chance(0.3) ? californiaPlaces : otherPlaces);
  const office = officeAt(random, place);
  const role = roleAt(random, place.state);
  const specialtyId = random.pickWeighted(specialtyWeights);
  const licensedIn = licensesOf(random, place.state);

  // The id is made last, from a name that may still change, but stands first.
  const record = { id: '', name: `${person.given} ${person.family}` };
  state(record, training(random, role, specialtyId));
  state(record, personal(random, person, index));
  state(record, contact(random, office, place));
  record.bio = writeBio(random, specialtyId, person.languages);
  state(record, clinical(random, specialties[specialtyId], role));
  record.languages = random.chance(0.9) ? person.languages : person.languages.map((tag) => languageWordings[tag] ?? tag);
  state(record, terms(random, role, place, specialtyId, licensedIn));
  state(record, {
    availability: availabilityOf(random, updatedOn),
    controlledSubstancesByTelehealth: random.pickWeighted(controlledSubstances),
    referral: referralOf(random),
  });
  if (!record.locations && !record.telehealth?.offered) record.telehealth = { offered: true, states: licensedIn };
  state(record, { verified: verifiedOf(random, record, updatedOn) });
  awkwardFacts.get(index % AWKWARD_EVERY)?.(record, { random, place, updatedOn });

  record.id = uniqueId(typeof record.name === 'string' ? record.name : `${record.name.given} ${record.name.family}`, taken);
  return record;
}

/** Adds what was said; what was not stays absent, as in a feed. */
function state(record, facts) {
  for (const field in facts) if (facts[field] !== undefined) record[field] = facts[field];
}

function roleAt(random, state) {
  if (prescribingPsychologist.states.has(state) && random.chance(0.12)) return prescribingPsychologist;
  return random.pickWeighted(roleWeights);
}

/** Degrees prove most roles; the rest is said by a taxonomy code or by the role itself. */
function training(random, role, specialtyId) {
  const credentials = random.pickWeighted(role.credentials);
  const provesNothing = credentials.every((credential) => ['MD', 'DO', 'PhD', 'PsyD', 'MPH'].includes(credential));
  const saysTaxonomy = provesNothing || random.chance(0.4);
  const taxonomy = role.specialtyTaxonomy[specialtyId] ?? role.taxonomy;
  return {
    credentials,
    ...(random.chance(0.3) && { role: role.role }),
    ...(saysTaxonomy && { taxonomy: [credentials.includes('FNP-BC') ? '363LF0000X' : taxonomy] }),
  };
}

function personal(random, { gender }, index) {
  return {
    npi: syntheticNpi(index + 1),
    pronouns: random.chance(0.35) ? pronounsOf(gender) : undefined,
    gender: random.chance(0.88) ? gender : undefined,
  };
}

/** An office of a practice, or for one in nine no office at all: care by video only. */
function contact(random, office, place) {
  const host = practiceHost(office.name);
  const hasOffice = random.chance(0.89);
  return {
    website: random.chance(0.7) ? `https://${host}/` : undefined,
    booking: random.chance(0.35) ? `https://book.${host}/new-patients` : undefined,
    email: random.chance(0.2) ? `intake@${host}` : undefined,
    phone: hasOffice ? undefined : phoneNumber(random, place),
    locations: hasOffice
      ? [random.chance(0.12) ? { ...office, phoneExtension: String(random.between(100, 399)) } : office]
      : undefined,
  };
}

function clinical(random, specialty, role) {
  const focus = random.sample(specialty.core, Math.max(2, specialty.core.length - random.between(0, 1)));
  focus.push(...random.sample(specialty.also, random.between(1, 4)));
  const writesWords = random.chance(0.35);
  const asWritten = (id) => (writesWords ? random.pick(conditionWordings[id] ?? [asWords(id)]) : id);
  const isPrimaryCare = role.role === 'primary-care';
  const avoided = random.chance(0.1) ? random.sample(oftenReferredOn, 2).filter((id) => !focus.includes(id)) : undefined;
  return {
    focus: focus.map(asWritten),
    doesNotTreat: avoided,
    services: [
      ...(isPrimaryCare ? usualServices.slice(0, 1) : usualServices),
      ...specialty.services.filter(() => random.chance(isPrimaryCare ? 0.4 : 0.75)),
    ],
    therapies: random.chance(0.35) ? random.sample(specialty.therapies, random.between(1, 2)) : undefined,
    ages: random.chance(0.9) ? random.pickWeighted(specialty.ages) : undefined,
  };
}

function terms(random, role, place, specialtyId, licensedIn) {
  const takesPublicPlans = servesPublicPlans.has(specialtyId);
  return {
    insurance: insuranceOf(random, place.state, takesPublicPlans),
    fees: feesOf(random, role),
    licensedIn: random.chance(0.94) ? licensedIn : undefined,
    telehealth: telehealthOf(random, licensedIn),
  };
}
