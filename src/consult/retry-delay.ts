/** Upper end of the first pause, in ms; it doubles with every try. */
const FIRST_DELAY_MS = 1_000;

/**
 * How long to wait before the next try, in ms: what the server asked for, or half to all of 1 s, 2 s, 4 s ("equal jitter": never
 * at once, and never all together).
 *
 * @param tries how many were made, from 1
 * @param askedForMs what Retry-After said
 * @param random 0 <= x < 1
 */
export function retryDelay(tries: number, askedForMs: number | undefined, random: number): number {
  if (askedForMs !== undefined && Number.isFinite(askedForMs) && askedForMs >= 0) return askedForMs;
  const ceiling = FIRST_DELAY_MS * 2 ** (tries - 1);
  return ceiling / 2 + (ceiling / 2) * random;
}

/**
 * Reads a Retry-After header (RFC 9110, 10.2.3): whole seconds, or an HTTP date.
 *
 * @param now the present, ms since the epoch
 * @returns ms to wait, never negative; undefined where there is no readable header
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d{1,7}\s*$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
