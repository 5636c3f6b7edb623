/** A number as it is sent. */
export interface ReadPhone {
  /** E.164: `+13105550142`. */
  readonly phone: string;
  /** Digits. */
  readonly extension?: string;
}

/**
 * Reads a number of the North American plan, however it is punctuated: `(310) 555-0142 ext. 12`. For where the fuller reader, with other
 * countries' numbers, has not loaded.
 *
 * @returns undefined where no such number can be read
 */
export function readUsPhone(typed: string): ReadPhone | undefined {
  const match = /^([^a-z#;,]*?)\s*(?:(?:ext(?:ension)?\.?|x|#|;ext=|,)\s*(\d{1,8})\s*)?$/i.exec(typed.trim());
  if (!match) return undefined;
  const [, number = '', extension] = match;
  if (!/^[+\d\s().\-‐-―/]*$/.test(number)) return undefined;
  const digits = number.replaceAll(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  // Area code and exchange begin with 2 to 9 (NANPA).
  if (!/^[2-9]\d{2}[2-9]\d{6}$/.test(digits)) return undefined;
  return { phone: `+1${digits}`, ...(extension === undefined ? {} : { extension }) };
}
