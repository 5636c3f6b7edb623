import { MAX_ID } from '../feed/bounds.js';
import { isUrlSafeId } from '../feed/url-safe-id.js';
import { MAX_SHORTLIST_LIMIT } from './shortlist.js';

/** What a link to a list says: which providers, and the name that the feed gives the list. There is no field for anything else. */
export interface SharedList {
  /** Name of a curated list of the feed: `warm-referrals`. */
  readonly list?: string;
  /** In order, at most {@link MAX_SHORTLIST_LIMIT}. Empty: those of the curated list. */
  readonly ids: readonly string[];
}

/** Misuse of {@link listFragment}: a value that no link may hold. */
export class SharedListError extends Error {
  override readonly name = 'SharedListError';

  constructor(
    readonly code: 'shared-id-not-url-safe' | 'shared-list-too-long',
    message: string,
  ) {
    super(message);
  }
}

const KEY = 'pm-list=';
const VERSION = '1';
/** Behind `#` or `&`, up to the next part; some programs append "?utm_source=..." to whatever address they are given. */
const PART = /(?:^|[#&])pm-list(?:=|%3D)([^&?#]*)/i;
/** The longest text this can write, each character as `%xx`. */
const MAX_TEXT = 3 * (MAX_SHORTLIST_LIMIT + 2) * (MAX_ID + 1);

/**
 * The fragment that opens a list: `#pm-list=1!warm-referrals` or `#pm-list=1!!maria-ortega,bo-li`. Holds ids only, so that neither
 * a log nor a forwarded message says anything about who was sent where.
 *
 * @returns an empty text where the list holds nothing.
 * @throws {SharedListError} on an id or a name that is not URL-safe (typed words are none), or on too many ids.
 */
export function listFragment({ list = '', ids }: SharedList): string {
  if (list === '' && ids.length === 0) return '';
  if (ids.length > MAX_SHORTLIST_LIMIT) {
    throw new SharedListError(
      'shared-list-too-long',
      `A link holds at most ${MAX_SHORTLIST_LIMIT} providers, not ${ids.length}.`,
    );
  }
  // The offending text is not repeated: it may be what someone typed about a client.
  if (![...(list === '' ? [] : [list]), ...ids].every(isUrlSafeId)) {
    throw new SharedListError(
      'shared-id-not-url-safe',
      'A link holds ids of providers and the name of a list, and nothing else.',
    );
  }
  const tail = ids.length > 0 ? `!${ids.join(',')}` : '';
  // Mail and chat programs take a punctuation mark at the end of a link for the end of the sentence.
  const text = `${VERSION}!${list}${tail}`.replace(/[^A-Za-z\d]$/, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `#${KEY}${text}`;
}

/**
 * Reads a page's fragment. Takes anything: other parts divided by `&`, percent-encoding, ids that no longer exist (the feed tells), the
 * same id twice (counts once), what is no id (left out), more than {@link MAX_SHORTLIST_LIMIT} ids (the first count).
 *
 * @param hash with or without `#`.
 * @returns undefined where it names no list, or one of a version that is not known here.
 */
export function readListFragment(hash: string): SharedList | undefined {
  // What is written here never ends in a punctuation mark; one that does has the end of a sentence on it.
  const text = PART.exec(hash)?.[1]
    ?.slice(0, MAX_TEXT)
    .replace(/[^A-Za-z\d]+$/, '');
  const [version, list = '', ids = ''] = decoded(text ?? '').split('!');
  if (version !== VERSION) return undefined;
  const shared = { ...(isUrlSafeId(list) && { list }), ids: firstIds(ids) };
  return shared.list === undefined && shared.ids.length === 0 ? undefined : shared;
}

/** Whether a page's fragment has a link to a list in it, also one that {@link readListFragment} cannot read: of a newer version, or cut off. */
export function hasListFragment(hash: string): boolean {
  return PART.test(hash);
}

function firstIds(text: string): string[] {
  const ids = new Set<string>();
  for (const id of text.split(',')) {
    if (isUrlSafeId(id)) ids.add(id);
    if (ids.size === MAX_SHORTLIST_LIMIT) break;
  }
  return [...ids];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray "%", or bytes that are no UTF-8.
    return text;
  }
}
