/** An ISO day: `2026-11-15`. */
export type IsoDay = string;

export type Accepting = 'yes' | 'waitlist' | 'no' | 'unknown';
export type ReferralMethod = 'phone' | 'secure-email' | 'fax' | 'portal' | 'form';

/**
 * One prescriber, as every part above the feed sees it: read from a feed by {@link parseFeed}, every field copied by name,
 * of the right type and within its bounds. An absent field means *unknown*: never *no*, never *yes*.
 */
export interface Provider {
  /** Stable, unique within the feed, URL-safe. */
  readonly id: string;
  /** Display name without credentials: `María-José Ortega de la Cruz`. */
  readonly name: string;
  /** The parts of the name, where the feed gives them. */
  readonly nameParts?: {
    readonly given?: string;
    readonly family?: string;
    readonly prefix?: string;
    readonly suffix?: string;
  };
  /** As the feed writes them: `["MD"]`, `["PMHNP-BC"]`. */
  readonly credentials?: readonly string[];
  /** Role id; derived from `credentials` and `taxonomy` where the feed does not give it. */
  readonly role?: string;
  /** NUCC taxonomy codes: `2084P0800X`. */
  readonly taxonomy?: readonly string[];
  /** Specialties in the source's own words, searchable, not a filter: `Dermatology`. */
  readonly specialties?: readonly string[];
  /** Ten digits. */
  readonly npi?: string;
  /** https URL. */
  readonly photo?: string;
  readonly bio?: string;
  readonly pronouns?: string;
  /** Gender id: `female`, `male`, `nonbinary`. */
  readonly gender?: string;
  /** https URL. */
  readonly website?: string;
  /** https URL. */
  readonly booking?: string;
  /** https:, tel: or mailto: free contact of the provider, apart from the offices. */
  readonly phone?: string;
  readonly phoneExtension?: string;
  readonly email?: string;
  /** Condition ids; a word that no condition resolves stays as written. */
  readonly focus?: readonly string[];
  readonly doesNotTreat?: readonly string[];
  /** Service ids; a word that no service resolves stays as written. */
  readonly services?: readonly string[];
  readonly therapies?: readonly string[];
  /** Years, both ends included; an absent end is open. */
  readonly ages?: { readonly min?: number; readonly max?: number };
  /** BCP 47 tags. */
  readonly languages?: readonly string[];
  readonly insurance?: {
    /** Insurer ids; a name that no insurer resolves stays as written. Absent means unknown, `[]` means takes none. */
    readonly accepted?: readonly string[];
    /** Plan ids of the source (HIOS), searchable in full. */
    readonly plans?: readonly string[];
    readonly selfPay?: boolean;
  };
  readonly fees?: {
    /** Whole currency units; 0 is a fee. */
    readonly intake?: number;
    readonly followUp?: number;
    /** ISO 4217; USD where absent. */
    readonly currency?: string;
    readonly slidingScale?: boolean;
  };
  readonly locations?: readonly ProviderLocation[];
  readonly telehealth?: { readonly offered?: boolean; readonly states?: readonly string[] };
  /** Two-letter states whose patients they may treat. */
  readonly licensedIn?: readonly string[];
  readonly availability?: {
    readonly accepting?: Accepting;
    /** Days from asking to the first visit. */
    readonly waitDays?: number;
    readonly nextOpening?: IsoDay;
    /** The source says: accepting, but not at every office. */
    readonly someLocationsOnly?: boolean;
  };
  readonly controlledSubstancesByTelehealth?: 'yes' | 'no' | 'ask';
  readonly referral?: {
    readonly required?: boolean;
    readonly preferredMethod?: ReferralMethod;
    readonly instructions?: string;
    readonly typicalReplyDays?: number;
    readonly coordinatesWithTherapists?: boolean;
  };
  /** "Psychiatrists we know and like", in the practice's own words. */
  readonly endorsement?: { readonly by: string; readonly note?: string };
  /** When a fact was last confirmed, and by whom, by field name: `{availability: {on: "2026-11-01", by: "practice"}}`. */
  readonly verified?: Readonly<Record<string, { readonly on: IsoDay; readonly by?: string }>>;
}

export interface ProviderLocation {
  readonly name?: string;
  readonly address?: {
    readonly line1?: string;
    readonly line2?: string;
    readonly city?: string;
    /** Two letters. */
    readonly state?: string;
    readonly postalCode?: string;
    /** ISO 3166 alpha-2; US where absent. */
    readonly country?: string;
  };
  /** Degrees, -90 to 90. */
  readonly latitude?: number;
  /** Degrees, -180 to 180. */
  readonly longitude?: number;
  readonly phone?: string;
  readonly phoneExtension?: string;
  readonly fax?: string;
  readonly wheelchairAccess?: boolean;
  /** In the source's words: `Mon-Thu 9-5`. */
  readonly hours?: string;
}

/** A curated group of providers: "psychiatrists we know and like". */
export interface ProviderList {
  readonly title: string;
  readonly note?: string;
  readonly ids: readonly string[];
}

export interface ProviderFeed {
  readonly version: 1;
  readonly updatedOn?: IsoDay;
  readonly source?: { readonly name?: string; readonly url?: string };
  readonly lists?: Readonly<Record<string, ProviderList>>;
  readonly providers: readonly Provider[];
}
