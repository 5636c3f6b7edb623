import type { Provider, ProviderFeed, ProviderList } from '../../feed/provider.js';
import type { SharedList } from '../../referral/link.js';
import type { ProvidersById } from './providers-by-id.js';

/** A list that somebody else made: the practice, or whoever shared a link. */
export interface Suggested {
  readonly kind: 'shared' | 'curated';
  /** The list of the feed that it is, or is taken from. */
  readonly list: ProviderList | undefined;
  /** In the order of the list. */
  readonly providers: readonly Provider[];
  /** How many of it the feed does not have. */
  readonly gone: number;
  /** Whether it has a name only, and none that the feed knows. */
  readonly isUnknown: boolean;
}

/**
 * What came with a link first, then what the practice recommends; the same list once.
 *
 * @param shared of the page's address
 * @param name of the list that the page shows in any case
 */
export function suggestedLists(
  lists: ProviderFeed['lists'],
  providers: ProvidersById,
  shared: SharedList | undefined,
  name: string | undefined,
): readonly Suggested[] {
  const listNamed = (wanted: string | undefined) =>
    wanted !== undefined && lists && Object.hasOwn(lists, wanted) ? lists[wanted] : undefined;
  const suggest = (kind: Suggested['kind'], list: ProviderList | undefined, ids: readonly string[]): Suggested => {
    const known = ids.flatMap((id) => providers.get(id) ?? []);
    return { kind, list, providers: known, gone: ids.length - known.length, isUnknown: ids.length === 0 && !list };
  };
  const sharedList = listNamed(shared?.list);
  const curated = listNamed(name);
  const isShared = shared?.list === name && shared?.ids.length === 0;
  return [
    ...(shared ? [suggest('shared', sharedList, shared.ids.length > 0 ? shared.ids : (sharedList?.ids ?? []))] : []),
    ...(curated && !isShared ? [suggest('curated', curated, curated.ids)] : []),
  ];
}
