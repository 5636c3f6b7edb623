import type { IssueLog } from './issue-log.js';
import type { Source } from './read-value.js';

/** Longer than any field's name; a longer key is data gone astray. */
const MAX_KEY = 60;

/** Where a provider's fields belong, by name: `accepting` -> `availability`. The first that claims a name has it. */
const homes = new Map<string, string>();

/** The names that one object of a feed may have. */
export class KnownFields {
  readonly #names: ReadonlySet<string>;
  /** Names in the order of the object checked last. Records of a feed are written alike, so most names are known at their place. */
  readonly #lastSeen: string[] = [];

  /**
   * @param names divided by spaces.
   * @param home what the object is called, where it is a part of a provider: its names are then recognized at a wrong place.
   */
  constructor(names: string, home?: string) {
    this.#names = new Set(names.split(' '));
    if (home !== undefined) for (const name of this.#names) if (!homes.has(name)) homes.set(name, home);
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
      else this.#reportUnknown(log, name, path);
    }
  }

  #reportUnknown(log: IssueLog, name: string, path: string): void {
    const short = name.slice(0, MAX_KEY);
    const field = path === '' ? short : `${path}.${short}`;
    // A field of the feed's own is in every record, and guessing what was meant takes longer than reading one.
    if (log.isKnown('unknown-field', field)) return;
    const meant = this.#meaning(short);
    const message = `Found ${JSON.stringify(short)}, which is no field here; left out.${meant === undefined ? '' : ` ${meant}`}`;
    log.reportOnce(meant === undefined ? 'info' : 'warning', 'unknown-field', field, field, message);
  }

  /** What was probably meant, as a sentence. Letters in another order or missing ones are not guessed. */
  #meaning(name: string): string | undefined {
    const here = alike(this.#names, name);
    if (here !== undefined) return `Did you mean "${here}"?`;
    const elsewhere = homes.has(name) ? name : alike(homes.keys(), name);
    return elsewhere === undefined ? undefined : `Did you mean "${elsewhere}" inside ${homes.get(elsewhere)}?`;
  }
}

function alike(names: Iterable<string>, name: string): string | undefined {
  const key = looseKey(name);
  for (const known of names) if (looseKey(known) === key) return known;
  return undefined;
}

/** Case, underscores and dashes, singular and plural make no difference: `wait_days`, `Insurances`. */
function looseKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replace(/ies$/, 'y')
    .replace(/[es]+$/, '');
}
