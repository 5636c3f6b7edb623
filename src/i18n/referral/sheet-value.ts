/**
 * A piece of a line. `block` begins a line of its own, `whole` is not broken, `quiet` is said in a lower voice, `map` is a place's address
 * on the web, `web` an address to write to or to open.
 */
export interface SheetValue {
  readonly text: string;
  readonly kind?: 'block' | 'whole' | 'quiet' | 'map' | 'web';
  readonly href?: string;
}

/** An address as it can be read from paper and typed. */
export function readableAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/^([^/?#]+)\/$/, '$1')
    .replaceAll('%20', '+')
    .replaceAll('%2C', ',');
}

export function said(sentences: readonly (string | false | 0 | undefined)[]): SheetValue[] {
  return sentences.flatMap((sentence) => (sentence ? [{ text: ended(sentence) }] : []));
}

export function ended(sentence: string): string {
  return /[.!?…][”"»)]?$/.test(sentence) ? sentence : `${sentence}.`;
}
