import type { Provider } from '../../feed/provider.js';
import type { CardMessages } from '../../i18n/card/messages.js';
import { displayPhone } from '../../i18n/format.js';
import { dialableTelephone } from '../../referral/telephone.js';

/** What a "Call" link is made of. */
export interface NumberToCall {
  readonly href: string;
  /** `(310) 555-0142, ext. 12` */
  readonly shown: string;
}

/** @returns undefined where the provider has no number that can be dialled */
export function numberToCall(provider: Provider, words: CardMessages): NumberToCall | undefined {
  const telephone = dialableTelephone(provider);
  if (!telephone) return undefined;
  const { number, extension, href } = telephone;
  return { href, shown: [displayPhone(number), ...(extension ? [words.extension(extension)] : [])].join(', ') };
}
