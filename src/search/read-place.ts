import { ageBounds } from '../vocabulary/age-groups.js';
import { termById } from '../vocabulary/vocabulary.js';
import { connectingWords, inWords, mileWords, nearWords } from './connecting-words.js';
import { longestPhrase } from './correct.js';
import type { Coordinates } from './distance.js';
import { isLargeCityWord, largeCity } from './large-cities.js';
import type { City, Places } from './places.js';
import type { Reader, Reading } from './reading.js';
import { Field } from './text-index.js';

/** Miles around a typed "near 90210" that gives no distance of its own: about an hour's drive. */
const TYPED_PLACE_MILES = 50;

const LONGEST_CITY = 4;
const LONGEST_STATE = 3;
const ZIP = /^\d{5}$/;
const CITY_WORD = /^(city|ciudad)$/;
/** What people call a city for short, folded. */
const CITY_SHORT_FORMS: Readonly<Record<string, string>> = {
  atl: 'atlanta',
  bklyn: 'brooklyn',
  nyc: 'new york',
  'san fran': 'san francisco',
  sf: 'san francisco',
  slc: 'salt lake city',
  okc: 'oklahoma city',
  philly: 'philadelphia',
  vegas: 'las vegas',
  nola: 'new orleans',
};

/** "10 miles of 90210", "near Austin", "Austin TX", "90210", "in MD". */
export const readPlace: Reader = (reading, at) => {
  let next = at;
  let withinMiles: number | undefined;
  if (/^\d{1,3}$/.test(reading.word(next)) && mileWords.has(reading.word(next + 1))) {
    withinMiles = Number(reading.word(next));
    next += 2;
    while (connectingWords.has(reading.word(next))) next++;
  }
  const before = reading.word(next - 1);
  const isNear =
    withinMiles !== undefined ||
    nearWords.has(before) ||
    (/^(de|to|by|a)$/.test(before) && nearWords.has(reading.word(next - 2)));
  const found =
    readZip(reading, next, withinMiles) ||
    readCity(reading, next, isNear, withinMiles) ||
    (isIn(reading, next) ? readState(reading, next) : 0);
  return found ? next - at + found : 0;
};

const isIn = (reading: Reading, at: number): boolean => inWords.has(reading.word(at - 1)) || nearWords.has(reading.word(at - 1));

function readZip(reading: Reading, at: number, before = TYPED_PLACE_MILES): number {
  const zip = reading.word(at);
  const center = ZIP.test(zip) ? reading.lexicon.places.postalCodes.find(zip) : undefined;
  if (!center) return 0;
  let length = /^\d{4}$/.test(reading.word(at + 1)) ? 2 : 1;
  let withinMiles = before;
  // "90210 25 miles"
  if (/^\d{1,3}$/.test(reading.word(at + length)) && mileWords.has(reading.word(at + length + 1))) {
    withinMiles = Number(reading.word(at + length));
    length += 2;
  }
  reading.parts.push({ kind: 'around', label: zip, center, withinMiles, term: reading.term('place', zip, at, length, 'exact') });
  return length;
}

interface NamedPlace {
  readonly label: string;
  readonly center: Coordinates | undefined;
  /** Where the feed has offices there. */
  readonly city?: City;
}

/** A city of the feed, else a large one of the country: its people may be seen by somebody near, or by telehealth. */
function placeNamed(places: Places, name: string, state?: string): NamedPlace | undefined {
  const city = places.city(name, state);
  if (city) return { label: city.label, center: city.center, city };
  const large = places.hasCity(name) ? undefined : largeCity(name);
  if (!large || (state && state !== large.state)) return undefined;
  return { label: large.label, center: places.postalCodes.find(large.postalCode) };
}

function readCity(reading: Reading, at: number, isNear: boolean, withinMiles = TYPED_PLACE_MILES): number {
  const { places } = reading.lexicon;
  const word = reading.word(at);
  const mayBeLarge = isLargeCityWord(word) || Object.hasOwn(CITY_SHORT_FORMS, word);
  for (let length = Math.min(LONGEST_CITY, reading.words.length - at); length > 0; length--) {
    const said = reading.span(at, length);
    const name = CITY_SHORT_FORMS[said] ?? said;
    const isInFeed = places.hasCity(name);
    if (!isInFeed && !(mayBeLarge && largeCity(name))) continue;
    // "New York" may be the state; "New York City" and "NYC" are not.
    const cityWord = CITY_WORD.test(reading.word(at + length)) ? 1 : 0;
    const isSaid = cityWord > 0 || name !== said;
    const after = at + length + cityWord;
    const state = stateAt(reading, after) ?? lastState(reading, after);
    const inState = state && placeNamed(places, name, state.code);
    // "Houston, MN" is not the large one.
    if (!isInFeed && state && !inState) return 0;
    if (!inState && !isNear && !isSaid && !isCityHere(reading, at, length, name)) return 0;
    const { label, center, city } = inState ?? placeNamed(places, name)!;
    const taken = length + cityWord + (inState ? state.length : 0);
    const term = reading.term('place', label, at, taken, 'exact');
    if (city && !(isNear && center)) reading.parts.push({ kind: 'city', city, term });
    else if (center) reading.parts.push({ kind: 'around', label, center, withinMiles, term });
    return taken;
  }
  return 0;
}

/** Whether a city's name, with no state after it, means the city: it may be a plan, a condition, a state or a person before. */
function isCityHere({ lexicon: { book, text }, words }: Reading, at: number, length: number, name: string): boolean {
  const isState = book.exact(name).some(({ facet }) => facet === 'state');
  if (inWords.has(words[at - 1]?.as ?? '')) return !isState;
  if (book.exact(name).length > 0 || longestPhrase(words, at, book) > length) return false;
  if (length > 1) return true;
  const [from, to] = words[at]!.unfinished ? text.range(name) : [0, 0];
  return to - from <= 1 && !(text.fields(name) & Field.name);
}

function readState(reading: Reading, at: number): number {
  const state = stateAt(reading, at);
  if (!state) return 0;
  reading.pushValue('state', state.code, at, state.length, 'exact');
  return state.length;
}

function stateAt(reading: Reading, at: number): { readonly code: string; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST_STATE, reading.words.length - at); length > 0; length--) {
    const state = reading.lexicon.book.exact(reading.span(at, length)).find(({ facet }) => facet === 'state');
    if (state) return { code: state.value, length };
  }
  const word = reading.words[at];
  if (word?.typed.length !== 2) return undefined;
  const code = word.typed.toUpperCase();
  // "in or near", "en la ciudad": in small letters, a code that is an everyday word is no state.
  return termById('state', code) && (code === word.typed || !connectingWords.has(word.word)) ? { code, length: 1 } : undefined;
}

/** "portland or": the last word of all may be a code even where it is an everyday word. */
function lastState(reading: Reading, at: number): { readonly code: string; readonly length: number } | undefined {
  const word = at === reading.words.length - 1 ? reading.words[at] : undefined;
  const code = word?.typed.length === 2 ? word.typed.toUpperCase() : '';
  return termById('state', code) && { code, length: 1 };
}

const AGE_LEADS = /^(age|ages|aged|edad)$/;
const AGE_UNITS = /^(years?|yrs?|yo|y|anos?)$/;
const CHILDREN = /^(son|daughter|kid|child|boy|girl|teen|teenager|hijo|hija|nino|nina)$/;
/** Of them only "is 72" tells an age. */
const OTHERS =
  /^(i|im|he|hes|she|shes|mom|mother|dad|father|wife|husband|partner|brother|sister|grandma|grandmother|grandpa|grandfather|mama|papa|madre|padre|esposa|esposo|abuela|abuelo|hermana|hermano|yo)$/;
/** "my son is 14", "hija de 14", "hijo tiene 9" */
const PERSON_TO_AGE = /^(is|am|age|aged|just|turned|de|tiene|tengo)$/;
const SHORTENED_IS = /^(im|hes|shes)$/;
/** Beside a word for a child, a bare number is an age up to here. */
const OLDEST_CHILD = 25;
const OLDEST = 110;
/** "I am 3 months pregnant" */
const OTHER_UNITS = /^(mi|miles?|millas?|months?|weeks?|days?|hours?|meses|semanas|dias|horas|percent)$/;

/** "12 year old", "age 12", "12 años", "16yo daughter", "my son is 14": the age decides, not the word for a child. */
export const readAge: Reader = (reading, at) => {
  const found = ageFrom(reading, at) ?? personThenAge(reading, at);
  if (!found) return 0;
  const { age, length } = found;
  const group = Object.keys(ageBounds).find((id) => age >= ageBounds[id]!.min && age <= (ageBounds[id]!.max ?? 120));
  if (!group) return 0;
  reading.pushValue('ages', group, at, length, 'exact', { age });
  return length;
};

interface Age {
  readonly age: number;
  /** How many words say it. */
  readonly length: number;
}

function ageFrom(reading: Reading, at: number): Age | undefined {
  const lead = AGE_LEADS.test(reading.word(at)) ? 1 : 0;
  const [, number, unit] = /^(\d{1,3})([a-z]*)$/.exec(reading.word(at + lead)) ?? [];
  if (number === undefined) return undefined;
  if (unit && !AGE_UNITS.test(unit)) return undefined;
  let length = lead + 1;
  if (AGE_UNITS.test(reading.word(at + length))) length++;
  if (length === 1 && !unit) return undefined;
  if (/^(old|olds|o)$/.test(reading.word(at + length))) length++;
  if (CHILDREN.test(reading.word(at + length))) length++;
  return { age: Number(number), length };
}

function personThenAge(reading: Reading, at: number): Age | undefined {
  let next = at;
  if (/^(my|our|mi)$/.test(reading.word(next))) next++;
  const person = reading.word(next++);
  const isChild = CHILDREN.test(person);
  if (!isChild && !OTHERS.test(person)) return undefined;
  const afterPerson = next;
  while (PERSON_TO_AGE.test(reading.word(next))) next++;
  const isLinked = isChild || next > afterPerson || SHORTENED_IS.test(person);
  const told = isLinked ? ageFrom(reading, next) : undefined;
  if (told) return { age: told.age, length: next + told.length - at };
  const number = reading.word(next);
  if (!isLinked || !/^\d{1,3}$/.test(number) || Number(number) > (isChild ? OLDEST_CHILD : OLDEST)) return undefined;
  return OTHER_UNITS.test(reading.word(next + 1)) ? undefined : { age: Number(number), length: next + 1 - at };
}
