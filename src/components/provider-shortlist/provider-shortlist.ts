import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Announcer } from '../../controllers/announcer.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { feedRequestOf } from '../../controllers/feed-request.js';
import type { SomeMessages } from '../../controllers/localize-controller.js';
import { idsOf, ShortlistController } from '../../controllers/shortlist-controller.js';
import { card } from '../../i18n/card/en.js';
import { feed } from '../../i18n/feed/en.js';
import { isoDay } from '../../i18n/format.js';
import { myList } from '../../i18n/my-list/en.js';
import { reasons } from '../../i18n/reasons/en.js';
import { shortlist } from '../../i18n/shortlist/en.js';
import { MAX_SHORTLIST_LIMIT, type ShortlistEntry } from '../../referral/shortlist.js';
import { disclosureStyles } from '../../styles/disclosure.js';
import { fieldStyles } from '../../styles/field.js';
import { wholeNumber } from '../attribute-check.js';
import { EmbeddedElement } from '../embedded-element.js';
import { findNearby, goTo, hitsNearby, isConsultForm } from '../nearby.js';
import { FeedProblems } from '../feed-problems.js';
import { comparisonStyles } from './comparison.styles.js';
import { DragOrder } from './drag-order.js';
import { entryStyles } from './entry.styles.js';
import { ShortlistChangeEvent } from './events.js';
import { LateParts } from './late-parts.js';
import { ListChanges } from './list-changes.js';
import { goToShared, ListFragment } from './list-fragment.js';
import { ListProblems } from './list-problems.js';
import { renderMine, type MineView } from './mine.js';
import { NOBODY, type ProvidersById } from './providers-by-id.js';
import { shortlistStyles } from './provider-shortlist.styles.js';
import { ScrollRegion } from './scroll-region.js';
import { SheetReasons } from './sheet-reasons.js';
import { listedOf } from './shortlist-view.js';
import { renderSuggested, renderUnreadable, type SuggestedView } from './suggested.js';
import { suggestedLists, type Suggested } from './suggested-lists.js';

/**
 * The providers that a visitor chose, in their order, with notes, a comparison, and ways to go on; and lists that the practice
 * recommends, or that came with a link.
 *
 * The list is in memory, one for each feed on a page; with `remember` it lasts until the tab is closed. What stands between the tags
 * is shown where the feed cannot be loaded.
 *
 * @summary The visitor's list: compare providers, put them in order, and ask several at once.
 * @tag provider-shortlist
 * @status beta
 * @since 0.1.0
 * @slot - Shown where the feed cannot be loaded and nobody is on the list.
 * @fires {ShortlistChangeEvent} pm-shortlist-change - Somebody was added or taken off, or the order was changed: ids of those on the list.
 * @fires {ProblemEvent} pm-error - Something is wrong that the site editor can mend.
 * @csspart base - Everything.
 * @csspart shared - The list that came with a link.
 * @csspart curated - The list that `list` names.
 * @csspart mine - The visitor's own list.
 * @csspart ask - The button that asks all of them for a consult.
 * @csspart sheet - The button that makes a sheet.
 * @cssprop [--pm-radius=12px] - Corners.
 * @cssprop [--pm-font=inherit] - Typeface.
 * @cssprop --pm-accent - The site's colour, as the attribute `accent`.
 */
export class ProviderShortlist extends EmbeddedElement<'card' | 'feed' | 'myList' | 'reasons' | 'shortlist'> {
  static override english: SomeMessages = { language: 'en', card, feed, myList, reasons, shortlist };
  static override styles: CSSResultGroup = [
    EmbeddedElement.styles,
    fieldStyles,
    disclosureStyles,
    shortlistStyles,
    entryStyles,
    comparisonStyles,
  ];
  static override checks = {
    ...EmbeddedElement.checks,
    shortlistLimit: wholeNumber(1, MAX_SHORTLIST_LIMIT),
    headingLevel: wholeNumber(1, 6),
  };

  /** Name of a list of the feed that is shown above the visitor's own: `warm-referrals`. */
  @property() list?: string;
  /** Providers at most on the visitor's list, 1 to 20. @default 6 */
  @property({ attribute: 'shortlist-limit', type: Number }) shortlistLimit?: number;
  /** Keeps the visitor's list, with its notes, in the browser tab until that is closed. @default false */
  @property({ type: Boolean }) remember?: boolean;
  /** Level of the headings over the lists, 1 to 6. @default 2 */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;

  @state() private compareOpen = false;
  @state() private onlyDifferences = true;
  @state() private sheetShown = false;
  /** What "Add all" did, for as long as the list is as it left it. */
  @state() private took: { readonly kind: Suggested['kind']; readonly said: string; readonly ids: string } | undefined;

  readonly #announcer = new Announcer(this);
  readonly #fragment = new ListFragment(this);
  readonly #problems = new FeedProblems(this, {
    // A search without an address tells it itself.
    isIdle: () => this.#feed.state.status === 'idle' && !(this.#hasSearch && this.#isSearchIdle),
    report: (problem) => this.report(problem),
  });
  readonly #feed = new FeedController(this, {
    // A search beside it says the same.
    onFailure: (code, detail) => this.#hasSearch || this.#problems.reportFailure(code, detail),
    onIssues: (issues) => this.#problems.reportIssues(issues),
  });
  readonly #list = new ShortlistController(this, {
    offers: () => true,
    onChange: (ids) => {
      const event = new ShortlistChangeEvent({ ids });
      this.dispatchEvent(event);
    },
  });
  readonly #changes = new ListChanges(this, {
    list: this.#list,
    announcer: this.#announcer,
    words: () => this.text.shortlist,
    format: () => this.format,
    nameOf: ({ id, name }) => this.#everybody.get(id)?.name ?? name,
  });
  readonly #drag = new DragOrder(this, {
    rows: () => [...this.renderRoot.querySelectorAll<HTMLElement>('.entry')],
    onDrop: this.#changes.moveTo,
  });
  readonly #openNotes = new Set<string>();
  readonly #late = new LateParts(this, (problem) => this.report(problem));
  readonly #listProblems = new ListProblems((problem) => this.reportOnce(problem));
  readonly #reasons = new SheetReasons(this, {
    sheet: () => this.#sheet,
    ids: () => this.ids,
    directory: () => (this.#feed.state.status === 'ready' ? this.#feed.state.directory : undefined),
  });

  constructor() {
    super();
    this.addController(new ScrollRegion(() => this.renderRoot.querySelector<HTMLElement>('#region')));
  }

  /** Ids of the providers on the visitor's list, in its order. */
  get ids(): readonly string[] {
    return idsOf(this.#list.shortlist);
  }

  /** Adds a provider at the end. @returns false where the list is full */
  add({ id, name }: Pick<ShortlistEntry, 'id' | 'name'>): boolean {
    this.#list.use(this.settings);
    this.#list.add([{ id, name }]);
    return this.#list.has(id);
  }

  /** Moves to the visitor's own list, so that reading goes on from here. */
  override focus(options?: FocusOptions): void {
    this.#mine?.focus(options);
  }

  /** Takes the reader to the visitor's own list. */
  async show(): Promise<void> {
    await this.updateComplete;
    this.#mine?.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#mine?.focus({ preventScroll: true });
  }

  get #mine(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#mine');
  }

  override settingsChanged(): void {
    super.settingsChanged();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#list.use(this.settings);
    this.#feed.use(feedRequestOf(this.settings, this.locale));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#listProblems.checkLimit(this.settings.shortlistLimit, this.#list.limit);
    const { state: stands } = this.#feed;
    if (stands.status !== 'ready' || !this.hasText) return;
    this.#listProblems.checkName(this.list, stands.feed);
    if (this.#fragment.takeToIt()) void goToShared(this.renderRoot);
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view;
    const { state: stands } = this.#feed;
    if (stands.status === 'failed' && view.entries.length === 0) return html`<slot></slot>`;
    return html`<div class="whole">
      ${this.#fragment.isUnreadable ? renderUnreadable(view) : nothing}
      ${this.#suggested.map((suggested) => renderSuggested(view, suggested))} ${renderMine(view)}
      ${this.sheetShown ? html`<referral-sheet heading-level=${Math.min(view.level, 5)}></referral-sheet>` : nothing}
    </div>`;
  }

  get #view(): MineView & SuggestedView {
    const { state: stands } = this.#feed;
    const { card: cardWords, myList: listWords, reasons: reasonWords, shortlist: words } = this.text;
    const isFeedThere = stands.status === 'ready' || stands.status === 'empty';
    return {
      words,
      card: cardWords,
      myList: listWords,
      limit: this.#list.limit,
      format: this.format,
      wording: { words: reasonWords, format: this.format, today: isoDay(new Date()) },
      level: this.checked('headingLevel') ?? 2,
      practice: this.settings.practice,
      entries: this.#list.shortlist.entries,
      providers: this.#everybody,
      isFeedThere,
      isRemembered: this.#list.isRemembered,
      failed: stands.status === 'failed' && !this.#hasSearch ? this.text.feed.failed[stands.kind] : undefined,
      retry: this.text.feed.retry,
      onRetry: () => this.#feed.reload(),
      undo: this.#changes.undo,
      isOpen: this.compareOpen,
      onlyDifferences: this.onlyDifferences,
      miles: this.compareOpen ? this.#miles : new Map(),
      canAsk: findNearby(this, 'consult-request') !== undefined,
      isPartMissing: this.#late.isMissing,
      openNotes: this.#openNotes,
      said: (kind) => (this.took?.kind === kind && this.took.ids === this.ids.join() ? this.took.said : undefined),
      onTakeAll: (suggested) => this.#takeAll(suggested),
      onMove: this.#changes.move,
      onRemove: this.#changes.remove,
      onNote: (id, note) => this.#list.annotate(id, note),
      onNoteToggle: (id, isOpen) => (isOpen ? this.#openNotes.add(id) : this.#openNotes.delete(id)),
      onGrip: (event, index) => this.#drag.start(event, index),
      onClear: this.#changes.clear,
      onPutBack: this.#changes.putBack,
      onToggle: (event) => (this.compareOpen = (event.target as HTMLDetailsElement).open),
      onOnlyDifferences: (event) => (this.onlyDifferences = (event.target as HTMLInputElement).checked),
      onAsk: () => void this.#ask(),
      onSheet: () => void this.#makeSheet(),
    };
  }

  get #hasSearch(): boolean {
    return findNearby(this, 'provider-search') !== undefined;
  }

  get #isSearchIdle(): boolean {
    const search = findNearby(this, 'provider-search');
    return search instanceof EmbeddedElement && search.settings.src === undefined;
  }

  /** Also whom the directory leaves out as unconfirmed: who is listed there has not left. */
  get #everybody(): ProvidersById {
    const { state: stands } = this.#feed;
    return stands.status === 'ready' ? stands.directory : NOBODY;
  }

  get #suggested(): readonly Suggested[] {
    const { state: stands } = this.#feed;
    if (stands.status !== 'ready') return [];
    return suggestedLists(stands.feed.lists, this.#everybody, this.#fragment.shared, this.list);
  }

  get #miles(): ReadonlyMap<string, number> {
    const { state: stands } = this.#feed;
    const hits = stands.status === 'ready' ? [...hitsNearby(this, stands.directory, this.ids)] : [];
    return new Map(hits.flatMap(([id, { distanceMiles }]) => (distanceMiles === undefined ? [] : [[id, distanceMiles]])));
  }

  /** The sheet that the page has, else our own. */
  get #sheet(): HTMLElement | undefined {
    return findNearby(this, 'referral-sheet') ?? this.renderRoot.querySelector<HTMLElement>('referral-sheet') ?? undefined;
  }

  #takeAll({ kind, providers }: Suggested): void {
    const { shortlist: words, myList: listWords } = this.text;
    const { limit } = this.#list;
    const wanted = providers.filter(({ id }) => !this.#list.has(id)).length;
    const count = this.#list.add(providers);
    if (count > 0) {
      const said = count === wanted ? words.addedAll(this.format, count) : words.addedSome(this.format, count, limit);
      this.took = { kind, said, ids: this.ids.join() };
      this.#announcer.now(said);
    } else this.#announcer.now(wanted === 0 ? words.allOn : listWords.full(this.format, limit));
  }

  async #ask(): Promise<void> {
    if (!(await this.#late.fetch('consult-request'))) return;
    const form = findNearby(this, 'consult-request');
    if (isConsultForm(form)) form.ask(...listedOf(this.#view).map(({ id, name }) => ({ id, name })));
  }

  async #makeSheet(): Promise<void> {
    if (!(await this.#late.fetch('referral-sheet'))) return;
    this.sheetShown = findNearby(this, 'referral-sheet') === undefined;
    await this.updateComplete;
    const sheet = this.#sheet;
    if (!sheet) return;
    this.#reasons.give();
    goTo(sheet);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'provider-shortlist': ProviderShortlist;
  }
}
