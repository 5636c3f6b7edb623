import { FeedWords } from '../../feed/feed-words.js';
import { IssueLog } from '../../feed/issue-log.js';
import type { FeedIssue } from '../../feed/issues.js';
import type { IsoDay, Provider } from '../../feed/provider.js';
import { RecordReader } from '../../feed/read-feed.js';

/** What an engine gave, checked as a feed is. */
export interface ReadHits {
  /** Per branch, in the engine's order. */
  readonly branches: readonly (readonly Provider[])[];
  readonly issues: readonly FeedIssue[];
}

/** Never throws: a hit that is no usable record is left out, with an issue. A provider that comes twice counts once. */
export function readHits(branches: readonly (readonly unknown[])[], today: IsoDay | undefined): ReadHits {
  const log = new IssueLog();
  const reader = new RecordReader({ log, words: new FeedWords(log), today });
  const read = branches.map((hits) => {
    const from = reader.providers.length;
    for (const hit of hits) reader.read(recordOf(hit));
    return reader.providers.slice(from);
  });
  log.close();
  return { branches: read, issues: log.issues };
}

/** The record as the feed has it is kept under `provider`; an index may also hold it bare. */
function recordOf(hit: unknown): unknown {
  try {
    const { provider } = hit as { readonly provider?: unknown };
    return typeof provider === 'object' && provider !== null ? provider : hit;
  } catch {
    return hit;
  }
}
