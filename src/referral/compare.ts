import type { IsoDay, Provider } from '../feed/provider.js';
import { addressLines, mapAddress } from './sheet-location.js';

/** What two providers can differ in; each value as in the feed, undefined where it is not known. */
export interface ComparedFacts {
  readonly who: Pick<Provider, 'role' | 'credentials' | 'specialties' | 'pronouns' | 'gender'>;
  /** Condition ids. */
  readonly conditions: readonly string[];
  /** Service ids. */
  readonly services: readonly string[];
  readonly ages: NonNullable<Provider['ages']>;
  /** `[]` in `accepted` means takes none. */
  readonly plans: { readonly accepted?: readonly string[]; readonly selfPay?: boolean; readonly confirmedOn?: IsoDay };
  readonly openings: NonNullable<Provider['availability']> & { readonly confirmedOn?: IsoDay };
  readonly fees: NonNullable<Provider['fees']>;
  readonly places: readonly ComparedPlace[];
  /** Miles to the nearest office, where the caller knows from where. */
  readonly distance: number;
  readonly telehealth: NonNullable<Provider['telehealth']>;
  /** Two-letter states whose patients they may treat. */
  readonly states: readonly string[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly referral: Omit<NonNullable<Provider['referral']>, 'coordinatesWithTherapists'>;
  readonly coordination: boolean;
}

export interface ComparedPlace {
  readonly name?: string;
  readonly lines: readonly string[];
  /** https URL that shows the place on a map. */
  readonly map?: string;
  readonly wheelchairAccess?: boolean;
}

export type ComparisonCode = keyof ComparedFacts;

/** One fact over all providers. */
export type ComparisonRow = {
  readonly [Code in ComparisonCode]: {
    readonly code: Code;
    /** In the order of the providers. */
    readonly values: readonly (ComparedFacts[Code] | undefined)[];
    /** Not the same for all, where unknown is a value too. The order of a list, and the day a fact was confirmed, make no difference. */
    readonly differs: boolean;
  };
}[ComparisonCode];

export interface ComparisonOptions {
  /** By provider id: what the search reckoned from the place that was asked for. */
  readonly miles?: ReadonlyMap<string, number>;
}

/** What people decide by first, as on a card. */
const CODES: readonly ComparisonCode[] = [
  ...(['who', 'conditions', 'services', 'ages', 'plans', 'openings', 'fees', 'places', 'distance', 'telehealth'] as const),
  ...(['states', 'languages', 'referral', 'coordination'] as const),
];

/** @returns a row for each fact that at least one of them gives. */
export function compareProviders(providers: readonly Provider[], { miles }: ComparisonOptions = {}): readonly ComparisonRow[] {
  const facts = providers.map((provider) => comparedFacts(provider, miles?.get(provider.id)));
  return CODES.flatMap((code) => {
    const values = facts.map((each) => each[code]);
    if (values.every((value) => value === undefined)) return [];
    const differs = new Set(values.map((value) => canonical(value))).size > 1;
    return [{ code, values, differs } as ComparisonRow];
  });
}

function comparedFacts(provider: Provider, distance: number | undefined): Partial<ComparedFacts> {
  const { role, credentials, specialties, pronouns, gender, insurance, availability, verified, locations } = provider;
  const { coordinatesWithTherapists, ...referral } = provider.referral ?? {};
  const { accepted, selfPay } = insurance ?? {};
  return known({
    who: filled(known({ role, credentials, specialties, pronouns, gender })),
    conditions: provider.focus,
    services: provider.services,
    ages: provider.ages,
    plans: accepted || selfPay !== undefined ? known({ accepted, selfPay, confirmedOn: verified?.['insurance']?.on }) : undefined,
    openings: availability && known({ ...availability, confirmedOn: verified?.['availability']?.on }),
    fees: filled(provider.fees),
    places: locations?.map(({ name, address, wheelchairAccess, ...place }) => ({
      ...known({ name, map: mapAddress({ ...place, ...(address && { address }) }), wheelchairAccess }),
      lines: addressLines(address),
    })),
    distance,
    telehealth: filled(provider.telehealth),
    states: provider.licensedIn,
    languages: provider.languages,
    referral: filled(referral),
    coordination: coordinatesWithTherapists,
  });
}

type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Without the fields that are undefined. */
function known<T extends object>(fields: T): Known<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<T>;
}

function filled<T extends object>(fields: T | undefined): T | undefined {
  return fields && Object.keys(fields).length > 0 ? fields : undefined;
}

/** The same text for what reads the same to a person. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'unknown';
  const fields = Object.entries(value).filter(([name]) => name !== 'confirmedOn');
  return `{${fields
    .map(([name, field]) => `${name}:${canonical(field)}`)
    .sort()
    .join()}}`;
}
