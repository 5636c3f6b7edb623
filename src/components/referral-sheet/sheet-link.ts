import { listFragment, type SharedList } from '../../referral/link.js';

/**
 * The address that opens the same list: the page's own without its query, or the practice's, and a fragment that names providers and
 * nothing else. A query may hold what a visitor searched for elsewhere, so it never goes along.
 *
 * @param pageUrl as the practice wrote it, which may have a query that the page needs
 * @returns undefined where the page has no address that others can open, or an id can stand in no link
 */
export function sheetLink(pageUrl: string | undefined, shared: SharedList): string | undefined {
  const page = new URL(pageUrl ?? location.href, document.baseURI);
  if (!/^https?:$/.test(page.protocol)) return undefined;
  if (pageUrl === undefined) page.search = '';
  page.username = '';
  page.password = '';
  try {
    page.hash = listFragment(shared);
  } catch {
    return undefined;
  }
  return page.hash ? page.href : undefined;
}
