import { prepareVocabularies } from '../vocabulary/vocabulary.js';
import type { ConvertedFeed } from './convert.js';
import { FeedWords } from './feed-words.js';
import { IssueLog, type FeedIssueCode } from './issue-log.js';
import { lazyList } from './lazy-list.js';
import { readColumns } from './packed-columns.js';
import { PackedFile, PackedFileError, type PackedFailure } from './packed-file.js';
import { keepSource } from './packed-index.js';
import { PackedProviders } from './packed-providers.js';
import type { Provider } from './provider.js';
import { readHead } from './read-envelope.js';
import type { ParseOptions } from './read-feed.js';
import { readLists } from './read-lists.js';
import { readIndex } from './read-packed-index.js';
import type { Reading } from './read-provider.js';

const FAILURES: Readonly<Record<PackedFailure, readonly [FeedIssueCode, message: string]>> = {
  'cut-off': ['json-incomplete', 'The packed file stops in the middle. It was cut off on the way, or is still being written.'],
  damaged: [
    'packed-damaged',
    'The packed file is not as it was written. Something changed it on the way; pack the feed again and copy it as it is.',
  ],
  'other-version': ['packed-version', 'The packed file is of another version of this program. Pack the feed again.'],
};

/**
 * Reads a packed feed. Its providers are made one by one, each when somebody asks for it, by what reads plain feeds; the index that it brings along
 * is left for whoever makes a directory of them. Yields now and then. Never throws on data: a file that is cut off, damaged or of another version is
 * an issue.
 *
 * @param bytes all of the file; kept
 */
export function* readPackedFeed(
  bytes: Uint8Array<ArrayBuffer>,
  options: ParseOptions,
): Generator<void, ConvertedFeed, undefined> {
  const log = new IssueLog(options.maxIssues);
  const format = 'provider-feed';
  try {
    const feed = yield* readFile(yield* PackedFile.open(aligned(bytes)), log, options);
    log.close();
    return { feed, issues: log.issues, format };
  } catch (error) {
    if (!(error instanceof PackedFileError)) throw error;
    const [code, message] = FAILURES[error.failure];
    return { feed: { version: 1, providers: [] }, issues: [{ level: 'error', code, message }], format };
  }
}

function* readFile(file: PackedFile, log: IssueLog, { today }: ParseOptions): Generator<void, ConvertedFeed['feed'], undefined> {
  // What is wrong in a record was told when it was packed.
  const quiet = new IssueLog(0);
  const reading: Reading = { log: quiet, words: new FeedWords(quiet), today };
  yield* prepareVocabularies();
  const columns = yield* readColumns(file, reading, (record): Provider['verified'] => providers[record]!.verified);
  const { ids } = columns;
  const making = new PackedProviders(file, ids.length, reading, columns);
  const index = readIndex(file, ids.length);
  yield;
  const providers: readonly Provider[] = lazyList(ids.length, (record) => making.make(record));
  keepSource(providers, { columns, index, nameOf: (record) => making.nameOf(record) });
  const head = readHead(log, file.head);
  const lists = file.head['lists'] === undefined ? undefined : readLists(log, file.head['lists'], new Set(ids));
  return { ...head, ...(lists && { lists }), providers };
}

/** Numbers are read where they lie, which must be at multiples of eight. */
const aligned = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
