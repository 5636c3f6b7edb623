import { finished } from '../../feed/finished.js';
import type { IsoDay, Provider } from '../../feed/provider.js';
import { fold, foldWords } from '../../vocabulary/fold.js';
import { otherNames } from '../../vocabulary/nicknames.js';
import { allPhrases, labelOf, resolveTerm, termById } from '../../vocabulary/vocabulary.js';
import type { Coordinates } from '../distance.js';
import { facetNames, offersTelehealth, vocabularyOf } from '../facet-values.js';
import { FacetIndexBuilder, type FacetValue } from '../facets.js';
import { OpeningsOn } from '../openings.js';
import { PostalCodes } from '../postal-codes.js';
import type { FacetName } from '../query.js';
import { Ranking } from '../rank.js';
import { daysSinceVerified, daysToVisit, sortKeysOf, sortName } from '../sort-keys.js';
import { Field, TextIndexBuilder } from '../text-index.js';
import { attributeOf, CONFIRMED_DAY, CREDENTIAL, dayNumber, PLACE, placeOfCity, placeOfTelehealth } from './attributes.js';

/** One provider as an index of a search engine holds it. docs/remote-search.md tells what the index must know of each attribute. */
export interface IndexRecord {
  /** The provider's id, under both names that engines ask for. */
  readonly objectID: string;
  readonly id: string;
  /** Searchable. */
  readonly name: string;
  /** Searchable: offices, cities, credentials, specialties, and every word by which a filter's values are known, folded. */
  readonly words: string;
  /** The record of the feed, which the page shows. Searchable in it: `provider.bio`. */
  readonly provider: Provider;
  /** The offices whose place is known; absent where none is. */
  readonly _geoloc?: readonly { readonly lat: number; readonly lng: number }[];
  /** Higher first, on the day of making. */
  readonly order_best: number;
  /** Lower first, on the day of making. */
  readonly order_soonest: number;
  /** Lower first, on the day of making. */
  readonly order_verified: number;
  /** Alphabetical. */
  readonly order_name: string;
  /** `facet_insurance` and so on: slugs. `availability_confirmed_day`: a number. */
  readonly [attribute: string]: unknown;
}

export interface IndexRecordOptions {
  /** The day that freshness is reckoned from, ISO. Make the records anew each day, or the order grows old. */
  readonly today?: IsoDay;
  /** Finer centroids of ZIP codes than the three-digit ones of the core; see `unpackPostalCodes`. */
  readonly postalCodes?: ReadonlyMap<string, Coordinates>;
  /** As of {@link DirectoryOptions}. @default 90 */
  readonly staleAfterDays?: number;
}

/**
 * Makes the records of a search engine's index, so that a page finds there what it would find in the feed.
 * @param providers as {@link parseFeed} returns them
 */
export function indexRecords(providers: readonly Provider[], options: IndexRecordOptions = {}): IndexRecord[] {
  const postalCodes = new PostalCodes();
  if (options.postalCodes) postalCodes.add(options.postalCodes);
  const openings = new OpeningsOn(options.today, options.staleAfterDays ?? 90);
  return providers.map((provider) => indexRecord(provider, postalCodes, openings, options.today));
}

function indexRecord(provider: Provider, postalCodes: PostalCodes, openings: OpeningsOn, today: IsoDay | undefined): IndexRecord {
  const builder = new FacetIndexBuilder(1);
  builder.read(provider, 0);
  const { values } = finished(builder.build());
  const ranking = new Ranking(1, sortKeysOf([provider], openings), openings, today, 'en');
  ranking.read(provider, 0);
  const geoloc = placesOf(provider, postalCodes);
  const confirmedOn = provider.verified?.availability?.on;
  return {
    objectID: provider.id,
    id: provider.id,
    name: provider.name,
    words: wordsOf(provider, values).join(' '),
    provider,
    ...(geoloc.length > 0 && { _geoloc: geoloc }),
    ...Object.fromEntries(
      facetNames.map((facet) => [attributeOf(facet), values.filter((each) => each.facet === facet).map(({ value }) => value)]),
    ),
    [CREDENTIAL]: credentialsOf(provider),
    [PLACE]: placeValuesOf(provider, geoloc.length > 0),
    ...(confirmedOn !== undefined && { [CONFIRMED_DAY]: dayNumber(confirmedOn) }),
    order_best: ranking.score(0, { set: Int32Array.of(1), total: 1, worths: [] }),
    order_soonest: daysToVisit(provider, openings),
    order_verified: daysSinceVerified(provider, openings),
    order_name: fold(sortName(provider)),
  };
}

function placesOf({ locations = [] }: Provider, postalCodes: PostalCodes): { lat: number; lng: number }[] {
  return locations.flatMap(({ latitude, longitude, address }) => {
    if (latitude !== undefined && longitude !== undefined) return [{ lat: latitude, lng: longitude }];
    const place = postalCodes.find(address?.postalCode ?? '');
    return place ? [{ lat: place.latitude, lng: place.longitude }] : [];
  });
}

function placeValuesOf(provider: Provider, isLocated: boolean): string[] {
  const values = new Set<string>([isLocated ? 'located' : 'unlocated']);
  for (const { address } of provider.locations ?? []) {
    if (address?.city && fold(address.city)) values.add(placeOfCity(address.city, address.state ?? ''));
    const zip = /^\d{2}(?=\d{3})/.exec(address?.postalCode ?? '');
    if (zip) values.add(`zip_${zip[0]}`);
  }
  if (!offersTelehealth(provider)) return [...values.add('office-only')];
  values.add(placeOfTelehealth());
  for (const state of [...(provider.licensedIn ?? []), ...(provider.telehealth?.states ?? [])])
    values.add(placeOfTelehealth(state));
  return [...values];
}

/** Ids of the vocabulary, and the words as written: "MD" is asked for by either. */
function credentialsOf({ credentials = [] }: Provider): string[] {
  return [...new Set(credentials.flatMap((each) => [...foldWords(each), ...idOf(each)]))];
}

const idOf = (credential: string): string[] => {
  const term = resolveTerm('credential', credential);
  return term ? [term.id] : [];
};

/** Everything but the bio that a word of a visitor may meet, each once. */
function wordsOf(provider: Provider, values: readonly FacetValue[]): string[] {
  const builder = new TextIndexBuilder(1);
  builder.read(provider, 0);
  const index = finished(builder.build());
  const words = new Set(index.words.filter((word) => index.fields(word) & ~Field.bio));
  for (const word of index.words) if (index.fields(word) & Field.name) for (const other of otherNames(word)) words.add(other);
  for (const { facet, value, asWritten } of values) {
    for (const word of termWords(facet, value, asWritten)) words.add(word);
  }
  return [...words];
}

let wordsOfTerms: Map<string, Set<string>> | undefined;

/** The words of all that a facet's value is called, in both languages. */
function termWords(facet: FacetName, value: string, asWritten: string): Iterable<string> {
  const vocabulary = vocabularyOf[facet];
  if (!termById(vocabulary, value)) {
    const names = facet === 'language' ? [labelOf(vocabulary, value, 'en'), labelOf(vocabulary, value, 'es')] : [asWritten];
    return names.flatMap((name) => fold(name).split(' ')).filter(Boolean);
  }
  if (!wordsOfTerms) {
    wordsOfTerms = new Map();
    for (const { phrase, name, id } of allPhrases()) {
      const key = `${name}:${id}`;
      let known = wordsOfTerms.get(key);
      if (!known) wordsOfTerms.set(key, (known = new Set()));
      for (const word of phrase.split(' ')) known.add(word);
    }
  }
  return wordsOfTerms.get(`${vocabulary}:${value}`) ?? [];
}
