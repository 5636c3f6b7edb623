import type { IsoDay, Provider } from '../feed/provider.js';

const DAY = 86_400_000;

/** Whole days from one ISO day to another; negative where `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** When a provider's facts were confirmed. */
export interface Confirmed {
  readonly verified?: Provider['verified'] | undefined;
}

/** What the openings of a provider are reckoned from. */
export interface Openings extends Confirmed {
  readonly availability?: Provider['availability'] | undefined;
}

/** What is known about a provider's openings on a day. */
export class OpeningsOn {
  readonly #today: IsoDay | undefined;
  readonly #staleAfterDays: number;
  readonly #ages = new Map<IsoDay, number>();

  /** @param today without it nothing is ever stale, and dates of openings are not reckoned with */
  constructor(today: IsoDay | undefined, staleAfterDays: number) {
    this.#today = today;
    this.#staleAfterDays = staleAfterDays;
  }

  /** Days since the fact was confirmed; undefined where it never was. */
  age(provider: Confirmed, fact: string): number | undefined {
    const on = provider.verified?.[fact]?.on;
    return on === undefined ? undefined : this.#daysSince(on);
  }

  isConfirmed(provider: Confirmed, fact: string): boolean {
    const age = this.age(provider, fact);
    return age !== undefined && age <= this.#staleAfterDays;
  }

  /** Whether an opening on this day can still be had. */
  isAhead(nextOpening: IsoDay): boolean {
    return this.#daysSince(nextOpening) <= 0;
  }

  /**
   * Days until a first visit: from `nextOpening` where it has not passed and was not confirmed too long ago (someone else has it by
   * now), else `waitDays`.
   */
  daysToOpening(provider: Openings): number | undefined {
    const { nextOpening, waitDays } = provider.availability ?? {};
    const isStale = this.age(provider, 'availability') !== undefined && !this.isConfirmed(provider, 'availability');
    if (nextOpening !== undefined && !isStale) {
      const days = -this.#daysSince(nextOpening);
      if (days >= 0) return days;
    }
    return waitDays;
  }

  /**
   * How good the openings are, 0 to 1: accepting soon is best, then accepting, waitlist, unknown, not accepting. What nobody has confirmed
   * for long counts half way to unknown.
   */
  quality(provider: Openings): number {
    const accepting = provider.availability?.accepting ?? 'unknown';
    if (accepting === 'no') return 0;
    if (accepting === 'unknown') return UNKNOWN;
    const days = this.daysToOpening(provider);
    const soon = days === undefined ? 0.1 : days <= 7 ? 0.3 : days <= 14 ? 0.25 : days <= 30 ? 0.2 : days <= 60 ? 0.1 : 0;
    const full = accepting === 'yes' ? 0.7 + soon : 0.35 + soon / 6;
    return this.isConfirmed(provider, 'availability') ? full : (full + UNKNOWN) / 2;
  }

  #daysSince(day: IsoDay): number {
    if (this.#today === undefined) return 0;
    let days = this.#ages.get(day);
    if (days === undefined) this.#ages.set(day, (days = daysBetween(day, this.#today)));
    return days;
  }
}

const UNKNOWN = 0.25;
