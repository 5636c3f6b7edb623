import type { FeedIssue } from './issues.js';
import { jsonErrorPlace } from './json-error-place.js';
import { entryPlaces, memberPlace, skipSpace } from './json-places.js';

/** Places inside records are looked for until this many times the text's length, and so many characters more, have been walked; then records only. */
const WALKS = 4;
const WALK_AT_LEAST = 1_000_000;

/**
 * The same issues, each with the line of what it is about: the field where it can be found, else the record. One walk over the text
 * for the records, and one over each record that has an issue.
 */
export function addLines(issues: readonly FeedIssue[], text: string): readonly FeedIssue[] {
  if (issues.length === 0) return issues;
  const breaks = lineBreaks(text);
  const root = skipSpace(text, 0);
  const providers = text[root] === '[' ? root : memberPlace(text, root, 'providers');
  const records = providers === undefined || text[providers] !== '[' ? [] : entryPlaces(text, providers);
  let walk = text.length * WALKS + WALK_AT_LEAST;
  return issues.map((issue) => {
    const start = issue.record ? records[issue.record.index] : root;
    if (start === undefined || (!issue.record && issue.field === undefined)) return issue;
    if (issue.record) walk -= (records[issue.record.index + 1] ?? text.length) - start;
    else walk -= text.length;
    const place = issue.field === undefined || walk < 0 ? start : fieldPlace(text, start, issue.field);
    return { ...issue, line: lineOf(breaks, place) };
  });
}

/**
 * The same issues of one record, each with its line.
 *
 * @param text the record's alone
 * @param firstLine the line of the file in which `text` begins
 */
export function addRecordLines(issues: readonly FeedIssue[], text: string, firstLine: number): readonly FeedIssue[] {
  const breaks = lineBreaks(text);
  const start = skipSpace(text, 0);
  let walk = text.length * WALKS + WALK_AT_LEAST;
  return issues.map((issue) => {
    walk -= text.length;
    const place = issue.field === undefined || walk < 0 ? start : fieldPlace(text, start, issue.field);
    return { ...issue, line: firstLine - 1 + lineOf(breaks, place) };
  });
}

/** The line where text that JSON.parse has refused stops being JSON. */
export function lineOfSyntaxError(text: string): number {
  return lineOf(lineBreaks(text), jsonErrorPlace(text));
}

/** As deep into `locations[1].address.city` as the text goes. */
function fieldPlace(text: string, start: number, path: string): number {
  let place = start;
  for (const [, name, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    const next = name === undefined ? entryPlaces(text, place)[Number(index)] : memberPlace(text, place, name);
    if (next === undefined) return place;
    place = next;
  }
  return place;
}

function lineBreaks(text: string): number[] {
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return breaks;
}

function lineOf(breaks: readonly number[], place: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
