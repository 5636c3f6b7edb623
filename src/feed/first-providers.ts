import type { LoadOptions } from './load-options.js';
import type { PiecewiseReader } from './piecewise-reader.js';

/** Enough to look around in, and searchable within a tenth of a second. */
const FIRST = 2_000;
/** With fewer, the whole list is there nearly as soon. */
const LARGE = 10_000;
/** A feed that does not say how large it is counts as large from here on, ms. */
const LONG_MS = 1_500;

/** Hands over the first providers of a large feed while the others are still on their way. */
export class FirstProviders {
  readonly #started = performance.now();
  #tell: LoadOptions['onFirst'];

  constructor({ onFirst }: LoadOptions) {
    this.#tell = onFirst;
  }

  /** To be called now and then while the feed is read. */
  look({ providers, total }: Pick<PiecewiseReader, 'providers' | 'total'>): void {
    if (!this.#tell || providers.length < FIRST) return;
    const isLarge = total === undefined ? performance.now() - this.#started > LONG_MS : total > LARGE;
    if (!isLarge) return;
    const tell = this.#tell;
    this.#tell = undefined;
    tell(providers.slice(0, FIRST));
  }
}
