import { html, nothing, type TemplateResult } from 'lit';
import type { Settings } from '../../controllers/settings-controller.js';
import { ShortlistController, type ToggleOutcome } from '../../controllers/shortlist-controller.js';
import type { Provider } from '../../feed/provider.js';
import type { Format } from '../../i18n/format.js';
import type { MyListMessages } from '../../i18n/my-list/messages.js';
import { isInShortlist } from '../../referral/shortlist.js';
import { ShortlistChangeEvent } from '../provider-shortlist/events.js';
import { iconAdd, iconMatch } from './icons.js';

type Host = ConstructorParameters<typeof ShortlistController>[0];

/** The button of a card that adds its provider to the visitor's list and takes it off, and says which of both is so. */
export class ListToggle {
  readonly #host: Host;
  readonly #list: ShortlistController;
  #id: string | undefined;
  /** What the last press did; said until the next one, or until the list changes elsewhere. */
  #outcome: ToggleOutcome | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#list = new ShortlistController(host, {
      concerns: (now, before) => {
        const id = this.#id ?? '';
        const hasSpoken = this.#outcome !== undefined;
        this.#outcome = undefined;
        return now === before || hasSpoken || isInShortlist(now, id) !== isInShortlist(before, id);
      },
      onChange: (ids) => {
        const event = new ShortlistChangeEvent({ ids });
        host.dispatchEvent(event);
      },
    });
  }

  /** Nothing where no list of the same feed is on the page. */
  render(provider: Provider, { src }: Settings, words: MyListMessages, format: Format): TemplateResult | typeof nothing {
    // Whoever shows the list says how many it holds and whether it is remembered.
    this.#list.use(src === undefined ? {} : { src });
    if (this.#id !== provider.id) this.#outcome = undefined;
    this.#id = provider.id;
    if (!this.#list.isOffered) return nothing;
    const { name } = provider;
    const isOn = this.#list.has(provider.id);
    return html`<button
        class="button list-toggle ${isOn ? 'on' : ''}"
        part="list"
        type="button"
        aria-label=${isOn ? words.addedName(name) : words.addName(name)}
        @click=${() => this.#toggle(provider)}
      >
        ${isOn ? iconMatch : iconAdd} <span>${isOn ? words.added : words.add}</span>
      </button>
      <p class="list-said ${this.#outcome === 'full' ? '' : 'visually-hidden'}" role="status">
        ${this.#said(provider, words, format)}
      </p>`;
  }

  #toggle(provider: Provider): void {
    this.#outcome = this.#list.toggle(provider);
    this.#host.requestUpdate();
  }

  #said({ name }: Provider, words: MyListMessages, format: Format): string | typeof nothing {
    const count = this.#list.shortlist.entries.length;
    switch (this.#outcome) {
      case 'added':
        return words.nowOn(format, name, count);
      case 'removed':
        return words.nowOff(format, name, count);
      case 'full':
        return words.full(format, this.#list.limit);
      default:
        return nothing;
    }
  }
}
