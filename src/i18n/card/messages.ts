import type { ReferralMethod } from '../../feed/provider.js';
import type { Format } from '../format.js';

/** Words of the card of one provider. */
export interface CardMessages {
  photoOf(name: string): string;
  readonly roleNotListed: string;
  readonly opening: Readonly<Record<'yes' | 'waitlist' | 'no' | 'unknown', string>>;
  readonly whyMatch: string;
  readonly toCheck: string;
  /** @param facts names of those that the feed does not give, as inside a sentence */
  factsNotListed(facts: string): string;
  /** `Confirmed 3 weeks ago`, standing alone. */
  confirmed(ago: string): string;
  notConfirmedSince(day: string): string;
  readonly notConfirmed: string;
  /** Behind a list that was cut. */
  more(format: Format, count: number): string;
  /** Names of facts. */
  readonly fact: Readonly<
    Record<
      | 'treats'
      | 'specialties'
      | 'plans'
      | 'places'
      | 'telehealth'
      | 'fees'
      | 'languages'
      | 'referral'
      | 'ages'
      | 'services'
      | 'therapies'
      | 'doesNotTreat'
      | 'licensedIn'
      | 'controlled'
      | 'website'
      | 'email'
      | 'npi'
      | 'planNumbers',
      string
    >
  >;
  /** `treats` where it stands among what is not listed. */
  readonly whatTheyTreat: string;
  readonly noInsurance: string;
  /** Where the feed gives plans by number only. */
  readonly plansByNumber: string;
  readonly selfPay: string;
  readonly telehealthNotOffered: string;
  readonly telehealthStatesNotListed: string;
  firstVisitFee(money: string): string;
  followUpFee(money: string): string;
  readonly freeFirstVisit: string;
  readonly freeFollowUp: string;
  readonly slidingScale: string;
  readonly referralRequired: string;
  readonly referralNotRequired: string;
  readonly referBy: Readonly<Record<ReferralMethod, string>>;
  replyWithin(format: Format, days: number): string;
  readonly coordinates: string;
  ages(min: number | undefined, max: number | undefined): string;
  readonly controlled: Readonly<Record<'yes' | 'no' | 'ask', string>>;
  readonly wheelchair: string;
  readonly noWheelchair: string;
  /** Before the hours, and the number. */
  readonly hours: string;
  readonly fax: string;
  extension(number: string): string;
  call(phone: string): string;
  /** Accessible name of a call link: what can be seen, and whom it calls. */
  callName(phone: string, name: string): string;
  /** The button that puts a provider into the form. */
  readonly ask: string;
  askName(name: string): string;
  readonly book: string;
  bookName(name: string): string;
  readonly newTab: string;
  /** Opens what to ask and to say in a first consult. */
  readonly whatToAsk: string;
  readonly moreAbout: string;
  moreAboutName(name: string): string;
}
