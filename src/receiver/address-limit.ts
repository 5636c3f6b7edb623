/** More addresses than this are not remembered at once; the one seen longest ago goes first. About 10 MB. */
const MAX_ADDRESSES = 100_000;

/**
 * A bucket of tokens for each address: so many requests at once, refilled evenly. Addresses are kept in memory only, and forgotten when
 * their bucket is full again. An IPv6 address counts as its /64, which is what one line is given (RFC 6177).
 */
export class AddressLimit {
  /** When the bucket of each will be full again, ms since the epoch; oldest use first. */
  readonly #fullAt = new Map<string, number>();
  readonly #refillMs: number;

  /**
   * @param burst how many at once
   * @param perMinute how many are refilled each minute
   */
  constructor(
    private readonly burst: number,
    perMinute: number,
  ) {
    this.#refillMs = 60_000 / perMinute;
  }

  /** How many addresses are remembered. */
  get size(): number {
    return this.#fullAt.size;
  }

  /** @returns 0 where the request may pass, else the seconds to wait, at least 1 */
  take(address: string, nowMs: number): number {
    this.#forget(nowMs);
    const key = networkOf(address);
    const fullAt = Math.max(this.#fullAt.get(key) ?? nowMs, nowMs);
    const waitMs = fullAt + this.#refillMs - (nowMs + this.burst * this.#refillMs);
    this.#fullAt.delete(key);
    this.#fullAt.set(key, waitMs > 0 ? fullAt : fullAt + this.#refillMs);
    return waitMs > 0 ? Math.ceil(waitMs / 1_000) : 0;
  }

  /** Only from the oldest on, so that a flood of addresses costs no more than one look each. */
  #forget(nowMs: number): void {
    for (const [key, fullAt] of this.#fullAt) {
      if (this.#fullAt.size < MAX_ADDRESSES && fullAt > nowMs) return;
      this.#fullAt.delete(key);
    }
  }
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
