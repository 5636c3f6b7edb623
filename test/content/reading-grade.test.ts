import { describe, expect, it } from 'vitest';
import { crawfordGrade, fernandezHuerta, fleschKincaidGrade, gradeOfLecturabilidad, spanishGrade } from './reading-grade.js';
import { countEnglishSyllables, countSpanishSyllables } from './syllables.js';

const ENGLISH: Readonly<Record<string, number>> = {
  ask: 1, changed: 1, times: 1, mixed: 1, weighed: 1, whose: 1, eyes: 1, strength: 1, looked: 1, judged: 1, breathe: 1, through: 1,
  people: 2, little: 2, needed: 2, changes: 2, doses: 2, nurses: 2, safely: 2, hopeful: 2, guideline: 2, doing: 2, being: 2, quiet: 2,
  hotline: 2, handled: 2, table: 2, treatment: 2, sometimes: 2, bottles: 2, trials: 2,
  medicine: 3, clinician: 3, video: 3, dependence: 3, prescriber: 3, physician: 3, suddenly: 3, different: 3, serious: 3, previous: 3,
  idea: 3, radio: 3, withdrawal: 3, everyone: 3, addiction: 3, therapist: 3, suicide: 3, condition: 3,
  anxiety: 4, experience: 4, psychiatrist: 4, medication: 4, society: 4, usually: 4, situation: 4, associate: 4, suicidal: 4, emergency: 4,
  antidepressant: 5, collaborative: 5, psychiatrically: 6,
}; // prettier-ignore

const SPANISH: Readonly<Record<string, number>> = {
  de: 1, quien: 1, muy: 1, bien: 1, ley: 1, pues: 1, seis: 1, ya: 1,
  guía: 2, día: 2, ahí: 2, causa: 2, siempre: 2, guerra: 2, reír: 2, caos: 2, ciudad: 2, deuda: 2, hoja: 2, aún: 2, niños: 2,
  ahora: 3, terapia: 3, alcohol: 3, ansiedad: 3, oído: 3, creemos: 3, estudian: 3, pingüino: 3, búho: 2, efectos: 3,
  psiquiatra: 3, medicina: 4, tratamiento: 4, continúa: 4, esquizofrenia: 5, aeropuerto: 5, medicamento: 5, antidepresivo: 6,
}; // prettier-ignore

const EASY = 'You can ask for help. Many people do. It may take some time. You can stop and think at each step.';
const HARD =
  'Pharmacological interventions demonstrating neurobiological efficacy necessitate individualized longitudinal monitoring by appropriately credentialed multidisciplinary professionals, particularly whenever comorbidities complicate the therapeutic relationship.';
const FACIL = 'Puede pedir ayuda. Mucha gente lo hace. Toma su tiempo. En cada paso puede parar y pensar.';
const DIFICIL =
  'Las intervenciones farmacológicas que demuestran eficacia neurobiológica requieren una monitorización longitudinal individualizada por parte de profesionales multidisciplinarios debidamente acreditados, particularmente cuando las comorbilidades complican la relación terapéutica.';

describe('Syllables', () => {
  it.each(Object.entries(ENGLISH))('"%s" has %i in English', (word, count) => {
    expect(countEnglishSyllables(word)).toBe(count);
  });

  it.each(Object.entries(SPANISH))('"%s" has %i in Spanish', (word, count) => {
    expect(countSpanishSyllables(word)).toBe(count);
  });

  it('says abbreviations letter by letter and numbers aloud', () => {
    expect(countEnglishSyllables('TMS')).toBe(3);
    expect(countEnglishSyllables('988')).toBe(3);
    expect(countEnglishSyllables('39')).toBe(3);
  });
});

describe('Reading grade', () => {
  it('gives the grade of texts with known counts', () => {
    expect(fleschKincaidGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
    // Counted by hand: 16 words, 1 sentence, 23 syllables.
    const text = 'This sentence, taken as a reading passage unto itself, is being used to prove a point.';
    expect(fleschKincaidGrade(text)).toBeCloseTo(0.39 * 16 + (11.8 * 23) / 16 - 15.59, 2);
  });

  it('lets an easy text pass and stops a hard one, in both languages', () => {
    expect(fleschKincaidGrade(EASY)).toBeLessThan(4);
    expect(fleschKincaidGrade(HARD)).toBeGreaterThan(12);
    expect(spanishGrade(FACIL)).toBeLessThan(5);
    expect(spanishGrade(DIFICIL)).toBeGreaterThan(12);
  });

  it('counts each item of a list as a sentence and no dot inside an address', () => {
    expect(fleschKincaidGrade('sleep well\neat well\nask for help')).toBeLessThan(1);
    expect(fleschKincaidGrade('Chat at 988lifeline.org now')).toBeCloseTo(fleschKincaidGrade('Chat at 988lifeline org now'), 5);
  });

  it('takes the harder of the two Spanish measures', () => {
    expect(spanishGrade(DIFICIL)).toBe(Math.max(crawfordGrade(DIFICIL), gradeOfLecturabilidad(fernandezHuerta(DIFICIL))));
    expect(crawfordGrade(DIFICIL)).toBeLessThan(gradeOfLecturabilidad(fernandezHuerta(DIFICIL)));
  });

  it('reads the bands of Fernández Huerta as school grades', () => {
    expect(gradeOfLecturabilidad(95)).toBe(4);
    expect(gradeOfLecturabilidad(75)).toBe(6);
    expect(gradeOfLecturabilidad(65)).toBe(7.5);
    expect(gradeOfLecturabilidad(62.5)).toBe(8);
  });
});
