import { describe, expect, it } from 'vitest';
import { idsOf, readAs, sampleDirectory } from './sample-directory.js';

const directory = sampleDirectory();
const search = (text: string) => directory.search({ text });

describe('what the search makes of typed words', () => {
  it.each([
    ['bipoler aetna spanish', ['focus=bipolar', 'insurance=aetna', 'language=es']],
    ['bi polar', ['focus=bipolar']],
    ['a.d.h.d.', ['focus=adhd']],
    ['manic depression', ['focus=bipolar']],
    ['ADD', ['focus=adhd']],
    ['nurse practitioner who takes medicaid', ['role=psychiatric-nurse-practitioner', 'insurance=medicaid']],
    ['I need help with my anxiety please', ['focus=anxiety']],
    ['psiquiatra que hable español', ['role=psychiatrist', 'language=es']],
    ['ansiedad', ['focus=anxiety']],
    ['cerca de 90210', ['place=90210']],
    ['near 90210', ['place=90210']],
    ['90210', ['place=90210']],
    ['in Austin', ['place=Austin, TX']],
    ['Austin TX', ['place=Austin, TX']],
    ['Austin, Texas', ['place=Austin, TX']],
    ['child psychiatrist', ['ages=children', 'role=psychiatrist']],
    ['psiquiatra infantil', ['role=psychiatrist', 'ages=children']],
    ['online psychiatrist', ['format=telehealth', 'role=psychiatrist']],
    ['pstd', ['focus=ptsd']],
    ['self harming', ['focus=self-harm']],
    ['worried', ['focus=anxiety']],
    ['psychiatrist in Beverly Hills', ['role=psychiatrist', 'place=Beverly Hills, CA']],
    ['within 10 miles of 90210', ['place=90210']],
    ['12 year old with adhd', ['ages=children', 'focus=adhd']],
    ['70 años', ['ages=older-adults']],
    ['my son is 14', ['ages=teens']],
    ['my daughter is 16 and anxious', ['ages=teens', 'focus=anxiety']],
    ['16yo daughter', ['ages=teens']],
    ['my 14 year old son', ['ages=teens']],
    ['hija de 9 años', ['ages=children']],
    ['mi hijo tiene 15', ['ages=teens']],
    ['my son', []],
    ['my kid', ['ages=children']],
    ['telehealth', ['format=telehealth']],
    ['Virginia', ['state=VA']],
    ['Virginia Okafor', ['person=virginia okafor']],
    ['french', ['language=fr']],
    ['Dr. French', ['person=french']],
    ['Walter French', ['person=walter french']],
    ['Ortega de la Cruz', ['person=ortega de la cruz']],
    ['MD', ['text=md']],
    ['in MD', ['state=MD']],
    ['MD 21201', ['state=MD', 'place=21201']],
    ['Baltimore MD', ['place=Baltimore, MD']],
    ['telehealth in MD', ['format=telehealth', 'state=MD']],
    ['Linh Nguyen MD', ['person=linh nguyen', 'text=md']],
    ['oxford', ['insurance=oxford']],
    ['in Oxford', ['place=Oxford, MS']],
    ['cerca de oxford', ['place=Oxford, MS']],
    ['takes VA', ['insurance=va']],
    ['oxford ms', ['place=Oxford, MS']],
    ['90210 25 miles', ['place=90210']],
    ['90210-1234', ['place=90210']],
    ['therapist', []],
    ['VA', ['state=VA']],
    ['licensed in OR', ['state=OR']],
    ['therapist or doctor', ['role=therapist'].slice(1)],
    ['Vandelay Gold', ['insurance=vandelay-gold']],
  ])('reads "%s"', (text, expected) => {
    expect(readAs(search(text))).toEqual(expected);
  });

  it('says which letters each term was read from', () => {
    const text = 'Bipoler,  AETNA';
    const { understood } = search(text);
    expect(understood.map(({ typed, start, end }) => [typed, text.slice(start, end)])).toEqual([
      ['Bipoler', 'Bipoler'],
      ['AETNA', 'AETNA'],
    ]);
    expect(understood.map(({ how }) => how)).toEqual(['fuzzy', 'exact']);
  });

  it('says what it corrected, and does not when asked for the word as typed', () => {
    expect(search('bipoler').corrections).toEqual([{ from: 'bipoler', to: 'bipolar' }]);
    const literal = directory.search({ text: 'bipoler aetna', literal: ['bipoler'] });
    expect(literal.corrections).toEqual([]);
    expect(literal.unmatched).toEqual(['bipoler']);
    expect(readAs(literal)).toEqual(['insurance=aetna']);
  });

  it('understands an unfinished last word when it can become one thing only', () => {
    const result = search('adhd aetn');
    expect(readAs(result)).toEqual(['focus=adhd', 'insurance=aetna']);
    expect(result.understood[1]?.how).toBe('prefix');
    expect(readAs(search('blue cro'))).toEqual(['insurance=blue-cross-blue-shield']);
  });

  it('does not take a plan for granted while the word could still be a name', () => {
    expect(search('mar').understood.map(({ facet }) => facet)).toEqual(['text']);
    expect(idsOf(search('mar'))).toContain('dermatologist');
  });

  it('reads accents, hyphens and capitals as the same word', () => {
    for (const text of ['Maria Jose', 'maría-josé', 'ORTEGA', 'jose ortega']) expect(idsOf(search(text))).toEqual(['ortega']);
  });
});

describe('nonsense', () => {
  it.each(['xqzwv', 'asdfgh', 'zzzz', 'qwrtp zxcvb', '!!!???', '8675309'])('finds nobody for "%s"', (text) => {
    const { total, unmatched } = search(text);
    if (/[a-z0-9]/.test(text)) {
      expect(total).toBe(0);
      expect(unmatched.length).toBeGreaterThan(0);
    } else {
      expect(total).toBe(directory.size);
    }
  });

  it('beside words that are understood is reported and left out', () => {
    const result = search('adhd xqzwv');
    expect(result.unmatched).toEqual(['xqzwv']);
    expect(idsOf(result).sort()).toEqual(['french', 'haddad', 'nguyen', 'silent']);
  });

  it('is not bent into a word that begins otherwise, when it is short', () => {
    expect(search('Bill').corrections).toEqual([]);
  });

  it('of any length and script neither throws nor takes long', () => {
    for (const text of [
      'a'.repeat(5000),
      'x '.repeat(5000),
      '\ud800',
      '日本語',
      'عربى',
      '😀'.repeat(99),
      '__proto__ constructor',
    ]) {
      expect(search(text).tookMs).toBeLessThan(500);
    }
  });
});

describe('words that must stay apart', () => {
  it.each([
    ['medicaid', ['nguyen']],
    ['medicare', ['okafor', 'ortega']],
    ['medicade', ['nguyen']],
    ['ocd', ['nguyen']],
    ['odd', ['haddad']],
    ['add', ['french', 'haddad', 'nguyen', 'silent']],
    ['addiction', ['okafor']],
    ['bipolar', ['french', 'ortega']],
    ['bilingual', ['ortega']],
    ['pediatric', ['french', 'haddad']],
    ['geriatric', ['okafor', 'ortega', 'rosen']],
    ['oxford', ['okafor']],
  ])('"%s" finds %j and nobody else', (text, expected) => {
    expect(idsOf(search(text)).sort()).toEqual(expected);
  });
});

describe('words that ask to leave something out', () => {
  it.each([
    'no aetna',
    'adhd but not aetna',
    'sin aetna',
    'without the aetna',
    "I don't want aetna",
    'anything but aetna',
    'no quiero aetna',
    'someone who doesn’t take the aetna',
    'never took aetna',
    'other than aetna',
  ])('"%s" is not turned into its opposite', (text) => {
    const result = search(text);
    expect(result.understood.map(({ value }) => value)).not.toContain('aetna');
    expect(result.negated).toHaveLength(1);
    expect(text.endsWith(result.negated[0]!)).toBe(true);
  });

  it.each(['adhd -aetna', '-aetna adhd'])('hears the hyphen in "%s"', (text) => {
    const result = search(text);
    expect(result.understood.map(({ value }) => value)).toEqual(['adhd']);
    expect(result.negated).toEqual(['aetna']);
  });

  it.each(['post-partum', 'anti-anxiety', "I don't sleep", 'I never sleep', 'adhd - aetna'])('takes "%s" as it is', (text) => {
    expect(search(text).negated).toEqual([]);
  });

  it('leaves phrases alone that begin with "no"', () => {
    expect(search('no waitlist').negated).toEqual([]);
  });
});
