import { property } from 'lit/decorators.js';
import type { Messages } from '../i18n/messages.js';
import type { FacetName, SortName } from '../search/query.js';
import type { IndexNames } from '../search/remote/engine.js';
import type { SearchClient } from '../search/remote/search-client.js';
import { resolveTerm } from '../vocabulary/vocabulary.js';
import { listOf, oneOf, stateMeant, wholeNumber, wordsOf, type AttributeCheck } from './attribute-check.js';
import { EmbeddedElement } from './embedded-element.js';

export const FACET_NAMES: readonly FacetName[] = [
  'focus',
  'insurance',
  'state',
  'accepting',
  'format',
  'language',
  'service',
  'role',
  'ages',
  'gender',
];

export const SORT_NAMES: readonly SortName[] = ['best', 'nearest', 'soonest', 'verified', 'name'];

/** The property that presets each facet. */
export const PRESET_OF = {
  focus: 'presetFocus',
  insurance: 'presetInsurance',
  state: 'state',
  accepting: 'presetAccepting',
  format: 'presetFormat',
  language: 'presetLanguage',
  service: 'presetService',
  role: 'presetRole',
  ages: 'presetAges',
  gender: 'presetGender',
} as const satisfies Record<FacetName, string>;

/** The attribute that presets each facet. */
export const attributeOf = (facet: FacetName): string => (facet === 'role' ? 'prescriber' : facet);

const knownState: AttributeCheck = (value) =>
  wordsOf(value).every((word) => resolveTerm('state', word)) || resolveTerm('state', value)
    ? undefined
    : { allowed: 'two-letter states, such as CA', meant: stateMeant(value) };

/**
 * What `<provider-match>` and `<provider-search>` take alike: which filters there are, which are set to begin with, and the order of
 * the list. A preset is a beginning: the visitor sees it as a chip and can take it away. Its values are ids or everyday words,
 * separated by spaces, or by commas where a value has spaces in it.
 */
export abstract class PresetElement<Section extends keyof Messages = 'language'> extends EmbeddedElement<Section> {
  static override checks: Readonly<Record<string, AttributeCheck>> = {
    ...EmbeddedElement.checks,
    state: knownState,
    facets: listOf(...FACET_NAMES),
    sort: oneOf(...SORT_NAMES),
    limit: wholeNumber(1, 100),
  };

  /**
   * Searches there instead of in a feed: the client of Algolia, Meilisearch, Typesense or Searchkit that the InstantSearch libraries take.
   * What a visitor types then goes to it. See docs/remote-search.md.
   */
  @property({ attribute: false }) searchClient?: SearchClient;
  /** The index that `searchClient` searches; as a property also one per order: `{ best: 'providers', name: 'providers_name' }`. @default 'providers' */
  @property({ attribute: 'search-index' }) searchIndex?: IndexNames;
  /** Filters shown, in this order: `insurance focus state`. @default all ten */
  @property() facets?: string;
  /** Order of the list: `best`, `nearest`, `soonest`, `verified` or `name`. @default 'best' */
  @property() sort?: SortName;
  /** Name of a list in the feed (`lists`) that is shown first, in its own order, with the practice's words; visitors can go on to everybody. */
  @property() list?: string;
  /** Providers shown at a time, 1 to 100. @default 20 */
  @property({ type: Number }) limit?: number;
  /** Conditions chosen to begin with: `adhd ptsd`. */
  @property({ attribute: 'focus' }) presetFocus?: string;
  /** Services chosen to begin with: `tms`. */
  @property({ attribute: 'service' }) presetService?: string;
  /** Plans chosen to begin with: `aetna`. */
  @property({ attribute: 'insurance' }) presetInsurance?: string;
  /** Languages chosen to begin with, BCP 47: `es`. Not the language of the page: that is `lang`. */
  @property({ attribute: 'language' }) presetLanguage?: string;
  /** Who prescribes, chosen to begin with: `psychiatrist`. (The attribute `role` belongs to ARIA.) */
  @property({ attribute: 'prescriber' }) presetRole?: string;
  /** `in-person`, `telehealth` or both, chosen to begin with. */
  @property({ attribute: 'format' }) presetFormat?: string;
  /** Age groups chosen to begin with: `children`, `teens`, `adults`, `older-adults`. */
  @property({ attribute: 'ages' }) presetAges?: string;
  /** Genders of the provider chosen to begin with: `female`, `male`, `nonbinary`. */
  @property({ attribute: 'gender' }) presetGender?: string;
  /** Openings chosen to begin with: `yes`, `waitlist`. */
  @property({ attribute: 'accepting' }) presetAccepting?: string;
}
