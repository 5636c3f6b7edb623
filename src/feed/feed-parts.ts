import type { ConvertedFeed } from './convert.js';
import type { FeedLoadError } from './feed-load-error.js';

/** One file of a feed in parts. */
export interface FeedPart {
  /** Absolute, on the origin of the index. */
  readonly url: string;
  /** As the index writes it. */
  readonly name: string;
  /** Every state whose patients any of its providers may treat; undefined where the index does not say. */
  readonly states: readonly string[] | undefined;
  /** Providers in it, as the index says. */
  readonly count: number | undefined;
}

export interface MissingPart {
  readonly part: FeedPart;
  readonly error: FeedLoadError;
}

/** Some or all parts of a feed, as one. */
export interface LoadedParts extends ConvertedFeed {
  /** What was asked for and did not arrive. */
  readonly missing: readonly MissingPart[];
  /** The states that were asked for, where other parts were left; undefined where every part was asked for. */
  readonly states: readonly string[] | undefined;
}

/** A feed that comes in parts, of which only those are loaded that somebody asks for, each once. */
export interface FeedInParts {
  readonly parts: readonly FeedPart[];
  /**
   * Loads what is not there yet. What failed before is tried again.
   *
   * @param states two letters; none: all parts. A part that does not say its states is always loaded.
   * @throws {FeedLoadError} where no part arrives
   */
  load(states?: readonly string[]): Promise<LoadedParts>;
}
