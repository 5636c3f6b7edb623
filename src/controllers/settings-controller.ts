import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FacetName, SortName } from '../search/query.js';
import type { IndexNames } from '../search/remote/engine.js';
import type { SearchClient } from '../search/remote/search-client.js';

export type ThemeName = 'auto' | 'light' | 'dark';

/**
 * Presets of a filter: ids or words, separated by spaces or commas, as the attribute was written. The properties are called
 * `presetFocus` and so on, because every element has a `focus()` and a `role` already; the attributes are the facet's name.
 */
type FilterPresets = { readonly [Facet in Exclude<FacetName, 'state'> as `preset${Capitalize<Facet>}`]?: string };

/**
 * What a site editor sets once and every element inside shares. Absent: neither the element nor one around it says.
 * Values are checked: an attribute that failed its check is absent here.
 */
export interface Settings extends FilterPresets {
  /** Address of the provider feed, as written; relative to the page. */
  readonly src?: string;
  /** Where to search instead of in a feed. */
  readonly searchClient?: SearchClient;
  /** The index to search there, or one for each order. */
  readonly searchIndex?: IndexNames;
  /** Name of the practice, as patients know it. */
  readonly practice?: string;
  /** Telephone of the practice, as written. */
  readonly phone?: string;
  /** Any CSS colour. */
  readonly accent?: string;
  readonly theme?: ThemeName;
  /** Two-letter state the patient is in. */
  readonly state?: string;
  /** Facet names in the order in which they are shown, as written. */
  readonly facets?: string;
  readonly sort?: SortName;
  /** Name of the feed's list that the search shows first. */
  readonly list?: string;
  /** Hits shown at a time. */
  readonly limit?: number;
  /** Days after which a provider whose openings nobody confirmed is left out. */
  readonly hideUnconfirmedAfter?: number;
  /** Where consult requests are sent: https, or a path on the same site, as written. */
  readonly endpoint?: string;
  /** Which kind of receiver `endpoint` is. */
  readonly backend?: string;
  /** The practice's privacy policy, https. */
  readonly privacyUrl?: string;
  /** The practice's terms, https. */
  readonly termsUrl?: string;
  /** When an answer to a consult request may be expected, in words. */
  readonly answerWithin?: string;
  /** How many text messages at most, as written. */
  readonly smsFrequency?: string;
  /** Address of the puzzles that a consult request solves. */
  readonly altchaChallenge?: string;
  /** Whether each provider asked gets a request of their own. */
  readonly fanOut?: boolean;
  /** Whether a referring therapist may give a client's name and contact. */
  readonly allowClientDetails?: boolean;
  /** Netlify Forms: the name of the form. */
  readonly formName?: string;
  /** Web3Forms: the access key. */
  readonly backendKey?: string;
  /** Our names of fields and the receiver's, as written. */
  readonly fieldMap?: string;
  /** Providers at most on the visitor's list. */
  readonly shortlistLimit?: number;
  /** Whether the visitor's list outlives the page, for as long as its tab is open. */
  readonly remember?: boolean;
}

export type SettingName = keyof Settings;

const NAMES: Record<SettingName, true> = {
  src: true,
  searchClient: true,
  searchIndex: true,
  practice: true,
  phone: true,
  accent: true,
  theme: true,
  state: true,
  facets: true,
  sort: true,
  list: true,
  limit: true,
  hideUnconfirmedAfter: true,
  endpoint: true,
  backend: true,
  privacyUrl: true,
  termsUrl: true,
  answerWithin: true,
  smsFrequency: true,
  altchaChallenge: true,
  fanOut: true,
  allowClientDetails: true,
  formName: true,
  backendKey: true,
  fieldMap: true,
  shortlistLimit: true,
  remember: true,
  presetFocus: true,
  presetService: true,
  presetInsurance: true,
  presetLanguage: true,
  presetRole: true,
  presetFormat: true,
  presetAges: true,
  presetGender: true,
  presetAccepting: true,
};

export const SETTING_NAMES = Object.keys(NAMES) as SettingName[];

export function isSettingName(name: PropertyKey | undefined): name is SettingName {
  return typeof name === 'string' && Object.hasOwn(NAMES, name);
}

export interface SettingsHost extends ReactiveControllerHost, HTMLElement {
  /** The checked settings that the host itself was given. */
  readonly ownSettings: Settings;
  /** Called when the resolved settings, or what they are inherited from, may have changed. */
  settingsChanged(): void;
}

/** The parent of a node in the tree that the reader sees: across the boundary of a shadow root. */
export function composedParent(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

const scopes = new WeakMap<Node, SettingsController>();
const outermost = new Set<SettingsController>();

/**
 * Settings of an element: its own, and for what it was not given those of the nearest element of this library around it,
 * whichever of the two was upgraded first, and across shadow roots.
 */
export class SettingsController implements ReactiveController {
  /** The nearest element of this library around the host, where there is one. */
  parent: SettingsController | undefined;
  readonly #inner = new Set<SettingsController>();
  #resolved: Settings | undefined;

  constructor(readonly host: SettingsHost) {
    host.addController(this);
  }

  get value(): Settings {
    this.#resolved ??= { ...this.parent?.value, ...this.host.ownSettings };
    return this.#resolved;
  }

  hostConnected(): void {
    scopes.set(this.host, this);
    this.#attach();
    // An element around others may be upgraded after them: those that it surrounds move in.
    for (const sibling of [...this.#siblings]) {
      if (sibling !== this && this.#surrounds(sibling.host)) sibling.#attach();
    }
  }

  hostDisconnected(): void {
    scopes.delete(this.host);
    this.#siblings.delete(this);
    for (const inner of [...this.#inner]) inner.#attach();
    this.parent = undefined;
  }

  /** To be called when one of the host's own settings changed; passes it on to the elements inside. */
  invalidate(): void {
    this.#resolved = undefined;
    this.host.settingsChanged();
    for (const inner of this.#inner) inner.invalidate();
  }

  get #siblings(): Set<SettingsController> {
    return this.parent ? this.parent.#inner : outermost;
  }

  #attach(): void {
    this.#siblings.delete(this);
    this.parent = nearestScope(this.host);
    if (this.host.isConnected) this.#siblings.add(this);
    this.invalidate();
  }

  #surrounds(element: Element): boolean {
    let node: Node = element;
    for (;;) {
      if (this.host.contains(node)) return true;
      const root = node.getRootNode();
      if (!(root instanceof ShadowRoot)) return false;
      node = root.host;
    }
  }
}

function nearestScope(host: Node): SettingsController | undefined {
  for (let node = composedParent(host); node; node = composedParent(node)) {
    const scope = scopes.get(node);
    if (scope) return scope;
  }
  return undefined;
}
