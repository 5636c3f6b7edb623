import { describe, expect, it } from 'vitest';
import { EDITIONS, readTexts } from './all-texts.js';
import { STIGMATIZING_EN, STIGMATIZING_ES } from './stigma-terms.js';
import { breachesOf } from './wording-rules.js';

const rulesBrokenBy = (text: string): readonly string[] => breachesOf(text).map(({ rule }) => rule.replace(/:.*/, ''));

describe.each(EDITIONS)('Wording ($language)', (edition) => {
  it('has no stigmatizing word, no dose, no order about a medicine and no claim in its wrong form', () => {
    const found = readTexts(edition).flatMap(({ where, text }) =>
      breachesOf(text).map(({ rule, words }) => `${where}: ${rule} ("${words}")`),
    );
    expect(found).toEqual([]);
  });

  it('uses straight, typed characters only where a reader would', () => {
    for (const { where, text } of readTexts(edition))
      expect(text, where).not.toMatch(/[<>{}]|&\w+;|\s{2,}(?=\S)| [.,;:!?](?!\S)/);
  });
});

describe('The check itself', () => {
  it('knows at least 60 stigmatizing terms, each once', () => {
    const terms = [...STIGMATIZING_EN, ...STIGMATIZING_ES];
    expect(new Set(terms).size).toBe(terms.length);
    expect(STIGMATIZING_EN.length).toBeGreaterThanOrEqual(60);
    expect(STIGMATIZING_ES.length).toBeGreaterThanOrEqual(60);
  });

  it.each([...STIGMATIZING_EN, ...STIGMATIZING_ES])('finds "%s" in a sentence', (term) => {
    const word = term.replace('*', 'o');
    expect(rulesBrokenBy(`Some say ${word}, and it hurts.`)).toContain('stigmatizing');
  });

  it('finds a term whatever its accents and case', () => {
    expect(rulesBrokenBy('Cometió suicidio.')).toContain('stigmatizing');
    expect(rulesBrokenBy('He is an ADDICT.')).toContain('stigmatizing');
  });

  it('leaves words alone that only look alike', () => {
    for (const text of [
      'Addiction is a condition.',
      'He made a plan.',
      'local clinic',
      'colocar',
      'bipolar disorder',
      'la adicción',
      'peanuts',
    ])
      expect(breachesOf(text), text).toEqual([]);
  });

  it.each([
    'Take 20 mg of it.',
    'una de 0.5 mg',
    '50 mcg',
    '5ml',
    'take two pills',
    'una pastilla al día',
    'twice a day',
    'dos veces al día',
    '10 miligramos',
  ])('finds the dose in "%s"', (text) => {
    expect(rulesBrokenBy(text)).toContain('dose');
  });

  it.each([
    'Start your medicine today.',
    'Feeling better? Stop taking the medicine.',
    'You should change your dose.',
    'Deje de tomar la medicina.',
    'Usted debe dejar el medicamento.',
  ])('finds the order in "%s"', (text) => {
    expect(rulesBrokenBy(text)).toContain('instruction');
  });

  it('lets a warning against stopping stand', () => {
    expect(breachesOf('Do not stop your medicine suddenly. No deje la medicina de golpe.')).toEqual([]);
  });

  it.each([
    'Depression is caused by a chemical imbalance.',
    'It restores the chemical balance in your brain.',
    'La depresión es un desequilibrio químico.',
    'Your brain is not functioning correctly.',
    'You will see fast results.',
    'Most take 4 to 6 weeks.',
    'La mayoría tarda de 4 a 6 semanas.',
    'Visits are every 4 to 8 weeks.',
    'Sometimes it is the only medical solution.',
    'Combining them is best practice.',
    'It is a lifelong battle.',
    'There is no cure.',
    'Es una lucha de por vida.',
    'It greatly reduces relapse.',
    'Stopping brings unpleasant side effects.',
    'Medicine is the first line of defense.',
    'LGBTQ+ youth press 3.',
    'Antidepressants are not addictive.',
    ['We are HIPAA', 'compliant.'].join(' '),
  ])('finds the wrong claim in "%s"', (text) => {
    expect(rulesBrokenBy(text)).toContain('claim');
  });
});
