/** `error`: a record or the whole feed was dropped. `warning`: a field was dropped or is doubtful. `info`: worth knowing. */
export type FeedIssueLevel = 'error' | 'warning' | 'info';

/** One thing that is wrong in a feed, for the person who keeps it. Reading goes on; what is usable stays. */
export interface FeedIssue {
  readonly level: FeedIssueLevel;
  /** Stable, kebab-case, with an anchor in docs/errors.md: `duplicate-id`, `npi-check-digit`, `url-not-allowed`. */
  readonly code: string;
  /** Which record: its place in the file, from 0 (people are shown it from 1, see `recordLabel`), and its id where it has one. Absent where the whole feed is meant. */
  readonly record?: { readonly index: number; readonly id?: string };
  /** Path inside the record: `locations[1].latitude`. */
  readonly field?: string;
  /** 1-based line in the text, where the input was text and the line is known. */
  readonly line?: number;
  /** What was found (shortened to 80 characters) and what is allowed, in English, for a site editor. */
  readonly message: string;
}
