import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../i18n/format.js';
import type { MyListMessages } from '../../i18n/my-list/messages.js';

/** How many are on the visitor's list, and the way to it; nothing while there is nobody. Not spoken: the card that was pressed has. */
export function renderListBar(
  words: MyListMessages,
  format: Format,
  count: number,
  onShow: () => void,
): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<div class="list-bar" part="list-bar">
    <p>${words.count(format, count)}</p>
    <button class="button primary" type="button" aria-label=${words.showName} @click=${onShow}>${words.show}</button>
  </div>`;
}

/** What the keyboard comes to must not lie under the bar (WCAG 2.2, 2.4.11). A finger sees where it presses, and nothing moves under it. */
export function keepClearOfBar(event: FocusEvent): void {
  const [focused] = event.composedPath();
  const bar = (event.currentTarget as Element).querySelector('.list-bar');
  if (!bar || !(focused instanceof Element) || bar.contains(focused) || !focused.matches(':focus-visible')) return;
  const covered = focused.getBoundingClientRect().bottom + 8 - bar.getBoundingClientRect().top;
  if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
}
