import type { IssueLog } from './issue-log.js';
import { readText } from './read-text.js';

const ZIP = /^\d{5}(?:-\d{4})?$/;
/** Every ZIP there begins with a zero, which spreadsheets take off. */
const LEADING_ZERO: ReadonlySet<string> = new Set(['CT', 'MA', 'ME', 'NH', 'NJ', 'PR', 'RI', 'VI', 'VT']);

/** True for a ZIP as the US writes it: `90012`, `90012-1234`. */
export function isZip(text: string): boolean {
  return ZIP.test(text);
}

/**
 * A ZIP in the US, any text elsewhere. A lost leading zero is put back where the state proves it.
 *
 * @param country two letters
 * @param state as read: two letters in the US
 */
export function readPostalCode(log: IssueLog, value: unknown, country: string, state: string | undefined): string | undefined {
  const text = readText(log, value, 'address.postalCode', 20);
  if (text === undefined || country !== 'US' || isZip(text)) return text;
  const zip = zipMeant(text, state);
  if (zip !== undefined) {
    log.readAs('address.postalCode', text, `the ZIP "${zip}"`);
    return zip;
  }
  const expected = 'a ZIP of five digits such as "90012" (or a "country" other than the US)';
  return log.drop('zip-not-valid', 'address.postalCode', text, expected);
}

function zipMeant(text: string, state: string | undefined): string | undefined {
  const nine = /^(\d{5})\s*-?\s*(\d{4})$/.exec(text);
  if (nine) return `${nine[1]}-${nine[2]}`;
  return state !== undefined && LEADING_ZERO.has(state) && /^\d{4}$/.test(text) ? `0${text}` : undefined;
}
