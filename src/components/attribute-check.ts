import { INTERFACE_LANGUAGES, interfaceLanguage } from '../controllers/localize-controller.js';
import { isColor } from '../controllers/theme-controller.js';
import { safeUrl, telephoneHref } from '../feed/urls.js';
import { states } from '../vocabulary/states.js';

/** What is allowed, in English, where the value is wrong; undefined where it is right. */
export type AttributeCheck = (value: string) => string | undefined;

/** One of a few words, compared as written. */
export function oneOf(...words: readonly string[]): AttributeCheck {
  return (value) => (words.includes(value) ? undefined : words.join(', '));
}

/** A list of words, separated by spaces or commas. */
export function listOf(...words: readonly string[]): AttributeCheck {
  return (value) => (wordsOf(value).every((word) => words.includes(word)) ? undefined : words.join(', '));
}

export function wholeNumber(minimum: number, maximum: number): AttributeCheck {
  return (value) => {
    const number = Number(value);
    const right = /^\d+$/.test(value.trim()) && number >= minimum && number <= maximum;
    return right ? undefined : `a whole number from ${minimum} to ${maximum}`;
  };
}

/** An attribute that is on wherever it stands: `remember="false"` is meant otherwise. */
export const switchedOn: AttributeCheck = (value) =>
  /^(false|no|off)$/i.test(value.trim()) ? 'no value; leave the attribute out to turn it off' : undefined;

export const webAddress: AttributeCheck = (value) => {
  const { protocol } = parseUrl(value) ?? {};
  return protocol === 'https:' || protocol === 'http:' || protocol === 'blob:'
    ? undefined
    : 'an https address, or a path on this site';
};

export const httpsAddress: AttributeCheck = (value) => (safeUrl(value) ? undefined : 'an https address');

export const telephone: AttributeCheck = (value) => (telephoneHref(value) ? undefined : 'a telephone number of 3 to 15 digits');

export const cssColor: AttributeCheck = (value) => (isColor(value) ? undefined : 'any CSS colour, such as #1f625c or teal');

export const knownLanguage: AttributeCheck = (value) => (interfaceLanguage(value) ? undefined : INTERFACE_LANGUAGES.join(', '));

export const stateCode: AttributeCheck = (value) =>
  states.some(({ id }) => id === value) ? undefined : 'the two letters of a US state, such as CA';

/** The words of an attribute that holds several, separated by spaces or commas. */
export function wordsOf(value: string): string[] {
  return value.split(/[\s,]+/).filter((word) => word !== '');
}

function parseUrl(value: string): URL | undefined {
  try {
    return new URL(value, document.baseURI);
  } catch {
    return undefined;
  }
}
