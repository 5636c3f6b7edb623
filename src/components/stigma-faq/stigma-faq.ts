import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { SomeMessages } from '../../controllers/localize-controller.js';
import { faq } from '../../i18n/faq/en.js';
import type { AnswerDetail, Faq, SearchOffer } from '../../content/answer.js';
import { faqEn } from '../../content/faq.en.js';
import { CHOICES, type Choice } from '../../content/faq/choices.js';
import { Announcer } from '../../controllers/announcer.js';
import { ContentController } from '../../controllers/content-controller.js';
import { filesOnDemand } from '../../files-on-demand.js';
import { fieldStyles } from '../../styles/field.js';
import { listOf, oneOf, wholeNumber, wordsOf } from '../attribute-check.js';
import { EmbeddedElement } from '../embedded-element.js';
import { renderHeading } from '../heading.js';
import { hasNearbySearch, setNearbySearch } from '../nearby.js';
import { AnswerFinder } from './answer-finder.js';
import type { Found } from './answer-search.js';
import { arrange, isAmong, type Entry, type EntryGroup } from './arrange.js';
import { CrisisCopies } from './crisis-copies.js';
import type { EntryView } from './entry-view.js';
import { OpenAnswers } from './open-answers.js';
import { withoutPrefix } from './own-entries.js';
import { FragmentController } from './fragment-controller.js';
import { renderFailure, renderFound, renderGroup, renderPrint, type FoundView } from './lists.js';
import { LongerAnswers } from './longer-answers.js';
import { OwnEntriesController } from './own-entries-controller.js';
import { PastedAnswers } from './pasted-answers.js';
import { printStyles } from './print.styles.js';
import { questionForKey } from './questions.js';
import { stigmaFaqStyles } from './stigma-faq.styles.js';
import { StructuredData, faqPage } from './structured-data.js';
import { renderSearchAndOpenAll, type AllOpen } from './search-and-open-all.js';
import { WayToQuestion } from './way-to-question.js';

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
 * @slot without-script - The built-in answers as `provider-match answers` prints them: shown where scripts do not run, and while the answers are not there.
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
export class StigmaFaq extends EmbeddedElement<'faq'> {
  static override english: SomeMessages = { language: 'en', faq };
  static override styles = [EmbeddedElement.styles, fieldStyles, stigmaFaqStyles, printStyles];

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
  /** Level of the title, 1 to 5; groups are one below, questions two. Without a title it is the level of the groups. @default 2 */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;
  /** Leaves out the title, for a page that has a heading of its own above. */
  @property({ attribute: 'no-heading', type: Boolean }) noHeading = false;
  /** Puts FAQPage data of schema.org between the tags, for search engines. */
  @property({ attribute: 'structured-data', type: Boolean }) structuredData = false;

  readonly #opened = new OpenAnswers(this, () => this.checked('single') === true);
  readonly #announcer = new Announcer(this);
  readonly #spanish = new ContentController<Faq>(
    this,
    () => filesOnDemand.spanishFaq(),
    () => this.#reportFailure(),
  );
  readonly #more = new LongerAnswers(this, {
    language: () => (this.hasText ? this.#language : undefined),
    onMissing: () => {
      if (this.hasText) this.#announcer.now(this.text.faq.moreFailed);
    },
  });
  readonly #way = new WayToQuestion(this);
  readonly #data = new StructuredData(this);
  readonly #own = new OwnEntriesController(
    this,
    (problem) => this.reportOnce(problem),
    (...ids) => this.#opened.open(...ids),
  );
  readonly #crisis = new CrisisCopies(this);
  readonly #pasted = new PastedAnswers(this, {
    areAnswersHere: () => this.hasText && this.#faq !== undefined,
    goOn: (id) => {
      if (!this.#tryOpen(id)) return;
      this.#handleToggleMore(id);
      void this.#way.stay(id);
    },
  });
  readonly #finder = new AnswerFinder(this, {
    announcer: this.#announcer,
    words: () => this.text.faq,
    format: () => this.format,
    entries: () => this.#entries,
    more: () => this.#more.all,
    hasOwnCrisisLine: () => this.#crisis.isOwn,
    onDanger: (id) => this.#opened.open(id),
  });
  #groups: readonly EntryGroup[] = [];

  constructor() {
    super();
    const fragment = new FragmentController({
      isOurs: (wanted) => this.#own.entries.some(({ id }) => id === wanted),
      open: (wanted) => this.#tryOpen(withoutPrefix(wanted)),
      reach: (wanted) => {
        const id = withoutPrefix(wanted);
        void this.#way.goAndStay(id, this.#pasted.has(id));
      },
    });
    this.addController(fragment);
    this.addController(this.#pasted);
  }

  /**
   * Opens an answer and takes the reader to its question.
   * @param id of a built-in answer or an own one, with or without `pm-faq-`
   * @returns false where no answer that is shown has this id
   */
  show(id: string): boolean {
    const wanted = withoutPrefix(id);
    const isThere = this.#tryOpen(wanted);
    if (isThere) void this.#way.go(wanted);
    return isThere;
  }

  /** @returns whether there is an answer to show: also while its words are on their way */
  has(id: string): boolean {
    return isAmong(faqEn, { ...this.#choice, own: this.#own.entries }, withoutPrefix(id));
  }

  /** Opens an answer, also where a search had left it out. @returns false where no answer that is shown has this id */
  #tryOpen(wanted: string): boolean {
    if (!this.#entries.some(({ id }) => id === wanted)) return false;
    this.#finder.setText('');
    this.#opened.open(wanted);
    return true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasText) return;
    if (this.#language === 'es') void this.#spanish.want('es');
    this.#more.follow();
    const { groups, problems } = arrange({
      faq: this.#faq,
      own: this.#own.entries,
      ...this.#choice,
      ownFirst: this.checked('ownAnswers') === 'before',
    });
    this.#groups = groups;
    for (const problem of problems) this.reportOnce(problem);
    // Spanish answers come later than the attribute.
    if (!this.#faq) return;
    const known = this.#entries.map(({ id }) => id);
    for (const problem of this.#opened.openAsked(this.open, known)) this.reportOnce(problem);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.hasText) return;
    this.#data.show(this.checked('structuredData') && this.#entries.length > 0 ? faqPage(this.#entries, this.locale) : undefined);
  }

  protected override renderContent(): TemplateResult {
    const status = this.#language === 'es' ? this.#spanish.status : 'ready';
    if (status === 'loading' && this.#own.entries.length === 0) return html`<slot></slot>`;
    const { faq: words } = this.text;
    const { found } = this.#finder;
    const view = this.#view;
    return html`<div class="faq" @keydown=${this.#handleKeydown}>
      ${this.checked('noHeading') ? nothing : renderHeading(this.#level, 'title', words.title)}
      ${status === 'failed' ? renderFailure(words, () => this.#spanish.retry()) : nothing} ${this.#renderSearchAndOpenAll()}
      ${
        this.#faq && this.#entries.some(({ own }) => !own)
          ? html`<p class="notice">${this.#faq.notice.general} ${this.#faq.notice.notSignedOff}</p>`
          : nothing
      }
      ${found ? renderFound(view, this.#found(found)) : this.#groups.map((group) => renderGroup(view, group))}
      ${this.#entries.length > 0 ? renderPrint(words, this.#handlePrintButton) : nothing}
    </div>`;
  }

  #renderSearchAndOpenAll(): TemplateResult | typeof nothing {
    if (this.#entries.length < 2) return nothing;
    return renderSearchAndOpenAll({
      words: this.text.faq,
      text: this.#finder.isOffered ? this.#finder.text : undefined,
      all: this.checked('single') ? undefined : this.#allOpen,
      crisisLine: this.#finder.concernsCrisis ? this.#crisis.lineFor('') : nothing,
      onText: this.#handleText,
      onSubmit: () => this.#finder.say(),
      onFocus: this.#more.ask,
      onAll: this.#handleAll,
    });
  }

  #found(found: Found): FoundView {
    const entries = found.ids.flatMap((id) => this.#entries.find((entry) => entry.id === id) ?? []);
    return { title: this.#finder.sentence(found), entries, onShowAll: this.#handleShowAll };
  }

  get #view(): EntryView {
    const opened = this.#opened;
    return {
      words: this.text.faq,
      format: this.format,
      notice: this.#faq?.notice,
      practice: this.settings.practice,
      level: this.#level + (this.checked('noHeading') ? 1 : 2),
      isOpen: (id) => opened.has(id),
      isMoreOpen: (id) => opened.isAtLength(id),
      moreStatus: this.#more.status,
      detail: (id): AnswerDetail | undefined => this.#more.of(id),
      question: (id) => this.#entries.find((entry) => entry.id === id)?.question,
      hasSearch: hasNearbySearch(this),
      // One strip is enough: under the box.
      crisisLine: (id) => (this.#finder.concernsCrisis ? nothing : this.#crisis.lineFor(id)),
      onToggle: (id) => (opened.has(id) ? opened.close(id) : opened.open(id)),
      onFound: (id) => opened.open(id),
      onToggleMore: this.#handleToggleMore,
      onMoreFound: (id) => opened.showAtLength(id, true),
      onRetry: this.#more.retry,
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

  get #choice(): Choice {
    const topics = wordsOf(this.topics ?? '').filter((word) => CHOICES.includes(word));
    return { topics, exclude: wordsOf(this.exclude ?? '') };
  }

  get #level(): number {
    return this.checked('headingLevel') ?? 2;
  }

  get #entries(): readonly Entry[] {
    return this.#groups.flatMap(({ entries }) => entries);
  }

  /** The answers that are seen, or those that a search left. */
  get #shown(): readonly Entry[] {
    const { found } = this.#finder;
    return found ? this.#found(found).entries : this.#entries;
  }

  get #allOpen(): AllOpen {
    if (this.#shown.length === 0) return 'none';
    return this.#shown.every(({ id }) => this.#opened.has(id)) ? 'yes' : 'no';
  }

  #reportFailure(): void {
    this.report({ code: 'content-not-loaded', level: 'error' });
    if (this.hasText) this.#announcer.now(this.text.faq.answersFailed);
  }

  readonly #handleToggleMore = (id: string): void => {
    const isWanted = !this.#opened.isAtLength(id);
    if (isWanted) void this.#more.ask();
    this.#opened.showAtLength(id, isWanted);
  };

  readonly #handleAll = (): void => {
    this.#opened[this.#allOpen === 'yes' ? 'close' : 'open'](...this.#shown.map(({ id }) => id));
  };

  readonly #handleText = (text: string): void => {
    this.#finder.setText(text);
    void this.#more.ask();
  };

  readonly #handleShowAll = async (): Promise<void> => {
    this.#finder.setText('');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.question')?.focus();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const next = questionForKey(this.renderRoot, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  /** With the longer answers and the sources. */
  readonly #handlePrintButton = async (): Promise<void> => {
    await this.#more.ask();
    await this.updateComplete;
    print();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stigma-faq': StigmaFaq;
  }
}
