import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ConsultToolkit } from '../../content/toolkit.js';
import { Announcer } from '../../controllers/announcer.js';
import { ContentController } from '../../controllers/content-controller.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { feedRequestOf } from '../../controllers/feed-request.js';
import type { SomeMessages } from '../../controllers/localize-controller.js';
import { ShortlistController } from '../../controllers/shortlist-controller.js';
import type { Provider } from '../../feed/provider.js';
import { filesOnDemand } from '../../files-on-demand.js';
import { card } from '../../i18n/card/en.js';
import { feed } from '../../i18n/feed/en.js';
import { isoDay } from '../../i18n/format.js';
import { reasons } from '../../i18n/reasons/en.js';
import type { ReferralMessages } from '../../i18n/referral/messages.js';
import { sheetReasons, type SheetWording } from '../../i18n/referral/sheet-lines.js';
import { referralSheet } from '../../referral/sheet.js';
import type { Reason } from '../../search/query.js';
import { disclosureStyles } from '../../styles/disclosure.js';
import { fieldStyles } from '../../styles/field.js';
import { webAddress, wholeNumber } from '../attribute-check.js';
import { EmbeddedElement } from '../embedded-element.js';
import { FeedProblems } from '../feed-problems.js';
import { firstPartyImage } from '../first-party-image.js';
import { listNotInFeed } from '../list-not-in-feed.js';
import { CodeController } from './code-controller.js';
import { crisisNumbersNear } from './crisis-numbers.js';
import { guideAnswersNear } from './guide-answers.js';
import { mailtoHref } from './mail-text.js';
import { renderTooMany } from './on-sheet.js';
import { renderPaper, type PaperView } from './paper.js';
import { paperPrintStyles } from './paper-print.styles.js';
import { paperStyles } from './paper.styles.js';
import { referralSheetStyles } from './referral-sheet.styles.js';
import { SheetActions } from './sheet-actions.js';
import { FIRST_CHOICES, reasonKey, renderEditor, renderNotesChoice, type SheetChoices } from './sheet-editor.js';
import { sheetLink } from './sheet-link.js';
import { MOST_ON_SHEET, sheetSource, type SheetSource } from './sheet-source.js';
import { sheetText } from './sheet-text.js';
import { renderToolbar, type SheetAction } from './toolbar.js';

/**
 * What a therapist hands over, or a visitor takes along: one to six providers on one printed page or two, with when each fact was
 * confirmed, what to ask and to say, the crisis line, and a code that opens the same list. It holds facts about providers only: there is no
 * field for anything about a client, and what is written by hand goes on the sheet and its copies, never into a link, an email or an event.
 *
 * Shown are the `providers` it is given; without them the visitor's list, else the curated `list`, else the list in the page's address.
 *
 * @summary A referral on paper: print, copy, email, or take along on a phone.
 * @tag referral-sheet
 * @status beta
 * @since 0.1.0
 * @slot - What the page shows while there is nobody on the sheet.
 * @fires {ProblemEvent} pm-error - Something is wrong that the site editor can mend.
 * @csspart base - Everything.
 * @csspart sheet - The preview of the paper.
 * @csspart logo - The logo on the letterhead.
 * @csspart code - The code for a phone's camera.
 * @cssprop [--pm-radius=12px] - Corners.
 * @cssprop [--pm-font=inherit] - Typeface of what is around the sheet.
 * @cssprop --pm-accent - The site's colour, as the attribute `accent`.
 */
export class ReferralSheet extends EmbeddedElement<'card' | 'reasons' | 'feed'> {
  static override english: SomeMessages = { language: 'en', card, reasons, feed };
  static override styles = [
    EmbeddedElement.styles,
    fieldStyles,
    disclosureStyles,
    referralSheetStyles,
    paperStyles,
    paperPrintStyles,
  ];

  static override checks = {
    ...EmbeddedElement.checks,
    headingLevel: wholeNumber(1, 5),
    logo: webAddress,
    pageUrl: webAddress,
  };

  /** Name of a curated list of the feed: `warm-referrals`. */
  @property() list?: string;
  /** The practice's logo: an image of the page's own site, or by https of the feed's. Others are left out. */
  @property() logo?: string;
  /** Address of the page that the code and the link open. @default this page, without its query */
  @property({ attribute: 'page-url' }) pageUrl?: string;
  /** Level of the heading over the sheet, 1 to 5; each provider's is one below. @default 2 */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;
  /** Who may be on the sheet; of more than six the first six are, until the reader chooses. */
  @property({ attribute: false }) providers?: readonly Provider[];
  /** Why each is suggested, by provider id: the reasons that a search gave. */
  @property({ attribute: false }) reasons?: Readonly<Record<string, readonly Reason[]>>;
  /** The day on the sheet, ISO. @default the visitor's day */
  @property({ attribute: false }) today?: string;

  @state() private choices: SheetChoices = FIRST_CHOICES;
  @state() private said = '';
  @state() private toSelect = '';

  readonly #announcer = new Announcer(this);
  readonly #problems = new FeedProblems(this, {
    isIdle: () => this.providers === undefined && this.#feed.state.status === 'idle',
    report: (problem) => this.report(problem),
  });
  readonly #feed = new FeedController(this, {
    onFailure: (code, detail) => this.#problems.reportFailure(code, detail),
    onIssues: () => undefined,
  });
  readonly #shortlist = new ShortlistController(this);
  readonly #words = new ContentController<ReferralMessages>(this, filesOnDemand.referralWords, () => this.#reportFailure());
  readonly #toolkit = new ContentController<ConsultToolkit>(this, filesOnDemand.toolkit, () => this.#reportFailure());
  readonly #code = new CodeController(this);
  readonly #actions = new SheetActions(this);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#refresh);
    addEventListener('beforeprint', this.#drawNow);
    this.addEventListener('pointerenter', this.#refresh);
    this.addEventListener('focusin', this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#refresh);
    removeEventListener('beforeprint', this.#drawNow);
    this.removeEventListener('pointerenter', this.#refresh);
    this.removeEventListener('focusin', this.#refresh);
  }

  override settingsChanged(): void {
    super.settingsChanged();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#shortlist.use(this.settings);
    const request = feedRequestOf(this.settings, this.locale);
    this.#feed.use(this.providers ? { ...request, url: undefined } : request);
    if (!this.hasText) return;
    void this.#words.want(this.text.language);
    void this.#toolkit.want(this.text.language);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#checkLogo();
    this.#checkList();
  }

  protected override renderContent(): TemplateResult {
    const words = this.#words.content;
    if (!words) return html`${this.#words.status === 'failed' ? this.#renderFailure() : nothing}<slot></slot>`;
    const source = this.#source;
    if (source.providers.length === 0) return this.#renderNobody(words, source);
    const { text } = this.#paper(words, source, false);
    return html`<div class="layout">
      ${renderToolbar({
        words,
        mailto: mailtoHref(text, words.emailSubject),
        canShare: typeof navigator.share === 'function',
        said: this.said,
        toSelect: this.toSelect,
        onAction: (action) => void this.#act(action, words),
      })}
      ${this.#hasNotes(source) ? renderNotesChoice({ words, choices: this.choices, onChoices: this.#choose }) : nothing}
      ${source.all.length > MOST_ON_SHEET ? renderTooMany({ words, format: this.format, ...source, onChoose: this.#handleChoose }) : nothing}
      ${renderEditor({
        words,
        wording: this.#wording(words),
        all: source.all,
        providers: source.providers,
        reasons: this.#reasonsOf(source),
        choices: this.choices,
        onChoices: this.#choose,
      })}
      <section aria-label=${words.preview}>${renderPaper(this.#paper(words, source, this.choices.notes))}</section>
    </div>`;
  }

  #renderNobody(words: ReferralMessages, source: SheetSource): TemplateResult {
    const { status } = this.#feed.state;
    if (status === 'loading') return html`<slot></slot>`;
    if (status === 'failed') return this.#renderFailure();
    const gone = this.#goneOf(words, source);
    return html`<p class="empty">${gone ? `${gone} ${words.nobodyLeft}` : words.empty}</p>
      <slot></slot>`;
  }

  #goneOf(words: ReferralMessages, { gone: { names, unnamed } }: SheetSource): string {
    return names.length + unnamed > 0 ? words.gone(this.format, names, unnamed) : '';
  }

  #renderFailure(): TemplateResult {
    const { feed: words } = this.text;
    const { state: feedState } = this.#feed;
    return html`<div class="empty" role="alert">
      <p>${words.failed[feedState.status === 'failed' ? feedState.kind : 'unreachable']}</p>
      <button class="button" type="button" @click=${this.#handleRetry}>${words.retry}</button>
      <slot></slot>
    </div>`;
  }

  get #source(): SheetSource {
    return sheetSource({
      providers: this.providers,
      shortlist: this.#shortlist.shortlist,
      list: this.list,
      hash: location.hash,
      feed: this.#feed.state,
      chosen: this.choices.onSheet,
    });
  }

  get #notes(): ReadonlyMap<string, string> {
    return new Map(this.#shortlist.shortlist.entries.flatMap(({ id, note }) => (note ? [[id, note]] : [])));
  }

  #hasNotes({ providers }: SheetSource): boolean {
    const notes = this.#notes;
    return providers.some(({ id }) => notes.has(id)) || guideAnswersNear(this).length > 0;
  }

  #reasonsOf({ providers }: SheetSource): Record<string, readonly Reason[]> {
    return Object.fromEntries(providers.map(({ id, role }) => [id, sheetReasons(this.reasons?.[id] ?? [], role)]));
  }

  #wording(words: ReferralMessages): SheetWording {
    const { card: cardWords, reasons: reasonWords } = this.text;
    return { words: reasonWords, card: cardWords, sheet: words, format: this.format, today: this.#day };
  }

  /** @param withNotes the visitor's own: on what is printed, and on nothing else */
  #paper(words: ReferralMessages, source: SheetSource, withNotes: boolean): PaperView {
    const { settings, choices } = this;
    const all = this.#reasonsOf(source);
    const text = sheetText(
      {
        sheet: referralSheet({
          providers: source.providers,
          today: this.#day,
          lines: choices.lines,
          reasons: Object.fromEntries(
            Object.entries(all).map(([id, given]) => [id, given.filter((reason) => !choices.leftOut.has(reasonKey(id, reason)))]),
          ),
        }),
        practice: settings.practice,
        phone: settings.phone,
        crisis: crisisNumbersNear(this),
        gone: this.#goneOf(words, source),
        link: sheetLink(this.checked('pageUrl'), source.shared),
        toolkit: choices.toolkit ? this.#toolkit.content : undefined,
        ...(withNotes && { notes: this.#notes, answers: guideAnswersNear(this) }),
      },
      this.#wording(words),
    );
    return {
      text,
      words,
      level: this.checked('headingLevel') ?? 2,
      logo: this.#logo,
      code: text.link && this.#code.codeOf(text.link.href),
    };
  }

  async #act(action: SheetAction, words: ReferralMessages): Promise<void> {
    const source = this.#source;
    const { said, toSelect = '' } = await this.#actions.take(action, {
      words,
      language: this.text.language,
      locale: this.locale,
      today: this.#day,
      providers: source.providers,
      printed: { ...this.#paper(words, source, this.choices.notes), level: 1 },
      shared: this.#paper(words, source, false).text,
    });
    this.said = said;
    this.toSelect = toSelect;
    this.#announcer.now(said);
    if (!toSelect) return;
    await this.updateComplete;
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#to-select');
    field?.focus();
    field?.select();
  }

  get #day(): string {
    return this.today ?? isoDay(new Date());
  }

  get #logo(): string | undefined {
    return firstPartyImage(this.checked('logo'), this.settings.src);
  }

  #checkLogo(): void {
    const { logo } = this;
    if (!logo || this.#logo || !this.checked('logo')) return;
    const allowed = 'an image of this site, or by https of the site of the feed';
    this.reportOnce({ code: 'attribute-not-understood', attribute: 'logo', value: logo, allowed });
  }

  #checkList(): void {
    const { list } = this;
    const { state: feedState } = this.#feed;
    if (!list || feedState.status !== 'ready' || Object.hasOwn(feedState.feed.lists ?? {}, list)) return;
    this.reportOnce(listNotInFeed(list, feedState.feed));
  }

  #reportFailure(): void {
    this.report({ code: 'content-not-loaded', level: 'error' });
  }

  readonly #handleRetry = (): void => {
    void this.#words.retry();
    void this.#toolkit.retry();
    if (this.#feed.state.status === 'failed') this.#feed.reload();
  };

  readonly #choose = (choices: SheetChoices): void => {
    this.choices = choices;
  };

  readonly #handleChoose = (): void => {
    const change = this.renderRoot.querySelector<HTMLDetailsElement>('.change');
    if (change) change.open = true;
    change?.querySelector('input')?.focus();
  };

  /** What is written elsewhere on the page may be new. */
  readonly #refresh = (): void => this.requestUpdate();

  /** A page that is about to be printed does not wait. */
  readonly #drawNow = (): void => {
    this.requestUpdate();
    this.performUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'referral-sheet': ReferralSheet;
  }
}
