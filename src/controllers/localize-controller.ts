import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { filesOnDemand } from '../files-on-demand.js';
import { formatFor, type Format } from '../i18n/format.js';
import type { InterfaceLanguage, Messages } from '../i18n/messages.js';
import { watchPage } from './page-watch.js';
import { composedParent } from './settings-controller.js';

export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = ['en', 'es'];

/** How long an element waits for the file of its language before it speaks English: longer, and a slow network shows nothing. */
const PATIENCE_MS = 2000;

let spanish: Messages | undefined;
let spanishUnderWay: Promise<Messages> | undefined;

/** The interface language of a BCP 47 tag: `es` of `es-MX`. Undefined where the interface does not speak it. */
export function interfaceLanguage(tag: string): InterfaceLanguage | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  return INTERFACE_LANGUAGES.find((language) => language === primary);
}

/** The words of Spanish, loaded once for all elements. A failed load may be tried again. */
function loadSpanish(): Promise<Messages> {
  spanishUnderWay ??= filesOnDemand.spanish().then(
    (messages) => (spanish = messages),
    (error: unknown) => {
      spanishUnderWay = undefined;
      throw error;
    },
  );
  return spanishUnderWay;
}

/** `lang` of the nearest element that has one, the host first, across shadow roots; English where nothing says. */
function declaredLanguage(host: Node): string {
  for (let node: Node | null = host; node; node = composedParent(node)) {
    const declared = node instanceof Element && node.getAttribute('lang');
    if (declared) return declared;
  }
  return 'en';
}

export interface LocalizeHost extends ReactiveControllerHost, HTMLElement {
  /** Called when the file of a language could not be loaded; the host then speaks English. */
  languageFailed(language: InterfaceLanguage): void;
}

/** Sections of the words in one language: those that one element uses. */
export type SomeMessages = Partial<Messages> & Pick<Messages, 'language'>;

/** The language that the host speaks, and its words. */
export class LocalizeController implements ReactiveController {
  /** BCP 47 tag for Intl: the page's own where the interface speaks its language (`es-MX`), else `en`. */
  locale = 'en';
  /** Undefined while the file of the language is on its way, for at most two seconds. */
  messages: SomeMessages | undefined;
  #wanted = 'en';
  #endWatch: (() => void) | undefined;

  /**
   * @param english the sections that the host uses; every other language comes whole, in a file
   * @param waits false for a host that brings its words of every language: `messages` then stays English
   */
  constructor(
    private readonly host: LocalizeHost,
    private readonly english: SomeMessages,
    private readonly waits = true,
  ) {
    this.messages = english;
    host.addController(this);
  }

  get format(): Format {
    return formatFor(this.locale);
  }

  hostConnected(): void {
    this.#endWatch = watchPage(this.refresh);
    this.refresh();
  }

  hostDisconnected(): void {
    this.#endWatch?.();
  }

  /** To be called when a `lang` attribute on or around the host may have changed. */
  readonly refresh = (): void => {
    const declared = declaredLanguage(this.host);
    const language = interfaceLanguage(declared);
    const locale = language ? validTag(declared, language) : 'en';
    if (locale === this.#wanted) return;
    this.#wanted = locale;
    this.locale = locale;
    if (this.waits) this.messages = language === 'es' ? spanish : this.english;
    if (!this.messages && language) void this.#await(language, locale);
    this.host.requestUpdate();
  };

  async #await(language: InterfaceLanguage, locale: string): Promise<void> {
    const impatience = setTimeout(() => this.#speakEnglish(locale), PATIENCE_MS);
    try {
      const messages = await loadSpanish();
      if (this.#wanted !== locale) return;
      this.locale = locale;
      this.messages = messages;
      this.host.requestUpdate();
    } catch {
      if (this.#wanted !== locale) return;
      this.#speakEnglish(locale);
      this.host.languageFailed(language);
    } finally {
      clearTimeout(impatience);
    }
  }

  #speakEnglish(instead: string): void {
    if (this.locale !== instead || this.messages) return;
    this.locale = 'en';
    this.messages = this.english;
    this.host.requestUpdate();
  }
}

function validTag(declared: string, language: InterfaceLanguage): string {
  try {
    return Intl.getCanonicalLocales(declared.trim().replaceAll('_', '-'))[0] ?? language;
  } catch {
    return language;
  }
}
