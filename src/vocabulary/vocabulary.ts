import { ageGroups } from './age-groups.js';
import { conditions } from './conditions.js';
import { credentials } from './credentials.js';
import { fold } from './fold.js';
import { formats } from './formats.js';
import { genders } from './genders.js';
import { insurers } from './insurers.js';
import { labelPhrases } from './label-phrases.js';
import { languages } from './languages.js';
import { medicines } from './medications.js';
import { openings } from './openings.js';
import { roles } from './roles.js';
import { services } from './services.js';
import { states, stateCodesThatAreWords } from './states.js';
import { splitWords } from './term-list.js';
import type { Term, VocabularyName } from './term.js';

const lists: Readonly<Record<VocabularyName, readonly Term[]>> = {
  condition: conditions,
  service: services,
  insurer: insurers,
  role: roles,
  credential: credentials,
  state: states,
  language: languages,
  'age-group': ageGroups,
  gender: genders,
  format: formats,
  opening: openings,
};

export const vocabularyNames = Object.keys(lists) as readonly VocabularyName[];

/** A phrase of a vocabulary, for a search's lexicon. */
export interface VocabularyPhrase {
  /** As {@link fold} returns it; one or more words with one space between. */
  readonly phrase: string;
  readonly name: VocabularyName;
  readonly id: string;
  readonly language: 'en' | 'es';
  /** `label`: what a page shows, or a part of it. `word`: any other word, brand, former name or misspelling. */
  readonly kind: 'label' | 'word';
}

/** The list in the order a page may show it. */
export const terms = (name: VocabularyName): readonly Term[] => lists[name];

interface VocabularyIndex {
  readonly byId: ReadonlyMap<string, Term>;
  readonly byPhrase: ReadonlyMap<string, Term>;
  readonly membersOf: ReadonlyMap<string, readonly string[]>;
}
const indexes = new Map<VocabularyName, VocabularyIndex>();

/** Phrases that are taken in between two yields. */
const PHRASES_EACH_STEP = 32;

function indexOf(name: VocabularyName): VocabularyIndex {
  const known = indexes.get(name);
  if (known) return known;
  for (const _ of indexing(name)) continue;
  return indexes.get(name)!;
}

/**
 * Makes every vocabulary ready, which otherwise the first word of each does at once: 20 ms on a phone for the conditions alone. Yields every
 * few hundred microseconds, for a page that must not freeze.
 */
export function* prepareVocabularies(): Generator<undefined, void, undefined> {
  for (const name of vocabularyNames) if (!indexes.has(name)) yield* indexing(name);
}

function* indexing(name: VocabularyName): Generator<undefined, void, undefined> {
  const byId = new Map(terms(name).map((term) => [term.id, term]));
  const byPhrase = new Map<string, Term>();
  const membersOf = new Map<string, string[]>();
  for (const term of byId.values()) {
    byPhrase.set(fold(term.id), term);
    if (term.family) membersOf.set(term.family, [...(membersOf.get(term.family) ?? []), term.id]);
  }
  let taken = 0;
  for (const { phrase, id } of phrasesOf(name)) {
    if (!byPhrase.has(phrase)) byPhrase.set(phrase, byId.get(id)!);
    if (++taken % PHRASES_EACH_STEP === 0) yield;
  }
  indexes.set(name, { byId, byPhrase, membersOf });
}

/** @param id exactly as listed: `adhd`, `CA`. */
export const termById = (name: VocabularyName, id: string): Term | undefined => indexOf(name).byId.get(id);

/** Vocabularies in which one and many mean the same: "panic attack" and "panic attacks". Not insurers: "Allways" is a name. */
const NUMBERED: ReadonlySet<VocabularyName> = new Set(['condition', 'service', 'role', 'age-group']);
const TAG_WITH_REGION = /^[a-z]{2,3}[-_]/i;
const otherNumber = (phrase: string): string => (phrase.endsWith('s') ? phrase.slice(0, -1) : phrase + 's');

/**
 * The term that a written word means: its id, a label in either language, or any of its words; case, accents and punctuation do not
 * count, nor whether a condition, service, role or age group stands in the singular or the plural. No guessing: a misspelling that is not
 * listed resolves to nothing. A language tag with a region (`es-MX`) resolves
 * to its language.
 */
export function resolveTerm(name: VocabularyName, text: string): Term | undefined {
  const { byPhrase } = indexOf(name);
  const phrase = fold(text);
  return (
    byPhrase.get(phrase) ??
    (name === 'language' && TAG_WITH_REGION.test(text) ? byPhrase.get(phrase.split(' ')[0]!) : undefined) ??
    (NUMBERED.has(name) ? byPhrase.get(otherNumber(phrase)) : undefined)
  );
}

/**
 * The ids that answer a request for `id`: itself, then the members of its family. A request for "Blue Cross Blue Shield" is answered by
 * every local Blue plan, one for "depression" by seasonal depression; a request for a member is answered by that member alone, never by the
 * family, because a plan or a condition that is not named is not confirmed.
 */
export const idsAnswering = (name: VocabularyName, id: string): readonly string[] => [
  id,
  ...(indexOf(name).membersOf.get(id) ?? []),
];

/**
 * What a page shows for an id: Spanish where the locale is Spanish, else English. A language that is not listed gets its name from
 * Intl.DisplayNames. Any other unknown id, such as a feed's own word for a condition, comes back as given.
 */
export function labelOf(name: VocabularyName, id: string, locale: string): string {
  const term = termById(name, id);
  if (term) return /^es\b/i.test(locale) ? term.es : term.en;
  return name === 'language' ? languageName(id, locale) : id;
}

function languageName(tag: string, locale: string): string {
  try {
    const name = new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    // RangeError: the tag or the locale is not well-formed.
    return tag;
  }
}

/**
 * Every phrase of every vocabulary, each once per term. Ids are not phrases, as "is" and "no" would be languages; state codes are,
 * but for those that are everyday words. Medicines come as words of the service that prescribes them.
 */
export function* allPhrases(): IterableIterator<VocabularyPhrase> {
  for (const name of vocabularyNames) yield* phrasesOf(name);
}

function* phrasesOf(name: VocabularyName): IterableIterator<VocabularyPhrase> {
  const split = name === 'condition' || name === 'service';
  for (const term of terms(name)) {
    const { id } = term;
    const medicine = name === 'service' ? medicines[id] : undefined;
    const code = name === 'state' && !stateCodesThatAreWords.has(id) ? [id] : [];
    const sources = [
      ['en', 'label', labelPhrases(term.en, split)],
      ['es', 'label', labelPhrases(term.es, split)],
      ['en', 'word', [...code, ...(term.words ?? []), ...splitWords(medicine?.en ?? '')]],
      ['es', 'word', [...(term.palabras ?? []), ...splitWords(medicine?.es ?? '')]],
    ] as const;
    const seen = new Set<string>();
    for (const [language, kind, texts] of sources) {
      for (const text of texts) {
        const phrase = fold(text);
        if (!phrase || seen.has(phrase)) continue;
        seen.add(phrase);
        yield { phrase, name, id, language, kind };
      }
    }
  }
}
