import type { FeedIssue } from '../feed/issues.js';
import { explainedAt } from './problem-event.js';
import { recordLabel } from '../feed/record-label.js';

const AT_MOST = 10;

/** Lines for the console of a site editor: the gravest first, at most ten, then how many more. */
export function issueReport(issues: readonly FeedIssue[]): readonly string[] {
  const grave = issues
    .filter((issue) => issue.level !== 'info')
    .toSorted((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
  const lines = grave.slice(0, AT_MOST).map(lineOf);
  const left = grave.length - lines.length;
  if (left > 0) lines.push(`provider-match: ${left} more in the feed. "npx provider-match validate FILE" lists them all.`);
  return lines;
}

function lineOf({ code, record, field, line, message }: FeedIssue): string {
  const where = [record && recordLabel(record), line !== undefined && `line ${line}`, field].filter(Boolean);
  return `provider-match: ${[...where, message].join(', ')} ${explainedAt(code)}`;
}
