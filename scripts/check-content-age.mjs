/**
 * Warns of built-in texts that nobody has read against their sources for 18 months. A warning only: a page never shows it, and a
 * build never fails on it. Run in the build; `--today=YYYY-MM-DD` asks about another day.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MONTHS = 18;
const OUTLINES = ['../src/content/faq/outline.ts', '../src/content/guide/outline.ts'];

/**
 * @param {string} source text of an outline
 * @returns {{ id: string, reviewedOn: string }[]}
 */
export function readReviews(source) {
  return [...source.matchAll(/id: '([a-z0-9-]+)',(?:(?!\bid: ')[\s\S])*?reviewedOn: '(\d{4}-\d{2}-\d{2})'/g)].map(
    ([, id = '', reviewedOn = '']) => ({ id, reviewedOn }),
  );
}

/**
 * The reviews that are older than 18 months on `today`, oldest first. The day itself still counts as fresh.
 * @param {readonly { id: string, reviewedOn: string }[]} reviews
 * @param {string} today ISO day
 */
export function staleReviews(reviews, today) {
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - MONTHS);
  const oldest = limit.toISOString().slice(0, 10);
  return reviews.filter(({ reviewedOn }) => reviewedOn < oldest).sort((a, b) => a.reviewedOn.localeCompare(b.reviewedOn));
}

/** Writes a line for each text that is too old. */
export function warnOfOldContent(today = new Date().toISOString().slice(0, 10)) {
  const reviews = OUTLINES.flatMap((path) => readReviews(readFileSync(new URL(path, import.meta.url), 'utf8')));
  for (const { id, reviewedOn } of staleReviews(reviews, today))
    console.warn(`warning: "${id}" was last reviewed on ${reviewedOn}, more than ${MONTHS} months ago. See docs/content.md.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  warnOfOldContent(process.argv.find((argument) => argument.startsWith('--today='))?.slice('--today='.length));
}
