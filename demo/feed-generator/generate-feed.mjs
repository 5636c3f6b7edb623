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

  const record = {
    name: `${person.given} ${person.family}`,
    ...training(random, role, specialtyId),
    npi: syntheticNpi(index + 1),
    ...personal(random, person),
    ...contact(random, office, place),
    bio: writeBio(random, specialtyId, person.languages),
    ...clinical(random, specialties[specialtyId], role),
    languages: random.chance(0.9) ? person.languages : person.languages.map((tag) => languageWordings[tag] ?? tag),
    ...terms(random, role, place, specialtyId),
    ...(random.chance(0.94) && { licensedIn }),
    telehealth: telehealthOf(random, licensedIn),
    availability: availabilityOf(random, updatedOn),
    controlledSubstancesByTelehealth: random.pickWeighted([
      [undefined, 45],
      ['yes', 20],
      ['ask', 25],
      ['no', 10],
    ]),
    referral: referralOf(random),
  };
  if (!record.locations && !record.telehealth?.offered) record.telehealth = { offered: true, states: licensedIn };
  record.verified = verifiedOf(random, record, updatedOn);
  awkwardFacts.get(index % AWKWARD_EVERY)?.(record, { random, place, updatedOn });

  const name = typeof record.name === 'string' ? record.name : `${record.name.given} ${record.name.family}`;
  return stated(uniqueId(name, taken), record);
}

/** The record with its id first and without what nobody said. */
function stated(id, record) {
  const provider = { id };
  for (const field in record) if (record[field] !== undefined) provider[field] = record[field];
  return provider;
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

function personal(random, { gender }) {
  return {
    ...(random.chance(0.35) && { pronouns: pronounsOf(gender) }),
    ...(random.chance(0.88) && { gender }),
  };
}

/** An office of a practice, or for one in nine no office at all: care by video only. */
function contact(random, office, place) {
  const host = practiceHost(office.name);
  const hasOffice = random.chance(0.89);
  return {
    ...(random.chance(0.7) && { website: `https://${host}/` }),
    ...(random.chance(0.35) && { booking: `https://book.${host}/new-patients` }),
    ...(random.chance(0.2) && { email: `intake@${host}` }),
    ...(!hasOffice && { phone: phoneNumber(random, place) }),
    ...(hasOffice && {
      locations: [random.chance(0.12) ? { ...office, phoneExtension: String(random.between(100, 399)) } : office],
    }),
  };
}

function clinical(random, specialty, role) {
  const focus = [...random.sample(specialty.core, Math.max(2, specialty.core.length - random.between(0, 1)))];
  focus.push(...random.sample(specialty.also, random.between(1, 4)));
  const writesWords = random.chance(0.35);
  const asWritten = (id) => (writesWords ? random.pick(conditionWordings[id] ?? [asWords(id)]) : id);
  const isPrimaryCare = role.role === 'primary-care';
  return {
    focus: focus.map(asWritten),
    ...(random.chance(0.1) && {
      doesNotTreat: random
        .sample(['eating-disorders', 'schizophrenia', 'opioid-use', 'dementia'], 2)
        .filter((id) => !focus.includes(id)),
    }),
    services: [
      ...(isPrimaryCare ? usualServices.slice(0, 1) : usualServices),
      ...specialty.services.filter(() => random.chance(isPrimaryCare ? 0.4 : 0.75)),
    ],
    ...(random.chance(0.35) && { therapies: random.sample(specialty.therapies, random.between(1, 2)) }),
    ...(random.chance(0.9) && { ages: random.pickWeighted(specialty.ages) }),
  };
}

function terms(random, role, place, specialtyId) {
  const takesPublicPlans = ['substance-use', 'serious-mental-illness', 'older-adults'].includes(specialtyId);
  return { insurance: insuranceOf(random, place.state, takesPublicPlans), fees: feesOf(random, role) };
}
