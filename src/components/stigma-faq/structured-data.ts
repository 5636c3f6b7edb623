import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Entry } from './arrange.js';

/** The answers as a FAQPage of schema.org, in short. */
export function faqPage(entries: readonly Entry[], language: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: language,
    mainEntity: entries.map(({ question, answer, own }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: own?.text ?? answer?.short ?? '' },
    })),
  };
}

/**
 * Keeps a data block among the element's own children, where search engines look. The text goes in as a text node before the
 * script is in the page, and its type makes it data: under Trusted Types, setting `script.textContent` would be refused.
 */
export class StructuredData implements ReactiveController {
  #script: HTMLScriptElement | undefined;
  #written = '';

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(undefined);
  }

  /** @param data undefined: no data block */
  show(data: object | undefined): void {
    const text = data === undefined ? '' : JSON.stringify(data).replaceAll('<', '\\u003c');
    if (text === this.#written && (text === '' || this.#script?.parentNode === this.host)) return;
    this.#written = text;
    this.#script?.remove();
    this.#script = undefined;
    if (text === '') return;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.append(document.createTextNode(text));
    this.host.append(script);
    this.#script = script;
  }
}
