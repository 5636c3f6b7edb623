import type { IsoDay, Provider } from '../feed/provider.js';

export type FacetName =
  'focus' | 'service' | 'insurance' | 'language' | 'role' | 'state' | 'format' | 'ages' | 'gender' | 'accepting';

/** `listed`: in the order in which the directory was given its providers, for a list that somebody put in order. */
export type SortName = 'best' | 'nearest' | 'soonest' | 'verified' | 'name' | 'listed';

export type Near =
  | { readonly latitude: number; readonly longitude: number; readonly withinMiles?: number }
  | { readonly postalCode: string; readonly withinMiles?: number };

/** Values within one facet are OR, facets are AND. */
export interface Query {
  /**
   * As typed. What is understood of it narrows the filters' result: several conditions, services or languages must all be met, of several
   * plans, states, roles or ages one; who somebody is, or a complaint beside a condition ("vet with PTSD", "can't sleep, PTSD") only comes
   * first. "in Austin" keeps offices in the city, "near Austin" and a ZIP code those within 50 miles. Words that
   * nothing resembles are reported and left out, unless they are all there is: then nobody is found.
   */
  readonly text?: string;
  readonly filters?: Partial<Record<FacetName, readonly string[]>>;
  /**
   * Without `withinMiles` distance is shown and weighed and leaves nobody out. With it an office must be that near, but where telehealth is
   * asked for, those who offer it stay wherever they sit. A ZIP code that does not exist comes back in `unmatched` and limits nothing.
   */
  readonly near?: Near;
  /** @default 'best' */
  readonly sort?: SortName;
  /** @default 0 */
  readonly offset?: number;
  /** @default 20 */
  readonly limit?: number;
  /** Words that must be searched as typed: not corrected, not read as a term (what "search for bipoler instead" sets). */
  readonly literal?: readonly string[];
  /**
   * Keep providers whose plan or state is not listed, or who give no ages, below the others, each with a caution; who says that they take
   * no plan stays out. @default false
   */
  readonly includeUnlisted?: boolean;
}

/** What the search made of a part of the typed text; shown as a chip that can be removed. */
export interface UnderstoodTerm {
  readonly facet: FacetName | 'place' | 'person' | 'text';
  /** Facet value, or for a place its ZIP, `City, ST` or state; for text and people the folded words. */
  readonly value: string;
  /** The part of `query.text` it was read from, as typed, and where it stands: UTF-16 offsets, end excluded. */
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  readonly how: 'exact' | 'prefix' | 'synonym' | 'fuzzy';
}

/** Words that were understood and narrow nothing. */
export interface Aside {
  /**
   * `place-wanted`: "near me", and no place is named. `plan-wanted`: "my insurance", and no plan is named. `age-wanted`: "my son", who may be 4 or
   * 40, and no age is named. `plan-product`: "PPO", which no feed tells apart by provider. `hours-wanted`: "weekends", "tomorrow", which offices
   * know and feeds do not.
   */
  readonly code: 'place-wanted' | 'plan-wanted' | 'age-wanted' | 'plan-product' | 'hours-wanted';
  /** As typed, and where it stands: UTF-16 offsets, end excluded. */
  readonly typed: string;
  readonly start: number;
  readonly end: number;
}

export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** A facet value, and where no vocabulary has a label for it, how the feed writes it: `la-care` is "L.A. Care". */
export interface NamedValue {
  readonly value: string;
  readonly asWritten?: string;
}

/** Why a provider is in the list. Codes and values only: the page has the words. */
export type Reason =
  | ({
      readonly code: 'treats' | 'offers' | 'speaks' | 'role' | 'format' | 'sees-ages' | 'gender' | 'credential';
    } & NamedValue)
  | ({ readonly code: 'takes-plan'; readonly confirmedOn?: IsoDay } & NamedValue)
  | { readonly code: 'may-treat-in'; readonly value: string; readonly by: 'license' | 'telehealth' }
  | {
      readonly code: 'accepting';
      readonly value: 'yes' | 'waitlist';
      readonly waitDays?: number;
      readonly nextOpening?: IsoDay;
      readonly confirmedOn?: IsoDay;
    }
  | { readonly code: 'near'; readonly miles: number; readonly place?: string }
  /** The parts of the name that the words match, together, as the provider writes them. */
  | { readonly code: 'name'; readonly value: string }
  | { readonly code: 'text'; readonly value: string }
  | { readonly code: 'coordinates-with-therapists' }
  | { readonly code: 'endorsed'; readonly by: string };

/** What to check before relying on a provider. */
export type Caution =
  | { readonly code: 'not-accepting' | 'waitlist' | 'availability-unknown' | 'some-offices-only' | 'referral-required' }
  | { readonly code: 'availability-not-confirmed' | 'plan-not-confirmed'; readonly on?: IsoDay }
  | ({ readonly code: 'plan-not-listed' | 'state-not-listed' | 'does-not-treat' | 'ages-not-listed' } & NamedValue)
  /** Sees only a part of the age group that was asked for: years, both ends included; an absent end is open. */
  | { readonly code: 'ages-in-part'; readonly value: string; readonly min?: number; readonly max?: number }
  | { readonly code: 'controlled-substances-by-telehealth'; readonly value: 'no' | 'ask' };

export interface Hit {
  readonly provider: Provider;
  /** Higher is better; comparable within one result only. */
  readonly score: number;
  readonly distanceMiles?: number;
  readonly reasons: readonly Reason[];
  readonly cautions: readonly Caution[];
}

/** One thing less, or a wider circle; with `around` one about a town of the text, of which only the offices in it were asked for. */
export type Change =
  | { readonly drop: 'filter'; readonly facet: FacetName; readonly value?: string }
  | { readonly drop: 'term'; readonly term: UnderstoodTerm }
  | { readonly drop: 'word'; readonly word: string }
  | { readonly widen: 'distance'; readonly withinMiles: number; readonly around?: UnderstoodTerm };

/** A change of the query that would find someone, nearest first. */
export interface Relaxation {
  readonly change: Change;
  /** To be made as well: no single change would find anybody. */
  readonly and?: Change;
  readonly total: number;
}

export interface SearchResult {
  readonly total: number;
  /** The page from `offset`, at most `limit`. */
  readonly hits: readonly Hit[];
  /** Per facet: value -> how many hits there would be with it; each facet's counts ignore its own selection. */
  readonly facets: Readonly<Record<FacetName, Readonly<Record<string, number>>>>;
  readonly understood: readonly UnderstoodTerm[];
  /** Words that nothing in the directory or the vocabularies resembles. */
  readonly unmatched: readonly string[];
  /** What is to be left out, as typed ("aetna" of "no aetna"): no filter can say that, so it narrows nothing. */
  readonly negated: readonly string[];
  readonly asides: readonly Aside[];
  readonly corrections: readonly Correction[];
  /** Where `total` is 0, what would find somebody; where it is 1 or 2, the wider circle that would find more. */
  readonly relaxations: readonly Relaxation[];
  readonly tookMs: number;
}

export interface Suggestion {
  readonly kind: 'condition' | 'service' | 'insurance' | 'language' | 'place' | 'person' | 'role' | 'state' | 'ages' | 'format';
  /** Facet value, provider id (person), or place. */
  readonly value: string;
  readonly label: string;
  /** Where the typed part stands in `label`, for highlighting: UTF-16 offsets, end excluded. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
  /** How many providers have it. */
  readonly count: number;
  /** The whole text of the box after this suggestion is taken. */
  readonly text: string;
}

export interface DirectoryOptions {
  /** Language of labels in suggestions; both English and Spanish words are understood in any case. @default 'en' */
  readonly locale?: string;
  /** The day that freshness and the rotation of ties are reckoned from, ISO; the caller passes the clock. */
  readonly today?: IsoDay;
  /** Facts confirmed longer ago are shown as not confirmed. @default 90 */
  readonly staleAfterDays?: number;
  /** Leave out providers whose availability was confirmed longer ago than this many days, or never. @default nobody is left out */
  readonly hideUnconfirmedAfterDays?: number;
}

/** A searchable set of providers. Pure: the same query gives the same result. */
export interface Directory {
  readonly size: number;
  search(query: Query): SearchResult;
  /** @param limit at most this many, over all kinds. @default 8 */
  suggest(text: string, limit?: number): readonly Suggestion[];
  get(id: string): Provider | undefined;
  /**
   * The same hits, reasons and distances as `search` gives, of these providers alone, in the order of the ids: for a list or a comparison, at
   * the cost of a keystroke. Who does not answer the query is left out, as are ids of nobody; `sort`, `offset` and `limit` do not count.
   */
  explain(query: Query, ids: readonly string[]): readonly Hit[];
  /** The first two digits of the offices' ZIP codes, most frequent first: which finer ZIP centroids are worth adding. */
  readonly zipBeginnings: readonly string[];
  /** The words a page shows for a facet value, also for values that only this feed has. */
  label(facet: FacetName, value: string): string;
  /** Adds finer ZIP centroids than the three-digit ones in the bundle. */
  addPostalCodes(centroids: ReadonlyMap<string, { readonly latitude: number; readonly longitude: number }>): void;
}
