import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { SomeMessages } from '../../controllers/localize-controller.js';
import { card } from '../../i18n/card/en.js';
import { myList } from '../../i18n/my-list/en.js';
import { reasons } from '../../i18n/reasons/en.js';
import type { Provider } from '../../feed/provider.js';
import { safeUrl } from '../../feed/urls.js';
import { isoDay } from '../../i18n/format.js';
import { describeCaution, describeReasons, type Wording } from '../../i18n/reasons/describe.js';
import { dialableTelephone } from '../../referral/telephone.js';
import type { Hit } from '../../search/query.js';
import { wholeNumber } from '../attribute-check.js';
import { EmbeddedElement } from '../embedded-element.js';
import { firstPartyImage } from '../first-party-image.js';
import { fetchElement } from '../late-elements.js';
import { findNearby, isConsultForm } from '../nearby.js';
import type { CardView } from './card-view.js';
import { renderDetails } from './details.js';
import { SelectEvent, type SelectAction } from './events.js';
import { renderFacts } from './facts.js';
import { feedText } from './feed-text.js';
import { hitDiffers } from './hit-differs.js';
import { iconCheck, iconMatch, iconOpening, iconPhone } from './icons.js';
import { initialsOf } from './initials.js';
import { ListToggle } from './list-toggle.js';
import { listToggleStyles } from './list-toggle.styles.js';
import { numberToCall } from './number-to-call.js';
import { openingOf } from './opening.js';
import { renderPoints } from './points.js';
import { providerCardStyles } from './provider-card.styles.js';
import { roleLine } from './who.js';

/**
 * @summary One provider: who it is, why it matches, what to check, how fresh each fact is, and how to reach them.
 *
 * What the feed does not give is said to be not listed; nothing is guessed. A photo is loaded only from the page's own site or the
 * feed's, so that no third party learns of the visit; otherwise the initials show.
 *
 * @tag provider-card
 * @status stable
 * @since 0.1.0
 *
 * @slot actions - More ways to go on, beside "Call" and "Book".
 *
 * @fires {ShortlistChangeEvent} pm-shortlist-change - The visitor added the provider to the list, or took it off: ids of those on it.
 * @fires {SelectEvent} pm-select - The visitor opened the details, asked for a consult, or pressed a link to call, book, write or visit the website.
 *
 * @csspart base - Around everything.
 * @csspart card - The card itself.
 * @csspart name - The heading with the name.
 * @csspart call - The link that calls.
 * @csspart book - The link that books.
 * @csspart ask - The button that asks for a consult, where the page has the form.
 * @csspart list - The button that adds to the visitor's list and takes off, where the page has one.
 *
 * @cssprop [--pm-radius=12px] - Corners.
 * @cssprop [--pm-font=inherit] - Typeface.
 * @cssprop --pm-accent - The site's colour, as the attribute `accent`.
 */
export class ProviderCard extends EmbeddedElement<'card' | 'myList' | 'reasons'> {
  static override english: SomeMessages = { language: 'en', card, myList, reasons };
  static override styles = [EmbeddedElement.styles, providerCardStyles, listToggleStyles];
  static override checks = { ...EmbeddedElement.checks, headingLevel: wholeNumber(2, 6) };

  /** What the search found: the provider with reasons and cautions. */
  @property({ attribute: false, hasChanged: hitDiffers }) hit?: Hit;
  /** A provider by itself, where there is no search. */
  @property({ attribute: false }) provider?: Provider;
  /** Level of the heading with the name, 2 to 6. @default 3 */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;
  /** The day that "confirmed 3 weeks ago" is reckoned from, ISO. @default the visitor's day */
  @property({ attribute: false }) today?: string;

  @state() private photoFailed = false;
  @state() private toolkitOpen = false;
  private shownId: string | undefined;
  readonly #listToggle = new ListToggle(this);

  /** Moves to the name, so that reading goes on from here. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { id } = this.hit?.provider ?? this.provider ?? {};
    if (!(changed.has('hit') || changed.has('provider')) || id === this.shownId) return;
    this.shownId = id;
    this.photoFailed = false;
    // The same card may be given another provider, whose details nobody asked for.
    this.toolkitOpen = false;
    for (const unfolded of this.renderRoot.querySelectorAll('details[open]')) unfolded.removeAttribute('open');
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    const view = this.view();
    if (!view) return nothing;
    return html`<article class="card" part="card" aria-labelledby="name">
      ${this.renderHead(view)} ${this.renderEndorsement(view)} ${this.renderReasons(view)} ${this.renderCautions(view)}
      ${renderFacts(view)} ${renderDetails(view)} ${this.renderActions(view)}
    </article>`;
  }

  private renderHead(view: CardView): TemplateResult {
    const { provider } = view;
    const name = html`<bdi>${provider.name}</bdi
      >${provider.pronouns ? html` <span class="pronouns">(${provider.pronouns})</span>` : nothing}`;
    return html`<header class="head">
      ${this.renderPortrait(view)}
      <div class="who">
        ${renderHeading(this.checked('headingLevel') ?? 3, name)}
        <p class="role">${roleLine(view)}</p>
      </div>
      ${this.renderOpening(view)}
    </header>`;
  }

  private renderPortrait({ provider, words }: CardView): TemplateResult {
    const photo = this.photoFailed ? undefined : firstPartyImage(safeUrl(provider.photo), this.settings.src);
    if (!photo) return html`<span class="portrait" aria-hidden="true">${initialsOf(provider)}</span>`;
    // Another provider's photo would stand beside the name until this one has come.
    return html`${keyed(
      photo,
      html`<img
        class="portrait"
        src=${photo}
        alt=${words.photoOf(provider.name)}
        width="64"
        height="64"
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        @error=${this.handlePhotoError}
      />`,
    )}`;
  }

  private renderOpening(view: CardView): TemplateResult {
    const { words } = view;
    const { accepting, isFresh, notes } = openingOf(view);
    return html`<div class="opening ${accepting} ${isFresh ? '' : 'stale'}">
      <p class="opening-state">${iconOpening[accepting]} ${words.opening[accepting]}</p>
      ${notes.length > 0 ? html`<p class="opening-notes">${notes.map((note) => html`<span>${note}</span> `)}</p>` : nothing}
    </div>`;
  }

  private renderEndorsement({ provider, wording }: CardView): TemplateResult | typeof nothing {
    const { endorsement } = provider;
    if (!endorsement) return nothing;
    return html`<figure class="endorsement">
      <figcaption>${wording.words.endorsedBy(endorsement.by)}</figcaption>
      ${endorsement.note ? html`<blockquote>${feedText(endorsement.note)}</blockquote>` : nothing}
    </figure>`;
  }

  private renderReasons({ provider, words, wording }: CardView): TemplateResult | typeof nothing {
    const shown = (this.hit?.reasons ?? []).filter(
      (reason) =>
        // Said elsewhere on the card, searched for or not: the badge, the endorsement, the line under the name, "How to start".
        !['accepting', 'endorsed', 'coordinates-with-therapists'].includes(reason.code) &&
        !(reason.code === 'role' && reason.value === provider.role),
    );
    if (shown.length === 0) return nothing;
    return renderPoints('reasons', words.whyMatch, iconMatch, describeReasons(shown, wording));
  }

  private renderCautions({ words, wording }: CardView): TemplateResult | typeof nothing {
    const shown = (this.hit?.cautions ?? []).filter(
      // The badge says these too.
      ({ code }) => !['not-accepting', 'waitlist', 'availability-unknown', 'availability-not-confirmed'].includes(code),
    );
    if (shown.length === 0) return nothing;
    return renderPoints(
      'cautions',
      words.toCheck,
      iconCheck,
      shown.map((caution) => describeCaution(caution, wording)),
    );
  }

  private renderActions(view: CardView): TemplateResult {
    return html`<div class="actions">
      ${this.renderCall(view)} ${this.renderBook(view)} ${this.renderAsk(view)}
      ${this.#listToggle.render(view.provider, this.settings, this.text.myList, this.format)}<slot name="actions"></slot>
    </div>`;
  }

  private renderCall({ provider, words, onSelect }: CardView): TemplateResult | typeof nothing {
    const call = numberToCall(provider, words);
    if (!call) return nothing;
    const { href, shown } = call;
    return html`<a
      class="button primary"
      part="call"
      href=${href}
      aria-label=${words.callName(shown, provider.name)}
      @click=${() => onSelect('call')}
      >${iconPhone} <span>${words.call(shown)}</span></a
    >`;
  }

  private renderBook({ provider, words, onSelect }: CardView): TemplateResult | typeof nothing {
    const href = safeUrl(provider.booking);
    if (!href) return nothing;
    return html`<a
      class="button"
      part="book"
      href=${href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label="${words.bookName(provider.name)} (${words.newTab})"
      @click=${() => onSelect('book')}
      >${words.book}</a
    >`;
  }

  /** Only where there is a form on the page that can ask. */
  private renderAsk({ provider, words, onSelect }: CardView): TemplateResult | typeof nothing {
    if (!findNearby(this, 'consult-request')) return nothing;
    return html`<button
      class="button"
      part="ask"
      type="button"
      aria-label=${words.askName(provider.name)}
      @click=${() => {
        onSelect('ask');
        void this.ask(provider);
      }}
    >
      ${words.ask}
    </button>`;
  }

  /** The form may still be on its way. */
  private async ask(provider: Provider): Promise<void> {
    if (!(await fetchElement('consult-request', (problem) => this.report(problem)))) return;
    const form = findNearby(this, 'consult-request');
    if (isConsultForm(form)) form.ask(provider);
  }

  private view(): CardView | undefined {
    const provider = this.hit?.provider ?? this.provider;
    if (!provider) return undefined;
    const { card, reasons } = this.text;
    const wording: Wording = { words: reasons, format: this.format, today: this.today ?? isoDay(new Date()) };
    return {
      provider,
      words: card,
      wording,
      asked: new Set(
        (this.hit?.reasons ?? []).flatMap((reason) =>
          reason.code === 'takes-plan' || reason.code === 'treats' ? [reason.asWritten ?? reason.value] : [],
        ),
      ),
      mainPhone: dialableTelephone(provider)?.number,
      toolkit: {
        isOpen: this.toolkitOpen,
        headingLevel: Math.min((this.checked('headingLevel') ?? 3) + 1, 5),
        onToggle: this.handleToolkit,
      },
      onSelect: this.handleSelect,
    };
  }

  private readonly handleToolkit = (event: Event): void => {
    if (this.toolkitOpen || !(event.target as HTMLDetailsElement).open) return;
    this.toolkitOpen = true;
    void fetchElement('care-guide', (problem) => this.report(problem));
  };

  private readonly handlePhotoError = (): void => {
    this.photoFailed = true;
  };

  private readonly handleSelect = (action: SelectAction): void => {
    const { id } = this.hit?.provider ?? this.provider ?? {};
    if (id === undefined) return;
    const event = new SelectEvent({ id, action });
    this.dispatchEvent(event);
  };
}

function renderHeading(level: number, name: TemplateResult): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class="name" part="name" id="name" tabindex="-1">${name}</h2>`;
    case 4:
      return html`<h4 class="name" part="name" id="name" tabindex="-1">${name}</h4>`;
    case 5:
      return html`<h5 class="name" part="name" id="name" tabindex="-1">${name}</h5>`;
    case 6:
      return html`<h6 class="name" part="name" id="name" tabindex="-1">${name}</h6>`;
    default:
      return html`<h3 class="name" part="name" id="name" tabindex="-1">${name}</h3>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'provider-card': ProviderCard;
  }
}
