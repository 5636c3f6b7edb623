import { fnv1a128 } from '../feed/fnv1a.js';

/**
 * The id of the request to one provider out of a form that goes to several: the same form and provider always give the same id, so
 * that a second press is still taken once. The form's random id keeps ids of different forms apart.
 *
 * @param requestId UUID of the filled form
 * @returns a UUID of version 8 (RFC 9562, 5.8: made by a rule of one's own), lower case
 */
export function derivedRequestId(requestId: string, providerId: string): string {
  const mixed = BigInt(`0x${requestId.replaceAll('-', '')}`) ^ fnv1a128(providerId);
  const hex = mixed.toString(16).padStart(32, '0');
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}
