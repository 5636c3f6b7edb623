import type { ProviderLocation } from '../feed/provider.js';
import { safeUrl } from '../feed/urls.js';
import { telephoneOf, type Telephone } from './telephone.js';

export interface SheetLocation {
  readonly name?: string;
  /** As on an envelope: the street, then `Los Angeles, CA 90012`. Empty where no address is known. */
  readonly lines: readonly string[];
  /** ISO 3166 alpha-2, only where it is not the US. */
  readonly country?: string;
  /** https URL that shows the place on a map; absent where neither address nor coordinates are known. */
  readonly map?: string;
  /** Only where it is not the provider's main number. */
  readonly phone?: Telephone;
  readonly fax?: string;
  readonly wheelchairAccess?: boolean;
  /** In the source's words. */
  readonly hours?: string;
}

/** @param main the number that is shown with the provider. */
export function sheetLocation(location: ProviderLocation, main: Telephone | undefined): SheetLocation {
  const { name, address, fax, wheelchairAccess, hours } = location;
  const map = mapAddress(location);
  const phone = telephoneOf(location);
  const isOther = phone && (phone.number !== main?.number || phone.extension !== main.extension);
  const isAbroad = address?.country !== undefined && address.country !== 'US';
  return {
    ...(name !== undefined && { name }),
    lines: addressLines(address),
    ...(isAbroad && { country: address.country }),
    ...(map !== undefined && { map }),
    ...(isOther && { phone }),
    ...(fax !== undefined && { fax }),
    ...(wheelchairAccess !== undefined && { wheelchairAccess }),
    ...(hours !== undefined && { hours }),
  };
}

/** An address as on an envelope, without the country: the street, then `Los Angeles, CA 90012`. */
export function addressLines(address: ProviderLocation['address']): readonly string[] {
  const { line1, line2, city, state, postalCode } = address ?? {};
  const town = [city, [state, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return [line1, line2, town].filter((line): line is string => Boolean(line));
}

/**
 * OpenStreetMap, as it asks for no account and shows the place on any device. By address where the street is known, as people read it on
 * paper; without a suite, which no map knows.
 */
export function mapAddress({ address, latitude, longitude }: ProviderLocation): string | undefined {
  const { line1, city, state, postalCode, country } = address ?? {};
  const hasPlace = latitude !== undefined && longitude !== undefined;
  if (hasPlace && !(line1 && (city || postalCode))) {
    return safeUrl(`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`);
  }
  const words = [line1, city, [state, postalCode].filter(Boolean).join(' '), country].filter(Boolean).join(', ');
  if (!line1 && !city && !postalCode) return undefined;
  return safeUrl(`https://www.openstreetmap.org/search?query=${encodeURIComponent(words)}`);
}
