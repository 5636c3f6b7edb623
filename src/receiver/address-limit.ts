/**
 * A token bucket for each address: so many requests at once, refilled evenly. Addresses are kept in memory only, and dropped when
 * their bucket is full again.
 */
export class AddressLimit {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  /**
   * @param burst how many at once
   * @param perMinute how many are refilled each minute
   */
  constructor(
    private readonly burst: number,
    private readonly perMinute: number,
  ) {}

  /** @returns 0 where the request may pass, else the seconds to wait, at least 1 */
  take(address: string, nowMs: number): number {
    this.#forgetFull(nowMs);
    const bucket = this.#buckets.get(address) ?? { tokens: this.burst, at: nowMs };
    const tokens = this.#refilled(bucket, nowMs);
    if (tokens >= 1) {
      this.#buckets.set(address, { tokens: tokens - 1, at: nowMs });
      return 0;
    }
    this.#buckets.set(address, { tokens, at: nowMs });
    return Math.max(1, Math.ceil(((1 - tokens) * 60) / this.perMinute));
  }

  #refilled({ tokens, at }: { tokens: number; at: number }, nowMs: number): number {
    return Math.min(this.burst, tokens + ((nowMs - at) / 60_000) * this.perMinute);
  }

  #forgetFull(nowMs: number): void {
    if (this.#buckets.size < 1_000) return;
    for (const [address, bucket] of this.#buckets) {
      if (this.#refilled(bucket, nowMs) >= this.burst) this.#buckets.delete(address);
    }
  }
}
