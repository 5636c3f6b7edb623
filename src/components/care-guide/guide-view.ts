import { html, nothing, type TemplateResult } from 'lit';
import type { SearchOffer } from '../../content/answer.js';
import type { Reviewed } from '../../content/guide.js';
import type { Notice } from '../../content/notice.js';
import type { GuideMessages } from '../../i18n/guide/messages.js';
import type { Format } from '../../i18n/format.js';
import { renderHeading } from '../heading.js';
import { renderSources } from '../reviewed-text.js';

/** All that drawing one part of the guide needs. */
export interface GuideView {
  readonly words: GuideMessages;
  readonly format: Format;
  readonly notice: Notice;
  /** Which part has the notice at length: one on a page is enough. */
  readonly noticeUnder: string | undefined;
  /** Level of the heading over a part. */
  readonly level: number;
  /** Whether there is a search to set. */
  readonly hasSearch: boolean;
  /** Whether the page shows this answer. */
  hasAnswer(id: string): boolean;
  readonly onSearch: (offer: SearchOffer) => void;
  readonly onAnswer: (id: string) => void;
}

/** One part: heading, introduction, the part itself, and what it rests on. */
export function renderPart(view: GuideView, id: string, part: Reviewed, body: unknown): TemplateResult {
  const { words, format, notice } = view;
  const general = id === view.noticeUnder ? notice.general : words.general;
  return html`<section class="part" part="part" aria-labelledby="title-${id}">
    ${renderHeading(view.level, 'title', part.title, `title-${id}`)}
    <p class="intro">${part.intro}</p>
    ${body}
    <footer class="basis">
      ${part.sources.length > 0 ? renderSources(words.sources, part.sources) : nothing}
      <p class="about">${words.reviewed(format.day(part.reviewedOn))} ${general} ${notice.notSignedOff}</p>
    </footer>
  </section>`;
}
