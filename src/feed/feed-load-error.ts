import type { FeedIssue } from './issues.js';

/** Why a feed could not be loaded. docs/errors.md explains each. */
export type FeedLoadCode =
  /** No answer at all: offline, wrong host, blocked, or refused by CORS. Browsers do not tell a page which. */
  | 'feed-network'
  /** No byte for `timeoutMs`, or not all of it in eight times that. */
  | 'feed-timeout'
  /** The caller's signal. */
  | 'feed-aborted'
  /** 404, 410. */
  | 'feed-not-found'
  /** 401, 403. */
  | 'feed-refused'
  /** 429. */
  | 'feed-too-many-requests'
  /** 500 and above. */
  | 'feed-server-error'
  /** Any other status that is no success. */
  | 'feed-http-error'
  /** An image, a script, a document: by its content type it cannot be JSON. */
  | 'feed-wrong-type'
  | 'feed-too-large'
  /** The connection broke on the way, or the JSON stops in the middle. */
  | 'feed-truncated'
  | 'feed-empty-body'
  /** A web page stands where the feed should: a login, a "not found" page with status 200, a wrong path. */
  | 'feed-html'
  | 'feed-not-json'
  /** JSON, but no list of providers in it. */
  | 'feed-no-providers'
  /** Fewer providers than the feed says it has. */
  | 'feed-count-mismatch';

/** A feed that could not be loaded. `message` is for the site editor, in English. */
export class FeedLoadError extends Error {
  override readonly name = 'FeedLoadError';
  readonly code: FeedLoadCode;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** What was found in the text, where it came as far as being read. */
  readonly issues: readonly FeedIssue[];

  constructor(
    code: FeedLoadCode,
    message: string,
    { status, issues = [], cause }: { status?: number; issues?: readonly FeedIssue[]; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.code = code;
    this.status = status;
    this.issues = issues;
  }
}
