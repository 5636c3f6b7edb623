import { MAX_EMAIL, MAX_NAME, MAX_PHONE } from './bounds.js';
import { cleanText } from './read-text.js';
import { WITH_EXTENSION } from './read-contact.js';
import { isMailbox, safeUrl } from './urls.js';

/** Whether a reader of plain feeds takes a text as it is, without changing or leaving out anything. */
export const isPlainLine =
  (max: number) =>
  (text: string): boolean =>
    text !== '' && text.length <= max && cleanText(text, 'line') === text;

/** What stands behind a comma may be credentials. */
export const isPlainName = (text: string): boolean => isPlainLine(MAX_NAME)(text) && !text.includes(',');

export const isPlainUrl = (text: string): boolean => safeUrl(text) === text;

export const isPlainEmail = (text: string): boolean => isPlainLine(MAX_EMAIL)(text) && isMailbox(text);

export const isPlainTelephone = (text: string): boolean =>
  isPlainLine(MAX_PHONE)(text) && /\d.*\d.*\d/.test(text) && !WITH_EXTENSION.test(text);
