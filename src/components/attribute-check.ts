import { INTERFACE_LANGUAGES, interfaceLanguage } from '../controllers/localize-controller.js';
import { isColor } from '../controllers/theme-controller.js';
import { safeUrl, telephoneHref } from '../feed/urls.js';
import { states } from '../vocabulary/states.js';
import { nameMeant } from './name-meant.js';

/** What is allowed, in English, and what was meant, where that is known. */
export interface Allowed {
  readonly allowed: string;
  readonly meant: string | undefined;
}

/** What is allowed, in English, where the value is wrong; undefined where it is right. */
export type AttributeCheck = (value: string) => string | Allowed | undefined;

/** One of a few words, compared as written. */
export function oneOf(...words: readonly string[]): AttributeCheck {
  return (value) => (words.includes(value) ? undefined : { allowed: words.join(', '), meant: nameMeant(value, words) });
}

/** A list of words, separated by spaces or commas. */
export function listOf(...words: readonly string[]): AttributeCheck {
  return (value) => {
    const wrong = wordsOf(value).find((word) => !words.includes(word));
    return wrong === undefined ? undefined : { allowed: words.join(', '), meant: nameMeant(wrong, words) };
  };
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
  states.some(({ id }) => id === value)
    ? undefined
    : { allowed: 'the two letters of a US state, such as CA', meant: stateMeant(value) };

/** The two letters of a state whose name is misspelled. */
export function stateMeant(value: string): string | undefined {
  const byName = new Map(states.map(({ id, en }) => [en.toLowerCase(), id]));
  return byName.get(nameMeant(value, byName.keys()) ?? '');
}

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
