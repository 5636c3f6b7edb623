import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../problem-event.js';
import { readOwnEntries, unfold, type OwnEntry } from './own-entries.js';

/** Watches what stands between the tags, and fills the slots with it. */
export class OwnEntriesController implements ReactiveController {
  entries: readonly OwnEntry[] = [];
  readonly #childWatch = new MutationObserver((records) => this.#readAgain(records));

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly onProblem: (problem: Problem) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#childWatch.observe(this.host, { childList: true, characterData: true, subtree: true });
    this.#read();
  }

  hostDisconnected(): void {
    this.#childWatch.disconnect();
  }

  /** Each slot of an entry gets its nodes, and one without an entry everything: it shows while nothing else can. */
  hostUpdated(): void {
    const everything = [...this.host.childNodes].filter(isContent);
    for (const slot of this.host.shadowRoot?.querySelectorAll('slot') ?? []) {
      const id = slot.dataset['entry'];
      const nodes = id === undefined ? everything : (this.entries.find((entry) => entry.id === id)?.nodes ?? []);
      slot.assign(...nodes);
    }
  }

  #read(): void {
    const { entries, problems } = readOwnEntries(this.host);
    unfold(entries);
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
  return node instanceof Text || (node instanceof Element && node.localName !== 'script' && node.slot === '');
}
