import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclaration, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizeController, type LocalizeHost, type SomeMessages } from '../controllers/localize-controller.js';
import {
  composedParent,
  isSettingName,
  SETTING_NAMES,
  SettingsController,
  type Settings,
  type SettingsHost,
  type ThemeName,
} from '../controllers/settings-controller.js';
import { ThemeController } from '../controllers/theme-controller.js';
import type { Format } from '../i18n/format.js';
import type { Messages } from '../i18n/messages.js';
import { buttonStyles } from '../styles/button.js';
import { focusStyles } from '../styles/focus.js';
import { hostStyles } from '../styles/host.js';
import { tokens } from '../styles/tokens.js';
import {
  cssColor,
  knownLanguage,
  oneOf,
  stateCode,
  switchedOn,
  telephone,
  webAddress,
  wholeNumber,
  type AttributeCheck,
} from './attribute-check.js';
import { didYouMean, nameMeant } from './name-meant.js';
import { explainedAt, ProblemEvent, type Problem } from './problem-event.js';

const NOT_UNDERSTOOD = 'attribute-not-understood';

/**
 * What all elements of the library share: settings that are handed down, language, colours, and reports to the site editor.
 * A subclass writes `renderContent`; until the words of its language are there, the page's own content between the tags shows.
 *
 * A subclass with attributes of its own adds their checks: `static override checks = { ...EmbeddedElement.checks, number: telephone }`,
 * keyed by property, and reads such a property, and every switch (`type: Boolean`), through {@link EmbeddedElement.checked}. It names the sections of the words that it uses
 * as `Section`, and brings them in English as `static override english`.
 *
 * @attr {string} lang - Language of the words, BCP 47: English and Spanish are spoken, `es-MX` as well. Without it, that of the page around.
 */
export abstract class EmbeddedElement<Section extends keyof Messages = 'language'>
  extends LitElement
  implements SettingsHost, LocalizeHost
{
  static override styles: CSSResultGroup = [tokens, hostStyles, focusStyles, buttonStyles];

  static checks: Readonly<Record<string, AttributeCheck>> = {
    src: webAddress,
    accent: cssColor,
    theme: oneOf('auto', 'light', 'dark'),
    lang: knownLanguage,
    state: stateCode,
    phone: telephone,
    hideUnconfirmedAfter: wholeNumber(1, 3650),
  };

  /** English comes with the element; other languages are files of their own. */
  static english: SomeMessages = { language: 'en' };

  /** For elements whose words of every language are in the bundle: they never wait for a file. */
  static readonly waitsForLanguage: boolean = true;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Address of the provider feed: https, or a path on the same site. */
  @property() src?: string;
  /** Name of the practice, as patients know it. */
  @property() practice?: string;
  /** Telephone of the practice. */
  @property() phone?: string;
  /** The site's colour, any CSS colour. Text in it and on it is kept at a contrast of 4.5:1 or more. */
  @property() accent?: string;
  /** `auto` is as light or dark as the page behind. @default 'auto' */
  @property() theme?: ThemeName;
  /** Two-letter state the patient is in: `CA`. */
  @property() state?: string;
  /** Days after which a provider whose openings nobody confirmed is left out. */
  @property({ attribute: 'hide-unconfirmed-after', type: Number }) hideUnconfirmedAfter?: number;

  readonly #settings = new SettingsController(this);
  readonly #localize = new LocalizeController(
    this,
    (this.constructor as typeof EmbeddedElement).english,
    (this.constructor as typeof EmbeddedElement).waitsForLanguage,
  );
  readonly #theme = new ThemeController(this, this.#settings);
  readonly #reported = new Set<string>();
  /** Misspelled names of attributes are looked for once. */
  #areNamesRead = false;

  /** The settings in force: the element's own, else those of the nearest element of this library around it. */
  get settings(): Settings {
    return this.#settings.value;
  }

  /** Implementation of the settings' inheritance. */
  get ownSettings(): Settings {
    const own: Record<string, unknown> = {};
    for (const name of SETTING_NAMES) {
      const value = this.checked(name as keyof this & string);
      if (value !== undefined) own[name] = value;
    }
    return own;
  }

  /** The words of the language in force. Always there inside `renderContent`. */
  protected get text(): Pick<Messages, Section | 'language'> {
    const { messages } = this.#localize;
    if (!messages) throw new Error('The words of this language are not loaded yet.');
    return messages as Pick<Messages, Section | 'language'>;
  }

  protected get hasText(): boolean {
    return this.#localize.messages !== undefined;
  }

  /** BCP 47 tag in force: `es-MX`. */
  protected get locale(): string {
    return this.#localize.locale;
  }

  protected get format(): Format {
    return this.#localize.format;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value && this.isConnected) {
      this.#settings.invalidate();
      this.requestUpdate();
    }
  }

  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void {
    super.requestUpdate(name, oldValue, options);
    if (isSettingName(name)) this.#settings?.invalidate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#reportAttributes();
  }

  override render(): unknown {
    if (!this.hasText) return html`<slot></slot>`;
    return html`<div class="root ${this.#theme.scheme ? `scheme ${this.#theme.scheme}` : ''}" lang=${this.locale} part="base">
      ${this.renderContent()}
    </div>`;
  }

  protected renderContent(): unknown {
    return nothing;
  }

  /** Implementation of the settings' inheritance. */
  settingsChanged(): void {
    this.#localize?.refresh();
    this.#theme?.refresh();
  }

  /** Implementation of the language's loading. */
  languageFailed(): void {
    this.report({ code: 'language-not-loaded' });
  }

  /** The value of a property that passed its check; undefined where it is not set, empty or wrong. A switch that is wrong is off. */
  protected checked<Name extends keyof this & string>(name: Name): this[Name] | undefined {
    const value = this[name] as unknown;
    if (value === true && this.#allowedInstead(name)) return false as this[Name];
    if (value === undefined || value === null || value === '' || this.#allowedInstead(name)) return undefined;
    return value as this[Name];
  }

  /**
   * Tells the site editor: one line in the console, and a `pm-error` event. Both come from the element that has the attribute, which
   * may be one around this, because that is the tag which the editor wrote.
   */
  protected report(problem: Problem): void {
    const { code, level = 'warning', attribute, value, allowed, detail } = problem;
    const what = attribute === undefined ? '' : ` ${attribute}="${value ?? ''}"`;
    const hint = `${detail ? ` ${detail}` : ''}${allowed === undefined ? '' : ` Allowed: ${allowed}.`}`;
    const source = this.#writerOf(attribute);
    const line = `provider-match: ${code} at <${source.localName}${what}>.${hint} ${explainedAt(code)}`;
    if (level === 'error') console.error(line);
    else console.warn(line);
    const event = new ProblemEvent(problem);
    source.dispatchEvent(event);
  }

  /** Tells each problem once, however often it is found again. */
  protected reportOnce(problem: Problem): void {
    const key = JSON.stringify(problem);
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.report(problem);
  }

  #writerOf(attribute: string | undefined): EmbeddedElement {
    if (attribute === undefined) return this;
    for (let node: Node | null = this; node; node = composedParent(node)) {
      if (node instanceof EmbeddedElement && node.hasAttribute(attribute)) return node;
    }
    return this;
  }

  #reportAttributes(): void {
    const { checks, elementProperties } = this.constructor as typeof EmbeddedElement;
    for (const name of new Set([...Object.keys(checks), ...elementProperties.keys()]) as Set<string>) {
      const instead = this.#allowedInstead(name);
      if (instead === undefined) continue;
      const { allowed, meant } = typeof instead === 'string' ? { allowed: instead } : instead;
      const attribute = this.#attributeOf(name);
      this.reportOnce({ code: NOT_UNDERSTOOD, attribute, value: this.#written(name), allowed, ...didYouMean(meant) });
    }
    if (this.#areNamesRead) return;
    this.#areNamesRead = true;
    const known = (this.constructor as typeof EmbeddedElement).observedAttributes;
    for (const attribute of this.getAttributeNames()) {
      const meant = known.includes(attribute) || attribute in this ? undefined : nameMeant(attribute, known);
      if (meant)
        this.report({ code: NOT_UNDERSTOOD, attribute, value: this.getAttribute(attribute) ?? '', ...didYouMean(meant) });
    }
  }

  #allowedInstead(name: string): ReturnType<AttributeCheck> {
    const { checks, elementProperties } = this.constructor as typeof EmbeddedElement;
    const check = checks[name] ?? (elementProperties.get(name)?.type === Boolean ? switchedOn : undefined);
    const written = check ? this.#written(name) : '';
    return check && written !== '' ? check(written) : undefined;
  }

  /** The value as the site editor wrote it. */
  #written(name: string): string {
    const value = Reflect.get(this, name) as string | number | boolean | null | undefined;
    if (typeof value === 'boolean') return (value && this.getAttribute(this.#attributeOf(name))) || '';
    if (Number.isNaN(value)) return this.getAttribute(this.#attributeOf(name)) ?? 'NaN';
    return value === undefined || value === null ? '' : String(value);
  }

  #attributeOf(name: string): string {
    const attribute = (this.constructor as typeof EmbeddedElement).elementProperties.get(name)?.attribute;
    return typeof attribute === 'string' ? attribute : name.toLowerCase();
  }
}
