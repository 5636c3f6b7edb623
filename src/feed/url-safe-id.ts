import { MAX_ID } from './bounds.js';

/** No colon, comma or space, so that ids can be listed in an address; no dot or dash first, so that none means a folder or an option. */
const URL_SAFE_ID = /^[A-Za-z\d][A-Za-z\d._~-]*$/;

/** True for a stable, URL-safe id of 1 to 128 characters. */
export function isUrlSafeId(text: string): boolean {
  return text.length <= MAX_ID && URL_SAFE_ID.test(text);
}
