import { MAX_EMAIL, MAX_PHONE, MAX_URL } from './bounds.js';

/** What an address from a feed may be. Nothing else (`http:`, `javascript:`, `data:`, ...) is ever handed to a page. */
export type UrlKind = 'https' | 'tel' | 'mailto';

/** Spares the parser for the plain case, which is nearly every address in a feed and already in normal form. */
const PLAIN_HTTPS = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/[\w~/?&=+,;:-]*(?:\.[\w~/?&=+,;:-]+)*$/;
const TELEPHONE = /^tel:\+?[\d().-]{3,}(?:;ext=\d{1,10})?$/;
/** One mailbox; no header fields, no second recipient. */
const MAILBOX = /^[^\s@<>()[\]\\,;:"?&%#/]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i;

/**
 * The one allow-list for addresses that come from data.
 *
 * @param kinds which kinds belong here.
 * @returns the address in normal form, or undefined where it is not allowed: another scheme, a user name or password inside, no
 *   host, not parseable, or longer than 2,000 characters.
 */
export function safeUrl(value: unknown, kinds: readonly UrlKind[] = ['https']): string | undefined {
  if (typeof value !== 'string' || value.length > MAX_URL) return undefined;
  const text = value.trim();
  if (kinds.includes('https')) {
    if (PLAIN_HTTPS.test(text)) return text;
    const https = parseHttps(text);
    if (https !== undefined) return https;
  }
  if (kinds.includes('tel') && TELEPHONE.test(text)) return text;
  if (kinds.includes('mailto') && text.startsWith('mailto:') && isMailbox(text.slice(7))) return text;
  return undefined;
}

function parseHttps(text: string): string | undefined {
  // The parser would read "https:example.com" and "https:\\example.com" as addresses too; nobody writes those in good faith.
  if (!/^https:\/\/[^/\\]/i.test(text)) return undefined;
  try {
    const url = new URL(text);
    const isClean = url.protocol === 'https:' && url.hostname !== '' && url.username === '' && url.password === '';
    return isClean && url.href.length <= MAX_URL ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** True for one plain e-mail address of at most 254 characters. */
export function isMailbox(text: string): boolean {
  return text.length <= MAX_EMAIL && MAILBOX.test(text);
}

/**
 * The `tel:` address of a number as people write it: `(310) 555-0142`, extension `12` -> `tel:+13105550142;ext=12` (RFC 3966).
 * Ten digits, or eleven that begin with 1, are read as a number of the North American plan.
 *
 * @returns undefined where there is nothing to dial: fewer than 3 digits, more than 15 (E.164), or letters.
 */
export function telephoneHref(phone: string, extension?: string): string | undefined {
  if (phone.length > MAX_PHONE || !/^[+\d\s().\-/\u00a0\u2010-\u2015]+$/.test(phone)) return undefined;
  const digits = phone.replace(/\D/g, '');
  if (digits.length < 3 || digits.length > 15) return undefined;
  const ext = extension?.replace(/\D/g, '');
  return `tel:${internationalPrefix(phone, digits)}${digits}${ext ? `;ext=${ext.slice(0, 10)}` : ''}`;
}

function internationalPrefix(phone: string, digits: string): string {
  if (phone.trim().startsWith('+')) return '+';
  if (digits.length === 10) return '+1';
  return digits.length === 11 && digits.startsWith('1') ? '+' : '';
}
