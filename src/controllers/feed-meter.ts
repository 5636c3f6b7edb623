import type { LoadProgress } from '../feed/load-options.js';
import type { FeedProgress } from './feed-state.js';

/** What loading and reading a large feed takes of the time until it can be searched; making it searchable takes the rest. */
const PERCENT_OF_READING = 60;
/** A packed feed is not read record by record and brings its index: with its bytes it is nearly there. */
const PERCENT_OF_LOADING = 95;

/** How far one load is, in per cent of everything that a visitor waits for. It never goes back. */
export class FeedMeter {
  #reached = 0;
  #arrangingFrom: number | undefined;

  loading({ receivedBytes, totalBytes, readProviders, totalProviders }: LoadProgress): FeedProgress {
    const [done, all] = totalProviders ? [readProviders ?? 0, totalProviders] : [receivedBytes, totalBytes];
    const isRead = readProviders !== undefined;
    const most = isRead ? PERCENT_OF_READING : PERCENT_OF_LOADING;
    return {
      step: isRead ? 'reading' : 'loading',
      ...(all && { percent: this.#reach(Math.min(most, Math.floor((done / all) * most))) }),
      ...(readProviders !== undefined && { read: readProviders }),
      ...(totalProviders !== undefined && { total: totalProviders }),
    };
  }

  /** @param done share, 0 to 1 */
  arranging(done: number): FeedProgress {
    const from = (this.#arrangingFrom ??= Math.max(this.#reached, PERCENT_OF_READING));
    return { step: 'arranging', percent: this.#reach(from + Math.floor(done * (100 - from))) };
  }

  #reach(percent: number): number {
    return (this.#reached = Math.max(this.#reached, percent));
  }
}
