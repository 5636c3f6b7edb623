import { lineOfSyntaxError } from './issue-lines.js';
import { describe, type IssueLog } from './issue-log.js';

/** So much of the beginning and the end of text is looked at to tell what it is. */
const LOOKED_AT = 400;

/** The parsed value of text, or the value itself where it is not text; undefined, with an issue, where there is no JSON. */
export function readJson(log: IssueLog, input: unknown): unknown {
  if (typeof input !== 'string') return input ?? reportEmpty(log);
  const text = input.charCodeAt(0) === 0xfeff ? input.slice(1) : input;
  try {
    return JSON.parse(text) ?? reportEmpty(log);
  } catch (error) {
    const start = text.slice(0, LOOKED_AT).trimStart();
    if (start === '' && text.trim() === '') return reportEmpty(log);
    return reportNotJson(log, start, text.slice(-LOOKED_AT), error, () => lineOfSyntaxError(text));
  }
}

function reportEmpty(log: IssueLog): undefined {
  log.report('error', 'empty', undefined, 'Found nothing where a feed belongs.');
}

/**
 * Text that JSON.parse has refused: a web page, something cut off, or a mistake in a line.
 *
 * @param start without white space before it
 * @param end the last few characters
 */
export function reportNotJson(log: IssueLog, start: string, end: string, error: unknown, line: () => number): undefined {
  if (start.startsWith('<')) {
    log.report('error', 'html-not-json', undefined, `Found a web page (${describe(start.slice(0, 40))}) where JSON belongs.`);
    return undefined;
  }
  const last = end.trimEnd().at(-1);
  const expected = start.startsWith('[') ? ']' : start.startsWith('{') ? '}' : last;
  if (last !== expected) {
    const message = `Found an end, ${describe(end.slice(-40))}, where the feed goes on; it was cut off on the way.`;
    log.report('error', 'json-incomplete', undefined, message);
    return undefined;
  }
  // Engines word it differently; all of them speak English and say what they met.
  const message = `Found text that is not JSON: ${String(error).slice(0, 160)}`;
  log.report('error', 'not-json', undefined, message, line());
  return undefined;
}
