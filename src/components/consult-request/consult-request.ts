import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SomeMessages } from '../../controllers/localize-controller.js';
import { consultMissing } from '../../i18n/consult-missing/en.js';
import { feed } from '../../i18n/feed/en.js';
import { BACKEND_CHOICES } from './backend-names.js';
import { Connection } from './connection.js';
import { sendAddress, setupOf, smsFactsOf, smsFrequency } from './consult-attributes.js';
import type { ConsultState } from '../../consult/machine.js';
import type { ConsultProvider } from '../../consult/request.js';
import type { SendingWorld } from '../../consult/send.js';
import type { SmsConsentFacts, SmsConsentPart } from '../../consult/sms-consent.js';
import { Announcer } from '../../controllers/announcer.js';
import { browserWorld } from '../../controllers/browser-world.js';
import { ConsultWords } from '../../controllers/consult-words.js';
import { ConsultController } from '../../controllers/consult-controller.js';
import type { ConsultSetup } from '../../controllers/consult-setup.js';
import type { ConsultMessages } from '../../i18n/consult/messages.js';
import { fieldStyles } from '../../styles/field.js';
import { labelOf } from '../../vocabulary/vocabulary.js';
import { httpsAddress, oneOf, webAddress } from '../attribute-check.js';
import { EmbeddedElement } from '../embedded-element.js';
import { consultStyles } from './consult-request.styles.js';
import { ConsultStatusEvent } from './events.js';
import { FormFocus } from './form-focus.js';
import { FormVoice } from './form-voice.js';
import { isBlank } from './is-blank.js';
import { renderNotLoaded } from './not-loaded.js';
import { MAX_PROVIDERS } from './provider-limit.js';
import { renderForm, type ConsultFormView } from './form.js';
import { outcomeStyles } from './outcome.styles.js';
import { renderConfirmed, type OutcomeView } from './outcome.js';
import { askCaptchaOf, offerToPage } from './page-answers.js';
import { WayBack } from './way-back.js';

/**
 * Asks one or several providers for a first consult, or refers a client to them. What stands between the tags is shown until the form
 * is ready, and where it cannot be loaded: a telephone number, a link.
 *
 * @summary The form that asks for a consult, and says only what is known of its fate.
 * @tag consult-request
 * @status beta
 * @since 0.1.0
 * @slot - Shown until the form is ready, and where it cannot be loaded.
 * @slot crisis - In place of the built-in `<crisis-line>`: one for another country.
 * @slot captcha - The site's own captcha, above the button; it answers the event `pm-consult-check`.
 * @fires {ConsultSubmitEvent} pm-consult-submit - A request is about to be sent; a page may send it instead. Does not bubble.
 * @fires {ConsultStatusEvent} pm-consult-status - Where the request stands: state and ids of providers.
 * @fires {ConsultCheckEvent} pm-consult-check - The site's own captcha may have its say.
 * @fires {ProblemEvent} pm-error - Something is wrong that the site editor can mend.
 * @csspart base - Everything.
 * @csspart form - The form.
 * @csspart send - The button that sends.
 */
export class ConsultRequestElement extends EmbeddedElement<'consultMissing' | 'feed'> {
  static override english: SomeMessages = { language: 'en', consultMissing, feed };
  static override styles: CSSResultGroup = [EmbeddedElement.styles, fieldStyles, consultStyles, outcomeStyles];

  static override checks = {
    ...EmbeddedElement.checks,
    endpoint: sendAddress,
    backend: oneOf(...BACKEND_CHOICES),
    mode: oneOf('referral'),
    privacyUrl: httpsAddress,
    termsUrl: httpsAddress,
    altchaChallenge: webAddress,
    smsFrequency,
  };

  /** Where requests are sent: https, or a path on the same site. */
  @property() endpoint?: string;
  /** Which kind of receiver `endpoint` is; without it the address tells, else plain JSON. `page`: your own script sends the requests. */
  @property() backend?: string;
  /** `referral` opens the form for a therapist who refers a client. */
  @property() mode?: 'referral';
  /** Sends one request to each provider asked, instead of one that lists them. @default false */
  @property({ type: Boolean, attribute: 'fan-out' }) fanOut?: boolean;
  /** Lets a referring therapist give a client's name and contact. Without it: initials. @default false */
  @property({ type: Boolean, attribute: 'allow-client-details' }) allowClientDetails?: boolean;
  /** When an answer may be expected: `2 business days`. */
  @property({ attribute: 'answer-within' }) answerWithin?: string;
  /** The practice's privacy policy, https. Needed, with `terms-url` and `practice`, to ask for consent to text messages. */
  @property({ attribute: 'privacy-url' }) privacyUrl?: string;
  /** The practice's terms, https. */
  @property({ attribute: 'terms-url' }) termsUrl?: string;
  /** How many text messages at most: `4 per month`, `week` or `request`. */
  @property({ attribute: 'sms-frequency' }) smsFrequency?: string;
  /** Address of a puzzle of the altcha protocol, version 2; its solution goes with the request. */
  @property({ attribute: 'altcha-challenge' }) altchaChallenge?: string;
  /** Netlify Forms: the name of the form. @default 'consult' */
  @property({ attribute: 'form-name' }) formName?: string;
  /** Web3Forms: the access key. */
  @property({ attribute: 'access-key' }) backendKey?: string;
  /** Our names of fields and the receiver's: `name:your-name phone:tel`. */
  @property({ attribute: 'field-map' }) fieldMap?: string;
  /** A crisis line stands right above. `<provider-match>` sets it. */
  @property({ type: Boolean, attribute: 'crisis-line-above' }) crisisLineAbove = false;
  /** Network, clock and chance; tests give their own. */
  @property({ attribute: false }) world: SendingWorld = browserWorld;

  /** More providers were handed in than can be asked at once. */
  @state() private leftOut = false;
  @state() private captchaFailed = false;

  readonly #announcer = new Announcer(this, { keptMs: 10_000 });
  readonly #focus = new FormFocus(this);
  readonly #consult = new ConsultController(this, {
    setup: () => this.#setup,
    world: () => this.world,
    takeOver: (request) => offerToPage(this, request, this.world),
    onNobodyTakes: () => this.#connection.reportNobodyTakes(),
    askCaptcha: () => this.#askCaptcha(),
    onState: (now, before) => this.#handleState(now, before),
    onFileMissing: () => this.report({ code: 'consult-form-not-loaded', level: 'error' }),
  });
  readonly #ownWords = new ConsultWords(this);
  readonly #open = new Set<'visits' | 'reasons'>();
  readonly #wayBack = new WayBack();
  readonly #connection = new Connection(this, (problem) => this.report(problem));
  readonly #voice = new FormVoice(this.#consult, { announcer: this.#announcer, focused: () => this.#focus.current?.id });
  /** Somebody asked for a provider before the form was there. */
  #isAwaited = false;

  /** Whom to ask, first choice first; the first five are taken. Providers of a feed fit as they are. */
  @property({ attribute: false })
  get providers(): readonly ConsultProvider[] {
    return this.#consult.providers;
  }
  set providers(providers: readonly ConsultProvider[]) {
    this.leftOut = providers.length > MAX_PROVIDERS;
    this.#consult.providers = providers.slice(0, MAX_PROVIDERS).map(({ id, name }) => ({ id, name }));
  }

  /** Where the request stands. */
  get status(): ConsultState['name'] {
    return this.#consult.state.name;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasText) this.#ownWords.use(this.text.language);
    if (changed.has('mode') && this.mode === 'referral') this.#consult.draft = { ...this.#consult.draft, for: 'client' };
    if (changed.has('mode') && this.hasUpdated && this.mode === undefined) this.#consult.set('for', 'me');
    const { state: preset } = this.settings;
    if (!this.hasUpdated && preset !== undefined) this.#consult.draft = { ...this.#consult.draft, state: preset };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const providers = this.renderRoot.querySelector<HTMLElement>('#providers');
    if (this.#isAwaited && providers) {
      this.#isAwaited = false;
      providers.focus();
    }
    if (this.#ownWords.words) this.#voice.say(this.#words, this.format);
  }

  protected override renderContent(): TemplateResult {
    const { file, state: stands } = this.#consult;
    const isFailed = file === 'failed' || this.#ownWords.failed;
    if (!isFailed && (file === 'loading' || !this.#ownWords.words)) return html`<slot></slot>`;
    const crisis = this.checked('crisisLineAbove') ? nothing : html`<slot name="crisis"><crisis-line></crisis-line></slot>`;
    if (isFailed) return html`<div class="whole">${crisis}${this.#renderNotLoaded()}</div>`;
    if (stands.name === 'confirmed')
      return html`<div class="whole">${crisis}${renderConfirmed(this.#outcomeView, stands.reference)}</div>`;
    const isUntouched = this.providers.length === 0 && isBlank(this.#consult.draft);
    return html`<div class="whole ${isUntouched ? 'blank' : ''}">${crisis} ${renderForm(this.#view)}</div>`;
  }

  #renderNotLoaded(): TemplateResult {
    const { practice, phone } = this.settings;
    const callLead = this.text.feed.callPractice(practice);
    return renderNotLoaded({ words: this.text.consultMissing, callLead, phone, onRetry: this.#handleRetry });
  }

  /**
   * Adds providers to those asked, five at most in all, and takes the person to the list of them. What was typed stays; after a
   * confirmed request the form is a new one. @returns how many of the given are asked now
   */
  ask(...providers: readonly ConsultProvider[]): number {
    if (this.status === 'confirmed') this.startOver();
    const known = new Set(this.providers.map(({ id }) => id));
    this.providers = [...this.providers, ...providers.filter(({ id }) => !known.has(id))];
    this.#wayBack.remember();
    this.#isAwaited = true;
    this.requestUpdate();
    // At once: a page that scrolls smoothly would pass all results on the way.
    this.scrollIntoView({ block: 'start', behavior: 'instant' });
    return providers.filter(({ id }) => this.providers.some((asked) => asked.id === id)).length;
  }

  /** An empty form, for another request. Does nothing while one is under way. */
  startOver(): void {
    this.#consult.startOver();
    this.leftOut = false;
  }

  get #outcomeView(): OutcomeView {
    return {
      words: this.#words,
      format: this.format,
      locale: this.locale,
      consult: this.#consult,
      practice: this.settings.practice,
      phone: this.settings.phone,
      answerWithin: this.settings.answerWithin,
      onSendAgain: this.#handleSubmit,
      onAnother: () => {
        this.startOver();
        void this.#focus.afterUpdate('form');
      },
    };
  }

  get #view(): ConsultFormView {
    return {
      ...this.#outcomeView,
      smsText: this.#setup.smsText,
      privacyUrl: this.settings.privacyUrl,
      termsUrl: this.settings.termsUrl,
      allowClientDetails: this.settings.allowClientDetails === true,
      leftOut: this.leftOut,
      isConnected: !this.#connection.isMissing,
      captchaFailed: this.captchaFailed,
      isOpen: (part) => this.#open.has(part),
      onToggle: (part, open) => this.#toggle(part, open),
      onSubmit: this.#handleSubmit,
      onGo: (field) => void this.#focus.toField(field, (part) => this.#toggle(part, true)),
      onRemove: (index) => this.#remove(index),
      onMove: (index, by) => this.#move(index, by),
      onAddAnother: this.#wayBack.isKnown ? () => this.#wayBack.go() : undefined,
      onTakeEmail: (field, address) => {
        this.#consult.set(field, address);
        this.#announcer.now(this.#words.emailOfferTaken(address));
        void this.#focus.afterUpdate(`#${field}`);
      },
      onTakeState: (code) => {
        this.#consult.set('state', code);
        this.#announcer.now(this.#words.stateTaken(labelOf('state', code, this.locale)));
        void this.#focus.afterUpdate('#postalCode');
      },
    };
  }

  get #words(): ConsultMessages {
    const { words } = this.#ownWords;
    if (!words) throw new Error('The words of the form are not loaded yet.');
    return words;
  }

  get #setup(): ConsultSetup {
    const words = (part: SmsConsentPart, facts: SmsConsentFacts) => this.#words.smsPart[part](facts, this.format);
    const smsText = this.#consult.smsText(smsFactsOf(this.settings), words);
    return setupOf(this.settings, this.locale, smsText);
  }

  #askCaptcha(): Promise<string> | undefined {
    const answer = askCaptchaOf(this);
    void answer?.then(
      () => (this.captchaFailed = false),
      () => (this.captchaFailed = true),
    );
    return answer;
  }

  #handleState(now: ConsultState, before: ConsultState): void {
    const { providers, asked } = this.#consult;
    const ids = (now.name === 'confirmed' ? asked.providers : providers).map(({ id }) => id);
    if (now.name !== before.name || (now.name === 'editing' && now.notSent)) {
      const event = new ConsultStatusEvent({
        state: now.name,
        ...(now.name === 'editing' && now.notSent ? { notSent: now.notSent } : {}),
        providers: ids,
      });
      this.dispatchEvent(event);
    }
    if (!this.#ownWords.words) return;
    this.#speak(now, before);
    if (now.name === 'checking') this.#focus.toSendButton();
    if (now.name === 'editing' && now.issues.length > 0) void this.#focus.afterUpdate('#summary');
    else if (now.name === 'unknown' || now.name === 'confirmed' || (now.name === 'editing' && now.notSent))
      void this.#focus.afterUpdate('#outcome');
    else if (now.name === 'rejected') void this.#focus.afterUpdate('#summary', '#outcome');
  }

  #speak(now: ConsultState, before: ConsultState): void {
    const words = this.#words;
    if (now.name === 'sending' && now.tries > 1) this.#announcer.now(words.sendingAgain(now.tries));
    else if (now.name === 'sending' && before.name === 'checking') this.#announcer.now(words.sending);
    else if ((now.name === 'confirmed' || now.name === 'unknown') && this.#consult.unverified)
      this.#announcer.now(words.unverified);
    else if (before.name === 'sending' && now.name !== 'sending') this.#announcer.clear();
  }

  #toggle(part: 'visits' | 'reasons', open: boolean): void {
    if (open) this.#open.add(part);
    else this.#open.delete(part);
    this.requestUpdate();
  }

  #remove(index: number): void {
    const { providers } = this.#consult;
    const gone = providers[index];
    if (!gone) return;
    this.#consult.providers = providers.filter((one) => one !== gone);
    this.#announcer.now(this.#words.removed(this.format, gone.name, providers.length - 1));
    void this.#focus.afterUpdate(`.asked-one:nth-child(${Math.min(index + 1, providers.length - 1)}) .remove`, '#providers');
  }

  #move(index: number, by: -1 | 1): void {
    const providers = [...this.#consult.providers];
    const [one, other] = [providers[index], providers[index + by]];
    if (!one || !other) return;
    providers[index] = other;
    providers[index + by] = one;
    this.#consult.providers = providers;
    this.#announcer.now(this.#words.moved(one.name, index + by + 1, providers.length));
    void this.#focus.afterUpdate(`.asked-one:nth-child(${index + by + 1}) .${by < 0 ? 'move-up' : 'move-down'}`);
  }

  readonly #handleRetry = (): void => {
    if (this.#consult.file === 'failed') void this.#consult.load();
    if (this.#ownWords.failed) void this.#ownWords.load();
  };

  readonly #handleSubmit = (event?: Event): void => {
    event?.preventDefault();
    void this.#consult.submit();
  };
}
