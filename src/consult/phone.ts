import { ParseError, parsePhoneNumberWithError } from 'libphonenumber-js/core';
import { phoneMetadata } from './phone-metadata.js';
import type { ReadPhone } from './us-phone.js';

/** A number that somebody can dial, and as people write it: `(310) 555-0142 ext. 12`. */
export interface PhoneReading extends ReadPhone {
  readonly shown: string;
}

/**
 * Reads a number as people type it, with or without country code, extension, brackets and dots. A number without a country code is
 * one of the North American plan. Whether somebody has it only a call can tell: any number of the right length is taken.
 *
 * @returns undefined where nobody could dial it
 */
export function readPhone(text: string): PhoneReading | undefined {
  try {
    const number = parsePhoneNumberWithError(text, { defaultCountry: 'US', extract: false }, phoneMetadata);
    if (!number.isPossible()) return undefined;
    const shown = number.countryCallingCode === '1' ? number.formatNational() : number.formatInternational();
    return { phone: number.number, ...(number.ext ? { extension: number.ext } : {}), shown };
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}
