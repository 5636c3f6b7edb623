// Invented providers from a seed: the same seed gives the same directory, in tests and in the benchmark.

/** Mulberry32: small, fast, good enough to spread test data. */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const given =
  'Maria José Ana Luis Carmen Jamal Aisha Wei Ming Priya Arjun Olga Ivan Fatima Omar Grace Ruth Daniel Hannah Noah Emma Liam Sofía Mateo Lucía Kofi Ama Yuki Hiro Linh Minh Elena Pavel Ingrid Lars Siobhán Connor Chloé René Zoë William Robert Elizabeth Margaret Virginia Jordan Austin Rose Ngozi Tariq Leila Samir Naomi Ezra Judith Marcus Denise Keisha Andre Tomás Inés'.split(
    ' ',
  );
const family =
  'Ortega García Martínez Martin Nguyen Tran Kim Park Patel Shah Singh Okafor Mensah Haddad Rahman Cohen Levy Rosen Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson White Harris Clark Lewis Young Walker Hall Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Perez Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris French Müller Søndergaard Łukasik Novák Ivanova Petrov Tanaka Suzuki Chen Wang Li Zhang Flores Rivera Ramírez O’Neill O’Brien McCarthy Dubois Laurent Rossi Bianchi Kowalski Andersson Osei Abebe Yusuf Castillo Vega Ibarra Quispe'.split(
    ' ',
  );
const syllables = 'bar ben cal dor el fen gar hol kin lan mor nel or pel quin ros sel tam ul vor wen yar zel'.split(' ');
/** City, state, latitude, longitude, ZIP code. */
export const cities = [
  ['Los Angeles', 'CA', 34.05, -118.24, '90012'],
  ['Beverly Hills', 'CA', 34.09, -118.41, '90210'],
  ['Pasadena', 'CA', 34.15, -118.14, '91101'],
  ['San Francisco', 'CA', 37.77, -122.42, '94103'],
  ['Austin', 'TX', 30.27, -97.74, '78701'],
  ['Houston', 'TX', 29.76, -95.37, '77002'],
  ['New York', 'NY', 40.71, -74.01, '10003'],
  ['Brooklyn', 'NY', 40.65, -73.95, '11201'],
  ['Portland', 'OR', 45.52, -122.68, '97205'],
  ['Portland', 'ME', 43.66, -70.26, '04101'],
  ['Baltimore', 'MD', 39.29, -76.61, '21201'],
  ['Chicago', 'IL', 41.88, -87.63, '60601'],
  ['Oxford', 'MS', 34.37, -89.52, '38655'],
  ['Miami', 'FL', 25.76, -80.19, '33101'],
  ['Seattle', 'WA', 47.61, -122.33, '98101'],
  ['Boston', 'MA', 42.36, -71.06, '02108'],
  ['Santa Fe', 'NM', 35.69, -105.94, '87501'],
  ['Phoenix', 'AZ', 33.45, -112.07, '85003'],
];
const bioWords =
  'I believe that care begins with listening and together we build a plan that fits your life. My approach is warm direct and practical. Outside work I enjoy hiking gardening cooking music and long walks with my dog. I trained in several hospitals and have worked with people from many places. We talk about sleep stress family work school and goals. I explain each choice in plain words and follow up closely. Mindfulness exercise nutrition and routine often help. I welcome questions and coordinate with therapists schools and other clinicians when you ask me'.split(
    ' ',
  );
const genders = ['female', 'male', 'nonbinary'];
const roleCredentials = {
  psychiatrist: ['MD', 'DO'],
  'psychiatric-nurse-practitioner': ['PMHNP-BC'],
  'physician-assistant': ['PA-C'],
  'primary-care': ['MD', 'FNP-C'],
  'prescribing-psychologist': ['PhD', 'MSCP'],
};

/**
 * @param count how many
 * @param vocabulary ids to draw from: {conditions, services, insurers, languages, states}
 * @param options {seed, today, bio}: bio is the number of words of each biography
 */
export function randomProviders(count, vocabulary, { seed = 1, today = '2026-11-15', bio = 60 } = {}) {
  const random = seededRandom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  /** The first of a list are picked more often, as some conditions and plans are more frequent than others. */
  const pickSkewed = (list) => list[Math.floor(random() ** 2 * list.length)];
  const some = (list, most) => [...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pickSkewed(list)))];
  const chance = (share) => random() < share;
  const dayBefore = (days) => new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
  const rareName = () => {
    const name = pick(syllables) + pick(syllables) + (chance(0.5) ? pick(syllables) : '');
    return name[0].toUpperCase() + name.slice(1);
  };
  return Array.from({ length: count }, (_, index) => {
    const role = pickSkewed(Object.keys(roleCredentials));
    const last = chance(0.3) ? rareName() : pick(family);
    const nameParts = { given: pick(given), family: chance(0.08) ? `${last}-${pick(family)}` : last };
    const offices = chance(0.1) ? 0 : chance(0.15) ? 2 : 1;
    const accepting = pick(['yes', 'yes', 'yes', 'waitlist', 'no', 'unknown']);
    const home = pick(cities);
    const focus = some(vocabulary.conditions, 7);
    const provider = {
      id: `p-${index}`,
      name: `${nameParts.given} ${nameParts.family}`,
      nameParts,
      role,
      credentials: [pick(roleCredentials[role])],
    };
    if (chance(0.95)) provider.focus = focus;
    if (chance(0.1)) provider.doesNotTreat = [pick(vocabulary.conditions)].filter((id) => !focus.includes(id));
    if (chance(0.9)) provider.services = some(vocabulary.services, 5);
    if (chance(0.85)) provider.insurance = { accepted: chance(0.1) ? [] : some(vocabulary.insurers, 6), selfPay: chance(0.5) };
    if (chance(0.9))
      provider.languages = ['en', ...(chance(0.4) ? [pickSkewed(vocabulary.languages.filter((tag) => tag !== 'en'))] : [])];
    if (chance(0.8)) provider.ages = pick([{ min: 18 }, { min: 18, max: 64 }, { min: 5, max: 17 }, { min: 13 }, {}, { min: 65 }]);
    if (chance(0.8)) provider.gender = pick(genders);
    if (offices > 0) {
      provider.locations = Array.from({ length: offices }, (_, i) => {
        const [city, state, latitude, longitude, postalCode] = i === 0 ? home : pick(cities);
        const address = { line1: `${1 + Math.floor(random() * 999)} Main St`, city, state, postalCode };
        const exact = chance(0.8)
          ? { latitude: latitude + (random() - 0.5) / 3, longitude: longitude + (random() - 0.5) / 3 }
          : {};
        return { address, ...exact };
      });
    }
    if (chance(0.9)) provider.licensedIn = [...new Set([home[1], ...(chance(0.4) ? some(vocabulary.states, 4) : [])])];
    if (chance(0.6) || offices === 0) provider.telehealth = { offered: true, states: provider.licensedIn ?? [home[1]] };
    if (chance(0.92)) {
      provider.availability = { accepting };
      if (accepting === 'yes' && chance(0.6)) provider.availability.waitDays = Math.floor(random() * 60);
      if (accepting === 'yes' && chance(0.3)) provider.availability.nextOpening = dayBefore(20 - Math.floor(random() * 60));
    }
    if (chance(0.1)) provider.endorsement = { by: 'Example Practice' };
    if (chance(0.8)) {
      provider.verified = { availability: { on: dayBefore(Math.floor(random() * 200)) } };
      if (chance(0.6)) provider.verified.insurance = { on: dayBefore(Math.floor(random() * 200)) };
    }
    if (bio > 0 && chance(0.9)) provider.bio = Array.from({ length: bio }, () => pick(bioWords)).join(' ');
    return provider;
  });
}
