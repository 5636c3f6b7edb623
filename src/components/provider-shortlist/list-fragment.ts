import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasListFragment, readListFragment, type SharedList } from '../../referral/link.js';

/** The list that the page's address names, `#pm-list=…`. */
export class ListFragment implements ReactiveController {
  shared: SharedList | undefined;
  /** Whether the address names a list in a way that is not known here. */
  isUnreadable = false;
  readonly #host: ReactiveControllerHost;
  /** Whether the reader has been taken to it. */
  #isShown = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#handleChange);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#handleChange);
  }

  /** Once for each address: whether it is time to take the reader there. */
  takeToIt(): boolean {
    if (this.#isShown || !(this.shared || this.isUnreadable)) return false;
    this.#isShown = true;
    return true;
  }

  readonly #handleChange = (): void => {
    // Another place on the page was gone to; the list stays.
    if (!hasListFragment(location.hash)) return;
    this.#read();
    this.#isShown = false;
    this.#host.requestUpdate();
  };

  #read(): void {
    this.shared = readListFragment(location.hash);
    this.isUnreadable = !this.shared && hasListFragment(location.hash);
  }
}

/** Takes the reader to the list that the address names; the focus only where nobody uses the page yet. */
export async function goToShared(root: ParentNode): Promise<void> {
  // The search draws its cards from the same feed at the same moment, and what stands above pushes the list down.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const shared = root.querySelector<HTMLElement>('#shared');
  shared?.scrollIntoView({ block: 'start', behavior: 'instant' });
  if (document.activeElement === null || document.activeElement === document.body) shared?.focus({ preventScroll: true });
}
