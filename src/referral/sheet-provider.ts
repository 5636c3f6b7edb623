import { MAX_LINE } from '../feed/bounds.js';
import type { Accepting, IsoDay, Provider, ReferralMethod } from '../feed/provider.js';
import { cleanText } from '../feed/read-text.js';
import { safeUrl } from '../feed/urls.js';
import { availabilityCautions } from '../search/availability-cautions.js';
import type { OpeningsOn } from '../search/openings.js';
import type { Caution, Reason } from '../search/query.js';
import { cutText } from './cut-text.js';
import { sheetLocation, type SheetLocation } from './sheet-location.js';
import { mainTelephone, type Telephone } from './telephone.js';

/** UTF-16 units of the therapist's own line about one provider; more would not leave six providers on two pages. */
export const MAX_SHEET_LINE = MAX_LINE;

/** When a fact was last confirmed. */
export interface Confirmation {
  /** Absent: never. */
  readonly confirmedOn?: IsoDay;
  readonly confirmedBy?: string;
  /** Never confirmed, or too long ago. */
  readonly isStale: boolean;
}

/** Facts that say when they were confirmed only where somebody did. */
export const CONFIRMABLE_FACTS = ['telehealth', 'fees', 'languages'] as const;
export type ConfirmableFact = (typeof CONFIRMABLE_FACTS)[number];

/** How they take referrals. */
export interface SheetReferral {
  readonly method?: ReferralMethod;
  readonly instructions?: string;
  /** Whether they see nobody without a referral. */
  readonly required?: boolean;
  readonly typicalReplyDays?: number;
}

export interface SheetInsurance extends Confirmation {
  /** Insurer ids, or names as written; `[]` means takes none, absent means unknown. */
  readonly accepted?: readonly string[];
  readonly selfPay?: boolean;
}

export interface SheetAvailability extends Confirmation {
  readonly accepting: Accepting;
  /** Days from asking to the first visit. */
  readonly waitDays?: number;
  /** The day of the sheet or later; an opening that has passed is left out. */
  readonly nextOpening?: IsoDay;
  readonly someLocationsOnly?: boolean;
}

/** One provider on a sheet. An absent field, and an empty list, means *unknown*, as in the feed. */
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
  /** The therapist's own line, at most {@link MAX_SHEET_LINE} characters. */
  readonly line?: string;
  /** The provider's own number, else that of the first office that has one. */
  readonly phone?: Telephone;
  readonly email?: string;
  /** https URL. */
  readonly website?: string;
  /** https URL. */
  readonly booking?: string;
  readonly referral?: SheetReferral;
  readonly coordinatesWithTherapists?: boolean;
  readonly insurance?: SheetInsurance;
  readonly availability?: SheetAvailability;
  readonly locations: readonly SheetLocation[];
  readonly telehealth?: { readonly offered?: boolean; readonly states: readonly string[] };
  /** Two-letter states whose patients they may treat. */
  readonly licensedIn: readonly string[];
  readonly fees?: NonNullable<Provider['fees']>;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  /** Of the facts among {@link CONFIRMABLE_FACTS} that somebody has confirmed; absent where nobody has confirmed any. */
  readonly confirmations?: Readonly<Partial<Record<ConfirmableFact, Confirmation>>>;
  /** What to check before relying on a provider: what the match found, then what holds whoever asks; each once. */
  readonly toCheck: readonly Caution[];
}

/** What stands on the sheet beside the facts of the feed. */
export interface SheetWords {
  readonly reasons?: readonly Reason[] | undefined;
  readonly cautions?: readonly Caution[] | undefined;
  readonly line?: string | undefined;
}

export function sheetProvider(provider: Provider, openings: OpeningsOn, { reasons, cautions, line }: SheetWords): SheetProvider {
  const { id, name, role, credentials, pronouns, endorsement, email, fees, languages, licensedIn, locations } = provider;
  const phone = mainTelephone(provider);
  const website = safeUrl(provider.website);
  const booking = safeUrl(provider.booking);
  const ownLine = cutText(cleanText(line ?? '', 'line'), MAX_SHEET_LINE);
  return {
    id,
    name,
    ...(role !== undefined && { role }),
    credentials: credentials ?? [],
    ...(pronouns !== undefined && { pronouns }),
    ...(endorsement && { endorsement }),
    reasons: reasons ?? [],
    ...(ownLine !== '' && { line: ownLine }),
    ...(phone && { phone }),
    ...(email !== undefined && { email }),
    ...(website !== undefined && { website }),
    ...(booking !== undefined && { booking }),
    ...referralOf(provider),
    ...insuranceOf(provider, openings),
    ...availabilityOf(provider, openings),
    locations: (locations ?? []).map((location) => sheetLocation(location, phone)),
    ...telehealthOf(provider),
    licensedIn: licensedIn ?? [],
    ...(fees && { fees }),
    languages: languages ?? [],
    ...confirmationsOf(provider, openings),
    toCheck: eachOnce([...(cautions ?? []), ...availabilityCautions(provider, openings), ...otherCautions(provider, openings)]),
  };
}

function referralOf({ referral }: Provider): Pick<SheetProvider, 'referral' | 'coordinatesWithTherapists'> {
  if (!referral) return {};
  const { coordinatesWithTherapists, preferredMethod: method, ...rest } = referral;
  const ways: SheetReferral = { ...(method !== undefined && { method }), ...rest };
  return {
    ...(Object.keys(ways).length > 0 && { referral: ways }),
    ...(coordinatesWithTherapists !== undefined && { coordinatesWithTherapists }),
  };
}

function insuranceOf(provider: Provider, openings: OpeningsOn): Pick<SheetProvider, 'insurance'> {
  const { accepted, selfPay } = provider.insurance ?? {};
  if (accepted === undefined && selfPay === undefined) return {};
  const facts = { ...(accepted && { accepted }), ...(selfPay !== undefined && { selfPay }) };
  return { insurance: { ...facts, ...confirmation(provider, 'insurance', openings) } };
}

function availabilityOf(provider: Provider, openings: OpeningsOn): Pick<SheetProvider, 'availability'> {
  if (!provider.availability) return {};
  const { accepting = 'unknown', waitDays, nextOpening, someLocationsOnly } = provider.availability;
  return {
    availability: {
      accepting,
      ...(waitDays !== undefined && { waitDays }),
      ...(nextOpening !== undefined && openings.isAhead(nextOpening) && { nextOpening }),
      ...(someLocationsOnly !== undefined && { someLocationsOnly }),
      ...confirmation(provider, 'availability', openings),
    },
  };
}

function telehealthOf({ telehealth }: Provider): Pick<SheetProvider, 'telehealth'> {
  if (!telehealth) return {};
  const { offered, states = [] } = telehealth;
  return { telehealth: { ...(offered !== undefined && { offered }), states } };
}

function confirmation(provider: Provider, fact: string, openings: OpeningsOn): Confirmation {
  const { on, by } = provider.verified?.[fact] ?? {};
  return {
    ...(on !== undefined && { confirmedOn: on }),
    ...(by !== undefined && { confirmedBy: by }),
    isStale: !openings.isConfirmed(provider, fact),
  };
}

function confirmationsOf(provider: Provider, openings: OpeningsOn): Pick<SheetProvider, 'confirmations'> {
  const confirmed = CONFIRMABLE_FACTS.filter((fact) => provider[fact] !== undefined && provider.verified?.[fact]);
  if (confirmed.length === 0) return {};
  return { confirmations: Object.fromEntries(confirmed.map((fact) => [fact, confirmation(provider, fact, openings)])) };
}

function otherCautions(provider: Provider, openings: OpeningsOn): Caution[] {
  const cautions: Caution[] = [];
  if (provider.insurance?.accepted?.length && !openings.isConfirmed(provider, 'insurance')) {
    const on = provider.verified?.['insurance']?.on;
    cautions.push({ code: 'plan-not-confirmed', ...(on !== undefined && { on }) });
  }
  if (provider.referral?.required) cautions.push({ code: 'referral-required' });
  return cautions;
}

function eachOnce(cautions: readonly Caution[]): readonly Caution[] {
  const keyOf = (caution: Caution): string => `${caution.code} ${'value' in caution ? caution.value : ''}`;
  const first = new Map<string, Caution>();
  for (const caution of cautions) if (!first.has(keyOf(caution))) first.set(keyOf(caution), caution);
  return [...first.values()];
}
