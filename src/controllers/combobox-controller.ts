import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { filesOnDemand } from '../files-on-demand.js';

/** What the owner of the box tells the controller, and hears from it. Every getter may be asked before the first render. */
export interface ComboboxOptions {
  /** The text box. */
  input(): HTMLInputElement | null;
  /** The box's visible frame, which the list lines up with. */
  frame(): HTMLElement | null;
  /** The listbox. It is always in the document, so that `aria-controls` never points at nothing. */
  popup(): HTMLElement | null;
  /** How many options the list holds now. */
  optionCount(): number;
  /** The text has changed and is complete: never called in the middle of a composition that may still change its letters. */
  onText(text: string): void;
  /** An option was taken by Enter or by pointer. */
  onTake(index: number): void;
  /** Enter without an active option. */
  onSubmit(): void;
  /** Escape while the list is closed and the box holds text. */
  onClear(): void;
  /** Whether this device's keyboard composes every plain word. @default a coarse main pointer, as on phones */
  composesPlainWords?(): boolean;
}

const PLAIN_LETTERS = /^[\p{Script=Latin}\p{M}\d\s'’.,-]*$/u;

/**
 * Keyboard, pointer and composition of an editable combobox with list autocomplete and manual selection
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): typing never takes an option; the arrows move a pointer through the list
 * while focus and caret stay in the text (`aria-activedescendant`). The owner draws; this holds `open` and `activeIndex`.
 *
 * Deviation: Home and End move the caret (as APG allows) and let go of the active option, so that Enter then searches what is typed.
 */
export class ComboboxController implements ReactiveController {
  /** Whether the list is shown. False whenever there is nothing to show. */
  get open(): boolean {
    return this.#wanted && this.#options.optionCount() > 0;
  }

  /** The option that Enter would take, from 0; -1 for none. */
  get activeIndex(): number {
    return this.open && this.#active < this.#options.optionCount() ? this.#active : -1;
  }

  /** While true, the text of the box must not be set: it would tear the composition. */
  get composing(): boolean {
    return this.#composing;
  }

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ComboboxOptions;
  #wanted = false;
  #active = -1;
  #composing = false;
  #release: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ComboboxOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wanted = false;
    this.#active = -1;
    this.#composing = false;
    this.#letGo();
  }

  hostUpdated(): void {
    const popup = this.#options.popup();
    const frame = this.#options.frame();
    if (!this.open || !popup || !frame) {
      this.#letGo();
      return;
    }
    this.#release ??= placeWhenReady(popup, frame);
    popup.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  close(): void {
    this.#show(false);
  }

  /** Fetches what the list needs before there is a list. */
  readonly handleFocus = (): void => {
    void fetchKeepInPlace();
  };

  readonly handleInput = (event: InputEvent): void => {
    const text = (event.target as HTMLInputElement).value;
    if (this.#composing || event.isComposing) {
      // A phone's keyboard composes every plain word until the space. Waiting for the end of that would leave the visitor without
      // suggestions for the whole word; waiting matters where letters still turn into others (Pinyin, Kana, Hangul).
      const composesPlainWords = this.#options.composesPlainWords?.() ?? matchMedia('(pointer: coarse)').matches;
      if (!composesPlainWords || !PLAIN_LETTERS.test(event.data ?? '')) return;
    }
    this.#take(text);
  };

  readonly handleCompositionStart = (): void => {
    this.#composing = true;
  };

  readonly handleCompositionEnd = (event: CompositionEvent): void => {
    this.#composing = false;
    this.#take((event.target as HTMLInputElement).value);
  };

  readonly handleKeydown = (event: KeyboardEvent): void => {
    // 229: Safari sends the Enter that ends a composition after `compositionend`, with this code and isComposing false.
    if (this.#composing || event.isComposing || event.keyCode === 229) return;
    if (event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case 'ArrowDown':
        this.#step(event, 1);
        break;
      case 'ArrowUp':
        this.#step(event, -1);
        break;
      case 'Enter':
        event.preventDefault();
        if (this.activeIndex >= 0) this.#choose(this.activeIndex);
        else this.#submit();
        break;
      case 'Escape':
        this.#escape(event);
        break;
      case 'Tab':
        this.#show(false);
        break;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        this.#point(-1);
        break;
    }
  };

  /** A press on the text opens the list again, for people who do not know of the arrow keys. */
  readonly handleClick = (): void => {
    if (this.#options.input()?.value) this.#show(true);
  };

  readonly handleBlur = (): void => {
    this.#show(false);
  };

  /** Keeps the focus, and with it a phone's keyboard, in the text while the list is pressed or scrolled. */
  readonly handlePopupMousedown = (event: MouseEvent): void => {
    event.preventDefault();
  };

  readonly handlePopupClick = (event: MouseEvent): void => {
    const popup = this.#options.popup();
    const option = (event.target as Element).closest('[role="option"]');
    if (!popup || !option) return;
    this.#choose([...popup.querySelectorAll('[role="option"]')].indexOf(option));
  };

  #step(event: KeyboardEvent, by: 1 | -1): void {
    const count = this.#options.optionCount();
    if (count === 0) return;
    event.preventDefault();
    if (event.altKey) {
      this.#show(by === 1);
      return;
    }
    const from = this.activeIndex;
    this.#wanted = true;
    const first = by === 1 ? 0 : count - 1;
    this.#point(from < 0 ? first : (from + by + count) % count);
  }

  #escape(event: KeyboardEvent): void {
    const input = this.#options.input();
    if (this.open) this.#show(false);
    else if (input?.value) {
      this.#options.onClear();
      this.#host.requestUpdate();
    } else return;
    // Otherwise the same press would also close the dialog that the page may have put us in.
    event.preventDefault();
    event.stopPropagation();
  }

  #submit(): void {
    this.#show(false);
    this.#options.onSubmit();
  }

  #choose(index: number): void {
    if (index < 0) return;
    this.#show(false);
    this.#options.onTake(index);
  }

  #take(text: string): void {
    this.#wanted = true;
    this.#active = -1;
    this.#options.onText(text);
    this.#host.requestUpdate();
  }

  #point(index: number): void {
    if (index === this.#active && this.open) return;
    this.#active = index;
    this.#host.requestUpdate();
  }

  #show(wanted: boolean): void {
    if (wanted === this.#wanted && this.#active === -1) return;
    this.#wanted = wanted;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  #letGo(): void {
    this.#release?.();
    this.#release = undefined;
  }
}

type KeepInPlace = (popup: HTMLElement, frame: HTMLElement) => () => void;

/** The code that keeps a list beside its box, once it is there. */
let keepInPlace: KeepInPlace | undefined;

async function fetchKeepInPlace(): Promise<KeepInPlace> {
  keepInPlace ??= await filesOnDemand.popupPosition().then(
    (module) => module.keepInPlace,
    () => leaveBelow,
  );
  return keepInPlace;
}

/** Where that code does not come: under the box, and as it is. */
const leaveBelow: KeepInPlace = (popup, frame) => {
  const { left, bottom, width } = frame.getBoundingClientRect();
  for (const [property, pixels] of Object.entries({ left, top: bottom, 'inline-size': width }))
    popup.style.setProperty(property, `${pixels}px`);
  popup.showPopover();
  return () => popup.hidePopover();
};

function placeWhenReady(popup: HTMLElement, frame: HTMLElement): () => void {
  if (keepInPlace) return keepInPlace(popup, frame);
  let release: (() => void) | undefined;
  let released = false;
  void fetchKeepInPlace().then((place) => {
    if (!released) release = place(popup, frame);
  });
  return () => {
    released = true;
    release?.();
  };
}
