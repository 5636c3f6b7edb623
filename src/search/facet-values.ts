import type { Provider } from '../feed/provider.js';
import { ageBounds } from '../vocabulary/age-groups.js';
import { fold } from '../vocabulary/fold.js';
import { labelPhrases } from '../vocabulary/label-phrases.js';
import type { VocabularyName } from '../vocabulary/term.js';
import { resolveTerm, termById } from '../vocabulary/vocabulary.js';
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

/** Called with each word that a provider has for a facet, as the feed writes it. May repeat a word. */
export type FacetWordListener = (facet: FacetName, word: string) => void;

/**
 * Reads a provider's words for each facet; {@link facetValue} makes values of them. Absent facts give none, but for `accepting`, whose
 * absence is itself a value, `unknown`.
 * - `focus` leaves out what the provider says they do not treat.
 * - `service` holds services and therapies; `care-coordination` of those who say they work with therapists, `sliding-scale` of those who
 *   lower fees by income, `self-pay` of those who take private payment.
 * - `insurance` and `focus` hold the listed value; that a family is answered by its members is added by the index.
 * - `state` is where patients may be: licences and telehealth states, never the office's.
 */
export function readFacetWords(provider: Provider, listen: FacetWordListener): void {
  const untreated = provider.doesNotTreat?.length
    ? new Set(provider.doesNotTreat.map((word) => facetValue('focus', word)))
    : undefined;
  for (const word of provider.focus ?? []) {
    if (!untreated?.has(facetValue('focus', word))) listen('focus', word);
  }
  for (const word of provider.services ?? []) listen('service', word);
  for (const word of provider.therapies ?? []) listen('service', word);
  if (provider.referral?.coordinatesWithTherapists) listen('service', 'care-coordination');
  if (provider.fees?.slidingScale) listen('service', 'sliding-scale');
  if (provider.insurance?.selfPay) listen('service', 'self-pay');
  for (const word of provider.insurance?.accepted ?? []) listen('insurance', word);
  for (const state of provider.licensedIn ?? []) listen('state', state);
  for (const state of provider.telehealth?.states ?? []) listen('state', state);
  if (provider.locations?.length) listen('format', 'in-person');
  if (offersTelehealth(provider)) listen('format', 'telehealth');
  for (const tag of provider.languages ?? []) listen('language', tag);
  if (provider.role) listen('role', provider.role);
  if (provider.ages) {
    const { min = 0, max = Infinity } = provider.ages;
    for (const [group, bounds] of ageGroups) if (min <= (bounds.max ?? Infinity) && max >= bounds.min) listen('ages', group);
  }
  if (provider.gender) listen('gender', provider.gender);
  listen('accepting', provider.availability?.accepting ?? 'unknown');
}

const ageGroups = Object.entries(ageBounds);
const WRITTEN_AS_ID: ReadonlySet<FacetName> = new Set(['state', 'format', 'language', 'ages', 'accepting']);

const values = new Map<string, string>();

/** The facet value of a feed's word: the vocabulary's id, or a slug without colon of a word that the vocabulary does not know. */
export function facetValue(facet: FacetName, word: string): string {
  if (WRITTEN_AS_ID.has(facet) || termById(vocabularyOf[facet], word)) return word;
  let value = values.get(word);
  if (value === undefined) values.set(word, (value = fold(word).replaceAll(' ', '-')));
  return value;
}

/** Words that lead from a condition to its cause, its time or whom it troubles. */
const LEADS_ON = /^(after|in|during|with|from|of|for|among|following|related|due|and|tras|despues|en|durante|por|con|de|y)$/;
const conditionsNamed = new Map<string, string | undefined>();

/**
 * The condition that a feed's own wording begins with: "Grief after a disaster" is grief. Only where the condition's label, or a part of
 * it, stands at the very beginning and is followed by a word that leads on: not "weight loss", "stress fractures" or "no depression".
 */
export function conditionNamed(word: string): string | undefined {
  if (conditionsNamed.has(word)) return conditionsNamed.get(word);
  const words = fold(word).split(' ');
  let found: string | undefined;
  for (let length = words.length - 1; length > 0 && !found; length--) {
    const phrase = words.slice(0, length).join(' ');
    const term = LEADS_ON.test(words[length]!) ? resolveTerm('condition', phrase) : undefined;
    if (term && [term.en, term.es].some((label) => labelPhrases(label, true).includes(phrase))) found = term.id;
  }
  conditionsNamed.set(word, found);
  return found;
}

export function offersTelehealth(provider: Provider): boolean {
  return provider.telehealth?.offered ?? (provider.telehealth?.states?.length ?? 0) > 0;
}
