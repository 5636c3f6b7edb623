import { html, nothing, type TemplateResult } from 'lit';
import type { SheetText } from './sheet-text.js';

export interface LetterheadView extends Pick<SheetText, 'practice' | 'phone'> {
  readonly day?: string;
  /** Address of an image that may be shown. */
  readonly logo: string | undefined;
}

/** Who hands the sheet over, and when. A logo that does not come leaves no gap: the name stands beside it. */
export function renderLetterhead({ practice, phone, day, logo }: LetterheadView): TemplateResult {
  return html`<header class="letterhead">
    ${
      logo
        ? html`<img class="logo" part="logo" src=${logo} alt="" referrerpolicy="no-referrer" @error=${hide} @load=${show} />`
        : nothing
    }
    <div class="from">
      ${practice ? html`<p class="practice"><bdi>${practice}</bdi></p>` : nothing}
      ${phone ? html`<p>${phone.href ? html`<a href=${phone.href}><bdi dir="ltr">${phone.text}</bdi></a>` : phone.text}</p>` : nothing}
    </div>
    ${day ? html`<p class="day">${day}</p>` : nothing}
  </header>`;
}

const hide = ({ currentTarget }: Event): void => {
  (currentTarget as HTMLImageElement).hidden = true;
};
const show = ({ currentTarget }: Event): void => {
  (currentTarget as HTMLImageElement).hidden = false;
};
