import type { Caution } from '../../search/query.js';
import type { Format } from '../format.js';

/** Why a provider is listed, and what to check before relying on it. Labels come in as they stand inside a sentence. */
export interface ReasonMessages {
  treats(conditions: string): string;
  offers(services: string): string;
  speaks(languages: string): string;
  seesAges(groups: string): string;
  holds(credentials: string): string;
  readonly inPerson: string;
  readonly telehealth: string;
  /** By gender id. */
  readonly gender: Readonly<Record<string, string>>;
  /** @param confirmed from `confirmed`; absent where nobody confirmed it lately */
  takesPlan(plan: string, confirmed: string | undefined): string;
  licensedIn(states: string): string;
  telehealthIn(states: string): string;
  hasOpenings(confirmed: string | undefined): string;
  hasWaitlist(confirmed: string | undefined): string;
  firstVisitWithin(format: Format, days: number): string;
  nextOpening(day: string): string;
  near(miles: string, place: string | undefined): string;
  nameMatches(words: string): string;
  mentions(words: string): string;
  readonly coordinates: string;
  endorsedBy(name: string): string;
  /** `confirmed 3 weeks ago`, inside a sentence. */
  confirmed(ago: string): string;

  readonly caution: {
    readonly [Code in Exclude<Caution, { value: string } | { on?: string }>['code']]: string;
  };
  openingsNotConfirmed(since: string | undefined): string;
  planNotConfirmed(since: string | undefined): string;
  planNotListed(plan: string): string;
  stateNotListed(state: string): string;
  doesNotTreat(condition: string): string;
  agesNotListed(group: string): string;
  /** Only a part of the age group that was asked for; one end may be open. */
  agesInPart(min: number | undefined, max: number | undefined): string;
  readonly controlledNotByTelehealth: string;
  readonly controlledAsk: string;
}
