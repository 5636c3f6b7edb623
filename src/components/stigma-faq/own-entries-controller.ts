import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PageRules } from '../page-rules.js';
import type { Problem } from '../problem-event.js';
import { readOwnEntries, unfold, type OwnEntry } from './own-entries.js';

/** A browser's own blue is hard to read on a dark answer. No specificity: any rule of the page for links is stronger. */
const LINKS = ':where(stigma-faq :any-link) { color: var(--_accent-text, LinkText); }';

/** Watches what stands between the tags, and fills the slots with it. */
export class OwnEntriesController implements ReactiveController {
  entries: readonly OwnEntry[] = [];
  readonly #links: PageRules;
  /** Which of them are open no longer tells what the editor wrote. */
  readonly #unfolded = new WeakSet<HTMLDetailsElement>();
  readonly #childWatch = new MutationObserver((records) => this.#readAgain(records));

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly onProblem: (problem: Problem) => void,
    /** These are written as `<details open>`; each is told once. */
    private readonly onOpen: (...ids: readonly string[]) => void,
  ) {
    this.#links = new PageRules(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#childWatch.observe(this.host, { childList: true, characterData: true, subtree: true });
    this.#read();
  }

  hostDisconnected(): void {
    this.#childWatch.disconnect();
  }

  /**
   * Each slot of an entry gets its nodes. One without an entry shows while the built-in answers can not: it gets everything, or, beside
   * entries that do show, the answers that the page has for want of scripts.
   */
  hostUpdated(): void {
    const slots = [...(this.host.shadowRoot?.querySelectorAll('slot') ?? [])];
    const hasEntries = slots.some((slot) => slot.dataset['entry'] !== undefined);
    const instead = [...this.host.childNodes].filter(hasEntries ? isWithoutScript : isContent);
    for (const slot of slots) {
      const id = slot.dataset['entry'];
      slot.assign(...(id === undefined ? instead : (this.entries.find((entry) => entry.id === id)?.nodes ?? [])));
    }
    this.#links.set(this.entries.length > 0 ? LINKS : '');
  }

  #read(): void {
    const { entries, problems } = readOwnEntries(this.host);
    const written = entries.filter(({ details }) => details?.open && !this.#unfolded.has(details)).map(({ id }) => id);
    unfold(entries);
    for (const { details } of entries) if (details) this.#unfolded.add(details);
    if (written.length > 0) this.onOpen(...written);
    this.entries = entries;
    for (const problem of problems) this.onProblem(problem);
    this.host.requestUpdate();
  }

  /** The data that we put between the tags ourselves is nobody's answer. */
  #readAgain(records: readonly MutationRecord[]): void {
    const isOurs = (node: Node) => node instanceof HTMLScriptElement;
    if (records.some((record) => ![...record.addedNodes, ...record.removedNodes, record.target].some(isOurs))) this.#read();
  }
}

function isContent(node: Node): node is Element | Text {
  return (
    node instanceof Text || isWithoutScript(node) || (node instanceof Element && node.localName !== 'script' && node.slot === '')
  );
}

function isWithoutScript(node: Node): node is Element {
  return node instanceof Element && node.slot === 'without-script';
}
