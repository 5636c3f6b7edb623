import { fold } from '../../vocabulary/fold.js';
import type { FacetName } from '../query.js';

/** The attribute of an index that holds the values of a filter. */
export const attributeOf = (facet: FacetName): string => `facet_${facet}`;

/** Vocabulary ids of credentials: asked for by words ("MD"), no filter of the page. */
export const CREDENTIAL = 'facet_credential';

/**
 * Where a provider can be met, as one attribute, because engines join values of different attributes by AND only:
 * - `tx_austin`: an office there; `_austin` where the feed names no state
 * - `telehealth`: offers it; `telehealth_tx`: to patients in that state
 * - `office-only`: no telehealth
 * - `located`, `unlocated`: whether a distance can be told
 * - `zip_78`: an office whose ZIP code begins so
 */
export const PLACE = 'facet_place';

/** Days since 1970-01-01 on which the availability was confirmed. */
export const CONFIRMED_DAY = 'availability_confirmed_day';

export const placeOfCity = (city: string, state: string): string => `${state.toLowerCase()}_${fold(city).replaceAll(' ', '-')}`;

export const placeOfTelehealth = (state?: string): string => (state ? `telehealth_${state.toLowerCase()}` : 'telehealth');

/** The folded name and the state of a value that {@link placeOfCity} made; undefined for the other kinds of place. */
export function cityOfPlace(value: string): { readonly name: string; readonly state: string } | undefined {
  const [, state, name] = /^([a-z]{2}|)_(.+)$/.exec(value) ?? [];
  return name === undefined ? undefined : { name: name.replaceAll('-', ' '), state: state!.toUpperCase() };
}

/** Whole days since 1970-01-01. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
