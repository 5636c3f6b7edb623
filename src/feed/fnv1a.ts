const PRIME = 0x0000000001000000000000000000013bn;
const OFFSET_BASIS = 0x6c62272e07bb014262b821756295c58dn;
const MASK = (1n << 128n) - 1n;

/**
 * FNV-1a, 128 bits (RFC 9923), over the UTF-16 code units of a text. Tells texts apart; keeps no secret.
 *
 * @returns 0 <= hash < 2^128
 */
export function fnv1a128(text: string): bigint {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >> 8]) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  }
  return hash;
}
