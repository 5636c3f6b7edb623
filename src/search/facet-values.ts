import type { Provider } from '../feed/provider.js';
import { ageBounds } from '../vocabulary/age-groups.js';
import { fold } from '../vocabulary/fold.js';
import type { VocabularyName } from '../vocabulary/term.js';
import { termById } from '../vocabulary/vocabulary.js';
import type { FacetName } from './query.js';

/** In the order in which pages show them. */
export const facetNames: readonly FacetName[] = [
  'focus',
  'service',
  'insurance',
  'state',
  'format',
  'language',
  'role',
  'ages',
  'gender',
  'accepting',
];

export const vocabularyOf: Readonly<Record<FacetName, VocabularyName>> = {
  focus: 'condition',
  service: 'service',
  insurance: 'insurer',
  state: 'state',
  format: 'format',
  language: 'language',
  role: 'role',
  ages: 'age-group',
  gender: 'gender',
  accepting: 'opening',
};

/** Called with each value of each facet that a provider has; `asWritten` is what the feed says. May repeat a value. */
export type FacetValueListener = (facet: FacetName, value: string, asWritten: string) => void;

/**
 * Reads a provider's facet values. Absent facts give no value, but for `accepting`, whose absence is itself a value, `unknown`.
 * - `focus` leaves out what the provider says they do not treat.
 * - `service` holds services and therapies.
 * - `insurance` and `focus` hold the listed value; that a family is answered by its members is added by the index.
 * - `state` is where patients may be: licences and telehealth states, never the office's.
 * - `language` adds the plain language to a tag with a region or script.
 */
export function readFacetValues(provider: Provider, listen: FacetValueListener): void {
  const untreated = provider.doesNotTreat ? new Set(provider.doesNotTreat.map((word) => facetValue('focus', word))) : undefined;
  for (const word of provider.focus ?? []) {
    const value = facetValue('focus', word);
    if (!untreated?.has(value)) listen('focus', value, word);
  }
  for (const word of provider.services ?? []) listen('service', facetValue('service', word), word);
  for (const word of provider.therapies ?? []) listen('service', facetValue('service', word), word);
  for (const word of provider.insurance?.accepted ?? []) listen('insurance', facetValue('insurance', word), word);
  for (const state of provider.licensedIn ?? []) listen('state', state, state);
  for (const state of provider.telehealth?.states ?? []) listen('state', state, state);
  if (provider.locations?.length) listen('format', 'in-person', 'in-person');
  if (offersTelehealth(provider)) listen('format', 'telehealth', 'telehealth');
  for (const tag of provider.languages ?? []) {
    listen('language', tag, tag);
    const dash = tag.indexOf('-');
    if (dash > 0) listen('language', tag.slice(0, dash), tag);
  }
  if (provider.role) listen('role', facetValue('role', provider.role), provider.role);
  for (const group of ageGroupsOf(provider)) listen('ages', group, group);
  if (provider.gender) listen('gender', facetValue('gender', provider.gender), provider.gender);
  listen('accepting', provider.availability?.accepting ?? 'unknown', '');
}

const values = new Map<string, string>();

/** The facet value of a feed's word: the vocabulary's id, or a slug without colon of a word that the vocabulary does not know. */
export function facetValue(facet: FacetName, word: string): string {
  if (termById(vocabularyOf[facet], word)) return word;
  let value = values.get(word);
  if (value === undefined) values.set(word, (value = fold(word).replaceAll(' ', '-')));
  return value;
}

export function offersTelehealth(provider: Provider): boolean {
  return provider.telehealth?.offered ?? (provider.telehealth?.states?.length ?? 0) > 0;
}

/** The groups that overlap with the ages a provider sees. */
function ageGroupsOf({ ages }: Provider): string[] {
  if (!ages) return [];
  const { min = 0, max = Infinity } = ages;
  return Object.keys(ageBounds).filter((group) => {
    const bounds = ageBounds[group]!;
    return min <= (bounds.max ?? Infinity) && max >= bounds.min;
  });
}
