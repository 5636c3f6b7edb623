/**
 * @param hash 0 <= hash < 2^128
 * @returns a UUID of version 8 (RFC 9562, 5.8: made by a rule of one's own), lower case
 */
export function uuidOfHash(hash: bigint): string {
  const hex = hash.toString(16).padStart(32, '0');
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}
