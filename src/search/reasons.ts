import type { Provider } from '../feed/provider.js';
import { ageBounds } from '../vocabulary/age-groups.js';
import { fold, foldWords } from '../vocabulary/fold.js';
import { idsAnswering, resolveTerm, termById } from '../vocabulary/vocabulary.js';
import { availabilityCautions } from './availability-cautions.js';
import { conditionNamed, facetNames, facetValue, offersTelehealth, vocabularyOf } from './facet-values.js';
import { hasPosting } from './doc-set.js';
import type { Lexicon, Part, WordMatch } from './interpretation.js';
import type { OpeningsOn } from './openings.js';
import type { Caution, FacetName, Query, Reason } from './query.js';
import { Field } from './text-index.js';

/** Conditions and services whose usual medicines are controlled: the law limits prescribing them by telehealth. */
const CONTROLLED: ReadonlySet<string> = new Set(['adhd', 'opioid-use', 'buprenorphine']);

/** A first letter goes on to hundreds of words; looking further than this explains no hit better. */
const MOST_WORDS = 100;

/** What a query asks for, facet by facet, whether by filter or by word. */
export interface Asked {
  readonly values: readonly (readonly [facet: FacetName, values: readonly string[]])[];
  readonly words: readonly WordMatch[];
  readonly place?: string;
  /** In years, by the age group that they belong to. */
  readonly ages: ReadonlyMap<string, number>;
}

export function asked(query: Query, parts: readonly Part[], place: string | undefined): Asked {
  const values = new Map<FacetName, string[]>();
  const ask = (facet: FacetName, value: string): void => {
    const known = values.get(facet);
    if (!known) values.set(facet, [value]);
    else if (!known.includes(value)) known.push(value);
  };
  for (const facet of facetNames) for (const value of query.filters?.[facet] ?? []) ask(facet, value);
  const ages = new Map<string, number>();
  for (const part of parts) {
    if (part.kind !== 'value') continue;
    ask(part.facet, part.value);
    if (part.age !== undefined) ages.set(part.value, part.age);
  }
  const words = parts.flatMap((part) => (part.kind === 'words' ? part.words : []));
  return { values: [...values], words, ages, ...(place !== undefined && { place }) };
}

/** Explains one hit: why it is in the list, and what to check before relying on it. */
export class Explanation {
  readonly #provider: Provider;
  readonly #doc: number;
  readonly #lexicon: Lexicon;
  readonly #openings: OpeningsOn;

  constructor(provider: Provider, doc: number, lexicon: Lexicon, openings: OpeningsOn) {
    this.#provider = provider;
    this.#doc = doc;
    this.#lexicon = lexicon;
    this.#openings = openings;
  }

  reasons({ values, words, place }: Asked, miles: number | undefined): Reason[] {
    const reasons: Reason[] = [];
    const give = (reason: Reason | undefined): void => {
      if (reason && !reasons.some((other) => isSame(other, reason))) reasons.push(reason);
    };
    for (const [facet, wanted] of values) {
      for (const value of wanted) for (const own of this.#answering(facet, value)) give(this.#facetReason(facet, own));
    }
    for (const word of words) give(this.#wordReason(word, words));
    if (miles !== undefined) give({ code: 'near', miles, ...(place !== undefined && { place }) });
    give(this.#acceptingReason());
    if (this.#provider.endorsement) give({ code: 'endorsed', by: this.#provider.endorsement.by });
    if (this.#provider.referral?.coordinatesWithTherapists) give({ code: 'coordinates-with-therapists' });
    return reasons;
  }

  cautions({ values, ages }: Asked): Caution[] {
    const provider = this.#provider;
    const cautions: Caution[] = [];
    let takesAsked = false;
    let asksControlled = false;
    for (const [facet, wanted] of values) {
      for (const value of wanted) {
        const has = this.#has(facet, value);
        if (facet === 'insurance') {
          if (has) takesAsked = true;
          else cautions.push({ code: 'plan-not-listed', ...this.#named(facet, value) });
        }
        if (facet === 'state' && !has) cautions.push({ code: 'state-not-listed', value });
        if (facet === 'ages' && !provider.ages) cautions.push({ code: 'ages-not-listed', value });
        if (facet === 'ages' && provider.ages && has && !this.#sees(value, ages.get(value))) {
          cautions.push({ code: 'ages-in-part', value, ...provider.ages });
        }
        if (facet === 'focus' && provider.doesNotTreat?.some((word) => facetValue('focus', word) === value)) {
          cautions.push({ code: 'does-not-treat', ...this.#named(facet, value) });
        }
        asksControlled ||= (facet === 'focus' || facet === 'service') && CONTROLLED.has(value);
      }
    }
    cautions.push(...availabilityCautions(provider, this.#openings));
    if (takesAsked && !this.#openings.isConfirmed(provider, 'insurance')) {
      const on = provider.verified?.insurance?.on;
      cautions.push({ code: 'plan-not-confirmed', ...(on !== undefined && { on }) });
    }
    if (provider.referral?.required) cautions.push({ code: 'referral-required' });
    const controlled = provider.controlledSubstancesByTelehealth;
    if (asksControlled && offersTelehealth(provider) && (controlled === 'no' || controlled === 'ask')) {
      cautions.push({ code: 'controlled-substances-by-telehealth', value: controlled });
    }
    return cautions;
  }

  /** Whether who is asked for may come: the one age that was typed, else everyone of the group. Teens at a practice from 16 on are seen in part only. */
  #sees(group: string, age?: number): boolean {
    const { min = 0, max = Infinity } = this.#provider.ages ?? {};
    const wanted = age === undefined ? ageBounds[group] : { min: age, max: age };
    return wanted === undefined || (min <= wanted.min && max >= (wanted.max ?? wanted.min));
  }

  #has(facet: FacetName, value: string): boolean {
    return hasPosting(this.#lexicon.facets.posting(facet, value), this.#doc);
  }

  /** The provider's own values that answer a request: the local plan they list, not the family it belongs to. */
  #answering(facet: FacetName, value: string): readonly string[] {
    if (!this.#has(facet, value)) return [];
    const listed =
      facet === 'insurance' ? this.#provider.insurance?.accepted : facet === 'focus' ? this.#provider.focus : undefined;
    if (!listed || listed.includes(value)) return [value];
    const own = new Set(listed.map((word) => facetValue(facet, word)));
    if (own.has(value)) return [value];
    const answering = idsAnswering(vocabularyOf[facet], value);
    return [...own].filter((id) => answering.includes(id) || (facet === 'focus' && answering.includes(conditionNamed(id) ?? '')));
  }

  #facetReason(facet: FacetName, value: string): Reason | undefined {
    switch (facet) {
      case 'focus':
        return { code: 'treats', ...this.#named(facet, value) };
      case 'service':
        return { code: 'offers', ...this.#named(facet, value) };
      case 'insurance':
        return { code: 'takes-plan', ...this.#named(facet, value), ...this.#confirmedOn('insurance') };
      case 'state':
        return { code: 'may-treat-in', value, by: this.#provider.licensedIn?.includes(value) ? 'license' : 'telehealth' };
      case 'language':
        return { code: 'speaks', value };
      case 'ages':
        return this.#sees(value) ? { code: 'sees-ages', value } : undefined;
      case 'role':
      case 'format':
      case 'gender':
        return { code: facet, ...this.#named(facet, value) };
      case 'accepting':
        return undefined;
    }
  }

  #wordReason(match: WordMatch, all: readonly WordMatch[]): Reason | undefined {
    if (this.#inName(match) !== undefined) return { code: 'name', value: this.#nameAsWritten(all) };
    const { word, meanings } = match;
    const matched = this.#matched(match);
    if (matched && matched.fields & Field.credential) {
      const credential = this.#provider.credentials?.find(
        (each) => resolveTerm('credential', each)?.id === word || foldWords(each).includes(word),
      );
      if (credential !== undefined) return { code: 'credential', value: credential };
    }
    for (const { facet, value } of meanings) {
      if (facet === 'credential') continue;
      const [own] = this.#answering(facet, value);
      if (own !== undefined) return this.#facetReason(facet, own);
    }
    return matched && { code: 'text', value: matched.word };
  }

  #matched({ words }: WordMatch): { readonly word: string; readonly fields: number } | undefined {
    const { text } = this.#lexicon;
    const found = words.slice(0, MOST_WORDS).find(({ id }) => text.fieldsIn(id, this.#doc) !== 0);
    return found && { word: text.wordOf(found.id), fields: text.fieldsIn(found.id, this.#doc) };
  }

  /** What of the name, folded, a word matches. */
  #inName(match: WordMatch): string | undefined {
    const matched = this.#matched(match);
    if (matched) return matched.fields & Field.name ? matched.word : undefined;
    return ` ${fold(this.#provider.name)}`.includes(` ${match.word}`) ? match.word : undefined;
  }

  /** All that is matched of the name, once: "Emily Merriweather", not "emily" and "merriweather". */
  #nameAsWritten(all: readonly WordMatch[]): string {
    const matched = all.flatMap((match) => this.#inName(match)?.split(' ') ?? []);
    const written = this.#provider.name
      .split(/\s+/)
      .filter((part) => foldWords(part).some((word) => matched.some((beginning) => word.startsWith(beginning))));
    return (written.length > 0 ? written : matched).join(' ').replace(/,$/, '');
  }

  #named(facet: FacetName, value: string): { value: string; asWritten?: string } {
    const asWritten = termById(vocabularyOf[facet], value) ? '' : this.#lexicon.facets.valueOf(facet, value)?.asWritten;
    return asWritten ? { value, asWritten } : { value };
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
}

const isSame = (a: Reason, b: Reason): boolean =>
  a.code === b.code && ('value' in a ? a.value : '') === ('value' in b ? b.value : '');
