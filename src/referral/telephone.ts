import type { Provider } from '../feed/provider.js';
import { telephoneHref } from '../feed/urls.js';

export interface Telephone {
  /** As the feed writes it. */
  readonly number: string;
  readonly extension?: string;
  /** `tel:+13105550142;ext=12` (RFC 3966); absent where the number cannot be dialled. */
  readonly href?: string;
}

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

/** The provider's own number, else that of the first office that has one. */
export function mainTelephone(provider: Provider): Telephone | undefined {
  return telephoneOf([provider, ...(provider.locations ?? [])].find(({ phone }) => phone !== undefined) ?? {});
}
