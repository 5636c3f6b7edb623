import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { AnswerDetail, Faq, FaqMore, GroupId, SearchOffer } from '../../content/answer.js';
import { faqEn } from '../../content/faq.en.js';
import { OUTLINE } from '../../content/faq/outline.js';
import { Announcer } from '../../controllers/announcer.js';
import { ContentController } from '../../controllers/content-controller.js';
import { filesOnDemand } from '../../files-on-demand.js';
import { fieldStyles } from '../../styles/field.js';
import { listOf, oneOf, wholeNumber, wordsOf } from '../attribute-check.js';
import { EmbeddedElement } from '../embedded-element.js';
import { renderHeading } from '../heading.js';
import { hasNearbySearch, setNearbySearch } from '../nearby.js';
import { AnswerSearch, type Found } from './answer-search.js';
import { arrange, type Entry, type EntryGroup } from './arrange.js';
import { renderEntry, type EntryView } from './entry-view.js';
import { iconClear, iconSearch } from './icons.js';
import { FRAGMENT_PREFIX, readOwnEntries, unfold, withoutPrefix, type OwnEntry } from './own-entries.js';
import { questionFor } from './question-keys.js';
import { stigmaFaqStyles } from './stigma-faq.styles.js';
import { StructuredData, faqPage } from './structured-data.js';

/** With more answers than this there is a search box over them. */
const SEARCH_ABOVE = 8;
const GROUPS: readonly GroupId[] = ['feelings', 'medication', 'prescribers', 'finding'];
const CHOICES: readonly string[] = [...GROUPS, ...OUTLINE.map(({ id }) => id)];

/**
 * Questions about medicine, stigma, who prescribes and how to find someone, answered honestly, with sources and dates.
 *
 * Between the tags a site editor may write answers of their own: each `<details>`, and each heading with what follows it, becomes one.
 * With the `id` of a built-in answer it takes that answer's place; `data-before` or `data-after` names the answer it stands beside.
 * A link to `#pm-faq-<id>` opens that answer.
 *
 * @summary Honest, sourced, dated answers, as an accordion that find-in-page, print and a keyboard can open.
 * @tag stigma-faq
 * @status beta
 * @since 0.1.0
 * @slot - The practice's own answers; what stands before the first of them shows until the element is ready, and where it cannot work.
 * @slot crisis - A `<crisis-line>` for another country, in place of the built-in one inside an answer.
 * @fires {ProblemEvent} pm-error - Something is wrong that the site editor can mend.
 * @csspart base - Everything.
 * @csspart question - The button with a question.
 * @csspart answer - What a question opens.
 * @csspart more - The button that shows the longer answer.
 * @csspart search - The button that sets the search beside.
 * @csspart input - The text of the search box.
 * @cssprop [--pm-radius=12px] - Corners.
 * @cssprop [--pm-font=inherit] - Typeface.
 * @cssprop --pm-accent - The site's colour, as the attribute `accent`.
 */
export class StigmaFaq extends EmbeddedElement {
  static override styles = [EmbeddedElement.styles, fieldStyles, stigmaFaqStyles];

  /** Slots are filled by hand, so that nothing of the editor's markup is changed, and bare text can be part of an answer. */
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, slotAssignment: 'manual' };

  static override checks = {
    ...EmbeddedElement.checks,
    topics: listOf(...CHOICES),
    exclude: listOf(...CHOICES),
    ownAnswers: oneOf('before', 'after'),
    headingLevel: wholeNumber(1, 5),
  };

  /** Groups and answers that are shown, by id: `feelings finding how-soon`. @default all */
  @property() topics?: string;
  /** Groups and answers that are left out, by id. */
  @property() exclude?: string;
  /** Answers that are open to begin with, by id; `all` opens every one. */
  @property() open?: string;
  /** Opening an answer closes the others. */
  @property({ type: Boolean }) single = false;
  /** Where the practice's own answers stand: `before` or `after` the built-in ones. @default 'after' */
  @property({ attribute: 'own-answers' }) ownAnswers?: 'before' | 'after';
  /** Level of the headings over the groups, 1 to 5; questions are one below. @default 2 */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;
  /** Puts FAQPage data of schema.org between the tags, for search engines. */
  @property({ attribute: 'structured-data', type: Boolean }) structuredData = false;

  @state() private searched = '';
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private moreOpened: ReadonlySet<string> = new Set();
  @state() private own: readonly OwnEntry[] = [];

  @query('#answer-search') private readonly input!: HTMLInputElement | null;

  readonly #announcer = new Announcer(this);
  readonly #spanish = new ContentController<Faq>(
    this,
    () => filesOnDemand.spanishFaq(),
    () => this.#reportFailure(),
  );
  readonly #more = new ContentController<FaqMore>(
    this,
    (language) => filesOnDemand.faqMore(language),
    () => {
      if (this.hasText) this.#announcer.now(this.text.faq.moreFailed);
    },
  );
  readonly #data = new StructuredData(this);
  readonly #childWatch = new MutationObserver((records) => this.#readAgain(records));
  #groups: readonly EntryGroup[] = [];
  #index: { readonly search: AnswerSearch; readonly of: readonly unknown[] } | undefined;
  #fragmentShown = '';
  #openedFor: string | undefined;
  readonly #told = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#childWatch.observe(this, { childList: true, characterData: true, subtree: true });
    this.#read();
    addEventListener('hashchange', this.#handleFragment);
    addEventListener('beforeprint', this.#handlePrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#childWatch.disconnect();
    removeEventListener('hashchange', this.#handleFragment);
    removeEventListener('beforeprint', this.#handlePrint);
  }

  /**
   * Opens an answer and takes the reader to its question.
   * @param id of a built-in answer or an own one, with or without `pm-faq-`
   * @returns false where no answer that is shown has this id
   */
  show(id: string): boolean {
    const wanted = withoutPrefix(id);
    if (!this.#entries.some((entry) => entry.id === wanted)) return false;
    this.searched = '';
    this.#open(wanted);
    void this.updateComplete.then(() => {
      const button = questionFor(this.renderRoot, wanted);
      button?.scrollIntoView({ block: 'start' });
      button?.focus({ preventScroll: true });
    });
    return true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasText) return;
    if (this.#language === 'es') void this.#spanish.want('es');
    if (this.#more.status !== 'idle') void this.#more.want(this.#language);
    const { groups, problems } = arrange({
      faq: this.#faq,
      own: this.own,
      topics: wordsOf(this.topics ?? '').filter((word) => CHOICES.includes(word)),
      exclude: wordsOf(this.exclude ?? ''),
      ownFirst: this.checked('ownAnswers') === 'before',
    });
    this.#groups = groups;
    for (const problem of problems) this.#tell(problem);
    // Spanish answers come later than the attribute.
    if (this.open !== this.#openedFor && this.#faq) this.#openAtFirst();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#assignSlots();
    if (!this.hasText) return;
    this.#data.show(this.structuredData && this.#entries.length > 0 ? faqPage(this.#entries, this.locale) : undefined);
    this.#handleFragment();
  }

  protected override renderContent(): TemplateResult {
    const isLoading = this.#language === 'es' && this.#spanish.status === 'loading';
    if (isLoading && this.own.length === 0) return html`<slot></slot>`;
    const { faq: words } = this.text;
    const found = this.#found;
    return html`<div class="faq" @keydown=${this.#handleKeydown}>
      ${this.#isFailed ? this.#renderFailure() : nothing} ${this.#renderTools()}
      ${
        this.#faq && this.#entries.some(({ own }) => !own)
          ? html`<p class="notice">${this.#faq.notice.general} ${this.#faq.notice.notSignedOff}</p>`
          : nothing
      }
      ${found ? this.#renderFound(found) : this.#groups.map((group) => this.#renderGroup(group))}
      ${
        this.#entries.length > 0
          ? html`<p class="end">
              <button class="button quiet" type="button" @click=${this.#handlePrintButton}>${words.print}</button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderTools(): TemplateResult | typeof nothing {
    const { faq: words } = this.text;
    const count = this.#entries.length;
    if (count < 2) return nothing;
    return html`<div class="tools">
      ${
        count > SEARCH_ABOVE
          ? html`<form class="search" role="search" aria-label=${words.searchLabel} @submit=${this.#handleSubmit}>
              <label class="label" for="answer-search">${words.searchLabel}</label>
              <div class="box">
                ${iconSearch}
                <input
                  id="answer-search"
                  part="input"
                  type="text"
                  enterkeyhint="search"
                  autocomplete="off"
                  autocapitalize="none"
                  maxlength="200"
                  placeholder=${words.searchExample}
                  .value=${this.searched}
                  @input=${this.#handleInput}
                  @focus=${this.#loadMore}
                  @keydown=${this.#handleSearchKey}
                />
                <button
                  class="clear"
                  type="button"
                  aria-label=${words.clearSearch}
                  ?hidden=${this.searched === ''}
                  @click=${this.#handleClear}
                >
                  ${iconClear}
                </button>
              </div>
            </form>`
          : nothing
      }
      ${
        this.single
          ? nothing
          : html`<button class="button quiet all" type="button" @click=${this.#handleAll}>
              ${this.#areAllOpen ? words.closeAll : words.openAll}
            </button>`
      }
    </div>`;
  }

  #renderGroup({ id, title, entries }: EntryGroup): TemplateResult {
    const view = this.#view;
    const { practice } = this.settings;
    return html`<section class="group" aria-labelledby="group-${id}">
      ${renderHeading(this.#level, 'group-title', title ?? this.text.faq.ownGroup(practice), `group-${id}`)}
      <div class="entries">${entries.map((entry) => renderEntry(view, entry))}</div>
    </section>`;
  }

  #renderFound({ ids, all }: Found): TemplateResult {
    const { faq: words } = this.text;
    const view = this.#view;
    const entries = ids.flatMap((id) => this.#entries.find((entry) => entry.id === id) ?? []);
    return html`<section class="group" aria-labelledby="found">
      ${renderHeading(this.#level, 'group-title', this.#sentence({ ids, all }), 'found')}
      ${
        entries.length > 0
          ? html`<div class="entries">${entries.map((entry) => renderEntry(view, entry))}</div>`
          : html`<p class="hint">${words.foundNoneHint}</p>
              ${view.crisisLine('')}`
      }
    </section>`;
  }

  #renderFailure(): TemplateResult {
    const { faq: words } = this.text;
    return html`<div class="failure" role="group">
      <p class="failed">${words.answersFailed}</p>
      <button class="button" type="button" @click=${() => this.#spanish.retry()}>${words.tryAgain}</button>
      ${this.own.length === 0 ? html`<slot></slot>` : nothing}
    </div>`;
  }

  get #view(): EntryView {
    const isOpen = this.opened;
    return {
      words: this.text.faq,
      format: this.format,
      notice: this.#faq?.notice,
      practice: this.settings.practice,
      level: this.#level + 1,
      isOpen: (id) => isOpen.has(id),
      isMoreOpen: (id) => this.moreOpened.has(id),
      moreStatus: this.#more.status,
      detail: (id): AnswerDetail | undefined => this.#more.content?.[id],
      question: (id) => this.#entries.find((entry) => entry.id === id)?.question,
      hasSearch: hasNearbySearch(this),
      crisisLine: (id) => this.#crisisLine(id),
      onToggle: (id) => (this.opened.has(id) ? this.#close(id) : this.#open(id)),
      onFound: (id) => this.#open(id),
      onToggleMore: this.#handleToggleMore,
      onMoreFound: (id) => {
        this.moreOpened = new Set([...this.moreOpened, id]);
      },
      onRetry: () => void this.#more.retry(),
      onSearch: (offer: SearchOffer) => setNearbySearch(this, offer),
      onShow: (id) => void this.show(id),
    };
  }

  get #language(): 'en' | 'es' {
    return this.text.language;
  }

  get #faq(): Faq | undefined {
    return this.#language === 'es' ? this.#spanish.content : faqEn;
  }

  get #isFailed(): boolean {
    return this.#language === 'es' && this.#spanish.status === 'failed';
  }

  get #level(): number {
    return this.checked('headingLevel') ?? 2;
  }

  get #entries(): readonly Entry[] {
    return this.#groups.flatMap(({ entries }) => entries);
  }

  get #areAllOpen(): boolean {
    return this.#entries.every(({ id }) => this.opened.has(id));
  }

  /** Undefined where nothing is searched. */
  get #found(): Found | undefined {
    if (this.searched.trim() === '' || this.#entries.length <= SEARCH_ABOVE) return undefined;
    const of = [this.#faq, this.own, this.topics, this.exclude, this.#more.content];
    if (!this.#index || of.some((part, index) => part !== this.#index?.of[index])) {
      this.#index = { of, search: new AnswerSearch(this.#entries.map(this.#searchable), this.text.faq.alsoSaid) };
    }
    return this.#index.search.find(this.searched);
  }

  readonly #searchable = ({ id, question, answer, own }: Entry) => {
    const more = own ? [] : (this.#more.content?.[id]?.more ?? []);
    const rest = more.map((block) => ('p' in block ? block.p : block.ul.join(' '))).join(' ');
    return { id, parts: [question, own?.text ?? answer?.short ?? '', rest] };
  };

  #sentence({ ids, all }: Found): string {
    const { faq: words } = this.text;
    if (ids.length === 0) return words.foundNone;
    return all ? words.found(this.format, ids.length) : words.foundSome(this.format, ids.length);
  }

  /** A copy of the page's own crisis line where there is one. */
  #crisisLine(id: string): unknown {
    const own = this.querySelector(':scope > [slot="crisis"]');
    if (!own) return html`<crisis-line></crisis-line>`;
    let copy = this.#crisisCopies.get(id);
    if (!copy) {
      copy = own.cloneNode(true) as Element;
      copy.removeAttribute('slot');
      // One way out of the page is enough.
      copy.removeAttribute('exit-url');
      this.#crisisCopies.set(id, copy);
    }
    return copy;
  }
  readonly #crisisCopies = new Map<string, Element>();

  #open(id: string): void {
    this.opened = new Set(this.single ? [id] : [...this.opened, id]);
  }

  #close(id: string): void {
    this.opened = new Set([...this.opened].filter((other) => other !== id));
  }

  #openAtFirst(): void {
    this.#openedFor = this.open;
    const wanted = wordsOf(this.open ?? '').map(withoutPrefix);
    const known = new Set(this.#entries.map(({ id }) => id));
    const ids = wanted.includes('all') ? [...known] : wanted;
    for (const id of ids) if (!known.has(id)) this.#tellUnknown(id);
    this.opened = new Set(this.single ? ids.slice(0, 1) : [...this.opened, ...ids]);
  }

  #read(): void {
    const { entries, problems } = readOwnEntries(this);
    unfold(entries);
    this.own = entries;
    for (const problem of problems) this.#tell(problem);
  }

  /** What we put between the tags ourselves is nobody's answer. */
  #readAgain(records: readonly MutationRecord[]): void {
    const isOurs = (node: Node) => node instanceof HTMLScriptElement;
    const changes = records.filter((record) => ![...record.addedNodes, ...record.removedNodes, record.target].some(isOurs));
    if (changes.length > 0) this.#read();
  }

  #assignSlots(): void {
    const children = [...this.childNodes].filter(
      (node): node is Element | Text =>
        node instanceof Text || (node instanceof Element && node.localName !== 'script' && node.slot === ''),
    );
    for (const slot of this.renderRoot.querySelectorAll('slot')) {
      const id = slot.dataset['entry'];
      const nodes = id === undefined ? children : (this.own.find((entry) => entry.id === id)?.nodes ?? []);
      slot.assign(...nodes);
    }
  }

  #reportFailure(): void {
    this.report({ code: 'content-not-loaded', level: 'error' });
    if (this.hasText) this.#announcer.now(this.text.faq.answersFailed);
  }

  #tellUnknown(id: string): void {
    this.#tell({
      code: 'attribute-not-understood',
      attribute: 'open',
      value: id,
      allowed: 'ids of answers that are shown, or all',
    });
  }

  /** Each problem once. */
  #tell(problem: Parameters<EmbeddedElement['report']>[0]): void {
    const key = JSON.stringify(problem);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.report(problem);
  }

  readonly #loadMore = (): void => {
    if (this.hasText) void this.#more.want(this.#language);
  };

  readonly #handleToggleMore = (id: string): void => {
    const next = new Set(this.moreOpened);
    if (!next.delete(id)) {
      next.add(id);
      this.#loadMore();
    }
    this.moreOpened = next;
  };

  readonly #handleAll = (): void => {
    this.opened = this.#areAllOpen ? new Set() : new Set(this.#entries.map(({ id }) => id));
  };

  readonly #handleInput = (): void => {
    this.searched = this.input?.value ?? '';
    this.#loadMore();
    const found = this.#found;
    if (found) this.#announcer.afterRest(this.#sentence(found));
    else this.#announcer.cancel();
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const found = this.#found;
    if (found) this.#announcer.now(this.#sentence(found));
  };

  readonly #handleSearchKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || this.searched === '') return;
    event.preventDefault();
    this.#handleClear();
  };

  readonly #handleClear = (): void => {
    this.searched = '';
    this.#announcer.cancel();
    this.input?.focus();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const next = questionFor(this.renderRoot, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  /** The page's address names an answer: `#pm-faq-how-soon`, or the id of one of the practice's own. */
  readonly #handleFragment = (event?: Event): void => {
    const fragment = location.hash.slice(1);
    if (event === undefined && fragment === this.#fragmentShown) return;
    if (fragment === '' || this.#entries.length === 0) return;
    const isOurs = fragment.startsWith(FRAGMENT_PREFIX) || this.own.some(({ id }) => id === fragment);
    if (isOurs && !this.show(fragment)) return;
    this.#fragmentShown = fragment;
  };

  readonly #handlePrint = (): void => this.#loadMore();

  /** With the longer answers and the sources. */
  readonly #handlePrintButton = async (): Promise<void> => {
    await this.#more.want(this.#language);
    await this.updateComplete;
    print();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stigma-faq': StigmaFaq;
  }
}
