import type { Provider } from '../../feed/provider.js';

/** First letters of the given and the family name, in capitals: `MO`. One letter where there is one name, none where there is no letter. */
export function initialsOf({ name, nameParts }: Pick<Provider, 'name' | 'nameParts'>): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const given = nameParts?.given ?? words[0] ?? '';
  const family = nameParts?.family ?? words.slice(1).at(-1) ?? '';
  return [given, family].map((part) => /\p{L}/u.exec(part)?.[0].toLocaleUpperCase() ?? '').join('');
}
