import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SomeMessages } from '../../controllers/localize-controller.js';
import { pageIdle } from '../../controllers/page-idle.js';
import { ShortlistController } from '../../controllers/shortlist-controller.js';
import { myList } from '../../i18n/my-list/en.js';
import { MAX_SHORTLIST_LIMIT } from '../../referral/shortlist.js';
import { httpsAddress, oneOf, wholeNumber, webAddress } from '../attribute-check.js';
import { BACKEND_CHOICES } from '../consult-request/backend-names.js';
import { sendAddress, smsFrequency, takesRequests } from '../consult-request/consult-attributes.js';
import { fetchElement, type LateElement } from '../late-elements.js';
import { PresetElement } from '../preset-element.js';
import { keepClearOfBar, renderListBar } from './list-bar.js';
import { matchStyles } from './provider-match.styles.js';

/** Elements that, standing inside the root, take the place of the whole experience. */
const parts = [
  'provider-search',
  'provider-card',
  'provider-shortlist',
  'referral-sheet',
  'consult-request',
  'stigma-faq',
  'care-guide',
  'crisis-line',
];

/**
 * The root. Holds what its elements share and hands it down. With none of them between its tags it shows the whole experience;
 * anything else between its tags is what the page shows until the providers are there, and again when they cannot be shown.
 *
 * @summary One tag is enough: crisis line, search, the form that asks for a consult, and honest answers, in your colours.
 * @tag provider-match
 * @status beta
 * @since 0.1.0
 * @slot - Elements of this library, which then make up the page; or else what is shown until the providers are there.
 * @slot crisis - In place of the built-in `<crisis-line>`: one for another country. Where elements of this library make up the page, above them.
 * @fires {ProblemEvent} pm-error - Something is wrong that the site editor can mend.
 * @csspart base - Everything.
 * @csspart list-bar - How many are on the visitor's list, and the way to it.
 * @csspart shortlist - The visitor's list, once somebody is on it.
 * @csspart consult - The form that asks for a consult.
 * @csspart faq - The questions and answers.
 * @cssprop [--pm-radius=12px] - Corners.
 * @cssprop [--pm-font=inherit] - Typeface.
 * @cssprop --pm-accent - The site's colour, as the attribute `accent`.
 */
export class ProviderMatch extends PresetElement<'myList'> {
  static override english: SomeMessages = { language: 'en', myList };
  static override styles: CSSResultGroup = [PresetElement.styles, matchStyles];

  static override checks = {
    ...PresetElement.checks,
    endpoint: sendAddress,
    backend: oneOf(...BACKEND_CHOICES),
    privacyUrl: httpsAddress,
    termsUrl: httpsAddress,
    altchaChallenge: webAddress,
    smsFrequency,
    shortlistLimit: wholeNumber(1, MAX_SHORTLIST_LIMIT),
  };

  /** Where consult requests are sent: https, or a path on the same site. Without it, and without `backend="page"`, there is no form. */
  @property() endpoint?: string;
  /** Which kind of receiver `endpoint` is; without it the address tells, else plain JSON. `page`: your own script sends the requests. */
  @property() backend?: string;
  /** The practice's privacy policy, https. */
  @property({ attribute: 'privacy-url' }) privacyUrl?: string;
  /** The practice's terms, https. */
  @property({ attribute: 'terms-url' }) termsUrl?: string;
  /** When an answer to a consult request may be expected: `2 business days`. */
  @property({ attribute: 'answer-within' }) answerWithin?: string;
  /** How many text messages at most: `4 per month`, `week` or `request`. */
  @property({ attribute: 'sms-frequency' }) smsFrequency?: string;
  /** Address of a puzzle of the altcha protocol, version 2; its solution goes with a consult request. */
  @property({ attribute: 'altcha-challenge' }) altchaChallenge?: string;
  /** Sends one consult request to each provider asked, instead of one that lists them. @default false */
  @property({ type: Boolean, attribute: 'fan-out' }) fanOut?: boolean;
  /** Lets a therapist who refers a client give the client's name and contact. Without it: initials. @default false */
  @property({ type: Boolean, attribute: 'allow-client-details' }) allowClientDetails?: boolean;
  /** Netlify Forms: the name of the form. @default 'consult' */
  @property({ attribute: 'form-name' }) formName?: string;
  /** Web3Forms: the access key. */
  @property({ attribute: 'access-key' }) backendKey?: string;
  /** Our names of fields and the receiver's: `name:your-name phone:tel`. */
  @property({ attribute: 'field-map' }) fieldMap?: string;
  /** Leaves out the questions and answers about medication and stigma. */
  @property({ type: Boolean, attribute: 'no-faq' }) noFaq = false;

  /** Providers at most on the visitor's list, 1 to 20. @default 6 */
  @property({ attribute: 'shortlist-limit', type: Number }) shortlistLimit?: number;
  /** Keeps the visitor's list, with its notes, in the browser tab until that is closed. @default false */
  @property({ type: Boolean }) remember?: boolean;

  /** Whether the page itself says which elements there are. */
  @state() private hasParts = false;

  /** The page's own crisis line once more: the search shows it under its box when somebody seems to be in danger. */
  @state() private crisisLineBelow: Element | undefined;
  #crisisLine: Element | null = null;
  #cameForList = false;
  readonly #late = new Map<LateElement, Promise<void>>();

  readonly #list = new ShortlistController(this, { offers: () => !this.hasParts });
  /** Somebody is on the visitor's list, or was, or the address names a list. */
  @state() private listWanted = false;

  // Children may come later than the element: while the page is still being read, and by script.
  readonly #childWatch = new MutationObserver(() => this.#look());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#childWatch.observe(this, { childList: true, subtree: true });
    addEventListener('hashchange', this.#lookAtAddress);
    this.#lookAtAddress();
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#childWatch.disconnect();
    removeEventListener('hashchange', this.#lookAtAddress);
  }

  override settingsChanged(): void {
    super.settingsChanged();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#list.use(this.settings);
    if (this.#list.shortlist.entries.length > 0) this.listWanted = true;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.hasParts || !this.hasText) return;
    if (takesRequests(this.settings)) void this.#fetchLate('consult-request');
    if (!this.checked('noFaq')) void this.#fetchLate('stigma-faq');
    if (this.listWanted) void this.#fetchLate('provider-shortlist');
  }

  protected override renderContent(): TemplateResult {
    return this.hasParts ? html`<slot name="crisis"></slot><slot></slot>` : this.#renderWhole();
  }

  /** The search shows what stands between our tags for as long as it has nothing to show itself. */
  #renderWhole(): TemplateResult {
    const list = html`<provider-shortlist part="shortlist"></provider-shortlist>`;
    return html`<div class="whole">
      <slot name="crisis"><crisis-line></crisis-line></slot>
      ${this.#cameForList ? list : nothing}
      <div class="finder" @focusin=${keepClearOfBar}>
        <provider-search crisis-line-above exportparts="box, input, suggestions, chip, filters, list, card"
          ><slot></slot>${this.crisisLineBelow}</provider-search
        >
        ${renderListBar(this.text.myList, this.format, this.#list.shortlist.entries.length, this.#showList)}
      </div>
      ${this.listWanted && !this.#cameForList ? list : nothing}
      ${takesRequests(this.settings) ? html`<consult-request part="consult"></consult-request>` : nothing}
      ${this.checked('noFaq') ? nothing : html`<stigma-faq part="faq"></stigma-faq>`}
    </div>`;
  }

  /** What stands below the search must not take the network from it. */
  #fetchLate(tag: LateElement): Promise<void> {
    const underWay = this.#late.get(tag) ?? this.#fetch(tag);
    this.#late.set(tag, underWay);
    return underWay;
  }

  async #fetch(tag: LateElement): Promise<void> {
    if (tag !== 'provider-shortlist') await pageIdle();
    await fetchElement(tag, (problem) => this.report(problem));
  }

  readonly #showList = async (): Promise<void> => {
    await this.#fetchLate('provider-shortlist');
    const list = this.renderRoot.querySelector('provider-shortlist');
    if (list && 'show' in list) void list.show();
  };

  readonly #lookAtAddress = (): void => {
    if (!/pm-list(=|%3d)/i.test(location.hash)) return;
    // Who opened a page to see a list sees it first; a page that is being read is not turned upside down.
    if (!this.hasUpdated) this.#cameForList = true;
    this.listWanted = true;
  };

  #look(): void {
    this.hasParts = [...this.querySelectorAll(parts.join())].some((part) => !part.closest('[slot="crisis"]'));
    const own = this.querySelector(':scope > [slot="crisis"]');
    if (own === this.#crisisLine) return;
    this.#crisisLine = own;
    this.crisisLineBelow = own ? copyOf(own) : undefined;
  }
}

/** A copy that may stand on the same page: without a second "Exit this page", and without a second id. */
function copyOf(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const name of ['exit-url', 'id']) copy.removeAttribute(name);
  return copy;
}
