import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../feed/urls.js';
import { labels, type CardView } from './card-view.js';
import { places, renderFact, telehealth } from './facts.js';
import type { SelectAction } from './events.js';

/** What most people need only when they come closer. Facts that the feed does not give are left out here. */
export function renderDetails(view: CardView): TemplateResult {
  const { provider, words, onSelect } = view;
  return html`<details class="details" @toggle=${(event: ToggleEvent) => event.newState === 'open' && onSelect('details')}>
    <summary>
      <span class="visually-hidden">${words.moreAboutName(provider.name)}</span><span aria-hidden="true">${words.moreAbout}</span>
    </summary>
    ${provider.bio ? html`<p class="bio">${provider.bio}</p>` : nothing}
    <dl class="facts">${facts(view).map(([name, content]) => (content ? renderFact(name, content, view) : nothing))}</dl>
  </details>`;
}

function facts(view: CardView): readonly (readonly [Parameters<typeof renderFact>[0], unknown])[] {
  const { provider, words } = view;
  const list = (vocabulary: Parameters<typeof labels>[0], ids: readonly string[] | undefined) =>
    labels(vocabulary, ids ?? [], view).join(', ');
  const { min, max } = provider.ages ?? {};
  return [
    ['treats', [list('condition', provider.focus), ...(provider.specialties ?? [])].filter(Boolean).join(', ')],
    ['doesNotTreat', list('condition', provider.doesNotTreat)],
    ['services', list('service', provider.services)],
    ['therapies', list('service', provider.therapies)],
    ['ages', min === undefined && max === undefined ? undefined : words.ages(min, max)],
    ['plans', (provider.insurance?.accepted?.length ?? 0) > 6 && list('insurer', provider.insurance?.accepted)],
    ['places', places(provider.locations?.slice(2), view)],
    ['telehealth', (provider.telehealth?.states?.length ?? 0) > 7 && telehealth(view, Infinity)],
    ['licensedIn', list('state', provider.licensedIn)],
    ['controlled', provider.controlledSubstancesByTelehealth && words.controlled[provider.controlledSubstancesByTelehealth]],
    ['website', renderLink(provider.website, 'website', view)],
    ['email', renderLink(provider.email && `mailto:${provider.email}`, 'email', view)],
    ['npi', provider.npi],
  ];
}

function renderLink(address: string | undefined, action: SelectAction, { words, onSelect }: CardView): unknown {
  const href = safeUrl(address, ['https', 'mailto']);
  if (!href) return undefined;
  const shown = href.replace(/^mailto:|^https:\/\/(www\.)?|\/$/g, '');
  if (action === 'email') return html`<a href=${href} @click=${() => onSelect(action)}>${shown}</a>`;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer" @click=${() => onSelect(action)}
    >${shown}<span class="visually-hidden"> (${words.newTab})</span></a
  >`;
}
