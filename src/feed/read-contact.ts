import { MAX_EMAIL, MAX_PHONE, MAX_URL } from './bounds.js';
import type { IssueLog } from './issue-log.js';
import { isAbsent, readText, reportBlank } from './read-text.js';
import { isMailbox, safeUrl, type UrlKind } from './urls.js';

export interface Telephone {
  readonly phone?: string;
  readonly phoneExtension?: string;
}

export const WITH_EXTENSION = /^(.{3,}?)[\s,;]*(?:x|ext\.?|extension|#)[\s.:]*(\d{1,10})$/i;

export function readUrl(log: IssueLog, value: unknown, field: string, kinds: readonly UrlKind[] = ['https']): string | undefined {
  if (isAbsent(log, value, field)) return undefined;
  if (value === '') return reportBlank(log, value, field);
  return (
    safeUrl(value, kinds) ??
    log.drop('url-not-allowed', field, value, `an address that begins with https:// and has at most ${MAX_URL} characters`)
  );
}

export function readEmail(log: IssueLog, value: unknown, field: string): string | undefined {
  const text = readText(log, value, field, MAX_EMAIL + 1);
  if (text === undefined || isMailbox(text)) return text;
  return log.drop('email-not-valid', field, value, 'one e-mail address');
}

/** A number as written, and its extension: `555-0142 x12` is read as both. Undefined where it has fewer than three digits. */
export function readTelephone(log: IssueLog, number: unknown, extension: unknown, field = 'phone'): Telephone {
  if (number === undefined && extension === undefined) return {};
  let phone = readText(log, number, field, MAX_PHONE);
  let phoneExtension = readExtension(log, extension, `${field}Extension`);
  const parts = phone === undefined ? null : WITH_EXTENSION.exec(phone);
  if (parts) {
    phone = parts[1];
    phoneExtension ||= parts[2];
  }
  if (phone === undefined) return {};
  if (!/\d.*\d.*\d/.test(phone)) {
    log.drop('phone-not-valid', field, number, 'a telephone number');
    return {};
  }
  return phoneExtension ? { phone, phoneExtension } : { phone };
}

function readExtension(log: IssueLog, value: unknown, field: string): string | undefined {
  const text = readText(log, value, field, MAX_PHONE);
  if (text === undefined || /^\d{1,10}$/.test(text)) return text;
  const digits = text.replace(/\D/g, '');
  const expected = 'an extension of 1 to 10 digits';
  if (digits === '' || digits.length > 10) return log.drop('phone-not-valid', field, value, expected);
  log.readAs(field, value, expected);
  return digits;
}
