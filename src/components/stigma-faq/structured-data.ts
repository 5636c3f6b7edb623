import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
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

/** Keeps a data block among the element's own children, where search engines look. */
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
    this.#script = dataBlock(text);
    if (this.#script) this.host.append(this.#script);
  }
}

/**
 * Trusted Types refuse text that a program puts into a script element it has created, even where the type makes it data that never
 * runs. An element that comes out of a template is marked as "already started" (HTML, fragment parsing): nothing in it can ever run,
 * and what becomes of its text is no longer looked at.
 */
function dataBlock(text: string): HTMLScriptElement | undefined {
  const place = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, place);
  const script = place.querySelector('script') ?? undefined;
  script?.append(text);
  return script;
}
