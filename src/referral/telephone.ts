import type { Provider } from '../feed/provider.js';
import { telephoneHref } from '../feed/urls.js';

export interface Telephone {
  /** As the feed writes it. */
  readonly number: string;
  readonly extension?: string;
  /** `tel:+13105550142;ext=12` (RFC 3966); absent where the number cannot be dialled. */
  readonly href?: string;
}

export type DialableTelephone = Telephone & Required<Pick<Telephone, 'href'>>;

/** What feeds give of a number, whoever's it is. */
interface NumberInFeed {
  readonly phone?: string | undefined;
  readonly phoneExtension?: string | undefined;
}

export function telephoneOf({ phone, phoneExtension: extension }: NumberInFeed): Telephone | undefined {
  if (phone === undefined) return undefined;
  const href = telephoneHref(phone, extension);
  return { number: phone, ...(extension !== undefined && { extension }), ...(href !== undefined && { href }) };
}

/** The number to read: the provider's own, else that of the first office that has one. Only a person may be able to dial it: "310-555-CARE". */
export function mainTelephone(provider: Provider): Telephone | undefined {
  return telephonesOf(provider)[0];
}

/** The number for a link or an address book: the first of the same that can be dialled. */
export function dialableTelephone(provider: Provider): DialableTelephone | undefined {
  return telephonesOf(provider).find((telephone): telephone is DialableTelephone => telephone.href !== undefined);
}

function telephonesOf(provider: Provider): Telephone[] {
  return [provider, ...(provider.locations ?? [])].flatMap((source) => telephoneOf(source) ?? []);
}
