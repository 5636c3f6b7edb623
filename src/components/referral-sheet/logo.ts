import { safeUrl } from '../../feed/urls.js';

/**
 * The address of a logo that may be shown: of the page's own site or, by https, of the feed's. Anywhere else a third party would learn of
 * the visit.
 *
 * @param written the attribute; may be relative to the page
 * @param feed address of the feed, relative to the page
 */
export function allowedLogo(written: string | undefined, feed: string | undefined): string | undefined {
  const logo = absolute(written);
  if (!logo) return undefined;
  if (logo.origin === location.origin && /^https?:$/.test(logo.protocol)) return logo.href;
  return logo.origin === absolute(feed)?.origin ? safeUrl(logo.href) : undefined;
}

function absolute(address: string | undefined): URL | undefined {
  if (!address) return undefined;
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}
