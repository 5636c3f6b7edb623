import type { Provider } from '../feed/provider.js';
import { fold, foldWords } from '../vocabulary/fold.js';
import { idsAnswering, resolveTerm } from '../vocabulary/vocabulary.js';
import { facetNames, facetValue, offersTelehealth, readFacetValues, vocabularyOf } from './facet-values.js';
import type { Part } from './interpretation.js';
import type { OpeningsOn } from './openings.js';
import type { Caution, FacetName, Query, Reason } from './query.js';

/** Conditions and services whose usual medicines are controlled: the law limits prescribing them by telehealth. */
const CONTROLLED: ReadonlySet<string> = new Set(['adhd', 'narcolepsy', 'opioid-use', 'opioid-use-disorder', 'buprenorphine']);

/** What a query asks for, facet by facet, whether by filter or by word. */
export interface Asked {
  readonly values: ReadonlyMap<FacetName, readonly string[]>;
  readonly words: readonly string[];
  readonly place?: string;
}

export function asked(query: Query, parts: readonly Part[], place: string | undefined): Asked {
  const values = new Map<FacetName, string[]>();
  const words: string[] = [];
  const ask = (facet: FacetName, value: string): void => {
    const known = values.get(facet);
    if (!known) values.set(facet, [value]);
    else if (!known.includes(value)) known.push(value);
  };
  for (const facet of facetNames) for (const value of query.filters?.[facet] ?? []) ask(facet, value);
  for (const part of parts) {
    if (part.kind === 'value') ask(part.facet, part.value);
    if (part.kind === 'words') words.push(...part.words.map(({ word }) => word));
  }
  return { values, words, ...(place !== undefined && { place }) };
}

/** What a provider has, by facet. */
type Has = ReadonlyMap<FacetName, ReadonlySet<string>>;

/** Explains one hit: why it is in the list, and what to check before relying on it. */
export class Explanation {
  readonly #provider: Provider;
  readonly #openings: OpeningsOn;
  readonly #has: Has;

  constructor(provider: Provider, openings: OpeningsOn) {
    this.#provider = provider;
    this.#openings = openings;
    const values = new Map<FacetName, Set<string>>(facetNames.map((facet) => [facet, new Set()]));
    readFacetValues(provider, (facet, value) => values.get(facet)!.add(value));
    this.#has = values;
  }

  reasons({ values, words, place }: Asked, miles: number | undefined): Reason[] {
    const reasons: Reason[] = [];
    for (const [facet, wanted] of values) {
      const found = new Set(wanted.flatMap((value) => this.#answering(facet, value)));
      for (const value of found) {
        const reason = this.#facetReason(facet, value);
        if (reason) reasons.push(reason);
      }
    }
    for (const word of words) {
      const reason = this.#wordReason(word);
      if (reason && !reasons.some(({ code }) => code === reason.code && code !== 'text')) reasons.push(reason);
    }
    if (miles !== undefined) reasons.push({ code: 'near', miles, ...(place !== undefined && { place }) });
    const accepting = this.#acceptingReason();
    if (accepting) reasons.push(accepting);
    if (this.#provider.endorsement) reasons.push({ code: 'endorsed', by: this.#provider.endorsement.by });
    if (this.#provider.referral?.coordinatesWithTherapists) reasons.push({ code: 'coordinates-with-therapists' });
    return reasons;
  }

  cautions({ values }: Asked): Caution[] {
    const provider = this.#provider;
    const cautions: Caution[] = [];
    for (const value of values.get('insurance') ?? []) {
      if (this.#answering('insurance', value).length === 0) cautions.push({ code: 'plan-not-listed', value });
    }
    for (const value of values.get('state') ?? []) {
      if (!this.#has.get('state')!.has(value)) cautions.push({ code: 'state-not-listed', value });
    }
    const untreated = new Set((provider.doesNotTreat ?? []).map((word) => facetValue('focus', word)));
    for (const value of values.get('focus') ?? []) if (untreated.has(value)) cautions.push({ code: 'does-not-treat', value });
    if (!provider.ages) for (const value of values.get('ages') ?? []) cautions.push({ code: 'ages-not-listed', value });
    cautions.push(...this.#availabilityCautions());
    const takesAsked = (values.get('insurance') ?? []).some((value) => this.#answering('insurance', value).length > 0);
    if (takesAsked && !this.#openings.isConfirmed(provider, 'insurance')) {
      const on = provider.verified?.insurance?.on;
      cautions.push({ code: 'plan-not-confirmed', ...(on !== undefined && { on }) });
    }
    if (provider.referral?.required) cautions.push({ code: 'referral-required' });
    const controlled = provider.controlledSubstancesByTelehealth;
    const asksControlled = [...(values.get('focus') ?? []), ...(values.get('service') ?? [])].some((value) =>
      CONTROLLED.has(value),
    );
    if (asksControlled && offersTelehealth(provider) && (controlled === 'no' || controlled === 'ask')) {
      cautions.push({ code: 'controlled-substances-by-telehealth', value: controlled });
    }
    return cautions;
  }

  /** The provider's own values that answer a request: the local plan they list, not the family it belongs to. */
  #answering(facet: FacetName, value: string): string[] {
    const own = this.#has.get(facet)!;
    if (own.has(value)) return [value];
    if (facet !== 'insurance' && facet !== 'focus') return [];
    return idsAnswering(vocabularyOf[facet], value).filter((id) => own.has(id));
  }

  #facetReason(facet: FacetName, value: string): Reason | undefined {
    switch (facet) {
      case 'focus':
        return { code: 'treats', value };
      case 'service':
        return { code: 'offers', value };
      case 'insurance':
        return { code: 'takes-plan', value, ...this.#confirmedOn('insurance') };
      case 'state':
        return { code: 'may-treat-in', value, by: this.#provider.licensedIn?.includes(value) ? 'license' : 'telehealth' };
      case 'language':
        return { code: 'speaks', value };
      case 'ages':
        return { code: 'sees-ages', value };
      case 'role':
      case 'format':
      case 'gender':
        return { code: facet, value };
      case 'accepting':
        return undefined;
    }
  }

  #wordReason(word: string): Reason | undefined {
    const { name, credentials = [] } = this.#provider;
    if (foldWords(name).some((part) => part.startsWith(word))) return { code: 'name', value: word };
    const credential = credentials.find((each) => foldWords(each).includes(word) || resolveTerm('credential', each)?.id === word);
    if (credential !== undefined) return { code: 'credential', value: credential };
    return fold(this.#searchedText())
      .split(' ')
      .some((part) => part.startsWith(word))
      ? { code: 'text', value: word }
      : undefined;
  }

  #searchedText(): string {
    const { specialties = [], focus = [], locations = [], bio = '', npi = '', insurance } = this.#provider;
    const offices = locations.flatMap(({ name, address }) => [name ?? '', address?.city ?? '']);
    return [...specialties, ...focus, ...offices, npi, ...(insurance?.plans ?? []), bio].join(' ');
  }

  #acceptingReason(): Reason | undefined {
    const { accepting, waitDays, nextOpening } = this.#provider.availability ?? {};
    if (accepting !== 'yes' && accepting !== 'waitlist') return undefined;
    const isAhead = nextOpening !== undefined && this.#openings.isAhead(nextOpening);
    return {
      code: 'accepting',
      value: accepting,
      ...(waitDays !== undefined && { waitDays }),
      ...(isAhead && { nextOpening }),
      ...this.#confirmedOn('availability'),
    };
  }

  #confirmedOn(fact: string): { confirmedOn?: string } {
    const on = this.#provider.verified?.[fact]?.on;
    return on === undefined ? {} : { confirmedOn: on };
  }

  #availabilityCautions(): Caution[] {
    const { availability } = this.#provider;
    const cautions: Caution[] = [];
    switch (availability?.accepting) {
      case 'yes':
        break;
      case 'waitlist':
        cautions.push({ code: 'waitlist' });
        break;
      case 'no':
        return [{ code: 'not-accepting' }];
      default:
        return [{ code: 'availability-unknown' }];
    }
    if (availability.someLocationsOnly) cautions.push({ code: 'some-offices-only' });
    if (!this.#openings.isConfirmed(this.#provider, 'availability')) {
      const on = this.#provider.verified?.availability?.on;
      cautions.push({ code: 'availability-not-confirmed', ...(on !== undefined && { on }) });
    }
    return cautions;
  }
}
