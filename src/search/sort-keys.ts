import type { PackedSource } from '../feed/packed-index.js';
import type { Provider } from '../feed/provider.js';
import type { OpeningsOn } from './openings.js';

/** What the orders but the best one sort by, by the provider's place. Looked up only when somebody sorts so. */
export interface SortKeys {
  daysToVisit(doc: number): number;
  daysSinceVerified(doc: number): number;
  name(doc: number): string;
}

export function sortKeysOf(providers: readonly Provider[], openings: OpeningsOn): SortKeys {
  return {
    daysToVisit: (doc) => daysToVisit(providers[doc]!, openings),
    daysSinceVerified: (doc) => daysSinceVerified(providers[doc]!, openings),
    name: (doc) => sortName(providers[doc]!),
  };
}

/** The same of a packed feed, without making providers. */
export function packedSortKeys({ columns, nameOf }: PackedSource, openings: OpeningsOn): SortKeys {
  return {
    daysToVisit: (doc) => daysToVisit(openingsIn(columns, doc), openings),
    daysSinceVerified: (doc) => daysSinceVerified(confirmedAt(columns.confirmedOn(doc, 'newest')), openings),
    name: (doc) => sortName(nameOf(doc)),
  };
}

/** What is known of a provider's openings. */
export type Openings = Pick<Provider, 'availability' | 'verified'>;

export function openingsIn(columns: PackedSource['columns'], doc: number): Openings {
  const availability = columns.availability(doc);
  return { ...(availability && { availability }), ...confirmedAt(columns.confirmedOn(doc, 'availability')) };
}

const confirmedAt = (on: string | undefined): Pick<Provider, 'verified'> =>
  on === undefined ? {} : { verified: { availability: { on } } };

/** What `soonest` sorts by, lower first: days until a visit, waitlists behind, then unknown, then who takes nobody. */
export function daysToVisit(provider: Openings, openings: OpeningsOn): number {
  const days = Math.min(openings.daysToOpening(provider) ?? 1000, 1000);
  switch (provider.availability?.accepting) {
    case 'yes':
      return days;
    case 'waitlist':
      return 2000 + days;
    case 'no':
      return 9000;
    default:
      return 5000;
  }
}

/** What `verified` sorts by, lower first: days since any fact was confirmed, a million where none was. */
export function daysSinceVerified(provider: Pick<Provider, 'verified'>, openings: OpeningsOn): number {
  const ages = Object.keys(provider.verified ?? {}).map((fact) => openings.age(provider, fact) ?? Infinity);
  return Math.min(1e6, ...ages);
}

/** What `name` sorts by: the family name first where the feed gives it, as a reader of a list expects. */
export const sortName = ({ name, nameParts }: Pick<Provider, 'name' | 'nameParts'>): string =>
  nameParts?.family ? `${nameParts.family} ${nameParts.given ?? ''}` : name;
