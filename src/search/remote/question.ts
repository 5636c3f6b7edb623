import type { Coordinates } from '../distance.js';
import { facetNames, vocabularyOf } from '../facet-values.js';
import { fold } from '../../vocabulary/fold.js';
import { termById } from '../../vocabulary/vocabulary.js';
import type { Interpretation, Lexicon, Part } from '../interpretation.js';
import { asksForTelehealth, groupParts, placeOf } from '../match.js';
import type { FacetName, Query, SortName } from '../query.js';
import { onlyRanks } from '../second-needs.js';
import { endsInsideWord } from '../tokenize.js';
import { attributeOf, CREDENTIAL, PLACE, placeOfTelehealth } from './attributes.js';
import type { Overview } from './overview.js';
import { wordsOf } from './remote-reading.js';

/** Something that narrows: one of these `attribute:slug` must be met. */
export interface Constraint {
  readonly anyOf: readonly string[];
  /** Set where it is a filter: the facet's counts ignore it. */
  readonly filter?: FacetName;
}

/** A query as an engine can be asked it. */
export interface Question {
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly isUnfinished: boolean;
  readonly constraints: readonly Constraint[];
  /** Where distances are told from. */
  readonly near?: { readonly center: Coordinates; readonly place?: string };
  /** The circle that offices must be in; without miles everybody stays, and who is nearer counts for more. */
  readonly circle?: { readonly center: Coordinates; readonly withinMiles?: number };
  /** Who offers telehealth stays wherever they sit. */
  readonly includesTelehealth: boolean;
  readonly sort: SortName;
  readonly unmatched: readonly string[];
}

export const everybody: Question = {
  words: [],
  isUnfinished: false,
  constraints: [],
  includesTelehealth: false,
  sort: 'best',
  unmatched: [],
};

export function questionOf(query: Query, interpretation: Interpretation, lexicon: Lexicon, { cities }: Overview): Question {
  const { parts } = interpretation;
  const constraints: Constraint[] = [];
  const includesTelehealth = asksForTelehealth(query, parts);
  for (const facet of facetNames) {
    const values = query.filters?.[facet];
    if (values?.length) constraints.push({ anyOf: values.map((value) => filterOf(facet, value)), filter: facet });
  }
  for (const group of groupParts(parts)) {
    const [part] = group as [Part];
    if (onlyRanks(part, parts)) continue;
    if (part.kind === 'value') {
      constraints.push({ anyOf: group.map((each) => filterOf(part.facet, (each as Part & { kind: 'value' }).value)) });
    } else if (part.kind === 'city') {
      constraints.push({ anyOf: cityFilters(part.city.label, includesTelehealth, cities) });
    } else if (part.kind === 'words') {
      for (const { word, credentialOnly } of part.words)
        if (credentialOnly) constraints.push({ anyOf: [`${CREDENTIAL}:${word}`] });
    }
  }
  const asked = nearOf(query, lexicon);
  const typed = parts.find((part) => part.kind === 'around' || (part.kind === 'city' && part.city.center !== undefined));
  const near = asked?.center
    ? { center: asked.center, ...(asked.place !== undefined && { place: asked.place }) }
    : typed && placeOf(typed);
  const circle = circleOf(query, parts, near?.center);
  return {
    words: wordsOf(interpretation),
    isUnfinished: endsInsideWord(query.text ?? ''),
    constraints,
    ...(near && { near }),
    ...(circle && { circle }),
    includesTelehealth,
    sort: query.sort ?? 'best',
    unmatched: asked && !asked.center ? [...interpretation.unmatched, asked.place!] : interpretation.unmatched,
  };
}

const filterOf = (facet: FacetName, value: string): string => `${attributeOf(facet)}:${slugOf(facet, value)}`;

/** Filters set from outside may hold anything; a value is a slug, and a colon would end the attribute's name. */
function slugOf(facet: FacetName, value: string): string {
  return termById(vocabularyOf[facet], value) || !value.includes(':') ? value : fold(value).replaceAll(' ', '-');
}

function cityFilters(label: string, includesTelehealth: boolean, cities: Overview['cities']): string[] {
  const [, city, state] = /^(.+), ([A-Z]{2})$/.exec(label) ?? [undefined, label, undefined];
  const name = fold(city);
  const values = cities
    .filter((each) => each.name === name && (state === undefined || each.state === state))
    .map(({ value }) => value);
  if (includesTelehealth) values.push(placeOfTelehealth(state));
  return values.map((value) => `${PLACE}:${value}`);
}

function nearOf({ near }: Query, { places }: Lexicon): { readonly center?: Coordinates; readonly place?: string } | undefined {
  if (!near) return undefined;
  if (!('postalCode' in near)) return { center: { latitude: near.latitude, longitude: near.longitude } };
  const center = places.postalCodes.find(near.postalCode);
  return { place: near.postalCode, ...(center && { center }) };
}

/** One circle: where a place is chosen with a distance and another one typed, the chosen one, since an engine knows one at a time. */
function circleOf({ near }: Query, parts: readonly Part[], center: Coordinates | undefined): Question['circle'] {
  const around = parts.find((part) => part.kind === 'around');
  if (near?.withinMiles !== undefined && center) return { center, withinMiles: near.withinMiles };
  if (around?.kind === 'around') return { center: around.center, withinMiles: around.withinMiles };
  return near && center && { center };
}
