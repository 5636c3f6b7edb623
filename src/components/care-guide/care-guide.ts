import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { SomeMessages } from '../../controllers/localize-controller.js';
import { guide } from '../../i18n/guide/en.js';
import type { Guide } from '../../content/guide.js';
import type { ConsultToolkit } from '../../content/toolkit.js';
import { ContentController } from '../../controllers/content-controller.js';
import { filesOnDemand } from '../../files-on-demand.js';
import { fieldStyles } from '../../styles/field.js';
import { listOf, wholeNumber, wordsOf } from '../attribute-check.js';
import { EmbeddedElement } from '../embedded-element.js';
import { findNearby, hasNearbySearch, setNearbySearch } from '../nearby.js';
import { careGuideStyles } from './care-guide.styles.js';
import { renderCompare } from './compare.js';
import { renderPart, type GuideView } from './guide-view.js';
import { printStyles } from './print.styles.js';
import { renderSteps } from './steps.js';
import { timelineStyles } from './timeline.styles.js';
import { renderToolkit } from './toolkit.js';
import { toolkitStyles } from './toolkit.styles.js';
import { renderWeigh } from './weigh.js';
import { renderWho } from './who.js';

type Answers = HTMLElement & { show(id: string): boolean; has(id: string): boolean };

const TOPICS = ['compare', 'steps', 'weigh', 'who', 'toolkit'] as const;
type Topic = (typeof TOPICS)[number];

const isTopic = (word: string): word is Topic => (TOPICS as readonly string[]).includes(word);

/**
 * Therapy and medicine side by side, what to expect step by step, what speaks for and against, who prescribes, and what helps through
 * a first call. Its texts come in a file of their own when the element is on the page.
 *
 * @summary A guide through care with medicine, for somebody who is deciding.
 * @tag care-guide
 * @status beta
 * @since 0.1.0
 * @slot - What the page shows until the guide is there, and where it cannot be loaded.
 * @fires {ProblemEvent} pm-error - Something is wrong that the site editor can mend.
 * @csspart base - Everything.
 * @csspart part - One part of the guide.
 * @csspart table - The table of the comparison.
 * @csspart timeline - The drawing of the first weeks.
 * @cssprop [--pm-radius=12px] - Corners.
 * @cssprop [--pm-font=inherit] - Typeface.
 * @cssprop --pm-accent - The site's colour, as the attribute `accent`.
 */
export class CareGuide extends EmbeddedElement<'guide'> {
  static override english: SomeMessages = { language: 'en', guide };
  static override styles = [EmbeddedElement.styles, fieldStyles, careGuideStyles, timelineStyles, toolkitStyles, printStyles];

  static override checks = {
    ...EmbeddedElement.checks,
    topic: listOf(...TOPICS),
    headingLevel: wholeNumber(1, 5),
  };

  /** What is shown, in this order: `compare`, `steps`, `weigh`, `who`, `toolkit`. @default all five */
  @property() topic?: string;
  /** Level of the heading over each part, 1 to 5; headings inside are one below. @default 2 */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;

  readonly #guide = new ContentController<Guide>(
    this,
    (language) => filesOnDemand.guide(language),
    () => this.#reportFailure(),
  );
  readonly #toolkit = new ContentController<ConsultToolkit>(
    this,
    (language) => filesOnDemand.toolkit(language),
    () => this.#reportFailure(),
  );

  /** What the visitor wrote under the prompts of the toolkit, for a sheet on the same page to print. It stays in the page. */
  get notes(): readonly { readonly prompt: string; readonly text: string }[] {
    const fields = this.shadowRoot?.querySelectorAll<HTMLTextAreaElement>('.note-input') ?? [];
    return [...fields].flatMap(({ value, labels }) =>
      value.trim() ? [{ prompt: labels[0]?.textContent ?? '', text: value.trim() }] : [],
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasText) return;
    const { language } = this.text;
    if (this.#reviewedTopics.length > 0) void this.#guide.want(language);
    if (this.#topics.includes('toolkit')) void this.#toolkit.want(language);
  }

  /** The answers may be defined after the guide is drawn. */
  protected override firstUpdated(): void {
    void customElements.whenDefined('stigma-faq').then(() => this.requestUpdate());
  }

  protected override renderContent(): TemplateResult {
    const isFailed = this.#guide.status === 'failed' || this.#toolkit.status === 'failed';
    const parts = this.#topics.map((topic) => this.#renderTopic(topic));
    if (!isFailed && parts.every((part) => part === nothing)) return html`<slot></slot>`;
    return html`<div class="guide">${parts} ${isFailed ? this.#renderFailure() : nothing}</div>`;
  }

  #renderTopic(topic: Topic): TemplateResult | typeof nothing {
    const { content } = this.#toolkit;
    if (topic === 'toolkit') {
      const { guide: words } = this.text;
      return content ? renderToolkit({ words, level: this.#level, onPrint: () => print() }, content) : nothing;
    }
    const guide = this.#guide.content;
    if (!guide) return nothing;
    const view = this.#view(guide);
    switch (topic) {
      case 'compare':
        return renderPart(view, topic, guide.compare, renderCompare(guide.compare, 'title-compare'));
      case 'steps':
        return renderPart(view, topic, guide.steps, renderSteps(view, guide.steps));
      case 'weigh':
        return renderPart(view, topic, guide.weigh, renderWeigh(view, guide.weigh));
      case 'who':
        return renderPart(view, topic, guide.who, renderWho(view, guide.who));
    }
  }

  #renderFailure(): TemplateResult {
    const { guide: words } = this.text;
    return html`<div class="failure" role="alert">
      <p class="failed">${words.failed}</p>
      <button class="button" type="button" @click=${this.#handleRetry}>${words.tryAgain}</button>
      <slot></slot>
    </div>`;
  }

  #view({ notice }: Guide): GuideView {
    return {
      words: this.text.guide,
      format: this.format,
      notice,
      noticeUnder: this.#isFirstWithNotice ? this.#reviewedTopics[0] : undefined,
      level: this.#level,
      hasSearch: hasNearbySearch(this),
      hasAnswer: (id) => this.#answers?.has(id) === true,
      onSearch: (offer) => setNearbySearch(this, offer),
      onAnswer: (id) => void this.#answers?.show(id),
    };
  }

  /** The FAQ on the same page. By its method, not its class: who reads the guide need not load the answers. */
  get #answers(): Answers | undefined {
    const element = findNearby(this, 'stigma-faq');
    return element && 'show' in element && 'has' in element ? (element as Answers) : undefined;
  }

  get #level(): number {
    return this.checked('headingLevel') ?? 2;
  }

  get #topics(): readonly Topic[] {
    const wanted = wordsOf(this.topic ?? '').filter(isTopic);
    return wanted.length > 0 ? wanted : TOPICS;
  }

  /** The toolkit holds no claims. */
  get #reviewedTopics(): readonly Topic[] {
    return this.#topics.filter((topic) => topic !== 'toolkit');
  }

  /** Pages put each topic into a guide of its own. */
  get #isFirstWithNotice(): boolean {
    const guides = (this.getRootNode() as ParentNode).querySelectorAll(this.localName);
    return [...guides].find((guide) => guide instanceof CareGuide && guide.#reviewedTopics.length > 0) === this;
  }

  #reportFailure(): void {
    this.report({ code: 'content-not-loaded', level: 'error' });
  }

  readonly #handleRetry = (): void => {
    void this.#guide.retry();
    void this.#toolkit.retry();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'care-guide': CareGuide;
  }
}
