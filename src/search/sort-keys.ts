import type { PackedSource } from '../feed/packed-index.js';
import type { Provider } from '../feed/provider.js';
import type { Confirmed, Openings, OpeningsOn } from './openings.js';

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
    daysSinceVerified: (doc) => daysSinceVerified({ verified: confirmedAt(columns.confirmedOn(doc, 'newest')) }, openings),
    name: (doc) => sortName(nameOf(doc)),
  };
}

export function openingsIn(columns: PackedSource['columns'], doc: number): Openings {
  return { availability: columns.availability(doc), verified: confirmedAt(columns.confirmedOn(doc, 'availability')) };
}

/** The days of a feed are few: one object each, not one for each provider. */
const confirmations = new Map<string, NonNullable<Provider['verified']>>();

function confirmedAt(on: string | undefined): Provider['verified'] {
  if (on === undefined) return undefined;
  let confirmed = confirmations.get(on);
  if (!confirmed) confirmations.set(on, (confirmed = { availability: { on } }));
  return confirmed;
}

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
export function daysSinceVerified(provider: Confirmed, openings: OpeningsOn): number {
  const ages = Object.keys(provider.verified ?? {}).map((fact) => openings.age(provider, fact) ?? Infinity);
  return Math.min(1e6, ...ages);
}

/** What `name` sorts by: the family name first where the feed gives it, as a reader of a list expects. */
export const sortName = ({ name, nameParts }: Pick<Provider, 'name' | 'nameParts'>): string =>
  nameParts?.family ? `${nameParts.family} ${nameParts.given ?? ''}` : name;
