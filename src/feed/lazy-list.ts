/**
 * A list whose entries are made when they are asked for, and then kept. To whoever reads it, it is an ordinary array; only `structuredClone` and
 * `postMessage` want a copy, `[...list]`, which makes all of them.
 * @param make by place, from 0; called once for each
 */
export function lazyList<T>(length: number, make: (place: number) => T): readonly T[] {
  const made: T[] = [];
  made.length = length;
  const fill = (key: PropertyKey): void => {
    const place = placeOf(key);
    if (place < length && !(place in made)) made[place] = make(place);
  };
  return new Proxy(made, {
    get: (_, key) => {
      fill(key);
      return Reflect.get(made, key) as unknown;
    },
    has: (_, key) => placeOf(key) < length || Reflect.has(made, key),
    getOwnPropertyDescriptor: (_, key) => {
      fill(key);
      return Reflect.getOwnPropertyDescriptor(made, key);
    },
    ownKeys: () => {
      for (let place = 0; place < length; place++) fill(String(place));
      return Reflect.ownKeys(made);
    },
  });
}

/** NaN for what is no place in a list, which is neither below nor above any. */
const placeOf = (key: PropertyKey): number => (typeof key === 'string' && /^(?:0|[1-9]\d*)$/.test(key) ? Number(key) : NaN);
