import type { Provider } from '../feed/provider.js';
import type { OpeningsOn } from './openings.js';

/** What `soonest` sorts by, lower first: days until a visit, waitlists behind, then unknown, then who takes nobody. */
export function daysToVisit(provider: Provider, openings: OpeningsOn): number {
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
export function daysSinceVerified(provider: Provider, openings: OpeningsOn): number {
  const ages = Object.keys(provider.verified ?? {}).map((fact) => openings.age(provider, fact) ?? Infinity);
  return Math.min(1e6, ...ages);
}

/** What `name` sorts by: the family name first where the feed gives it, as a reader of a list expects. */
export const sortName = ({ name, nameParts }: Provider): string =>
  nameParts?.family ? `${nameParts.family} ${nameParts.given ?? ''}` : name;
