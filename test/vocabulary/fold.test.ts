import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWords } from '../../src/vocabulary/fold.js';

describe('fold', () => {
  it.each([
    ['', ''],
    ['  Depression  ', 'depression'],
    ['DepresiÓn', 'depresion'],
    ['María-José Ortega de la Cruz', 'maria jose ortega de la cruz'],
    ['O’Neill', 'oneill'],
    ["O'Neill", 'oneill'],
    ['O´Neill', 'oneill'],
    ["can't", 'cant'],
    ['\u0149', 'n'],
    ['a.d.h.d', 'adhd'],
    ['A.D.H.D.', 'adhd'],
    ['Ph.D.', 'phd'],
    ['Psy.D.', 'psyd'],
    ['Pharm.D.', 'pharmd'],
    ['U.S.', 'us'],
    ['St.Paul', 'st paul'],
    ['Dr. Smith', 'dr smith'],
    ['Dr.Smith', 'dr smith'],
    ['www.example.com', 'www example com'],
    ['24/7', '24 7'],
    ['3.5', '3 5'],
    ['65+', '65'],
    ['PMHNP-BC', 'pmhnp bc'],
    ['Weiß', 'weiss'],
    ['WEISS', 'weiss'],
    ['STRAẞE', 'strasse'],
    ['Æther Øre Łódź Đặng Þór', 'aether ore lodz dang thor'],
    ['İstanbul', 'istanbul'],
    ['ﬁne', 'fine'],
    ['Ｆｕｌｌ', 'full'],
    ['ΣΟΦΟΣ', 'σοφοσ'],
    ['Йога', 'иога'],
    ['مُحَمَّد', 'محمد'],
    ['中文 / 普通话', '中文 普通话'],
    ['한국어', '한국어'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    ['non\u00a0breaking', 'non breaking'],
    ['🙂 calm 🙂', 'calm'],
    ['\ud83d lone \udc00', 'lone'],
    ['LGBTQ+', 'lgbtq'],
    ['__proto__', 'proto'],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string(), loneSurrogates());

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 3000 },
    );
  });

  it('leaves no outer, double or other space, no upper-case ASCII and no ASCII punctuation', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).not.toMatch(/^ | $| {2}|[^\S ]|[A-Z]|[!-/:-@[-`{-~]/);
      }),
      { numRuns: 3000 },
    );
  });

  it('does not care for case or for composed and decomposed accents', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcñéüÇÅszZ .-') }), (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('gives words that join to the folded text', () => {
    expect(foldWords('—')).toEqual([]);
    fc.assert(fc.property(anyText, (text) => foldWords(text).join(' ') === fold(text)));
  });

  it('stays linear on long runs that would make a backtracking pattern slow', () => {
    for (const unit of ['.', "'", 'a.', ' ', 'é.', '-a']) expect(fold(unit.repeat(200_000)).length).toBeLessThanOrEqual(400_000);
  }, 2000);
});

function loneSurrogates(): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 })).map((units) => String.fromCharCode(...units));
}
