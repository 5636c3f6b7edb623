import { MAX_FEED_BYTES, MAX_PARTS, MAX_URL } from './bounds.js';
import type { ConvertedFeed } from './convert.js';
import { FeedLoadError } from './feed-load-error.js';
import type { FeedInParts, FeedPart, LoadedParts, MissingPart } from './feed-parts.js';
import { loadFeedUsing, type LargeFeeds } from './feed-loader.js';
import { FeedWords } from './feed-words.js';
import { describe, IssueLog } from './issue-log.js';
import type { FeedIssue } from './issues.js';
import type { LoadOptions } from './load-options.js';
import type { Provider, ProviderFeed } from './provider.js';
import { readHead } from './read-envelope.js';
import { readLists } from './read-lists.js';
import { sourceOf } from './packed-index.js';
import { isSource, readNumber, type Source } from './read-value.js';
import { Slice } from './slice.js';

/** Requests at a time. */
const AT_ONCE = 4;
const PART_LIKE_THIS = '{"src": "ca.json", "states": ["CA"]}';

/** True for an index of parts: it names them in place of providers. */
export function isPartsIndex(json: unknown): json is Source {
  return isSource(json) && Array.isArray(json['parts']) && json['providers'] === undefined;
}

/** A feed that comes in parts, of which only those are loaded that somebody asks for, each once. */
export class SplitFeed implements FeedInParts {
  readonly parts: readonly FeedPart[];
  readonly #index: Source;
  readonly #head: Pick<ProviderFeed, 'version' | 'updatedOn' | 'source'>;
  readonly #issues: readonly FeedIssue[];
  readonly #options: LoadOptions;
  readonly #large: LargeFeeds;
  readonly #loads = new Map<FeedPart, Promise<ConvertedFeed>>();
  readonly #joined = new Map<string, Promise<LoadedParts>>();
  /** Per part that is loaded or on its way: bytes received, providers read. */
  readonly #progress = new Map<FeedPart, { bytes: number; read: number }>();

  /** @param url of the index: the parts' addresses are relative to it, and on the same origin */
  constructor(index: Source, url: string, options: LoadOptions, large: LargeFeeds) {
    this.#index = index;
    this.#options = options;
    this.#large = large;
    const log = new IssueLog(options.maxIssues);
    this.#head = readHead(log, index);
    this.parts = readParts(log, index['parts'] as readonly unknown[], url);
    log.close();
    this.#issues = log.issues;
  }

  async load(states: readonly string[] = []): Promise<LoadedParts> {
    const wanted = this.parts.filter(
      (part) => !part.states || states.length === 0 || part.states.some((state) => states.includes(state)),
    );
    const missing = await this.#loadAll(wanted);
    const arrived = wanted.filter((part) => this.#loads.has(part));
    if (arrived.length === 0 && missing[0]) throw missing[0].error;
    const isAll = wanted.length === this.parts.length;
    const key = JSON.stringify([arrived.map(({ url }) => url), missing.map(({ part }) => part.url), isAll ? [] : states]);
    let joined = this.#joined.get(key);
    if (!joined) {
      joined = this.#join(arrived, missing, isAll ? undefined : states);
      this.#joined.set(key, joined);
      joined.catch(() => this.#joined.delete(key));
    }
    return joined;
  }

  async #loadAll(wanted: readonly FeedPart[]): Promise<MissingPart[]> {
    const missing: MissingPart[] = [];
    const queue = wanted.values();
    const total = wanted.every(({ count }) => count !== undefined)
      ? wanted.reduce((sum, { count = 0 }) => sum + count, 0)
      : undefined;
    const work = async (): Promise<void> => {
      for (const part of queue) {
        try {
          await this.#loadPart(part, () => this.#tell(wanted, total));
        } catch (error) {
          if (!(error instanceof FeedLoadError) || error.code === 'feed-aborted') throw error;
          missing.push({ part, error });
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return missing;
  }

  #loadPart(part: FeedPart, tell: () => void): Promise<ConvertedFeed> {
    const known = this.#loads.get(part);
    if (known) return known;
    const load = this.#request(part, tell);
    this.#loads.set(part, load);
    load.catch(() => {
      this.#loads.delete(part);
      this.#progress.delete(part);
    });
    return load;
  }

  async #request(part: FeedPart, tell: () => void): Promise<ConvertedFeed> {
    const { maxBytes = MAX_FEED_BYTES } = this.#options;
    const received = [...this.#progress.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    const loaded = await loadFeedUsing(() => Promise.resolve(this.#large), part.url, {
      ...this.#options,
      maxBytes: maxBytes - received,
      onProgress: ({ receivedBytes: bytes, readProviders: read = 0 }) => {
        this.#progress.set(part, { bytes, read });
        tell();
      },
    });
    if ('load' in loaded) {
      throw new FeedLoadError('feed-no-providers', `Found an index of parts in ${part.name}, where providers belong.`);
    }
    this.#progress.set(part, { bytes: this.#progress.get(part)?.bytes ?? 0, read: loaded.feed.providers.length });
    tell();
    return loaded;
  }

  #tell(wanted: readonly FeedPart[], total: number | undefined): void {
    let receivedBytes = 0;
    let readProviders = 0;
    for (const part of wanted) {
      const { bytes = 0, read = 0 } = this.#progress.get(part) ?? {};
      receivedBytes += bytes;
      readProviders += read;
    }
    const totalProviders = total === undefined ? undefined : Math.max(total, readProviders);
    this.#options.onProgress?.({ receivedBytes, readProviders, ...(totalProviders !== undefined && { totalProviders }) });
  }

  /** In the order of the index. A provider that stands in several parts, as one licensed in several states may, counts once. */
  async #join(
    arrived: readonly FeedPart[],
    missing: readonly MissingPart[],
    states: readonly string[] | undefined,
  ): Promise<LoadedParts> {
    const slice = new Slice(this.#options.pause);
    let providers: readonly Provider[] = [];
    const ids = new Set<string>();
    const issues: FeedIssue[] = [...this.#issues];
    let lists: ProviderFeed['lists'];
    for (const part of arrived) {
      const loaded = await this.#loads.get(part)!;
      // One part alone stays as it is: a packed one brings its index, and nobody in it is read.
      if (arrived.length === 1) {
        providers = loaded.feed.providers;
        for (const id of idsOf(providers)) ids.add(id);
      } else providers = await joined(providers as Provider[], loaded.feed.providers, ids, slice);
      for (const issue of loaded.issues) issues.push({ ...issue, message: `${part.name}: ${issue.message}` });
      if (loaded.feed.lists) lists = { ...loaded.feed.lists, ...lists };
    }
    const log = new IssueLog(this.#options.maxIssues);
    const own = readLists(log, this.#index['lists'], ids);
    // A list may name providers of parts that are not here.
    if (!states && missing.length === 0) issues.push(...log.issues);
    if (own) lists = { ...lists, ...own };
    return { feed: { ...this.#head, ...(lists && { lists }), providers }, issues, format: 'provider-feed', missing, states };
  }
}

async function joined(
  providers: Provider[],
  more: readonly Provider[],
  ids: Set<string>,
  slice: Slice,
): Promise<readonly Provider[]> {
  for (const provider of more) {
    if (slice.isOver) await slice.next();
    if (ids.has(provider.id)) continue;
    ids.add(provider.id);
    providers.push(provider);
  }
  return providers;
}

const idsOf = (providers: readonly Provider[]): readonly string[] =>
  sourceOf(providers)?.columns.ids ?? providers.map(({ id }) => id);

function readParts(log: IssueLog, entries: readonly unknown[], url: string): FeedPart[] {
  if (entries.length > MAX_PARTS) {
    const message = `Found ${entries.length} parts where ${MAX_PARTS} at most are read; the rest is left out.`;
    log.report('error', 'too-many', 'parts', message);
  }
  const words = new FeedWords(log);
  const parts = new Map<string, FeedPart>();
  for (const [index, entry] of entries.slice(0, MAX_PARTS).entries()) {
    log.enterScope('parts', index);
    const part = readPart(log, words, entry, url);
    log.leaveScope();
    if (part && !parts.has(part.url)) parts.set(part.url, part);
  }
  if (parts.size === 0)
    throw new FeedLoadError('feed-no-providers', `Found no part that can be loaded; write ${PART_LIKE_THIS}.`, {
      issues: log.issues,
    });
  return [...parts.values()];
}

function readPart(log: IssueLog, words: FeedWords, entry: unknown, base: string): FeedPart | undefined {
  if (!isSource(entry)) return log.drop('not-an-object', undefined, entry, PART_LIKE_THIS);
  const name = entry['src'];
  const url = typeof name === 'string' && name.length <= MAX_URL ? partUrl(name.trim(), base) : undefined;
  if (url === undefined) {
    const expected = 'the address of a file on the same site as the index';
    log.report('error', 'url-not-allowed', 'src', `Found ${describe(name)} where ${expected} belongs; left out.`);
    return undefined;
  }
  const states = entry['states'] === undefined ? undefined : words.readTerms(entry['states'], 'states', 'state');
  const count = readNumber(log, entry['count'], 'count', 0, 10_000_000, true);
  return { url, name: (name as string).trim().slice(0, 80), states: states?.length ? states : undefined, count };
}

/** An index that somebody changes must not make pages send requests to anywhere else. */
function partUrl(name: string, base: string): string | undefined {
  if (name === '') return undefined;
  try {
    const url = new URL(name, base);
    const from = new URL(base);
    const isSameSite = url.protocol === from.protocol && url.host === from.host && url.username === '' && url.password === '';
    return isSameSite ? url.href.replace(/#.*$/, '') : undefined;
  } catch {
    return undefined;
  }
}
