import type { Provider } from '../../feed/provider.js';
import type { ShortlistEntry } from '../../referral/shortlist.js';

/** What "Add all" of a list that somebody else made would do. */
export interface TakingAll {
  readonly all: number;
  /** All of them are on the visitor's list. */
  readonly areOn: boolean;
  /** Not all of them are, and nobody can be added. */
  readonly isFull: boolean;
  /** Where there is no room for all and those on the visitor's list are the first of them: how many those are, or will be. */
  readonly first: number | undefined;
  /** Where there is no room for all, and others of them are on it: how many can be added. */
  readonly more: number | undefined;
}

/** @param limit providers at most on the visitor's list */
export function takingAll(
  providers: readonly Pick<Provider, 'id'>[],
  entries: readonly ShortlistEntry[],
  limit: number,
): TakingAll {
  const listed = new Set(entries.map(({ id }) => id));
  const on = providers.map(({ id }) => listed.has(id));
  const countOn = on.filter(Boolean).length;
  const room = Math.max(limit - entries.length, 0);
  const reached = countOn + room;
  const fits = reached >= providers.length;
  const areFirst = !on.includes(true, reached);
  return {
    all: providers.length,
    areOn: countOn === providers.length,
    isFull: room === 0 && countOn < providers.length,
    first: !fits && areFirst && reached > 0 ? reached : undefined,
    more: !fits && !areFirst && room > 0 ? room : undefined,
  };
}
