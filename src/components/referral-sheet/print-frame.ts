import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';

export interface PrintedPage {
  /** What the print window and a saved PDF are called. */
  readonly title: string;
  readonly locale: string;
  readonly styles: readonly CSSResult[];
  draw(body: HTMLElement): void;
}

/**
 * Prints one thing and nothing of the page around it. What is printed is drawn into a frame of its own, so the page's styles are neither
 * asked for nor touched. The frame has no address and loads nothing: it stands under the page's own policy, whose `frame-src` it does
 * not ask for, and its styles are constructed, which `style-src 'self'` allows.
 */
export class PrintFrame implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #frame: HTMLIFrameElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#remove();
  }

  /** Opens the browser's print window. @returns false where the browser has none for a frame */
  async print(page: PrintedPage): Promise<boolean> {
    // The one before stays until now: a phone reads it long after `print` has come back.
    this.#remove();
    const frame = await this.#add();
    const view = frame.contentWindow;
    const sheet = frame.contentDocument;
    if (!view || !sheet) return false;
    sheet.title = page.title;
    sheet.documentElement.lang = page.locale;
    sheet.adoptedStyleSheets = page.styles.map(({ cssText }) => {
      const styles = new (view as Window & typeof globalThis).CSSStyleSheet();
      styles.replaceSync(cssText);
      return styles;
    });
    page.draw(sheet.body);
    await Promise.all([...sheet.images].map((image) => image.decode().catch(() => undefined)));
    try {
      view.focus();
      view.print();
      return true;
    } catch {
      return false;
    }
  }

  async #add(): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    frame.className = 'print-frame';
    frame.tabIndex = -1;
    frame.setAttribute('aria-hidden', 'true');
    this.#frame = frame;
    // Firefox replaces the empty document once more before it says "load"; what was drawn earlier would be lost.
    const ready = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    this.#host.shadowRoot?.append(frame);
    await ready;
    return frame;
  }

  #remove(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }
}
