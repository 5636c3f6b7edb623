import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/providers.mjs';
import { editDistance, prefixDistance } from '../../src/search/edit-distance.js';
import { isNextTo } from '../../src/search/letter-neighbors.js';
import { editLimit, FuzzyLexicon } from '../../src/search/fuzzy.js';

/** The textbook table, in which a swap of two neighbours counts once. */
function table(a: string, b: string): number[][] {
  const cells = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : i)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const substituted = cells[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(substituted, cells[i - 1]![j]! + 1, cells[i]![j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, cells[i - 2]![j - 2]! + 1);
      cells[i]![j] = least;
    }
  }
  return cells;
}

const random = seededRandom(3);
/** Few letters, so that many words are near each other. */
const word = (longest: number, letters = 'abcdñ'): string =>
  Array.from({ length: Math.floor(random() * (longest + 1)) }, () => letters[Math.floor(random() * letters.length)]).join('');

describe('edit distance', () => {
  it('is that of the textbook table, cut off above the limit', () => {
    for (let i = 0; i < 5000; i++) {
      const [a, b, limit] = [word(12), word(12), Math.floor(random() * 5)];
      const exact = table(a, b)[a.length]![b.length]!;
      expect(editDistance(a, b, limit), `${a} ${b}`).toBe(Math.min(exact, limit + 1));
    }
  });

  it('to a beginning is the least of the table’s last row', () => {
    for (let i = 0; i < 5000; i++) {
      const [a, b, limit] = [word(8), word(12), Math.floor(random() * 4)];
      const exact = Math.min(...table(a, b)[a.length]!);
      expect(prefixDistance(a, b, limit), `${a} ${b}`).toBe(Math.min(exact, limit + 1));
    }
  });

  it('holds for words as long as the pattern may be', () => {
    const long = 'abcdefghijklmnopqrstuvwxyzabcde';
    expect(editDistance(long, `${long.slice(0, -1)}x`, 2)).toBe(1);
    expect(editDistance(long, long, 0)).toBe(0);
  });
});

/** In a short word another letter in one place must be a neighbor of the right one. */
function mayBeSlip(typed: string, right: string): boolean {
  const differing = [...typed].flatMap((letter, i) => (letter === right[i] ? [] : [[letter, right[i]!] as const]));
  if (typed.length >= 6 || typed.length !== right.length || differing.length !== 1) return true;
  const [[letter, other]] = differing as [readonly [string, string]];
  return isNextTo(letter, other);
}

/** In a word of six letters two that are wrong are too many, unless all are right but in another order or number. */
function hasOneWrong(typed: string, right: string): boolean {
  const letters = (of: string): string => [...new Set(of)].sort().join('');
  return typed.length > 6 || typed.length !== right.length || letters(typed) === letters(right);
}

describe('candidates for a misspelled word', () => {
  it('miss no word that a comparison with every word finds nearest and trusts', () => {
    const words = [...new Set(Array.from({ length: 3000 }, () => word(11, 'abcdefgh')))].filter((each) => each.length >= 4);
    const lexicon = new FuzzyLexicon(words, () => false);
    for (let i = 0; i < 40; i++) {
      const typed = word(11, 'abcdefgh');
      if (typed.length < 4) continue;
      const near = words
        .map((each) => ({ each, distance: table(typed, each)[typed.length]![each.length]! }))
        .filter(({ each, distance }) => {
          const trusted = each[0] === typed[0] || typed.length >= [0, 5, 8, Infinity][distance]!;
          return (
            distance <= editLimit(typed.length) &&
            trusted &&
            (distance === 1 ? mayBeSlip(typed, each) : distance === 0 || hasOneWrong(typed, each))
          );
        });
      const least = Math.min(...near.map(({ distance }) => distance));
      const expected = near.filter(({ distance }) => distance === least).map(({ each }) => each);
      const found = lexicon.nearest(typed, false);
      expect(found.length, typed).toBe(Math.min(64, expected.length));
      for (const { word: candidate } of found) expect(expected).toContain(candidate);
    }
  });

  it('include a word of three letters only where one of them was typed twice', () => {
    const lexicon = new FuzzyLexicon(['ocd', 'asd'], () => false);
    expect(lexicon.nearest('ocdd', false).map(({ word }) => word)).toEqual(['ocd']);
    expect(lexicon.nearest('asdf', false)).toEqual([]);
  });

  it('pass over what does not fit for what is farther and does', () => {
    const lexicon = new FuzzyLexicon(['ordered', 'hoarder'], () => false);
    expect(lexicon.nearest('horderd', false, (word) => word !== 'ordered').map(({ word }) => word)).toEqual(['hoarder']);
  });

  it('know which letters are easily typed for each other', () => {
    expect([isNextTo('f', 'd'), isNextTo('d', 'f'), isNextTo('a', 'e'), isNextTo('g', 'p'), isNextTo('t', 's')]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('never include words for one of three letters, which are all near each other', () => {
    expect(new FuzzyLexicon(['ocd', 'odd', 'add'], () => false).nearest('odc', false)).toEqual([]);
  });
});
