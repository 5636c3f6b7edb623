import { fnv1a128 } from '../feed/fnv1a.js';
import { uuidOfHash } from '../feed/uuid-of-hash.js';

/**
 * The id of the request to one provider out of a form that goes to several: the same form and provider always give the same id, so
 * that a second press is still taken once. The form's random id keeps ids of different forms apart.
 *
 * @param requestId UUID of the filled form
 * @returns a UUID of version 8 (RFC 9562, 5.8: made by a rule of one's own), lower case
 */
export function derivedRequestId(requestId: string, providerId: string): string {
  return uuidOfHash(BigInt(`0x${requestId.replaceAll('-', '')}`) ^ fnv1a128(providerId));
}
