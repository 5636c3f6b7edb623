import { loadFeed, type LoadProgress } from '../feed/load.js';
import type { ParsedFeed } from '../feed/parse.js';
import { isoDay } from '../i18n/format.js';
import { createDirectory } from '../search/directory.js';
import type { Directory, DirectoryOptions } from '../search/query.js';

interface Entry {
  readonly promise: Promise<ParsedFeed>;
  readonly abort: AbortController;
  readonly listeners: Set<(progress: LoadProgress) => void>;
  readonly directories: Map<string, Directory>;
  users: number;
}

/** What one element holds of a shared feed, until it lets go. */
export interface FeedLease {
  readonly promise: Promise<ParsedFeed>;
  /** The one directory that every element with the same feed and options searches. Call it once `promise` is fulfilled. */
  directory(loaded: ParsedFeed, options: DirectoryOptions): Directory;
  /** The last one to let go of a feed that still loads cancels its request. */
  release(): void;
  /** Takes hold again of a feed that had arrived before it was let go, without another request. */
  renew(): void;
}

/** One load and one directory per feed address on a page, for as long as an element uses it. */
export class SharedDirectories {
  readonly #entries = new Map<string, Entry>();
  readonly #load: typeof loadFeed;

  constructor(load: typeof loadFeed = loadFeed) {
    this.#load = load;
  }

  /** @param url absolute */
  lease(url: string, onProgress: (progress: LoadProgress) => void): FeedLease {
    const entry = this.#entries.get(url) ?? this.#start(url);
    let held = false;
    const renew = (): void => {
      if (held) return;
      held = true;
      entry.users += 1;
      entry.listeners.add(onProgress);
      if (!this.#entries.has(url)) this.#entries.set(url, entry);
    };
    renew();
    return {
      renew,
      promise: entry.promise,
      directory: (loaded, options) => {
        const key = JSON.stringify([options.locale, options.today, options.staleAfterDays, options.hideUnconfirmedAfterDays]);
        const known = entry.directories.get(key);
        if (known) return known;
        const directory = createDirectory(loaded.feed.providers, options);
        entry.directories.set(key, directory);
        return directory;
      },
      release: () => {
        if (!held) return;
        held = false;
        entry.listeners.delete(onProgress);
        entry.users -= 1;
        // An element that is moved in the page leaves and comes back within the same task: its load goes on.
        queueMicrotask(() => {
          if (entry.users === 0) this.#drop(url, entry);
        });
      },
    };
  }

  #start(url: string): Entry {
    const abort = new AbortController();
    const listeners: Entry['listeners'] = new Set();
    const entry: Entry = {
      abort,
      listeners,
      directories: new Map(),
      users: 0,
      promise: this.#load(url, {
        signal: abort.signal,
        today: isoDay(new Date()),
        onProgress: (progress) => listeners.forEach((listener) => listener(progress)),
      }),
    };
    this.#entries.set(url, entry);
    // A failure is not kept: whoever asks next tries again.
    entry.promise.catch(() => this.#drop(url, entry));
    return entry;
  }

  #drop(url: string, entry: Entry): void {
    if (this.#entries.get(url) === entry) this.#entries.delete(url);
    entry.abort.abort();
  }
}

/** The page's own. Two copies of the library on one page have one each; they do not see each other. */
export const sharedDirectories = new SharedDirectories();
