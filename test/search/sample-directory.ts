import type { Provider } from '../../src/feed/provider.js';
import { createDirectory } from '../../src/search/directory.js';
import type { Directory, SearchResult } from '../../src/search/query.js';

export const TODAY = '2026-11-15';
const confirmed = { availability: { on: '2026-11-01' }, insurance: { on: '2026-11-01' } };

const austin = { address: { city: 'Austin', state: 'TX', postalCode: '78701' }, latitude: 30.27, longitude: -97.74 };
const beverlyHills = {
  address: { city: 'Beverly Hills', state: 'CA', postalCode: '90210' },
  latitude: 34.09,
  longitude: -118.41,
};
const pasadena = { address: { city: 'Pasadena', state: 'CA', postalCode: '91101' }, latitude: 34.15, longitude: -118.14 };
const oxford = { address: { city: 'Oxford', state: 'MS', postalCode: '38655' }, latitude: 34.37, longitude: -89.52 };
const baltimore = { address: { city: 'Baltimore', state: 'MD', postalCode: '21201' } };

/** Invented people, few enough to know by heart. */
export const people: readonly Provider[] = [
  {
    id: 'ortega',
    name: 'María-José Ortega de la Cruz',
    nameParts: { given: 'María-José', family: 'Ortega de la Cruz' },
    role: 'psychiatrist',
    credentials: ['MD'],
    focus: ['bipolar', 'depression'],
    services: ['medication-management'],
    languages: ['en', 'es'],
    insurance: { accepted: ['aetna', 'medicare'] },
    licensedIn: ['CA'],
    locations: [beverlyHills],
    ages: { min: 18 },
    gender: 'female',
    availability: { accepting: 'yes', waitDays: 5 },
    verified: confirmed,
  },
  {
    id: 'french',
    name: 'Walter French',
    nameParts: { given: 'Walter', family: 'French' },
    role: 'psychiatrist',
    credentials: ['DO'],
    focus: ['bipolar', 'adhd', 'odd-jobs'],
    services: ['medication-management', 'tms'],
    languages: ['en'],
    insurance: { accepted: ['aetna', 'cigna'] },
    licensedIn: ['CA', 'NV'],
    locations: [pasadena],
    ages: { min: 5, max: 17 },
    gender: 'male',
    availability: { accepting: 'waitlist' },
    verified: confirmed,
  },
  {
    id: 'nguyen',
    name: 'Linh Nguyen',
    role: 'psychiatric-nurse-practitioner',
    credentials: ['PMHNP-BC'],
    focus: ['adhd', 'anxiety', 'ocd'],
    services: ['medication-management', 'buprenorphine'],
    languages: ['en', 'vi'],
    insurance: { accepted: ['medicaid', 'blue-cross-blue-shield'] },
    licensedIn: ['TX'],
    telehealth: { offered: true, states: ['TX', 'MD'] },
    locations: [austin],
    controlledSubstancesByTelehealth: 'ask',
    ages: { min: 13, max: 64 },
    gender: 'female',
    availability: { accepting: 'yes', waitDays: 30 },
    verified: { availability: { on: '2026-05-01' } },
  },
  {
    id: 'okafor',
    name: 'Virginia Okafor',
    role: 'psychiatrist',
    credentials: ['MD'],
    focus: ['schizophrenia', 'substance-use'],
    doesNotTreat: ['adhd'],
    services: ['clozapine'],
    languages: ['en'],
    insurance: { accepted: ['medicare', 'oxford'] },
    licensedIn: ['MS', 'VA'],
    locations: [oxford],
    ages: { min: 65 },
    gender: 'female',
    availability: { accepting: 'yes', waitDays: 2 },
    verified: confirmed,
    endorsement: { by: 'Example Practice' },
  },
  {
    id: 'haddad',
    name: 'Samir Haddad',
    role: 'psychiatrist',
    credentials: ['MD'],
    focus: ['oppositional-defiant', 'autism', 'adhd'],
    insurance: { accepted: ['anthem'] },
    licensedIn: ['MD'],
    locations: [baltimore],
    ages: { max: 17 },
    gender: 'male',
    availability: { accepting: 'no' },
    bio: 'He keeps bees and believes that gardening settles the mind.',
    verified: confirmed,
  },
  {
    id: 'rosen',
    name: 'Naomi Rosen',
    role: 'primary-care',
    credentials: ['FNP-C'],
    focus: ['anxiety', 'insomnia', 'Grief after a disaster'],
    languages: ['en', 'he'],
    insurance: { accepted: [] },
    licensedIn: ['TX', 'CA'],
    telehealth: { offered: true, states: ['CA', 'TX'] },
    ages: { min: 18 },
    bio: 'Her first name is Naomi and gardening is her weekend.',
  },
  {
    id: 'dermatologist',
    name: 'Martin Van Nostrand',
    credentials: ['MD'],
    specialties: ['Dermatology', 'Oncology'],
    insurance: { plans: ['12345XX9876543'], accepted: ['Vandelay Gold'] },
    locations: [{ name: 'Park Avenue Skin Center', address: { city: 'New York', state: 'NY', postalCode: '10003' } }],
    npi: '1234567893',
    availability: { accepting: 'no' },
  },
  {
    id: 'silent',
    name: 'Ezra Silent',
    focus: ['adhd'],
    licensedIn: ['CA'],
  },
];

export const sampleDirectory = (): Directory => createDirectory(people, { today: TODAY });

export const idsOf = (result: SearchResult): string[] => result.hits.map(({ provider }) => provider.id);

/** `focus=bipolar`, as a short way to compare what was understood. */
export const readAs = (result: SearchResult): string[] => result.understood.map(({ facet, value }) => `${facet}=${value}`);
