import { describe, expect, it } from 'vitest';
import { card } from '../../src/i18n/card/en.js';
import { crisis } from '../../src/i18n/crisis/en.js';
import { reasons as reasonWords } from '../../src/i18n/reasons/en.js';
import { es } from '../../src/i18n/es.js';
import { formatFor } from '../../src/i18n/format.js';
import { describeCaution, describeReasons, type Wording } from '../../src/i18n/reasons/describe.js';
import type { Caution, Reason } from '../../src/search/query.js';

const today = '2026-11-22';
const english: Wording = { words: reasonWords, format: formatFor('en'), today };
const spanish: Wording = { words: es.reasons, format: formatFor('es'), today };

/** Every reason there is; the compiler complains when a code is missing. */
const reasons: { readonly [Code in Reason['code']]: Extract<Reason, { code: Code }> | Reason } = {
  treats: { code: 'treats', value: 'adhd' },
  offers: { code: 'offers', value: 'medication-management' },
  speaks: { code: 'speaks', value: 'es' },
  role: { code: 'role', value: 'psychiatrist' },
  format: { code: 'format', value: 'telehealth' },
  'sees-ages': { code: 'sees-ages', value: 'teens' },
  gender: { code: 'gender', value: 'female' },
  credential: { code: 'credential', value: 'pmhnp' },
  'takes-plan': { code: 'takes-plan', value: 'aetna', confirmedOn: '2026-11-01' },
  'may-treat-in': { code: 'may-treat-in', value: 'CA', by: 'license' },
  accepting: { code: 'accepting', value: 'yes', nextOpening: '2026-12-01', confirmedOn: '2026-11-21' },
  near: { code: 'near', miles: 2.34, place: '97201' },
  name: { code: 'name', value: 'ortega' },
  text: { code: 'text', value: 'trauma' },
  'coordinates-with-therapists': { code: 'coordinates-with-therapists' },
  endorsed: { code: 'endorsed', by: 'Elm Street Practice' },
};

const cautions: { readonly [Code in Caution['code']]: Caution } = {
  'not-accepting': { code: 'not-accepting' },
  waitlist: { code: 'waitlist' },
  'availability-unknown': { code: 'availability-unknown' },
  'some-offices-only': { code: 'some-offices-only' },
  'referral-required': { code: 'referral-required' },
  'availability-not-confirmed': { code: 'availability-not-confirmed', on: '2026-05-04' },
  'plan-not-confirmed': { code: 'plan-not-confirmed' },
  'plan-not-listed': { code: 'plan-not-listed', value: 'aetna' },
  'state-not-listed': { code: 'state-not-listed', value: 'CA' },
  'does-not-treat': { code: 'does-not-treat', value: 'ocd' },
  'ages-not-listed': { code: 'ages-not-listed', value: 'teens' },
  'ages-in-part': { code: 'ages-in-part', value: 'teens', min: 16 },
  'controlled-substances-by-telehealth': { code: 'controlled-substances-by-telehealth', value: 'no' },
};

/** Without the spaces that hold a date on one line. */
const one = (reason: Reason, wording = english) => describeReasons([reason], wording)[0]?.replaceAll('\u00a0', ' ');

describe('why a provider is listed', () => {
  it.each([
    [reasons.treats, 'Treats ADHD', 'Trata TDAH'],
    [reasons.speaks, 'Speaks Spanish', 'Habla español'],
    [reasons.role, 'Psychiatrist', 'Psiquiatra'],
    [reasons['takes-plan'], 'Takes Aetna, confirmed 3 weeks ago', 'Acepta Aetna, confirmado hace 3 semanas'],
    [
      { code: 'takes-plan', value: 'la-care', asWritten: 'L.A. Care' },
      'Lists L.A. Care as a plan they take',
      'Indica L.A. Care entre los planes que acepta',
    ],
    [{ code: 'treats', value: 'eco-grief', asWritten: 'Eco-grief' }, 'Treats Eco-grief', 'Trata Eco-grief'],
    [reasons['may-treat-in'], 'Licensed in California', 'Con licencia en California'],
    [
      reasons.accepting,
      'Taking new patients, confirmed yesterday. Next opening December 1, 2026',
      'Acepta pacientes nuevos, confirmado ayer. Próxima cita libre: 1 de diciembre de 2026',
    ],
    [reasons.endorsed, 'Recommended by Elm Street Practice', 'Con la recomendación de Elm Street Practice'],
  ] as const)('%j', (reason, inEnglish, inSpanish) => {
    expect(one(reason)).toBe(inEnglish);
    expect(one(reason, spanish)).toBe(inSpanish);
  });

  it('says no "takes" of a plan that nobody confirmed', () => {
    expect(one({ code: 'takes-plan', value: 'aetna' })).toBe('Lists Aetna as a plan they take');
  });

  it('says nothing of an opening that is past', () => {
    const past: Reason = { code: 'accepting', value: 'yes', nextOpening: '2026-11-21' };
    expect(one(past)).toBe('Taking new patients');
    expect(one({ ...past, nextOpening: today })).toContain('Next opening November 22, 2026');
  });

  it('puts reasons of one kind into one sentence, at the place of the first, each once', () => {
    const list: Reason[] = [
      { code: 'treats', value: 'adhd' },
      { code: 'speaks', value: 'es' },
      { code: 'treats', value: 'bipolar' },
      { code: 'treats', value: 'adhd' },
    ];
    expect(describeReasons(list, english)).toEqual(['Treats ADHD and bipolar disorder', 'Speaks Spanish']);
  });

  it('keeps a word of the feed that no vocabulary knows', () => {
    expect(one({ code: 'treats', value: 'Grief after loss' })).toBe('Treats grief after loss');
  });
});

describe.each([
  ['English', english],
  ['Spanish', spanish],
])('every code in %s', (_, wording) => {
  it.each(Object.values(reasons))('reason $code is a sentence of its own', (reason) => {
    expect(one(reason, wording)).toMatch(/^[\p{Lu}\d]/u);
    expect(one(reason, wording)).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it.each(Object.values(cautions))('caution $code is a whole sentence', (caution) => {
    expect(describeCaution(caution, wording)).toMatch(/^[\p{Lu}].*\.$/u);
    expect(describeCaution(caution, wording)).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe('both languages', () => {
  const en = { card, crisis, reasons: reasonWords };

  it('have the same words, and Spanish repeats none of the English sentences', () => {
    const shapes = (value: object): string[] =>
      Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
        typeof inner === 'object' && inner !== null ? shapes(inner).map((rest) => `${key}.${rest}`) : [`${key}:${typeof inner}`],
      );
    for (const section of ['card', 'crisis', 'reasons'] as const) {
      expect(shapes(es[section]).sort()).toEqual(shapes(en[section]).sort());
      const sentences = (value: object): string[] =>
        Object.values(value).flatMap((inner: unknown) =>
          typeof inner === 'string' && inner.includes(' ') ? [inner] : typeof inner === 'object' && inner ? sentences(inner) : [],
        );
      const inEnglish = sentences(en[section]);
      expect(sentences(es[section]).filter((sentence) => inEnglish.includes(sentence))).toEqual([]);
    }
  });
});
