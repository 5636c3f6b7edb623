import type { IsoDay } from './provider.js';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** True for a day that exists, written `2026-11-15`. */
export function isIsoDay(text: string): text is IsoDay {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || new Date(Date.UTC(Number(parts[1]), month - 1, day)).getUTCDate() === day;
}

/**
 * True where `day` lies after `today` by more than one day: whoever confirmed a fact "today" on the other side of the date line
 * is right.
 */
export function isAfterTomorrow(day: IsoDay, today: IsoDay): boolean {
  return day > today && Date.parse(day) - Date.parse(today) > MS_PER_DAY;
}
