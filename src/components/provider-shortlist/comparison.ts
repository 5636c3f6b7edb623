import { html, nothing, type TemplateResult } from 'lit';
import type { Provider } from '../../feed/provider.js';
import { compareProviders, type ComparisonCode } from '../../referral/compare.js';
import { labelLine, type FactView } from '../provider-card/card-view.js';
import { fees, places, plans, referral, telehealth, treats } from '../provider-card/facts.js';
import { openingOf } from '../provider-card/opening.js';
import { roleLine } from '../provider-card/who.js';
import { factsOf, listedOf, type ShortlistView } from './shortlist-view.js';

export interface ComparisonView extends ShortlistView {
  readonly isOpen: boolean;
  readonly onlyDifferences: boolean;
  /** Miles to the nearest office, by provider id, where the search beside knows from where. */
  readonly miles: ReadonlyMap<string, number>;
  readonly onToggle: (event: Event) => void;
  readonly onOnlyDifferences: (event: Event) => void;
}

/** What sets them apart, fact by fact. Drawn when it is opened. */
export function renderComparison(view: ComparisonView): TemplateResult | typeof nothing {
  if (listedOf(view).length < 2) return nothing;
  return html`<details class="compare" ?open=${view.isOpen} @toggle=${view.onToggle}>
    <summary>${view.words.compare}</summary>
    ${view.isOpen ? html`<div class="compared">${renderTable(view)}</div>` : nothing}
  </details>`;
}

/** The roles are written out because a table that is drawn as blocks, as it is on a phone, loses them in some browsers. */
function renderTable(view: ComparisonView): TemplateResult {
  const { words, onlyDifferences, miles } = view;
  const listed = listedOf(view);
  const rows = compareProviders(listed, { miles }).filter(({ differs }) => differs || !onlyDifferences);
  return html`<p class="only">
      <input type="checkbox" id="only" .checked=${onlyDifferences} @change=${view.onOnlyDifferences} />
      <label for="only">${words.onlyDifferences}</label>
    </p>
    ${
      rows.length === 0
        ? html`<p>${words.noDifference}</p>`
        : html`<div class="region" id="region" role="region" aria-label=${words.compareName}>
              <table class="table" role="table" aria-label=${words.compareName}>
                <thead role="rowgroup">
                  <tr role="row">
                    <th role="columnheader" scope="col"><span class="visually-hidden">${words.factHead}</span></th>
                    ${listed.map(({ name }) => html`<th role="columnheader" scope="col"><bdi>${name}</bdi></th>`)}
                  </tr>
                </thead>
                <tbody role="rowgroup">
                  ${rows.map(({ code }) => renderRow(view, code, listed))}
                </tbody>
              </table>
            </div>
            <p class="hint scroll-hint">${words.scrollHint}</p>`
    }`;
}

function renderRow(view: ComparisonView, code: ComparisonCode, listed: readonly Provider[]): TemplateResult {
  return html`<tr role="row">
    <th role="rowheader" scope="row">${labelOfRow(view, code)}</th>
    ${listed.map((provider) => renderCell(view, code, provider))}
  </tr>`;
}

/** The name is for the eye only, where the head of the column is out of sight. */
function renderCell(view: ComparisonView, code: ComparisonCode, provider: Provider): TemplateResult {
  const content = contentOf(view, code, factsOf(view, provider));
  return html`<td role="cell">
    <span class="cell-name" aria-hidden="true">${provider.name}</span>
    <div class="cell-words ${content ? '' : 'unknown'}">${content || view.words.notListed}</div>
  </td>`;
}

function labelOfRow({ words, card }: ComparisonView, code: ComparisonCode): string {
  switch (code) {
    case 'who':
    case 'openings':
    case 'distance':
    case 'coordination':
      return words.fact[code];
    case 'conditions':
      return card.fact.treats;
    case 'states':
      return card.fact.licensedIn;
    default:
      return card.fact[code];
  }
}

/** In the words of a card; empty where the feed does not say. */
function contentOf(view: ComparisonView, code: ComparisonCode, facts: FactView): unknown {
  const { provider } = facts;
  switch (code) {
    case 'who':
      return roleLine(facts);
    case 'conditions':
      return treats(facts, Infinity);
    case 'services':
      return labelLine('service', provider.services, facts);
    case 'ages': {
      const { min, max } = provider.ages ?? {};
      return min === undefined && max === undefined ? '' : view.card.ages(min, max);
    }
    case 'plans':
      return plans(facts);
    case 'openings': {
      const { accepting, notes } = openingOf(facts);
      return [view.card.opening[accepting], ...notes].join('. ');
    }
    case 'fees':
      return fees(provider, facts);
    case 'places':
      return places(provider.locations, facts);
    case 'distance': {
      const miles = view.miles.get(provider.id);
      return miles === undefined ? '' : view.format.miles(miles);
    }
    case 'telehealth':
      return telehealth(facts, Infinity);
    case 'states':
      return labelLine('state', provider.licensedIn, facts);
    case 'languages':
      return labelLine('language', provider.languages, facts);
    case 'referral':
      return referral(withoutCoordination(provider), facts);
    case 'coordination':
      return coordination(view, provider);
  }
}

function coordination({ words }: ComparisonView, { referral: given }: Provider): string {
  if (given?.coordinatesWithTherapists === undefined) return '';
  return words.coordinates[given.coordinatesWithTherapists ? 'yes' : 'no'];
}

/** It has a row of its own. */
function withoutCoordination(provider: Provider): Provider {
  const { coordinatesWithTherapists: _, ...rest } = provider.referral ?? {};
  return { ...provider, referral: rest };
}
