import type { FeedRequest } from './feed-controller.js';
import type { Settings } from './settings-controller.js';

/** The absolute address of the feed in the settings. */
export const feedAddressOf = ({ src }: Settings): string | undefined =>
  src === undefined ? undefined : new URL(src, document.baseURI).href;

/** The feed that the settings name. Elements that ask for the same share one directory. */
export function feedRequestOf(settings: Settings, locale: string): FeedRequest {
  const { hideUnconfirmedAfter: days } = settings;
  return { url: feedAddressOf(settings), locale, ...(days !== undefined && { hideUnconfirmedAfterDays: days }) };
}
