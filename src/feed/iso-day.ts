import type { IsoDay } from './provider.js';

const MS_PER_DAY = 86_400_000;
const DASH = 0x2d;

/** True for a day that exists, written `2026-11-15`. */
export function isIsoDay(text: string): text is IsoDay {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= 28 || new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function digitsAt(text: string, start: number, length: number): number {
  let number = 0;
  for (let at = start; at < start + length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * True where `day` lies after `today` by more than one day: whoever confirmed a fact "today" on the other side of the date line
 * is right.
 */
export function isAfterTomorrow(day: IsoDay, today: IsoDay): boolean {
  return day > today && Date.parse(day) - Date.parse(today) > MS_PER_DAY;
}
