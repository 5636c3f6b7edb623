import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../feed/urls.js';
import { labelLine, type CardView } from './card-view.js';
import type { SelectAction } from './events.js';
import {
  MOST_CONDITIONS,
  MOST_PLACES,
  MOST_PLANS,
  MOST_STATES,
  places,
  renderRows,
  telehealth,
  treats,
  type Fact,
} from './facts.js';
import { feedText } from './feed-text.js';

/** What most people need only when they come closer. Facts that the feed does not give are left out here. */
export function renderDetails(view: CardView): TemplateResult | typeof nothing {
  const { provider, words, onSelect } = view;
  const facts = closerFacts(view);
  if (!provider.bio && !facts.some(([, content]) => content)) return nothing;
  return html`<details class="details" @toggle=${(event: ToggleEvent) => event.newState === 'open' && onSelect('details')}>
    <summary>
      <span class="visually-hidden">${words.moreAboutName(provider.name)}</span><span aria-hidden="true">${words.moreAbout}</span>
    </summary>
    ${provider.bio ? html`<p class="bio">${feedText(provider.bio)}</p>` : nothing} ${renderRows(facts, view)}
    ${renderToolkit(view)}
  </details>`;
}

/** What to ask and to say; the guide is loaded when it is wanted. */
function renderToolkit({ words, toolkit }: CardView): TemplateResult {
  return html`<details class="toolkit" @toggle=${toolkit.onToggle}>
    <summary>${words.whatToAsk}</summary>
    ${toolkit.isOpen ? html`<care-guide topic="toolkit" heading-level=${toolkit.headingLevel}></care-guide>` : nothing}
  </details>`;
}

function closerFacts(view: CardView): readonly Fact[] {
  const { provider, words } = view;
  const { focus, insurance, telehealth: remote, controlledSubstancesByTelehealth: controlled } = provider;
  const { min, max } = provider.ages ?? {};
  const wasCut = (list: readonly unknown[] | undefined, most: number) => (list?.length ?? 0) > most + 1;
  return [
    ['treats', wasCut(focus, MOST_CONDITIONS) && treats(view, Infinity)],
    ['doesNotTreat', labelLine('condition', provider.doesNotTreat, view)],
    ['services', labelLine('service', provider.services, view)],
    ['therapies', labelLine('service', provider.therapies, view)],
    ['ages', min === undefined && max === undefined ? undefined : words.ages(min, max)],
    ['plans', wasCut(insurance?.accepted, MOST_PLANS) && labelLine('insurer', insurance?.accepted, view)],
    ['planNumbers', insurance?.plans?.join(', ')],
    ['places', places(provider.locations?.slice(MOST_PLACES), view)],
    ['telehealth', wasCut(remote?.states, MOST_STATES) && telehealth(view, Infinity)],
    ['licensedIn', labelLine('state', provider.licensedIn, view)],
    ['controlled', controlled && words.controlled[controlled]],
    ['website', renderLink(provider.website, 'website', view)],
    ['email', renderLink(provider.email && `mailto:${provider.email}`, 'email', view)],
    ['npi', provider.npi],
  ];
}

function renderLink(address: string | undefined, action: SelectAction, { words, onSelect }: CardView): unknown {
  const href = safeUrl(address, ['https', 'mailto']);
  if (!href) return undefined;
  const shown = html`<bdi>${href.replace(/^mailto:|^https:\/\/(www\.)?|\/$/g, '')}</bdi>`;
  if (action === 'email') return html`<a href=${href} @click=${() => onSelect(action)}>${shown}</a>`;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer" @click=${() => onSelect(action)}
    >${shown}<span class="visually-hidden"> (${words.newTab})</span></a
  >`;
}
