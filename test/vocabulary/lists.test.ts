import { describe, expect, it } from 'vitest';
import { ageBounds } from '../../src/vocabulary/age-groups.js';
import { ambiguousPhrases } from '../../src/vocabulary/ambiguous.js';
import { roleOfCredential } from '../../src/vocabulary/credentials.js';
import { fold } from '../../src/vocabulary/fold.js';
import { medicines } from '../../src/vocabulary/medications.js';
import { roleOfTaxonomy } from '../../src/vocabulary/taxonomy.js';
import { allPhrases, labelOf, resolveTerm, termById, terms, vocabularyNames } from '../../src/vocabulary/vocabulary.js';

const phrases = [...allPhrases()];

describe.each(vocabularyNames)('the %s list', (name) => {
  const list = terms(name);

  it('has ids that are unique and safe in an attribute or a query', () => {
    const form = { state: /^[A-Z]{2}$/, language: /^[a-z]{2,3}(-[A-Z]{2})?$/ }[name as string] ?? /^[a-z0-9]+(-[a-z0-9]+)*$/;
    for (const { id } of list) expect(id).toMatch(form);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  it.each(['en', 'es'] as const)('has a label of its own for each term in %s', (language) => {
    const labels = list.map((term) => term[language]);
    for (const label of labels) expect(label).toMatch(/^\S(.*\S)?$/);
    expect(new Set(labels.map(fold)).size).toBe(list.length);
  });

  it('names families that exist and belong to no other', () => {
    for (const { family } of list) {
      if (family === undefined) continue;
      expect(termById(name, family)).toBeDefined();
      if (name === 'insurer') expect(termById(name, family)?.family).toBeUndefined();
    }
  });

  it('resolves every id, label and word to its own term', () => {
    for (const term of list) {
      for (const text of [term.id, term.en, term.es, ...(term.words ?? []), ...(term.palabras ?? [])]) {
        expect([text, resolveTerm(name, text)?.id]).toEqual([text, term.id]);
      }
    }
  });
});

describe('phrases', () => {
  const meaningsOf = new Map<string, Set<string>>();
  for (const { phrase, name, id } of phrases) meaningsOf.set(phrase, (meaningsOf.get(phrase) ?? new Set()).add(`${name}:${id}`));
  const ambiguous = [...meaningsOf].filter(([, meanings]) => meanings.size > 1);

  it('mean one thing, but for those that say why they mean two', () => {
    const found = Object.fromEntries(ambiguous.map(([phrase, meanings]) => [phrase, [...meanings].sort()]));
    const declared = Object.fromEntries(
      ambiguousPhrases.map(({ phrase, meanings }) => [phrase, meanings.map((meaning) => meaning.join(':')).sort()]),
    );
    expect(found).toEqual(declared);
  });

  it('are folded, not empty, and given once per term', () => {
    for (const { phrase } of phrases) expect(phrase && fold(phrase)).toBe(phrase);
    const keys = phrases.map(({ phrase, name, id }) => `${phrase}|${name}|${id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leave out codes that are everyday words', () => {
    const everyday = [
      'or',
      'in',
      'me',
      'hi',
      'ok',
      'oh',
      'la',
      'de',
      'no',
      'is',
      'es',
      'it',
      'so',
      'am',
      'he',
      'yes',
      'id',
      'as',
      'co',
      'al',
    ];
    for (const word of everyday) expect([word, meaningsOf.has(word)]).toEqual([word, false]);
    expect(meaningsOf.get('ny')).toEqual(new Set(['state:NY']));
  });

  it('hold no word of a label that would be hurtful to read', () => {
    const hurtful = /abuser|addict\b|alcoholic|committed|suffer|mentally ill|retard|schizophrenic|maníac|drogadict/i;
    for (const name of vocabularyNames) for (const { en, es } of terms(name)) expect(`${en} ${es}`).not.toMatch(hurtful);
  });
});

describe('tables beside the lists', () => {
  it('refer to ids that exist', () => {
    for (const id of Object.keys(medicines)) expect(termById('service', id)).toBeDefined();
    for (const [credential, role] of Object.entries(roleOfCredential)) {
      expect(termById('credential', credential)).toBeDefined();
      expect(termById('role', role)).toBeDefined();
    }
    for (const [code, role] of roleOfTaxonomy) {
      expect(code).toMatch(/^[0-9A-Z]{9}X$/);
      expect(termById('role', role)).toBeDefined();
    }
  });

  it('give every age from 0 one group', () => {
    expect(Object.keys(ageBounds)).toEqual(terms('age-group').map(({ id }) => id));
    for (let age = 0; age <= 110; age++) {
      const groups = Object.values(ageBounds).filter(({ min, max = Infinity }) => age >= min && age <= max);
      expect(groups).toHaveLength(1);
    }
  });

  it('hold all states, the district and the inhabited territories', () => {
    expect(terms('state')).toHaveLength(50 + 1 + 5);
  });
});

describe('labels', () => {
  it.each([
    ['condition', 'depression', 'en', 'Depression'],
    ['condition', 'depression', 'es', 'Depresión'],
    ['condition', 'depression', 'es-MX', 'Depresión'],
    ['condition', 'depression', 'fr', 'Depression'],
    ['condition', 'trouble at sea', 'es', 'trouble at sea'],
    ['state', 'NM', 'es-US', 'Nuevo México'],
    ['language', 'es', 'en', 'Spanish'],
    ['language', 'ase', 'en', 'American Sign Language'],
    ['language', 'is', 'en', 'Icelandic'],
    ['language', 'is', 'es', 'Islandés'],
    ['language', 'not a tag', 'en', 'not a tag'],
    ['language', 'is', 'not a locale', 'is'],
    ['opening', 'no', 'en', 'Not accepting new patients'],
  ] as const)('of %s %s in %s is %s', (name, id, locale, label) => {
    expect(labelOf(name, id, locale)).toBe(label);
  });
});
