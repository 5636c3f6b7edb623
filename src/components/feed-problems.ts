import type { ReactiveController } from 'lit';
import { composedParent } from '../controllers/settings-controller.js';
import type { FeedIssue } from '../feed/issues.js';
import { EmbeddedElement } from './embedded-element.js';
import type { Problem } from './problem-event.js';
import { issueReport } from './issue-report.js';

/** Milliseconds after the page has loaded, or after an element came later: a script may set the address right behind the tag. */
const ADDRESS_PATIENCE_MS = 100;

export interface FeedProblemsOptions {
  /** Whether there is still no address to load from. */
  isIdle(): boolean;
  report(problem: Problem): void;
}

/** Tells the site editor what is wrong with the feed: nobody gave its address, it cannot be loaded, or its records are not right. */
export class FeedProblems implements ReactiveController {
  readonly #host: EmbeddedElement;
  readonly #options: FeedProblemsOptions;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(host: EmbeddedElement, options: FeedProblemsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (document.readyState === 'complete') this.#waitForAddress();
    else addEventListener('load', this.#waitForAddress, { once: true });
  }

  hostDisconnected(): void {
    removeEventListener('load', this.#waitForAddress);
    clearTimeout(this.#patience);
  }

  /** The feed cannot be loaded. */
  reportFailure(code: string, detail: string): void {
    this.#options.report({ code, level: 'error', attribute: 'src', value: this.#address, detail });
  }

  /** The feed is loaded, and something in it is not as it should be. */
  reportIssues(issues: readonly FeedIssue[]): void {
    for (const line of issueReport(issues)) console.warn(line);
    if (!issues.some((issue) => issue.level === 'error')) return;
    this.#options.report({ code: 'feed-has-errors', attribute: 'src', value: this.#address });
  }

  get #address(): string {
    return this.#host.settings.src ?? '';
  }

  readonly #waitForAddress = (): void => {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#missAddress(), ADDRESS_PATIENCE_MS);
  };

  /** Where an address was given and was wrong, that has been said already. */
  #missAddress(): void {
    if (!this.#options.isIdle()) return;
    for (let node: Node | null = this.#host; node; node = composedParent(node)) {
      if (node instanceof EmbeddedElement && node.src) return;
    }
    this.#options.report({
      code: 'feed-address-missing',
      level: 'error',
      attribute: 'src',
      value: '',
      allowed: 'the address of a provider feed',
    });
  }
}
