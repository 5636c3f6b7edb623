import { safeUrl } from '../feed/urls.js';

/**
 * The address of an image that may be shown: of the page's own site or, by https, of the feed's. Anywhere else a third party would learn of
 * the visit.
 *
 * @param written may be relative to the page
 * @param feed address of the feed, relative to the page
 * @returns undefined for any other address, and for what is none
 */
export function firstPartyImage(written: string | undefined, feed: string | undefined): string | undefined {
  const image = absolute(written);
  if (!image) return undefined;
  if (image.origin === location.origin && /^https?:$/.test(image.protocol)) return image.href;
  return image.origin === absolute(feed)?.origin ? safeUrl(image.href) : undefined;
}

function absolute(address: string | undefined): URL | undefined {
  if (!address) return undefined;
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}
