import type { IsoDay } from '../feed/provider.js';

const DAY = 86_400_000;

/** A list of alternatives for a count; `other` serves where a form is missing. */
export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * Writes values the way the reader's language does. One per locale: `formatFor`. What is inside is made when it is first asked for: all of it
 * would take a slow phone a tenth of a second, before it shows anything.
 */
export class Format {
  #and: Intl.ListFormat | undefined;
  #or: Intl.ListFormat | undefined;
  #plural: Intl.PluralRules | undefined;
  #relative: Intl.RelativeTimeFormat | undefined;
  #day: Intl.DateTimeFormat | undefined;
  #number: Intl.NumberFormat | undefined;
  /** With a region, for amounts: Spanish of nowhere writes `220 US$`. */
  readonly #regional: string;
  readonly #amounts = new Map<string, Intl.NumberFormat>();

  constructor(readonly locale: string) {
    this.#regional = /[-_]/.test(locale) ? locale : `${locale}-US`;
  }

  /** `a, b, and c` */
  and(items: Iterable<string>): string {
    this.#and ??= new Intl.ListFormat(this.locale, { type: 'conjunction' });
    return this.#and.format(items);
  }

  /** `a, b, or c` */
  or(items: Iterable<string>): string {
    this.#or ??= new Intl.ListFormat(this.locale, { type: 'disjunction' });
    return this.#or.format(items);
  }

  /** `1,234` */
  number(value: number): string {
    this.#number ??= new Intl.NumberFormat(this.#regional);
    return this.#number.format(value);
  }

  /** The form for a count, with `#` replaced by the number: `plural(3, {one: '# opening', other: '# openings'})`. */
  plural(count: number, forms: PluralForms): string {
    this.#plural ??= new Intl.PluralRules(this.locale);
    return (forms[this.#plural.select(count)] ?? forms.other).replace('#', this.number(count));
  }

  /** `November 15, 2026`, its numbers kept on one line with what they belong to; the text as it is where it is no ISO day. */
  day(day: IsoDay): string {
    const time = timeOf(day);
    if (time === undefined) return day;
    this.#day ??= new Intl.DateTimeFormat(this.locale, { dateStyle: 'long', timeZone: 'UTC' });
    return this.#day.format(time).replace(/(\d,?) | (?=\d)/g, '$1\u00a0');
  }

  /**
   * `today`, `3 weeks ago`, `in 2 days`; days up to a fortnight, weeks up to two months, months up to two years.
   * The text as it is where one of both is no ISO day.
   */
  relativeDay(day: IsoDay, today: IsoDay): string {
    const days = daysBetween(today, day);
    if (days === undefined) return day;
    const size = Math.abs(days);
    this.#relative ??= new Intl.RelativeTimeFormat(this.locale, { numeric: 'auto' });
    if (size < 14) return this.#relative.format(days, 'day');
    if (size < 61) return this.#relative.format(Math.round(days / 7), 'week');
    if (size < 730) return this.#relative.format(Math.round(days / 30.44), 'month');
    return this.#relative.format(Math.round(days / 365.25), 'year');
  }

  /** Whole units where the amount is whole: `$250`. An unknown currency stands behind the number as written. */
  money(amount: number, currency = 'USD'): string {
    try {
      const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
      return this.#amount({ style: 'currency', currency, minimumFractionDigits }).format(amount);
    } catch {
      return `${this.number(amount)} ${currency}`;
    }
  }

  /** `0.4 miles`, `1 mile`, `12 miles`: tenths below ten. */
  miles(miles: number): string {
    const maximumFractionDigits = miles < 9.95 ? 1 : 0;
    return this.#amount({ style: 'unit', unit: 'mile', unitDisplay: 'long', maximumFractionDigits }).format(miles);
  }

  /**
   * How long to wait, never too short: `30 seconds`, `5 minutes`, `2 hours`, `3 days`; whole units, rounded up.
   * @param milliseconds 0 or more; less than a second is a second
   */
  duration(milliseconds: number): string {
    const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
    if (seconds < 100) return this.#unit(seconds, 'second');
    if (seconds <= 90 * 60) return this.#unit(Math.ceil(seconds / 60), 'minute');
    if (seconds <= 36 * 3_600) return this.#unit(Math.ceil(seconds / 3_600), 'hour');
    return this.#unit(Math.ceil(seconds / 86_400), 'day');
  }

  #unit(count: number, unit: 'second' | 'minute' | 'hour' | 'day'): string {
    return this.#amount({ style: 'unit', unit, unitDisplay: 'long' }).format(count);
  }

  /** Each is made once: making one takes longer than writing a hundred numbers with it, and every card shows some. */
  #amount(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = Object.values(options).join();
    let amount = this.#amounts.get(key);
    if (!amount) this.#amounts.set(key, (amount = new Intl.NumberFormat(this.#regional, options)));
    return amount;
  }
}

const formats = new Map<string, Format>();

/** The shared {@link Format} of a locale: the Intl objects inside are dear to make. */
export function formatFor(locale: string): Format {
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Format(locale)));
  return format;
}

/** Whole days from one day to another, negative into the past; undefined where one is no ISO day. */
export function daysBetween(from: IsoDay, to: IsoDay): number | undefined {
  const start = timeOf(from);
  const end = timeOf(to);
  return start === undefined || end === undefined ? undefined : Math.round((end - start) / DAY);
}

/** The day on the visitor's own calendar. */
export function isoDay(date: Date): IsoDay {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** US numbers as people write them, `(555) 010-4477`; any other as the source wrote it. */
export function displayPhone(phone: string): string {
  const national = /^(?:\+?1)?[\s.()-]*(\d{3})[\s.()-]*(\d{3})[\s.-]*(\d{4})$/.exec(phone.trim());
  return national ? `(${national[1]}) ${national[2]}-${national[3]}` : phone;
}

function timeOf(day: IsoDay): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const time = Date.parse(day);
  return Number.isNaN(time) ? undefined : time;
}
