import type { VocabularyName } from '../vocabulary/term.js';
import { labelOf } from '../vocabulary/vocabulary.js';

/** Labels begin with a capital; inside a sentence these vocabularies do not. In Spanish the names of languages don't either. */
const COMMON_NOUNS: readonly VocabularyName[] = ['condition', 'service', 'role', 'format', 'age-group', 'gender'];
const NAMED_AFTER_PEOPLE = /^(Tourette|Asperger|Alzheimer|Parkinson|Gottman|Huntington|Lewy|Munchausen|Rett)\b/;
const CAPITAL_THEN_SMALL = /^\p{Lu}[\p{Ll}'’-]/u;

/** A vocabulary's label as it stands inside a sentence: `bipolar disorder`, `ADHD`, `Tourette syndrome`, `español`. */
export function labelInSentence(name: VocabularyName, id: string, locale: string): string {
  const label = labelOf(name, id, locale);
  const isCommon = COMMON_NOUNS.includes(name) || (name === 'language' && /^es\b/i.test(locale));
  if (!isCommon || NAMED_AFTER_PEOPLE.test(label) || !CAPITAL_THEN_SMALL.test(label)) return label;
  return label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
}
