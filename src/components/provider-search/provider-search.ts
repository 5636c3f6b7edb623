import { html, noChange, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { SomeMessages } from '../../controllers/localize-controller.js';
import { search } from '../../i18n/search/en.js';
import { feed } from '../../i18n/feed/en.js';
import { Announcer } from '../../controllers/announcer.js';
import { ComboboxController } from '../../controllers/combobox-controller.js';
import { DistanceController } from '../../controllers/distance-controller.js';
import { SearchController } from '../../controllers/search-controller.js';
import type { FacetName, Query } from '../../search/query.js';
import { fieldStyles } from '../../styles/field.js';
import { EmbeddedElement } from '../embedded-element.js';
import { FACET_NAMES, PresetElement } from '../preset-element.js';
import { wordsOf } from '../attribute-check.js';
import { asidesOf } from './asides.js';
import { renderAnswer } from './answer.js';
import { AnswerPace } from './answer-pace.js';
import { AnswerVoice, type SpokenAnswer } from './answer-voice.js';
import { renderChips } from './chips.js';
import { renderCuratedList } from './curated-list.js';
import { renderFeedRest, renderFeedStatus } from './feed-status.js';
import { FilterDisclosure } from './filter-disclosure.js';
import { ListedFirst } from './listed-first.js';
import { LoadingVoice } from './loading-voice.js';
import { PresetReader } from './preset-reader.js';
import { filterStyles } from './filter.styles.js';
import { searchStyles } from './provider-search.styles.js';
import { resultStyles } from './result.styles.js';
import { rehearseOnFocus } from './rehearsal.js';
import { renderSearchBox } from './search-box.js';
import { SearchedList } from './searched-list.js';
import { hasPhoneBetweenTags } from './slotted-phone.js';
import { SuggestionList } from './suggestion-list.js';
import { VisitorActions } from './visitor-actions.js';

const DEFAULT_PAGE_SIZE = 20;
/** Filters that are unfolded to begin with. */
const OPEN_AT_FIRST = 2;

/**
 * Search box with suggestions, filters with live counts, chips of what was understood, and the providers found.
 *
 * @summary Finds providers in a feed, in the browser.
 * @tag provider-search
 * @status beta
 * @since 0.1.0
 * @slot - What the page shows until the list of providers is there, and again when it cannot be shown: a telephone number, a link.
 * @slot crisis - In place of the built-in `<crisis-line>`, which stands under the box where the words tell of danger, where nobody was found, and where the list is missing: one for another country.
 * @fires {ProblemEvent} pm-error - Something is wrong that the site editor can mend. Code, attribute and what is allowed; nothing a visitor typed.
 * @csspart base - Everything.
 * @csspart box - The frame of the search box.
 * @csspart input - The text of the search box.
 * @csspart suggestions - The list under the box.
 * @csspart chip - One thing that narrows the list.
 * @csspart filters - All filters.
 * @csspart curated - Whose list is shown first, where `list` names one.
 * @csspart list - The list of providers.
 * @cssprop [--pm-radius=12px] - Corners.
 * @cssprop [--pm-font=inherit] - Typeface.
 * @cssprop --pm-accent - The site's colour, as the attribute `accent`.
 */
export class ProviderSearch extends PresetElement<'search' | 'feed'> {
  static override english: SomeMessages = { language: 'en', search, feed };
  static override styles: CSSResultGroup = [EmbeddedElement.styles, fieldStyles, searchStyles, filterStyles, resultStyles];

  /** A crisis line stands right above, so that a failure need not repeat it. `<provider-match>` sets it. */
  @property({ type: Boolean, attribute: 'crisis-line-above' }) crisisLineAbove = false;

  @query('#box') private readonly input!: HTMLInputElement | null;
  @query('.box') private readonly frame!: HTMLElement | null;
  @query('#suggestions') private readonly popup!: HTMLElement | null;

  readonly #announcer = new Announcer(this);
  readonly #search = new SearchController(this, {
    pageSize: () => this.#pageSize,
    onAnswer: () => this.#voice.afterRest(),
  });
  readonly #distance = new DistanceController(this, {
    onNear: (near) => this.#search.setNear(near),
    onZipError: (error) => this.#announcer.now(this.text.search[error]),
  });
  readonly #presets = new PresetReader(this.#search, (problem) => this.report(problem));
  readonly #listed = new ListedFirst(this.#search, (problem) => this.report(problem));
  readonly #list = new SearchedList(this, {
    search: this.#search,
    listed: this.#listed,
    report: (problem) => this.report(problem),
    onFailure: (code) => this.#sayFailure(code),
    understands: (settings) => this.#presets.understands(settings),
  });
  readonly #disclosure = new FilterDisclosure(this, (group) =>
    this.#facets.slice(0, OPEN_AT_FIRST).some((facet) => facet === group),
  );
  readonly #actions = new VisitorActions(this, {
    search: this.#search,
    distance: this.#distance,
    disclosure: this.#disclosure,
    listed: this.#listed,
    searchEveryone: () => this.#list.showEveryone(),
    announcer: this.#announcer,
    words: () => this.text.search,
    format: () => this.format,
    input: () => this.input,
  });
  readonly #suggested = new SuggestionList(this.#search);
  readonly #pace = new AnswerPace(this, this.#search);
  readonly #combobox = new ComboboxController(this, {
    input: () => this.input,
    frame: () => this.frame,
    popup: () => this.popup,
    // In a crisis nothing may lie over the numbers to call.
    optionCount: () => (this.#search.concernsCrisis ? 0 : this.#suggested.items.length),
    onText: this.#pace.type,
    onTake: (index) => this.#takeSuggestion(index),
    onSubmit: () => this.#submit(),
    onClear: () => this.#search.setText(''),
  });
  readonly #voice = new AnswerVoice(this.#announcer, () => this.#spokenAnswer);

  constructor() {
    super();
    const view = () => (this.hasText ? { words: this.text.feed, format: this.format, state: this.#list.feed } : undefined);
    this.addController(new LoadingVoice(this.#announcer, view));
    rehearseOnFocus(this, () => (this.#search.text === '' ? this.#list.feed : undefined));
  }

  /** How far the element is: waiting for an address, loading, ready, or why not. */
  get status(): 'idle' | 'loading' | 'ready' | 'empty' | 'failed' {
    return this.#list.isFirst ? 'loading' : this.#list.state.status;
  }

  /** How many providers the present question finds; undefined until the feed is there. */
  get total(): number | undefined {
    return this.#list.isFirst ? undefined : this.#search.result?.total;
  }

  /** What is asked at present. Setting it replaces text, filters, place and order, as if the visitor had chosen them. */
  get query(): Query {
    return this.#search.query;
  }
  set query(query: Query) {
    this.#distance.adopt(query.near);
    this.#search.query = query;
  }

  override settingsChanged(): void {
    super.settingsChanged();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const source = this.#list.use(this.settings, this.locale);
    this.#search.directory = source;
    if (source) this.#presets.apply(this.settings);
    if (this.#search.hasPostalCode) this.#list.refine();
  }

  protected override renderContent(): TemplateResult {
    const { status } = this;
    if (status === 'idle') return html`<slot></slot>`;
    const body = this.#pace.isWaiting ? noChange : this.#renderBody();
    return this.#list.canBeAsked ? html`${this.#renderQuestion()}${this.#renderRest()}${body}` : html`${body}`;
  }

  #renderBody(): TemplateResult {
    const { result } = this.#search;
    if (this.#list.state.status !== 'ready' || !result) return this.#renderStatus();
    return renderAnswer({
      words: this.text.search,
      format: this.format,
      result,
      cards: this.#pace.place(result.hits),
      filtersWait: this.#pace.areFiltersWaiting && !this.#disclosure.panelOpen,
      search: this.#search,
      distance: this.#distance,
      disclosure: this.#disclosure,
      facets: this.#facets,
      pageSize: this.#pageSize,
      label: this.#label,
      showsCrisisLine: !this.crisisLineAbove && !this.#search.concernsCrisis,
      onSort: this.#actions.sort,
      onFold: this.#actions.fold,
      onSkip: this.#actions.showResults,
      onRelax: this.#actions.relax,
      onClear: this.#actions.clearAll,
      onMore: this.#actions.showMore,
      onShowResults: this.#actions.showResults,
      curated: this.#renderCurated(),
      isListed: this.#listed.isOn,
      isFirst: this.#list.isFirst,
    });
  }

  #renderQuestion(): TemplateResult {
    const words = this.text.search;
    return html`<form class="question" role="search" aria-label=${words.boxLabel} @submit=${this.#handleSubmit}>
      ${renderSearchBox({
        words,
        format: this.format,
        combobox: this.#combobox,
        text: this.#search.text,
        suggestions: this.#suggested.items,
        hasCounts: !this.#list.isFirst && this.#suggested.haveCounts,
        onClear: this.#handleClearText,
      })}
      ${this.#search.concernsCrisis ? html`<slot name="crisis"><crisis-line></crisis-line></slot>` : nothing}
      ${this.#pace.isWaiting ? noChange : this.#renderChips()}
    </form>`;
  }

  #renderChips(): TemplateResult | typeof nothing {
    const { result, narrowings } = this.#search;
    if (!result) return nothing;
    return renderChips({
      words: this.text.search,
      format: this.format,
      narrowings,
      result,
      label: this.#label,
      onRemove: this.#actions.remove,
      onClearAll: this.#actions.clearAll,
      onLiteral: this.#actions.takeLiterally,
      asides: asidesOf(this.#search, this.#facets, this.text.search),
      onAsk: this.#actions.openGroup,
    });
  }

  #renderCurated(): TemplateResult | typeof nothing {
    const state = this.#list.feed;
    if (state.status !== 'ready') return nothing;
    return renderCuratedList({
      words: this.text.search,
      format: this.format,
      listed: this.#listed,
      practice: this.settings.practice,
      everyone: state.directory.size,
      onShow: this.#actions.showList,
    });
  }

  #renderStatus(): TemplateResult {
    const { practice, phone } = this.settings;
    return html`<div class="status" aria-busy=${this.status === 'loading' ? 'true' : 'false'}>
      ${renderFeedStatus({ words: this.text.feed, format: this.format, state: this.#list.state, practice, phone, hasPhoneInPage: hasPhoneBetweenTags(this, phone), crisisLineAbove: this.checked('crisisLineAbove') === true, onRetry: this.#handleRetry })}
    </div>`;
  }

  #renderRest(): unknown {
    const state = this.#list.feed;
    if (state.status !== 'ready' || !state.rest) return nothing;
    const { rest, isFirst = false, directory } = state;
    const { retryParts: onRetry, wantEveryState: onEveryState } = this.#list;
    const onEveryone = this.#actions.searchEveryone;
    const { feed: words } = this.text;
    return renderFeedRest({
      words,
      format: this.format,
      rest,
      isFirst,
      searched: directory.size,
      onRetry,
      onEveryState,
      onEveryone,
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#pace.drawn();
    return isDone && super.getUpdateComplete();
  }

  /** Loads the feed again, or asks the engine again. */
  reload(): void {
    this.#list.reload();
  }

  /** Back to the whole list: no text, no filters, no place. */
  clear(): void {
    this.#distance.adopt(undefined);
    this.#search.clear();
  }

  get #pageSize(): number {
    return this.settings.limit ?? DEFAULT_PAGE_SIZE;
  }

  get #facets(): readonly FacetName[] {
    const { facets } = this.settings;
    return facets === undefined ? FACET_NAMES : (wordsOf(facets) as FacetName[]);
  }

  readonly #label = (facet: FacetName, value: string): string => this.#search.directory?.label(facet, value) ?? value;

  #takeSuggestion(index: number): void {
    const suggestion = this.#suggested.items[index];
    if (suggestion) this.#search.setText(suggestion.text);
  }

  #submit(): void {
    this.#voice.now();
    // Puts a phone's keyboard away, which covers the list. With a hardware keyboard the focus stays where it is.
    if (matchMedia('(pointer: coarse)').matches) this.input?.blur();
  }

  get #spokenAnswer(): SpokenAnswer | undefined {
    const { result, concernsCrisis } = this.#search;
    if (!this.hasText || !result || this.#search.pending || this.#list.isFirst) return undefined;
    return {
      words: this.text.search,
      format: this.format,
      result,
      asides: asidesOf(this.#search, this.#facets, this.text.search),
      label: this.#label,
      suggestions: this.#combobox.open ? this.#suggested.items.length : 0,
      inDanger: concernsCrisis,
      ownCrisisLine: this.querySelector(':scope > [slot="crisis"]') !== null,
    };
  }

  #sayFailure(code: string): void {
    if (!this.hasText) return;
    const { feed } = this.text;
    this.#announcer.now(code.endsWith('-empty') ? feed.emptyTitle : feed.failedTitle);
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#combobox.close();
    this.#submit();
  };

  readonly #handleClearText = (): void => {
    this.#combobox.close();
    this.#search.setText('');
    this.input?.focus();
  };

  readonly #handleRetry = (): void => {
    this.reload();
    void this.#actions.focusAfterUpdate(() => this.input);
  };
}
