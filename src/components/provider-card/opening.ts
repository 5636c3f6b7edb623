import type { Accepting } from '../../feed/provider.js';
import { daysBetween } from '../../i18n/format.js';
import { firstVisit } from '../../i18n/reasons/describe.js';
import type { FactView } from './card-view.js';

/** Facts confirmed longer ago than this many days are shown as not confirmed. */
const STALE_AFTER_DAYS = 90;

export interface Opening {
  readonly accepting: Accepting;
  /** Whether somebody confirmed it not long ago. */
  readonly isFresh: boolean;
  /** When a first visit may be, and how fresh the news is: each stands alone. */
  readonly notes: readonly string[];
}

/** What is known of a provider's openings, in words. */
export function openingOf({ provider, words, wording }: Pick<FactView, 'provider' | 'words' | 'wording'>): Opening {
  const { format, today } = wording;
  const accepting = provider.availability?.accepting ?? 'unknown';
  const on = provider.verified?.['availability']?.on;
  const isFresh = on !== undefined && (daysBetween(on, today) ?? Infinity) <= STALE_AFTER_DAYS;
  const freshness = isFresh
    ? words.confirmed(format.relativeDay(on, today))
    : on
      ? words.notConfirmedSince(format.day(on))
      : words.notConfirmed;
  const first = accepting === 'yes' || accepting === 'waitlist' ? firstVisit(provider.availability ?? {}, wording) : undefined;
  const notes = [first, accepting === 'unknown' && !on ? undefined : freshness].filter((note) => note !== undefined);
  return { accepting, isFresh, notes };
}
