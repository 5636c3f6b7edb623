import { finished } from '../../feed/finished.js';
import type { Provider, ProviderLocation } from '../../feed/provider.js';
import { termById } from '../../vocabulary/vocabulary.js';
import { facetNames, vocabularyOf } from '../facet-values.js';
import { FacetIndexBuilder } from '../facets.js';
import type { Lexicon } from '../interpretation.js';
import { PhraseBook } from '../phrase-book.js';
import { Places } from '../places.js';
import type { Coordinates } from '../distance.js';
import type { FacetName } from '../query.js';
import { TextIndexBuilder } from '../text-index.js';
import { CarefulLexicon } from './careful-lexicon.js';
import type { CityCenters, Overview, RemoteCity } from './overview.js';

export interface RemoteLexicon extends Lexicon {
  readonly fuzzy: CarefulLexicon;
}

/**
 * What typed words are compared with where the providers themselves are elsewhere: the vocabularies, and the values and cities that the
 * engine counts. It is made of stand-ins that have them, so that the same code reads a text here and in a directory; names are not
 * among them, and go to the engine as words.
 */
export function remoteLexicon(
  overview: Overview,
  centers: CityCenters,
  postalCodes: readonly ReadonlyMap<string, Coordinates>[],
  isHad: Map<string, boolean>,
): RemoteLexicon {
  const providers = standIns(overview, centers);
  const builders = { facets: new FacetIndexBuilder(providers.length), text: new TextIndexBuilder(providers.length) };
  const places = new Places(providers.length);
  for (const [doc, provider] of providers.entries()) {
    builders.facets.read(provider, doc);
    builders.text.read(provider, doc);
    places.read(provider, doc);
  }
  for (const codes of postalCodes) places.addPostalCodes(codes);
  const facets = finished(builders.facets.build());
  const text = finished(builders.text.build());
  const book = finished(PhraseBook.of(facets.values));
  const fuzzy = new CarefulLexicon([...book.words(), ...text.words], isHad);
  return { facets, text, book, places, fuzzy };
}

/** One that has all that one provider can have many of, and one for each value of which a provider has one. */
function standIns({ counts, cities }: Overview, centers: CityCenters): Provider[] {
  const words = Object.fromEntries(
    facetNames.map((facet) => [facet, valuesOf(counts[facet]).map((value) => wordOf(facet, value))]),
  ) as Record<FacetName, string[]>;
  const stand = { id: '-', name: '' };
  const ages: Partial<Record<string, Provider['ages']>> = {
    children: { max: 12 },
    teens: { min: 13, max: 17 },
    adults: { min: 18, max: 64 },
    'older-adults': { min: 65 },
  };
  return [
    {
      ...stand,
      focus: words.focus,
      services: words.service,
      insurance: { accepted: words.insurance },
      licensedIn: words.state,
      languages: words.language,
      telehealth: { offered: words.format.includes('telehealth') },
      ...(words.format.includes('in-person') && { locations: [{}, ...cities.map((city) => locationOf(city, centers))] }),
    },
    ...words.role.map((role) => ({ ...stand, role })),
    ...words.gender.map((gender) => ({ ...stand, gender })),
    ...words.ages.flatMap((group) => (ages[group] ? [{ ...stand, ages: ages[group] }] : [])),
    ...words.accepting.map((accepting) => ({ ...stand, availability: { accepting } as Provider['availability'] & object })),
  ];
}

function locationOf({ name, state, value }: RemoteCity, centers: CityCenters): ProviderLocation {
  return { address: { city: inCapitals(name), ...(state && { state }) }, ...centers.get(value) };
}

const valuesOf = (counts: Readonly<Record<string, number>>): string[] =>
  Object.keys(counts).filter((value) => counts[value]! > 0);

/** A vocabulary's id, or the words of a slug. */
function wordOf(facet: FacetName, value: string): string {
  if (termById(vocabularyOf[facet], value) || facet === 'language') return value;
  const words = value.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const inCapitals = (name: string): string => name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
