import type { ReactiveControllerHost } from 'lit';

/** Which answers are open, and which of them at length. */
export class OpenAnswers {
  #open: ReadonlySet<string> = new Set();
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
