import { html, nothing, type TemplateResult } from 'lit';
import type { Who } from '../../content/guide.js';
import { renderHeading } from '../heading.js';
import type { GuideView } from './guide-view.js';

/** Who prescribes, each with a way into the search and to the answer that says more, where the page has them. */
export function renderWho(view: GuideView, { kinds }: Who): TemplateResult {
  const { words } = view;
  return html`<ul class="kinds" role="list">
    ${kinds.map(
      (kind) =>
        html`<li class="kind">
          ${renderHeading(view.level + 1, 'step-title', kind.title)}
          <p class="letters"><span class="visually-hidden">${words.letters}</span> ${kind.letters}</p>
          <p>${kind.training}</p>
          <p>${kind.does}</p>
          <p>${kind.note}</p>
          ${
            view.hasSearch || view.hasAnswer(kind.answer)
              ? html`<div class="kind-links">
                  ${
                    view.hasSearch
                      ? html`<button class="button" type="button" @click=${() => view.onSearch(kind.search)}>
                          ${kind.searchLabel}
                        </button>`
                      : nothing
                  }
                  ${
                    view.hasAnswer(kind.answer)
                      ? html`<button
                          class="button quiet"
                          type="button"
                          aria-label=${words.readMoreAbout(kind.title)}
                          @click=${() => view.onAnswer(kind.answer)}
                        >
                          ${words.readMore}
                        </button>`
                      : nothing
                  }
                </div>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}
