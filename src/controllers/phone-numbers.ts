import type { PhoneReading } from '../consult/phone.js';
import { readUsPhone } from '../consult/us-phone.js';
import { filesOnDemand } from '../files-on-demand.js';
import { displayPhone } from '../i18n/format.js';

let readWell: ((typed: string) => PhoneReading | undefined) | undefined;
let underWay: Promise<void> | undefined;

/** Loads the numbering plan, once for the page. Never rejects: without it numbers are read leniently, and the next call tries again. */
export function loadPhoneNumbers(): Promise<void> {
  underWay ??= filesOnDemand.phone().then(
    (read) => {
      readWell = read;
    },
    () => {
      underWay = undefined;
    },
  );
  return underWay;
}

/**
 * Reads a number as well as it can be at present.
 *
 * @returns undefined where nobody could dial it
 */
export function readPhoneNumber(typed: string): PhoneReading | undefined {
  if (/^\s*\+(?!\s*1)/.test(typed)) return readForeign(typed);
  return readWell ? readWell(typed) : readLeniently(typed);
}

/** By the shape alone, for as long as the numbering plan is not there. */
export function readLeniently(typed: string): PhoneReading | undefined {
  const read = readUsPhone(typed);
  if (!read) return undefined;
  const shown = displayPhone(read.phone);
  return { ...read, shown: read.extension === undefined ? shown : `${shown} ext. ${read.extension}` };
}

/** A number of another country is kept as it was written: how its people write it is not known here. 7 to 15 digits (E.164). */
function readForeign(typed: string): PhoneReading | undefined {
  const shown = typed.trim();
  const phone = `+${shown.replace(/\D/g, '')}`;
  return /^\+[\d\s().-]+$/.test(shown) && /^\+[2-9]\d{6,14}$/.test(phone) ? { phone, shown } : undefined;
}
