import type { IssueLog } from './issue-log.js';
import type { Source } from './read-value.js';

/** Longer than any field's name; a longer key is data gone astray. */
const MAX_KEY = 60;

/** The names that one object of a feed may have. */
export class KnownFields {
  readonly #names: ReadonlySet<string>;
  /** Names in the order of the object checked last. Records of a feed are written alike, so most names are known at their place. */
  readonly #lastSeen: string[] = [];

  /** @param names divided by spaces. */
  constructor(names: string) {
    this.#names = new Set(names.split(' '));
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.#names.values();
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Mentions, once per feed and name, what has no meaning: most often a misspelling, which would else vanish silently. */
  check(log: IssueLog, source: Source, path = ''): void {
    let place = 0;
    for (const name in source) {
      if (name === this.#lastSeen[place]) place++;
      else if (this.#names.has(name)) this.#lastSeen[place++] = name;
      else reportUnknown(log, name, path);
    }
  }
}

function reportUnknown(log: IssueLog, name: string, path: string): void {
  const short = name.slice(0, MAX_KEY);
  const field = path === '' ? short : `${path}.${short}`;
  log.reportOnce('info', 'unknown-field', field, field, `Found ${JSON.stringify(short)}, which is no field here; left out.`);
}
