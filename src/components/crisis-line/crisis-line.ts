import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { interfaceLanguage } from '../../controllers/localize-controller.js';
import { safeUrl, telephoneHref } from '../../feed/urls.js';
import { displayPhone } from '../../i18n/format.js';
import { crisis as english } from '../../i18n/crisis/en.js';
import { crisis as spanish } from '../../i18n/crisis/es.js';
import type { CrisisMessages } from '../../i18n/crisis/messages.js';
import { httpsAddress, telephone } from '../attribute-check.js';
import { EmbeddedElement } from '../embedded-element.js';
import { crisisLineStyles } from './crisis-line.styles.js';

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
 *
 * @cssprop [--pm-radius=12px] - Corners.
 * @cssprop [--pm-font=inherit] - Typeface.
 * @cssprop --pm-accent - The site's colour, as the attribute `accent`.
 */
export class CrisisLine extends EmbeddedElement {
  static override styles = [EmbeddedElement.styles, crisisLineStyles];
  static override readonly waitsForLanguage = false;

  static override checks = {
    ...EmbeddedElement.checks,
    number: telephone,
    textNumber: telephone,
    chatUrl: httpsAddress,
    emergency: telephone,
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

  private get isLifeline(): boolean {
    return (this.checked('number') ?? LIFELINE).replace(/\D/g, '') === LIFELINE;
  }

  private get words(): CrisisMessages {
    return interfaceLanguage(this.locale) === 'es' ? spanish : english;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crisis-line': CrisisLine;
  }
}
