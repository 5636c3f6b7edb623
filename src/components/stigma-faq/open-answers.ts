import type { ReactiveControllerHost } from 'lit';
import { wordsOf } from '../attribute-check.js';
import type { Problem } from '../problem-event.js';
import { withoutPrefix } from './own-entries.js';

/** What `open` may name, for the site editor: also the practice's own answers. */
const OPEN_ALLOWED = 'ids of answers that are shown, or all';

/** Which answers are open, and which of them at length. */
export class OpenAnswers {
  #open: ReadonlySet<string> = new Set();
  #asked: string | undefined;
  #atLength: ReadonlySet<string> = new Set();

  constructor(
    private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    /** Whether opening one closes the others. */
    private readonly isSingle: () => boolean,
  ) {}

  has(id: string): boolean {
    return this.#open.has(id);
  }

  isAtLength(id: string): boolean {
    return this.#atLength.has(id);
  }

  open(...ids: readonly string[]): void {
    this.#open = new Set(this.isSingle() ? ids.slice(0, 1) : [...this.#open, ...ids]);
    this.host.requestUpdate();
  }

  /**
   * Opens what the attribute `open` names; once, since the reader closes what they like.
   * @param known ids of the answers that are shown
   * @returns names that are none of them, for the site editor
   */
  openAsked(asked: string | undefined, known: readonly string[]): readonly Problem[] {
    if (asked === this.#asked) return [];
    this.#asked = asked;
    const wanted = wordsOf(asked ?? '').map(withoutPrefix);
    this.open(...(wanted.includes('all') ? known : wanted));
    return wanted
      .filter((id) => id !== 'all' && !known.includes(id))
      .map((value) => ({ code: 'attribute-not-understood', attribute: 'open', value, allowed: OPEN_ALLOWED }));
  }

  close(...ids: readonly string[]): void {
    this.#open = new Set([...this.#open].filter((id) => !ids.includes(id)));
    this.host.requestUpdate();
  }

  showAtLength(id: string, isWanted: boolean): void {
    const others = [...this.#atLength].filter((other) => other !== id);
    this.#atLength = new Set(isWanted ? [...others, id] : others);
    this.host.requestUpdate();
  }
}
