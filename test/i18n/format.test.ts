import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, displayPhone, formatFor, isoDay } from '../../src/i18n/format.js';

const en = formatFor('en');
const es = formatFor('es');

describe('dates', () => {
  it('are written out, and kept on one line', () => {
    expect(en.day('2026-12-05')).toBe('December\u00a05,\u00a02026');
    expect(es.day('2026-12-05').replaceAll('\u00a0', ' ')).toBe('5 de diciembre de 2026');
    expect(en.day('soon')).toBe('soon');
  });

  it.each([
    ['2026-11-20', 'today', 'hoy'],
    ['2026-11-19', 'yesterday', 'ayer'],
    ['2026-11-07', '13 days ago', 'hace 13 días'],
    ['2026-11-06', '2 weeks ago', 'hace 2 semanas'],
    ['2026-08-20', '3 months ago', 'hace 3 meses'],
    ['2023-11-20', '3 years ago', 'hace 3 años'],
    ['2026-11-22', 'in 2 days', 'pasado mañana'],
  ])('%s is told as %s', (day, english, spanish) => {
    expect(en.relativeDay(day, '2026-11-20')).toBe(english);
    expect(es.relativeDay(day, '2026-11-20')).toBe(spanish);
  });

  it('count whole days, over a change to summer time as well', () => {
    expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
    expect(daysBetween('2026-11-20', 'soon')).toBeUndefined();
  });

  it('are those of the visitor’s own calendar', () => {
    expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('amounts', () => {
  it('are written as in the United States where the language names no country', () => {
    expect(en.money(250)).toBe('$250');
    expect(es.money(1250)).toBe('$1,250');
    expect(en.money(95.5)).toBe('$95.50');
    expect(formatFor('es-MX').money(250)).toContain('USD');
  });

  it('keep a currency that nobody knows', () => {
    expect(en.money(250, 'not a currency')).toBe('250 not a currency');
  });

  it('of miles have tenths below ten', () => {
    expect([0.42, 1, 9.96, 12.3].map((miles) => en.miles(miles))).toEqual(['0.4 miles', '1 mile', '10 miles', '12 miles']);
  });
});

describe('telephone numbers', () => {
  it('of the United States are written as people write them', () => {
    for (const phone of ['5550104477', '555-010-4477', '+1 555 010 4477', '1 (555) 010-4477']) {
      expect(displayPhone(phone)).toBe('(555) 010-4477');
    }
  });

  it('of elsewhere, and anything else, stay as written', () => {
    fc.assert(fc.property(fc.string(), (text) => /\d{3}\D*\d{3}\D*\d{4}/.test(text) || displayPhone(text) === text));
    expect(displayPhone('+44 20 7946 0000')).toBe('+44 20 7946 0000');
  });
});
