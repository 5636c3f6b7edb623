import type { ConvertedFeed } from '../feed/convert.js';
import { loadFeedUsing } from '../feed/feed-loader.js';
import type { LoadProgress } from '../feed/load-options.js';
import type { Provider } from '../feed/provider.js';
import type { LoadedParts } from '../feed/feed-parts.js';
import { filesOnDemand } from '../files-on-demand.js';
import { isoDay } from '../i18n/format.js';
import { createDirectory, createDirectoryInSlices, prepareDirectory } from '../search/directory.js';
import type { Directory, DirectoryOptions } from '../search/query.js';
import { finishInSlices } from '../search/steps.js';
import { prepareVocabularies } from '../vocabulary/vocabulary.js';
import { pageIdle } from './page-idle.js';
import { pagePause } from './page-pause.js';

/** A whole feed, or some parts of one. */
export type LoadedFeed = ConvertedFeed & Partial<Pick<LoadedParts, 'missing' | 'states'>>;

type Load = typeof loadFeedUsing;

/** Who waits for a feed. */
export interface FeedListener {
  onProgress(progress: LoadProgress): void;
  /** Of a large feed, those who came first: the others are on their way. */
  onFirst?(providers: readonly Provider[]): void;
}

interface Entry {
  readonly opened: ReturnType<Load>;
  readonly abort: AbortController;
  readonly listeners: Set<FeedListener>;
  /** Of a large feed, those who came first, once they have. */
  first: readonly Provider[] | undefined;
  readonly directories: WeakMap<readonly Provider[], Map<string, Directory | Promise<Directory>>>;
  users: number;
}

/** What one element holds of a shared feed, until it lets go. */
export interface FeedLease {
  /**
   * @param states of a feed in parts only those for patients in these states are loaded; none: all. What failed before is tried again.
   * @throws {FeedLoadError}
   */
  load(states: readonly string[]): Promise<LoadedFeed>;
  /**
   * The one directory that every element with the same feed and options searches: at once where it is small or known, else built while the
   * page goes on.
   *
   * @param onShare hears how much is done, 0 to 1
   */
  directory(
    providers: readonly Provider[],
    options: DirectoryOptions,
    onShare: (done: number) => void,
  ): Directory | Promise<Directory>;
  /** The last one to let go of a feed that still loads cancels its request. */
  release(): void;
  /** Takes hold again of a feed that had arrived before it was let go, without another request. */
  renew(): void;
}

/** Fewer than these are searchable within a frame or two; waiting would only make the list flicker. */
const FEW = 500;

/** One load and one directory per feed address on a page, for as long as an element uses it. */
class SharedDirectories {
  readonly #entries = new Map<string, Entry>();
  readonly #load: Load;

  constructor(load: Load = loadFeedUsing) {
    this.#load = load;
  }

  /** @param url absolute */
  lease(url: string, listener: FeedListener): FeedLease {
    const entry = this.#entries.get(url) ?? this.#start(url);
    let held = false;
    const renew = (): void => {
      if (held) return;
      held = true;
      entry.users += 1;
      entry.listeners.add(listener);
      if (!this.#entries.has(url)) this.#entries.set(url, entry);
    };
    renew();
    if (entry.first) listener.onFirst?.(entry.first);
    return {
      renew,
      load: async (states) => {
        const opened = await entry.opened;
        return 'load' in opened ? opened.load(states) : opened;
      },
      directory: (providers, options, onShare) => directoryOf(entry, providers, options, onShare),
      release: () => {
        if (!held) return;
        held = false;
        entry.listeners.delete(listener);
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
      directories: new WeakMap(),
      first: undefined,
      users: 0,
      opened: this.#load(filesOnDemand.largeFeeds, url, {
        signal: abort.signal,
        today: isoDay(new Date()),
        pause: () => pauseUnless(abort.signal),
        onProgress: (progress) => listeners.forEach((listener) => listener.onProgress(progress)),
        onFirst: (providers) => {
          entry.first = providers;
          for (const listener of listeners) listener.onFirst?.(providers);
        },
      }),
    };
    this.#entries.set(url, entry);
    // While the answer is on its way there is time for what reading it will need.
    finishInSlices(prepareVocabularies(), () => pauseUnless(abort.signal)).catch(() => {});
    // A failure is not kept: whoever asks next tries again.
    entry.opened.catch(() => this.#drop(url, entry));
    return entry;
  }

  #drop(url: string, entry: Entry): void {
    if (this.#entries.get(url) === entry) this.#entries.delete(url);
    entry.abort.abort();
  }
}

function directoryOf(
  { directories }: Entry,
  providers: readonly Provider[],
  options: DirectoryOptions,
  onShare: (done: number) => void,
): Directory | Promise<Directory> {
  const known = directories.get(providers) ?? new Map<string, Directory | Promise<Directory>>();
  directories.set(providers, known);
  const key = JSON.stringify([options.locale, options.today, options.staleAfterDays, options.hideUnconfirmedAfterDays]);
  const same = known.get(key);
  if (same) return same;
  if (providers.length < FEW) {
    const directory = createDirectory(providers, options);
    known.set(key, directory);
    void prepareDirectory(directory, 'text', pageIdle);
    return directory;
  }
  const building = build(providers, options, onShare);
  known.set(key, building);
  void building.then((directory) => known.set(key, directory));
  return building;
}

async function build(
  providers: readonly Provider[],
  options: DirectoryOptions,
  onShare: (done: number) => void,
): Promise<Directory> {
  const directory = await createDirectoryInSlices(providers, options, (done) => {
    onShare(done);
    return pagePause();
  });
  // Code that runs for the first time takes ten times as long: not in the task that draws the first answer.
  for (const limit of [0, 1]) {
    directory.search({ limit });
    await pagePause();
  }
  return directory;
}

async function pauseUnless(signal: AbortSignal): Promise<void> {
  await pagePause();
  signal.throwIfAborted();
}

/** The page's own. Two copies of the library on one page have one each; they do not see each other. */
export const sharedDirectories = new SharedDirectories();
