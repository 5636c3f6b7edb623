import type { Provider, ProviderLocation } from '../feed/provider.js';
import { cleanText, type TextShape } from '../feed/read-text.js';
import { isMailbox, safeUrl } from '../feed/urls.js';
import { dialableTelephone, telephoneOf, type Telephone } from './telephone.js';

/** Octets of one line without its line break (RFC 2426, 2.6). */
const MAX_LINE_OCTETS = 75;

/**
 * Contact cards for a phone's address book, one after the other: vCard 3.0 (RFC 2426), the version that phones and mail programs
 * all take. Facts of the feed only.
 */
export function contactCards(providers: readonly Provider[]): string {
  return providers.map(contactCard).join('');
}

function contactCard(provider: Provider): string {
  const { name, credentials = [], locations = [], email } = provider;
  const main = dialableTelephone(provider);
  const practice = locations.find((location) => location.name !== undefined)?.name;
  const { website, booking } = provider;
  const instructions = provider.referral?.instructions;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${text([name, ...credentials].join(', '))}`,
    `N:${structuredName(provider)}`,
    ...(practice === undefined ? [] : [`ORG:${text(practice)}`]),
    ...telephoneLines(main),
    ...locations.flatMap((location) => locationLines(location, main)),
    // Addresses are no text values: nothing in them is escaped, and what is allowed has no line break.
    ...(email !== undefined && isMailbox(email) ? [`EMAIL;TYPE=INTERNET,WORK:${email}`] : []),
    ...[website, booking].flatMap((address) => safeUrl(address) ?? []).map((address) => `URL:${address}`),
    ...(instructions === undefined ? [] : [`NOTE:${text(instructions, 'prose')}`]),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Family; given; further; prefix; suffixes. A name that the feed does not divide is not guessed at: it stands whole as the given name. */
function structuredName({ name, nameParts, credentials = [] }: Provider): string {
  const { given, family, prefix, suffix } = nameParts ?? { given: name };
  const suffixes = [suffix, ...credentials].filter((part): part is string => part !== undefined);
  return [text(family ?? ''), text(given ?? ''), '', text(prefix ?? ''), suffixes.map((part) => text(part)).join(',')].join(';');
}

function locationLines(location: ProviderLocation, main: Telephone | undefined): readonly string[] {
  const own = telephoneOf(location);
  const fax = telephoneOf({ phone: location.fax });
  const { line1, line2, city, state, postalCode, country } = location.address ?? {};
  // Post office box; extended address; street; town; region; postal code; country.
  const address = ['', line2, line1, city, state, postalCode, country].map((part) => text(part ?? ''));
  return [
    ...(own?.href === main?.href ? [] : telephoneLines(own)),
    ...telephoneLines(fax, 'FAX'),
    ...(address.some(Boolean) ? [`ADR;TYPE=WORK:${address.join(';')}`] : []),
  ];
}

/**
 * `+13105550142`, and the extension behind a comma, at which phones pause before they dial on. "x12" would be dialled as 912 by phones that
 * read letters as keys. Nothing where the number cannot be dialled: an address book has no use for half of one.
 */
function telephoneLines({ extension, href }: Partial<Telephone> = {}, kind: 'VOICE' | 'FAX' = 'VOICE'): readonly string[] {
  if (href === undefined) return [];
  const dialled = href.replace(/^tel:|;ext=.*$/g, '');
  return [`TEL;TYPE=WORK,${kind}:${dialled}${extension === undefined ? '' : `,${extension.replace(/\D/g, '')}`}`];
}

function text(value: string, shape: TextShape = 'line'): string {
  return cleanText(value, shape)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Goes on in the next line behind a space, never in the middle of a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MAX_LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
