import { describe, expect, it } from 'vitest';
import { EDITIONS, readTexts } from './all-texts.js';
import { fleschKincaidGrade, spanishGrade } from './reading-grade.js';

/** US school grades: what a tired reader is asked for. */
const HARDEST = 8;
const MEDIAN = 6.5;

const gradeIn = { en: fleschKincaidGrade, es: spanishGrade };

/** The pieces harder than grade 8, as "where: grade". */
const tooHard = (texts: readonly { where: string; text: string }[], grade: (text: string) => number): string[] =>
  texts.filter(({ text }) => grade(text) > HARDEST).map(({ where, text }) => `${where}: ${grade(text).toFixed(1)}`);

describe.each(EDITIONS)('Reading level ($language)', (edition) => {
  const grade = gradeIn[edition.language];
  const texts = readTexts(edition);

  it('is at most grade 8 in every text', () => {
    expect(tooHard(texts, grade)).toEqual([]);
  });

  it('has a median of at most 6.5', () => {
    const grades = texts.map(({ text }) => grade(text)).sort((a, b) => a - b);
    const median = grades[Math.floor(grades.length / 2)] ?? Infinity;
    expect(median).toBeLessThanOrEqual(MEDIAN);
  });

  it('has no sentence of more than 30 words', () => {
    const long = texts.flatMap(({ where, text }) =>
      text
        .split(/(?<=[.!?])["”’)]*\s+|\n+/)
        .filter((sentence) => (sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0) > 30)
        .map((sentence) => `${where}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

describe('The check itself', () => {
  it('names a text that is too hard', () => {
    const planted = 'Individualized pharmacological optimization necessitates comprehensive multidisciplinary collaboration.';
    expect(tooHard([{ where: 'planted', text: planted }], fleschKincaidGrade)).toHaveLength(1);
  });
});
