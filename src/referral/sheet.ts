import type { IsoDay, Provider, ProviderLocation, ReferralMethod } from '../feed/provider.js';
import type { Caution, Reason } from '../search/query.js';

export interface ReferralSheetInput {
  /** In the order of the sheet. */
  readonly providers: readonly Provider[];
  /** The day of the sheet, which freshness is reckoned from. */
  readonly today: IsoDay;
  /** Facts confirmed longer ago are stale. @default 90 */
  readonly staleAfterDays?: number;
  /** Why each is suggested, by provider id: those of the match that the therapist chose. */
  readonly reasons?: Readonly<Record<string, readonly Reason[]>>;
  /** What a match found to check, by provider id; what holds for everyone is added. */
  readonly cautions?: Readonly<Record<string, readonly Caution[]>>;
  /** The therapist's own line about each, by provider id: about the provider, never about a client. */
  readonly lines?: Readonly<Record<string, string>>;
}

/** What a therapist hands over: facts and codes of the chosen providers; the page has the words. No field says anything about a client. */
export interface ReferralSheet {
  readonly today: IsoDay;
  readonly providers: readonly SheetProvider[];
}

/** An absent field means *unknown*, as in the feed. */
export interface SheetProvider {
  readonly id: string;
  readonly name: string;
  /** Role id. */
  readonly role?: string;
  /** As the feed writes them. */
  readonly credentials: readonly string[];
  readonly pronouns?: string;
  readonly endorsement?: NonNullable<Provider['endorsement']>;
  readonly reasons: readonly Reason[];
  readonly line?: string;
  /** The provider's own number, else that of the first office that has one. */
  readonly phone?: SheetPhone;
  readonly email?: string;
  /** https URL. */
  readonly website?: string;
  /** https URL. */
  readonly booking?: string;
  /** How they take referrals. */
  readonly referral?: SheetReferral;
  readonly insurance?: SheetInsurance;
  readonly availability?: SheetAvailability;
  readonly locations: readonly SheetLocation[];
  readonly telehealth?: { readonly offered?: boolean; readonly states: readonly string[] };
  /** Two-letter states whose patients they may treat. */
  readonly licensedIn: readonly string[];
  readonly fees?: NonNullable<Provider['fees']>;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly coordinatesWithTherapists?: boolean;
  /** What to check before relying on a provider. */
  readonly toCheck: readonly Caution[];
}

export interface SheetPhone {
  /** As the feed writes it. */
  readonly number: string;
  readonly extension?: string;
  /** `tel:+13105550142;ext=12`; absent where the number cannot be dialled. */
  readonly href?: string;
}

export interface SheetReferral {
  readonly method?: ReferralMethod;
  readonly instructions?: string;
  /** Whether they see nobody without a referral. */
  readonly required?: boolean;
  readonly typicalReplyDays?: number;
}

/** When a fact was last confirmed. */
export interface Confirmation {
  /** Absent: never. */
  readonly confirmedOn?: IsoDay;
  readonly confirmedBy?: string;
  /** Never confirmed, or longer ago than `staleAfterDays`. */
  readonly isStale: boolean;
}

export interface SheetInsurance extends Confirmation {
  /** Insurer ids, or names as written; `[]` means takes none, absent means unknown. */
  readonly accepted?: readonly string[];
  readonly selfPay?: boolean;
}

export interface SheetAvailability extends Confirmation {
  readonly accepting: 'yes' | 'waitlist' | 'no' | 'unknown';
  /** Days from asking to the first visit. */
  readonly waitDays?: number;
  /** Today or later; an opening that has passed is left out. */
  readonly nextOpening?: IsoDay;
  readonly someLocationsOnly?: boolean;
}

export interface SheetLocation {
  readonly name?: string;
  /** As on an envelope: street, then `Los Angeles, CA 90012`, then the country where it is not the US. */
  readonly lines: readonly string[];
  /** https URL that shows the place on a map; absent where neither address nor coordinates are known. */
  readonly map?: string;
  /** Only where it is not the number above. */
  readonly phone?: SheetPhone;
  readonly fax?: string;
  readonly wheelchairAccess?: ProviderLocation['wheelchairAccess'];
  /** In the source's words. */
  readonly hours?: string;
}
