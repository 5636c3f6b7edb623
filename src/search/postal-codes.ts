import type { Coordinates } from './distance.js';
import { zipPrefixCentroids } from './zip-prefix-centroids.js';

const PREFIX_STEP = 0.05;
const ZIP_STEP = 0.01;

/**
 * Reads a packed list: per place how many codes were skipped, then latitude and longitude in steps, each as the difference from the
 * place before. A number ends with a digit or a capital (36 values); small letters before it carry 26 each. Odd is negative.
 */
function unpack(packed: string, step: number, digits: number, lead: string): Map<string, Coordinates> {
  const places = new Map<string, Coordinates>();
  const at = [-1, 0, 0];
  let field = 0;
  let rest = 0;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code >= 97) {
      rest = rest * 26 + code - 97;
      continue;
    }
    const zigzag = rest * 36 + (code >= 65 ? code - 55 : code - 48);
    at[field]! += (zigzag & 1 ? -(zigzag + 1) / 2 : zigzag / 2) + (field === 0 ? 1 : 0);
    rest = 0;
    field = (field + 1) % 3;
    if (field === 0) {
      places.set(lead + String(at[0]).padStart(digits, '0'), { latitude: at[1]! * step, longitude: at[2]! * step });
    }
  }
  return places;
}

/** @param shard the two digits that its ZIP codes start with, and the name of its module under zip-centroids */
export function unpackPostalCodes(shard: string, packed: string): ReadonlyMap<string, Coordinates> {
  return unpack(packed, ZIP_STEP, 3, shard);
}

let prefixes: ReadonlyMap<string, Coordinates> | undefined;

/** Where US ZIP codes are: to about 15 miles from the bundle, to about a mile for those that were added. */
export class PostalCodes {
  readonly #finer = new Map<string, Coordinates>();

  add(centroids: ReadonlyMap<string, Coordinates>): void {
    for (const [code, place] of centroids) this.#finer.set(code, place);
  }

  /** @param code five digits, or ZIP+4 */
  find(code: string): Coordinates | undefined {
    const zip = /^\s*(\d{5})(?:-?\d{4})?\s*$/.exec(code)?.[1];
    if (!zip) return undefined;
    prefixes ??= unpack(zipPrefixCentroids, PREFIX_STEP, 3, '');
    return this.#finer.get(zip) ?? prefixes.get(zip.slice(0, 3));
  }
}
