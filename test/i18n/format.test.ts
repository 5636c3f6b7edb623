import { describe, expect, it, vi } from 'vitest';
import { daysBetween, displayPhone, formatFor, isoDay } from '../../src/i18n/format.js';

const english = formatFor('en');
const spanish = formatFor('es');
const today = '2026-11-22';

/** Without the spaces that hold a date on one line. */
const breakable = (text: string) => text.replaceAll('\u00a0', ' ');

describe('how long to wait', () => {
  it.each([
    [0, '1 second', '1 segundo'],
    [1_500, '2 seconds', '2 segundos'],
    [90_000, '90 seconds', '90 segundos'],
    [120_000, '2 minutes', '2 minutos'],
    [121_000, '3 minutes', '3 minutos'],
    [3_600_000, '60 minutes', '60 minutos'],
    [5_401_000, '2 hours', '2 horas'],
    [86_400_000, '24 hours', '24 horas'],
    [200_000_000, '3 days', '3 días'],
  ])('%i ms is %s', (milliseconds, en, es) => {
    expect(english.duration(milliseconds)).toBe(en);
    expect(spanish.duration(milliseconds)).toBe(es);
  });

  it('is never shorter than what was asked for', () => {
    const units = { second: 1, minute: 60, hour: 3_600, day: 86_400 };
    for (let seconds = 1; seconds < 400_000; seconds += 97) {
      const [count, unit = ''] = english.duration(seconds * 1_000).split(' ');
      expect(Number(count) * units[unit.replace(/s$/, '') as keyof typeof units]).toBeGreaterThanOrEqual(seconds);
    }
  });
});

describe('how long ago', () => {
  it.each([
    ['2026-11-22', 'today', 'hoy'],
    ['2026-11-21', 'yesterday', 'ayer'],
    ['2026-11-09', '13 days ago', 'hace 13 días'],
    ['2026-11-01', '3 weeks ago', 'hace 3 semanas'],
    ['2026-08-22', '3 months ago', 'hace 3 meses'],
    ['2023-11-22', '3 years ago', 'hace 3 años'],
    ['2026-11-24', 'in 2 days', 'pasado mañana'],
  ])('%s is %s', (day, en, es) => {
    expect(english.relativeDay(day, today)).toBe(en);
    expect(spanish.relativeDay(day, today)).toBe(es);
  });

  it('never says 0 weeks, months or years, and never grows younger as days pass', () => {
    for (let days = 1; days < 1500; days++) {
      const day = new Date(Date.UTC(2026, 10, 22) - days * 86_400_000).toISOString().slice(0, 10);
      expect(english.relativeDay(day, today)).not.toMatch(/\b0\b|^in |last|this/);
    }
  });

  it('leaves a text alone that is no day', () => {
    expect(english.relativeDay('soon', today)).toBe('soon');
    expect(english.day('2026-13-45')).toBe('2026-13-45');
    expect(daysBetween('2026-11-22', 'x')).toBeUndefined();
  });

  it('counts days across the change of the clocks', () => {
    expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
    expect(daysBetween('2026-11-02', '2026-10-31')).toBe(-2);
  });
});

describe('values in words', () => {
  it('keeps the numbers of a day on one line with what they belong to', () => {
    expect(english.day('2026-12-05')).toBe('December\u00a05,\u00a02026');
  });

  it('writes a day the same wherever the reader is', () => {
    expect(breakable(english.day('2026-11-15'))).toBe('November 15, 2026');
    expect(breakable(spanish.day('2026-11-15'))).toBe('15 de noviembre de 2026');
  });

  it('leaves cents out of whole amounts, and keeps a currency that is none', () => {
    expect(english.money(300)).toBe('$300');
    expect(english.money(300.5)).toBe('$300.50');
    expect(english.money(0)).toBe('$0');
    expect(english.money(120, 'EUR')).toBe('€120');
    expect(english.money(120, '??')).toBe('120 ??');
  });

  it('makes what writes an amount once, however many amounts there are', () => {
    const { NumberFormat } = Intl;
    const making = vi.spyOn(Intl, 'NumberFormat').mockImplementation(function (locales, options) {
      return new NumberFormat(locales, options);
    });
    const canadian = formatFor('en-CA');
    for (let amount = 0; amount < 50; amount++) expect([canadian.money(amount), canadian.miles(amount)]).toHaveLength(2);
    const styles = making.mock.calls.map(([, options]) => options?.style);
    making.mockRestore();
    expect(styles).toEqual(['currency', 'unit', 'unit']);
  });

  it('writes amounts as in the United States where the language names no country', () => {
    expect(spanish.money(1250)).toBe('$1,250');
    expect(spanish.miles(2.34)).toBe('2.3 millas');
    expect(formatFor('es-MX').money(250)).toContain('USD');
  });

  it('rounds miles to tenths below ten', () => {
    expect(english.miles(2.34)).toBe('2.3 miles');
    expect(english.miles(1)).toBe('1 mile');
    expect(english.miles(9.96)).toBe('10 miles');
    expect(english.miles(41.7)).toBe('42 miles');
    expect(spanish.miles(2.34)).toBe('2.3 millas'.replace('.', spanish.number(0.5).charAt(1)));
  });

  it('counts and lists as the language does', () => {
    expect(english.plural(1, { one: '# opening', other: '# openings' })).toBe('1 opening');
    expect(english.plural(1200, { one: '# opening', other: '# openings' })).toBe('1,200 openings');
    expect(english.and(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(spanish.and(['ansiedad', 'insomnio'])).toBe('ansiedad e insomnio');
    expect(english.or(['a', 'b'])).toBe('a or b');
  });

  it('writes US numbers in groups and leaves others as they are', () => {
    for (const written of ['5035550142', '+1 503-555-0142', '503.555.0142', '(503) 555-0142', '1 503 555 0142'])
      expect(displayPhone(written)).toBe('(503) 555-0142');
    for (const written of ['988', '+44 20 7946 0958', '116 123']) expect(displayPhone(written)).toBe(written);
  });

  it("takes today from the visitor's own calendar", () => {
    expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
