import type { IssueLog } from './issue-log.js';
import type { Source } from './read-value.js';

/** Longer than any field's name; a longer key is data gone astray. */
const MAX_KEY = 60;

/** Mentions, once per feed and name, what the feed has no field for: most often a misspelling, which would else vanish silently. */
export function reportUnknownFields(log: IssueLog, source: Source, known: ReadonlySet<string>, path = ''): void {
  for (const key in source) {
    if (known.has(key)) continue;
    const name = key.slice(0, MAX_KEY);
    const field = path === '' ? name : `${path}.${name}`;
    log.reportOnce(
      'info',
      'unknown-field',
      field,
      field,
      `Found ${JSON.stringify(name)}, which is no field of a feed; left out.`,
    );
  }
}
