import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Announcer } from '../../controllers/announcer.js';
import { interfaceLanguage } from '../../controllers/localize-controller.js';
import { safeUrl, telephoneHref } from '../../feed/urls.js';
import { displayPhone } from '../../i18n/format.js';
import { crisis as english } from '../../i18n/crisis/en.js';
import { crisis as spanish } from '../../i18n/crisis/es.js';
import type { CrisisMessages } from '../../i18n/crisis/messages.js';
import { httpsAddress, telephone } from '../attribute-check.js';
import { EmbeddedElement } from '../embedded-element.js';
import { crisisLineStyles } from './crisis-line.styles.js';
import { exitButtonStyles } from './exit-button.styles.js';
import { ExitKeys, EXIT_PRESSES, type ExitKey } from './exit-keys.js';
import { ExitRoom } from './exit-room.js';

/** The US lifeline (SAMHSA) and emergency number. */
const LIFELINE = '988';
const LIFELINE_CHAT = 'https://988lifeline.org/chat/';
const EMERGENCY = '911';

/**
 * @summary Where to turn in a crisis: call, text or chat, and the emergency number. Needs no feed and no file.
 *
 * Without attributes it is the United States' 988 and 911. With a `number` of its own it shows only what its attributes say: the
 * text, the chat and the emergency number of one country do not belong beside another's.
 *
 * @tag crisis-line
 * @status stable
 * @since 0.1.0
 *
 * @slot - Shown until the element is ready, and where scripts do not run: write the number here too.
 *
 * @csspart base - The strip.
 * @csspart call - The link that calls.
 * @csspart text - The link that writes a text message.
 * @csspart chat - The link to the chat.
 * @csspart emergency - The link that calls the emergency number.
 * @csspart exit - The button that leaves the page.
 *
 * @cssprop [--pm-radius=12px] - Corners.
 * @cssprop [--pm-font=inherit] - Typeface.
 * @cssprop --pm-accent - The site's colour, as the attribute `accent`.
 */
export class CrisisLine extends EmbeddedElement {
  static override styles = [EmbeddedElement.styles, crisisLineStyles, exitButtonStyles];
  static override readonly waitsForLanguage = false;

  static override checks = {
    ...EmbeddedElement.checks,
    number: telephone,
    textNumber: telephone,
    chatUrl: httpsAddress,
    emergency: telephone,
    exitUrl: httpsAddress,
  };

  /** Number of the crisis line. @default '988' */
  @property() number?: string;
  /** Number that takes text messages. @default '988' where `number` is not set */
  @property({ attribute: 'text-number' }) textNumber?: string;
  /** Address of a chat, https. @default 'https://988lifeline.org/chat/' where `number` is not set */
  @property({ attribute: 'chat-url' }) chatUrl?: string;
  /** Number for danger to life. @default '911' where `number` is not set */
  @property() emergency?: string;
  /** The first sentence, in place of "In a crisis, or worried about someone?". */
  @property() label?: string;
  /** The sentence below, in place of when it answers and which keys to press. */
  @property() note?: string;
  /**
   * Where "Exit this page" leads, https: a page that gives nothing away, such as a weather report. With it a button stays in a corner of
   * the screen, with room of its own at the end of the page, and Escape or Shift, pressed three times, does the same. The page is taken
   * out of the tab's history; the browser's own history still has it. @default no button
   */
  @property({ attribute: 'exit-url' }) exitUrl?: string;

  @state() private leaving = false;
  @query('.exit') private readonly exitCorner!: HTMLElement | null;
  @query('.cover') private readonly cover!: HTMLElement | null;

  readonly #announcer = new Announcer(this);

  constructor() {
    super();
    const keys = new ExitKeys({
      isOn: () => this.checked('exitUrl') !== undefined,
      onPress: (key, left) => this.sayPressesLeft(key, left),
      onExit: () => this.exit(),
    });
    this.addController(keys);
    this.addController(new ExitRoom(this, () => this.exitCorner));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.handleReturn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.handleReturn);
  }

  /** Covers the page at once and leaves it for `exit-url`; does nothing where that is not set. */
  exit(): void {
    const url = safeUrl(this.checked('exitUrl'));
    if (!url) return;
    this.leaving = true;
    // At once: the next page may take seconds.
    this.performUpdate();
    this.leave(url);
  }

  /** Takes the place of this page in the tab's history. */
  protected leave(url: string): void {
    location.replace(url);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The top layer: an ancestor with a transform would catch what is only fixed, and a theme's header would cover it.
    for (const layer of [this.exitCorner, this.cover]) if (layer?.isConnected && !isShown(layer)) layer.showPopover?.();
  }

  protected override renderContent(): TemplateResult {
    const { words } = this;
    return html`
      <div class="strip" role="group" aria-label=${words.name}>
        <div class="about">
          <p class="lead">${this.label || words.lead}</p>
          ${this.renderNote(words)}
        </div>
        <ul class="ways">
          ${this.renderCall(words)} ${this.renderText(words)} ${this.renderChat(words)}
        </ul>
        ${this.renderEmergency(words)}
      </div>
      ${this.renderExit(words)}
    `;
  }

  private renderNote(words: CrisisMessages): TemplateResult | typeof nothing {
    if (this.note) return html`<p class="note">${this.note}</p>`;
    return this.isLifeline ? html`<p class="note">${words.hours} ${words.keys}</p>` : nothing;
  }

  private renderCall(words: CrisisMessages): TemplateResult {
    const number = this.checked('number') ?? LIFELINE;
    return html`<li>
      <a class="button primary" part="call" href=${telephoneHref(number) ?? nothing}>${words.call(displayPhone(number))}</a>
    </li>`;
  }

  private renderText(words: CrisisMessages): TemplateResult | typeof nothing {
    const number = this.checked('textNumber') ?? (this.isLifeline ? LIFELINE : undefined);
    const href = number && telephoneHref(number)?.replace(/^tel:/, 'sms:');
    if (!number || !href) return nothing;
    return html`<li><a class="button" part="text" href=${href}>${words.sendText(displayPhone(number))}</a></li>`;
  }

  private renderChat(words: CrisisMessages): TemplateResult | typeof nothing {
    const href = safeUrl(this.checked('chatUrl') ?? (this.isLifeline ? LIFELINE_CHAT : undefined));
    if (!href) return nothing;
    const site = new URL(href).hostname.replace(/^www\./, '');
    return html`<li><a class="button" part="chat" href=${href} rel="noreferrer">${words.chat(site)}</a></li>`;
  }

  private renderEmergency(words: CrisisMessages): TemplateResult {
    const number = this.checked('emergency') ?? (this.isLifeline ? EMERGENCY : undefined);
    if (!number) return html`<p class="danger">${words.danger} ${words.callLocalEmergency}</p>`;
    return html`<p class="danger">
      ${words.danger}
      <a part="emergency" href=${telephoneHref(number) ?? nothing}>${words.callEmergency(displayPhone(number))}</a>
    </p>`;
  }

  private renderExit(words: CrisisMessages): TemplateResult | typeof nothing {
    const href = safeUrl(this.checked('exitUrl'));
    if (!href) return nothing;
    return html`<p class="exit-about"><span class="exit-keys">${words.exitKeys} </span>${words.exitHistory}</p>
      <div class="exit" popover="manual">
        <a class="button" part="exit" href=${href} rel="nofollow noreferrer" @click=${this.handleExit}>${words.exit}</a>
      </div>
      ${this.leaving ? html`<div class="cover" popover="manual" role="alert">${words.leaving}</div>` : nothing}`;
  }

  private sayPressesLeft(key: ExitKey, left: number): void {
    // One Escape closes a list, one Shift writes a capital: nobody means to leave yet.
    if (left < EXIT_PRESSES - 1) this.#announcer.now(this.words.exitAfter(key, left));
  }

  private readonly handleExit = (event: MouseEvent): void => {
    event.preventDefault();
    this.exit();
  };

  /** A browser that keeps pages alive may bring this one back as it was left. */
  private readonly handleReturn = (): void => {
    this.leaving = false;
  };

  private get isLifeline(): boolean {
    return (this.checked('number') ?? LIFELINE).replace(/\D/g, '') === LIFELINE;
  }

  private get words(): CrisisMessages {
    return interfaceLanguage(this.locale) === 'es' ? spanish : english;
  }
}

function isShown(layer: HTMLElement): boolean {
  return layer.matches(':popover-open');
}

declare global {
  interface HTMLElementTagNameMap {
    'crisis-line': CrisisLine;
  }
}
