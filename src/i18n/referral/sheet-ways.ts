import type { SheetProvider } from '../../referral/sheet-provider.js';
import type { CardMessages } from '../card/messages.js';
import { displayPhone } from '../format.js';
import type { ReferralMessages } from './messages.js';
import { ended, readableAddress, said, type SheetValue } from './sheet-value.js';

/** Characters of an address that somebody types from paper; a longer one is cut there, and goes whole with its link and with copied text. */
const MOST_TYPED = 160;

export interface WaysWording {
  readonly card: CardMessages;
  readonly sheet: ReferralMessages;
}

/** Whether somebody could be asked at all. */
export function isReachable({ phone, email, website, booking }: SheetProvider): boolean {
  return [phone, email, website, booking].some((way) => way !== undefined);
}

/** The way in that the practice prefers, and with it where that is: nobody can use a portal without its address. */
export function wayIn(provider: SheetProvider, wording: WaysWording): SheetValue[] {
  const { card, sheet } = wording;
  const { phone, website, booking, locations } = provider;
  const method = provider.referral?.method;
  switch (method) {
    case undefined:
      return [];
    case 'phone':
      return phone ? said([card.referBy.phone]) : [];
    case 'fax': {
      const fax = locations.find((location) => location.fax)?.fax;
      return fax
        ? said([`${leadingTo(card.referBy.fax)} ${displayPhone(fax)}`])
        : said([card.referBy.fax, sheet.numberNotListed, isReachable(provider) && sheet.askOffice]);
    }
    case 'portal':
    case 'form':
    case 'secure-email': {
      const [address] = usedByWayIn(provider);
      if (!address) return said([card.referBy[method], sheet.addressNotListed, isReachable(provider) && sheet.askOffice]);
      const isOnWebsite = method !== 'secure-email' && !booking && address === website;
      const lead = isOnWebsite ? [card.referBy[method], sheet.onWebsite] : [leadingTo(card.referBy[method])];
      return [...lead.map((text) => ({ text })), addressValue(address)];
    }
  }
}

/** Where else to book, read or write: what {@link wayIn} has not said. */
export function otherWays(provider: SheetProvider): Readonly<Record<'booking' | 'website' | 'email', SheetValue[]>> {
  const { booking, website, email } = provider;
  const said = usedByWayIn(provider);
  const unless = (address: string | undefined, others: readonly (string | undefined)[]): SheetValue[] =>
    address && !others.includes(address) ? [addressValue(address)] : [];
  return {
    booking: unless(booking, said),
    website: unless(website, [...said, booking]),
    email: unless(email, said),
  };
}

function usedByWayIn({ referral, booking, website, email }: SheetProvider): string[] {
  const method = referral?.method;
  const address = method === 'portal' || method === 'form' ? (booking ?? website) : method === 'secure-email' ? email : undefined;
  return address === undefined ? [] : [address];
}

function addressValue(address: string): SheetValue {
  if (!address.startsWith('https:')) return { kind: 'web', text: address, href: `mailto:${address}` };
  const text = readableAddress(address);
  return { kind: 'web', text: text.length > MOST_TYPED ? `${text.slice(0, MOST_TYPED - 1)}…` : text, href: address };
}

/** `Use their online portal.` as it stands before what it speaks of. */
function leadingTo(sentence: string): string {
  return ended(sentence).replace(/\.$/, ':');
}
