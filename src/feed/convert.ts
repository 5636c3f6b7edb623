import { isQhp, mayBeQhp, providersFromQhp } from './formats/qhp.js';
import { describe, IssueLog } from './issue-log.js';
import { readFeed, type ParsedFeed, type ParseOptions } from './read-feed.js';
import { readJson } from './read-json.js';

/** `qhp`: the providers.json that health plans publish for the federal marketplace (CMS). */
export type FeedFormat = 'provider-feed' | 'qhp';

export interface ConvertOptions extends ParseOptions {
  /** @default 'auto', told by what the records hold */
  readonly from?: FeedFormat | 'auto';
}

export interface ConvertedFeed extends ParsedFeed {
  /** The format that the input was read as. */
  readonly format: FeedFormat;
}

export const FEED_FORMATS: readonly FeedFormat[] = ['provider-feed', 'qhp'];

/** A format was asked for that no converter reads: misuse, not bad data. */
class FeedFormatError extends Error {
  override readonly name = 'FeedFormatError';
  readonly code = 'format-not-supported';

  constructor(format: unknown) {
    super(`No format ${JSON.stringify(format)}; there are ${['auto', ...FEED_FORMATS].join(', ')}.`);
  }
}

const prepareBy: Readonly<Record<FeedFormat, (json: unknown) => unknown>> = {
  'provider-feed': (json) => json,
  qhp: providersFromQhp,
};

/**
 * Reads providers of this or another format, as text or as parsed JSON. Record numbers and lines in issues are those of the input; field
 * names are those of a provider feed.
 *
 * @throws an error with the code `format-not-supported` where `from` is no known format. Never throws on data.
 */
export function convertFeed(input: unknown, options: ConvertOptions = {}): ConvertedFeed {
  const { from = 'auto' } = options;
  if (from !== 'auto' && !FEED_FORMATS.includes(from)) throw new FeedFormatError(from);
  const log = new IssueLog(options.maxIssues);
  const json = readJson(log, input);
  const format = from === 'auto' ? formatOf(json) : from;
  if (from === 'qhp' && json !== undefined && !passes(json, mayBeQhp)) return { ...reportNotQhp(log, json), format };
  return { ...readFeed(log, json, prepareBy[format], options, input), format };
}

/** What the records look like; a few of them are enough. */
export function formatOf(json: unknown): FeedFormat {
  return passes(json, isQhp) ? 'qhp' : 'provider-feed';
}

function passes(json: unknown, test: (json: unknown) => boolean): boolean {
  try {
    return test(json);
  } catch {
    // An object that throws when it is looked at; reading it reports that.
    return false;
  }
}

function reportNotQhp(log: IssueLog, json: unknown): ParsedFeed {
  const found = Array.isArray(json) ? 'a list without records of that format' : describe(json);
  const message = `This does not look like qhp: found ${found} where a list of records with "npi", "type" and "plans" belongs. If it is a provider feed, leave the format out.`;
  log.report('error', 'format-not-known', undefined, message);
  log.close();
  return { feed: { version: 1, providers: [] }, issues: log.issues };
}
